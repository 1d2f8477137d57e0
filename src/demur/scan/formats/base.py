"""What a log format is, and how values are taken out of rows that others wrote."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from demur.scan.base import Columns, Entry

__all__ = ["Format", "as_map", "as_text", "decoded", "is_empty", "request_text"]

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way in which logs are written.

    fits: tells whether a row looks like this format; cheap, only names of fields are looked at
    read: gives the replies in a row; none where the row is no reply at all (an embedding, a plain span)
        Raises InputError with the reason when the row should hold a reply and does not.
    """

    name: str
    fits: Callable[[Row], bool]
    read: Callable[[Row, Columns], Sequence[Entry]]


def decoded(value: object) -> object:
    """Give the JSON value that a text holds where it is an object or a list, else the value itself.

    >>> decoded('{"a": 1}'), decoded("[no JSON")
    ({'a': 1}, '[no JSON')
    """
    if not isinstance(value, str) or value.lstrip()[:1] not in ("{", "["):
        return value
    try:
        return msgspec.json.decode(value)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return value


def as_map(value: object) -> Row:
    """Give `value` where it is a mapping, or holds one as JSON text, and an empty one where not."""
    found = decoded(value)
    return found if isinstance(found, Mapping) else {}


def as_text(value: object) -> str | None:
    """Give a name or number as text; None for anything else and for nothing.

    >>> as_text(3), as_text(""), as_text({})
    ('3', None, None)
    """
    if value is None or isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int | float) else None


def is_empty(value: object) -> bool:
    """Tell whether `value` says nothing: null, or an empty text, list or object."""
    return value is None or (isinstance(value, str | Sequence | Mapping) and not value)


def request_text(request: object) -> str | None:
    """Give the words of the last user message of a request, or the request itself where it is a text.

    request: text, a list of messages, or a body with `messages`, `input` or `prompt`
    """
    if request is None:
        return None
    found = decoded(request)
    if isinstance(found, str):
        return found or None
    if isinstance(found, Mapping):
        inner = next((found[key] for key in ("messages", "input", "prompt") if found.get(key)), None)
        return request_text(inner)
    if not isinstance(found, Sequence):
        return None
    users = (m for m in reversed(found) if isinstance(m, Mapping) and m.get("role") in ("user", "human"))
    return next((words for m in users if (words := _words(m.get("content")))), None)


def _words(content: object) -> str | None:
    if isinstance(content, str):
        return content
    if not isinstance(content, Sequence):
        return None
    texts = [
        part["text"] for part in content if isinstance(part, Mapping) and isinstance(part.get("text"), str)
    ]
    return "\n".join(texts) or None
