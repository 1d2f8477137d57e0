"""Message content: a text, or a list of parts of which some are text and some refuse."""

from __future__ import annotations

from dataclasses import dataclass

from demur.signals.base import code_of, plain, text_at
from demur.types import Signal

__all__ = ["NO_PARTS", "Parts", "parts_of"]

_TEXT_TYPES = (
    "text",
    "output_text",
    "input_text",
    "summary_text",
    "TEXT",
    "",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a message's content holds.

    text: of all text parts, joined as they stand
    refusal: of all refusal parts; `refuses` tells whether there was one, for its words may be empty
    other: a part that is neither, such as an image or a tool call
    """

    text: str = ""
    refusal: str = ""
    refuses: bool = False
    other: bool = False
    signals: tuple[Signal, ...] = ()


NO_PARTS = Parts()


def parts_of(content: object, path: str) -> Parts:
    """Read `content`, which stands at `path`; anything but text and a list of parts holds nothing."""
    if isinstance(content, str):
        return Parts(text=plain(content)) if content else NO_PARTS
    if not isinstance(content, list):
        return NO_PARTS
    texts: list[str] = []
    refusals: list[str] = []
    signals: list[Signal] = []
    other = False
    for position, part in enumerate(content):
        if isinstance(part, str):
            texts.append(plain(part))
        elif isinstance(part, dict) and part.get("type") == "refusal":
            refusals.append(text_at(part, "refusal"))
            at = f"{path}[{position}]."
            signals += [Signal(path=f"{at}type", value=code_of(part["type"])), Signal(path=f"{at}refusal")]
        elif isinstance(part, dict) and part.get("type", "") in _TEXT_TYPES:
            texts.append(_text_in(part))
        elif isinstance(part, dict):
            other = other or part.get("type") not in _SILENT
    return Parts(
        text="".join(texts),
        refusal="".join(refusals),
        refuses=bool(refusals),
        other=other,
        signals=tuple(signals),
    )


# Parts that are no answer by themselves: reasoning, and the mark of a change of models.
_SILENT = (
    "thinking",
    "redacted_thinking",
    "reasoning",
    "fallback",
    "compaction",
)


def _text_in(part: dict[str, object]) -> str:
    value = part.get("text")
    if isinstance(value, dict):
        return text_at(value, "value")
    return plain(value) if isinstance(value, str) else ""
