"""A conversation with placeholders in the place of what the model must not see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from demur.guard.conversation import plain_of
from demur.guard.masking import MaskingError, is_attached
from demur.guard.terms import Mask
from demur.types import Request, RiskSpan

__all__ = ["masked_rows", "spans_masked"]

_SYSTEM = frozenset({"system", "developer"})
_NAMES = frozenset(
    {"type", "id", "role", "name", "media_type", "format", "detail", "signature", "encrypted_content"}
)
"""Keys whose values name things and are nobody's words."""
_BYTES = frozenset({"data", "file_data", "image_url", "url"})
"""Keys below which bytes or addresses stand: a placeholder there would only break them."""
_HANDED = frozenset({"arguments", "input"})
_SEALED = frozenset({"thinking", "redacted_thinking"})
"""The model's own thoughts, which come back signed: a single letter that differs is an error."""
_DEEPEST = 32
_MARK = "[MASKED]"


def masked_rows(rows: Iterable[object], mask: Mask) -> list[object]:
    """Give the turns with every word masked but the system's; what names things or holds bytes stays.

    A client's own objects come out as the dicts that they stand for.

    >>> masked_rows([{"role": "user", "content": "I am Ada."}], lambda text: text.replace("Ada", "[NAME]"))
    [{'role': 'user', 'content': 'I am [NAME].'}]
    """
    return [_row(plain_of(row), mask) for row in rows]


def spans_masked(request: Request, spans: Iterable[RiskSpan], *, mask: Mask) -> Mask:
    """Give a mask that covers what `spans` of `request` point at, and after it whatever `mask` covers.

    Raises MaskingError for a span in an image or a recording, where nobody can mask anything.
    """
    turns = request.messages
    wanted = [span for span in spans if 0 <= span.message < len(turns)]
    for span in wanted:
        if is_attached(span):
            raise MaskingError(
                "what a check points at stands in no words",
                where=span.source,
                hint="refuse what is attached instead",
            )
    said = {turns[span.message].text[span.start : span.end] for span in wanted}
    covered = sorted((text for text in said if text.strip()), key=len, reverse=True)

    def masked(text: str) -> str:
        for each in covered:
            text = text.replace(each, _MARK)
        return mask(text)

    return masked


def _row(row: object, mask: Mask) -> object:
    if isinstance(row, Mapping) and row.get("role") in _SYSTEM:
        return row
    return _masked(row, mask, 0)


def _masked(value: object, mask: Mask, depth: int) -> object:
    plain = plain_of(value)
    if isinstance(plain, str):
        return mask(plain)
    if depth > _DEEPEST:
        return _MARK
    if isinstance(plain, list | tuple):
        return [_masked(each, mask, depth + 1) for each in plain]
    if not isinstance(plain, Mapping) or plain.get("type") in _SEALED:
        return plain
    kept = _NAMES if plain.get("type") == "text" else _NAMES | _BYTES
    return {
        name: held
        if name in kept or str(name).endswith("_id")
        else _below(str(name), held, mask=mask, depth=depth)
        for name, held in plain.items()
    }


def _below(name: str, held: object, *, mask: Mask, depth: int) -> object:
    """Mask what stands below a key; what is handed to tools has keys of its own, and all of it is words."""
    return _leaves(held, mask, depth) if name in _HANDED else _masked(held, mask, depth + 1)


def _leaves(value: object, mask: Mask, depth: int) -> object:
    if isinstance(value, str):
        return mask(value)
    if depth > _DEEPEST:
        return _MARK
    if isinstance(value, list | tuple):
        return [_leaves(each, mask, depth + 1) for each in value]
    if isinstance(value, Mapping):
        return {name: _leaves(each, mask, depth + 1) for name, each in value.items()}
    return value
