"""What a request carries beside words: tools that the model may call, and parts that hold bytes."""

from __future__ import annotations

from collections.abc import Iterator

from demur.guard.conversation import BYTES, plain_of

__all__ = ["attachments_of", "tools_of"]

_MOST = 1_000
_KIND = 64
_LONGEST = 128


def tools_of(tools: object) -> tuple[str, ...]:
    """Give the names of the tools in a request's `tools`, or `functions`, in the shapes of both providers.

    A tool without a name goes by its type. Never raises; at most 1,000 are looked at.

    >>> tools_of([{"type": "function", "function": {"name": "search"}}, {"name": "pay", "input_schema": {}}])
    ('search', 'pay')
    """
    rows = tools[:_MOST] if isinstance(tools, list | tuple) else []
    return tuple(_name(plain_of(row)) for row in rows)


def attachments_of(turns: object) -> tuple[str, ...]:
    """Give the kind of each part of the turns that holds bytes, such as `image_url`; never raises.

    >>> attachments_of([{"role": "user", "content": [{"type": "image_url"}, {"type": "text", "text": "Hi"}]}])
    ('image_url',)
    """
    rows = turns if isinstance(turns, list | tuple) else []
    return tuple(kind for row in rows for kind in _kinds(plain_of(row)))


def _name(row: object) -> str:
    if not isinstance(row, dict):
        return ""
    held = plain_of(row.get("function") or row.get("custom") or row)
    named = held.get("name") if isinstance(held, dict) else None
    found = named or row.get("name") or row.get("type")
    return found[:_LONGEST] if isinstance(found, str) else ""


def _kinds(row: object) -> Iterator[str]:
    content = row.get("content") if isinstance(row, dict) else None
    for part in content if isinstance(content, list | tuple) else []:
        plain = plain_of(part)
        kind = plain.get("type") if isinstance(plain, dict) else None
        if isinstance(kind, str) and (kind in BYTES or kind == "document"):
            yield kind[:_KIND]
