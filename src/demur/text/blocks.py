"""Cuts a text into runs of lines that stand in one place: paragraphs, list items, code, tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from demur.text.base import Place, Sentence, Stretch

__all__ = ["blocks", "is_plain"]

_OPENERS = {
    "fence": r"(?:`{3,}[^`\n]*|~{3,}[^\n]*)$",
    "rule": r"(?:[-*_=][ \t]*+){3,}\r?$",
    "heading": r"\#{1,6}[ \t]++",
    "quote": r"(?:>[ \t]?)++",
    "table": r"\|(?=[^\n]*\|)",
    "item": r"(?:[-*+\u2022\u2023\u25e6\u00b7\u2013\u2014]|\(?(?:\d{1,3}|[A-Za-z])[.)])[ \t]++",
    "speaker": r"\*{0,2}[A-Z][A-Za-z .'\u2019]{0,24}?(?: ?\([^()\n]{1,40}\))?\*{0,2}:\*{0,2}[ \t]",
}
_PLACES = {"heading": Place.HEADING, "quote": Place.QUOTE, "table": Place.TABLE, "speaker": Place.QUOTE}
_FENCE_END = re.compile(r"^[ \t]*(`{3,}|~{3,})[ \t\r]*$", re.MULTILINE)
_SPACE = re.compile(r"\s*+")
# These begin with a literal line break, so that the search runs from line to line.
_TURN = re.compile(rf"\n[ \t]*+{_OPENERS['speaker']}")
_TURNS = 3
_LETTER = re.compile(
    r"\n[ \t]*+(?!Dear (?:user|friend)\b)(?:Dear|To Whom It May) [^,!?\n]{1,60}[,:][ \t\r]*(?=\n|\Z)"
)


class _Grammar:
    """What opens a block, with or without the speakers of a dialogue."""

    def __init__(self, *names: str) -> None:
        named = "|".join(f"(?P<{name}>{_OPENERS[name]})" for name in names)
        bare = "|".join(_OPENERS[name] for name in names)
        self.opener = re.compile(rf"[ \t]*(?:{named})", re.MULTILINE)
        self.paragraph_end = re.compile(rf"\n(?=[ \t]*(?:\r?$|{bare}))", re.MULTILINE)


_OPENING_LINE = re.compile(
    rf"\n[ \t]*+(?:{'|'.join(source for name, source in _OPENERS.items() if name != 'speaker')})",
    re.MULTILINE,
)
_PROSE = _Grammar(*(name for name in _OPENERS if name != "speaker"))
_DIALOGUE = _Grammar(*_OPENERS)


def is_plain(text: str) -> bool:
    r"""Tell whether `text` is nothing but paragraphs, so that its line breaks alone tell its blocks.

    >>> is_plain("One.\n\nTwo."), is_plain("- One.")
    (True, False)
    """
    whole = Stretch(0, len(text))
    return (
        "<" not in text
        and _OPENING_LINE.search("\n" + text) is None
        and not (":" in text and _in_turns(text, whole))
        and _letter(text, whole) == whole.end
    )


def blocks(text: str, stretch: Stretch) -> Iterator[Sentence]:
    """Give the blocks of `stretch` in order; what lies between them is white space and markup.

    Markers such as "1. " or "> " are left out; the inside of a fence is one block.  Cost: O(n).
    """
    grammar = _DIALOGUE if ":" in text and _in_turns(text, stretch) else _PROSE
    letter = _letter(text, stretch)
    at = _skip(text, stretch.start, stretch.end)
    while at < stretch.end:
        opener = grammar.opener.match(text, at, stretch.end)
        kind = opener.lastgroup if opener else None
        start = opener.end() if opener else at
        if opener and kind == "fence":
            close = _closing(text, Stretch(start, stretch.end), opener.group())
            end, after = (close.start(), close.end()) if close else (stretch.end, stretch.end)
        else:
            limit = letter if start < letter else stretch.end
            end = after = _end(text, Stretch(start, limit), grammar=grammar, kind=kind)
        end = _trim(text, start, end)
        start = at if kind == "table" else _skip(text, start, end)
        if start < end:
            yield Sentence(start, end, _place(kind, quoted=at >= letter))
        at = _skip(text, max(after, at + 1), stretch.end)


def _end(text: str, rest: Stretch, *, grammar: _Grammar, kind: str | None) -> int:
    """Give where a block ends that is not code: with its line, or where the next one opens."""
    if kind == "rule":
        return rest.start
    if kind in _PLACES:
        found = text.find("\n", rest.start, rest.end)
        return rest.end if found < 0 else found
    boundary = grammar.paragraph_end.search(text, rest.start, rest.end)
    return boundary.start() if boundary else rest.end


def _place(kind: str | None, *, quoted: bool) -> Place:
    if kind == "fence":
        return Place.CODE
    if quoted:
        return Place.QUOTE
    return Place.LIST_ITEM if kind == "item" else _PLACES.get(kind or "", Place.PROSE)


def _skip(text: str, at: int, end: int) -> int:
    """Give the first offset from `at` on that holds no white space."""
    space = _SPACE.match(text, at, end)
    return space.end() if space else at


def _trim(text: str, start: int, end: int) -> int:
    """Give the end of `text[start:end]` without the white space that trails it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _closing(text: str, rest: Stretch, opening: str) -> re.Match[str] | None:
    """Find the line that closes a fence: the same mark, at least as many of it."""
    fence = opening.lstrip()
    size = len(fence) - len(fence.lstrip(fence[0]))
    for close in _FENCE_END.finditer(text, rest.start, rest.end):
        if close[1][0] == fence[0] and len(close[1]) >= size:
            return close
    return None


def _letter(text: str, stretch: Stretch) -> int:
    """Give where a drafted letter begins; the end where there is none."""
    if "Dear" not in text and "To Whom" not in text:
        return stretch.end
    found = _LETTER.search("\n" + text[stretch.start : stretch.end])
    return stretch.start + found.start() if found else stretch.end


def _in_turns(text: str, stretch: Stretch) -> bool:
    """Tell whether lines speak in turns: one name that returns, or three lines with names."""
    names = Counter(_TURN.findall("\n" + text[stretch.start : stretch.end]))
    return names.total() >= _TURNS or max(names.values(), default=0) > 1
