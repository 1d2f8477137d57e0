"""Prepares a reply for matching: the sentences that it says itself, folded, one on each line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from demur.text import Normal, Place, Sentence, quotations, sentences

__all__ = ["Passages", "fold", "fold_wide", "prepare", "prepare_wide", "roughly_split"]

_SPEAKING = frozenset({Place.PROSE, Place.LIST_ITEM})
_CODE_SPAN = re.compile(r"(?<!`)(`{1,2})(?!`)[^`\n]++\1")
_MARKUP = bytes.maketrans(b"*_`\r\t\v\f", b"       ")
_WIDE_MARKUP = str.maketrans("*_`\r\t\v\f\n", " " * 8)
_ONE_LINE = bytes.maketrans(b"\n", b" ")
_MARKS = (b". ", b"! ", b"? ", b'." ', b".) ")


@dataclass(frozen=True, slots=True)
class Passages:
    """A reply, ready to match.

    sentences: all but reasoning, in order, offsets in the original text
    lines: the folded words of those the reply says itself, one byte for a character, by position
    """

    sentences: tuple[Sentence, ...]
    lines: dict[int, bytes]


def fold(text: str) -> bytes:
    r"""Give normalised `text` as lower-case bytes, one for each character; markup becomes space.

    >>> fold("I *can't*\u2026")
    b"i  can't ?"
    """
    return text.encode("ascii", "replace").lower().translate(_MARKUP)


def fold_wide(text: str) -> bytes:
    r"""Give normalised `text` as lower-case UTF-8; markup, breaks and runs of space become one space.

    >>> fold_wide("Das *geht*\nnicht.")
    b'das geht nicht.'
    """
    return " ".join(text.lower().translate(_WIDE_MARKUP).split()).encode("utf-8", "replace")


def roughly_split(folded: bytes, *, wrapped: bool) -> bytes:
    """Give `folded` with a line for each sentence, or for less: in quotations and at abbreviations too.

    wrapped: sentences may run on after a line break; then the text comes twice, without and with its breaks
    Cost: a few passes at the speed of a copy.
    """
    whole = folded
    if b"  " in folded or b"\n " in folded:
        whole = b"\n".join([b" ".join(line.split()) for line in folded.split(b"\n")])
    if wrapped:
        whole = b" ".join(folded.split()) + b"\n" + whole
    for mark in _MARKS:
        if mark in whole:
            whole = whole.replace(mark, mark[:-1] + b"\n")
    return whole


def prepare(normal: Normal, folded: bytes) -> Passages:
    """Split `normal`, whose folded form is `folded`; quoted words and inline code are masked by letters x.

    Cost: O(n).
    """
    found, covered = _split(normal.text)
    if covered is not normal.text:
        folded = fold(covered)
    folded = folded.translate(_ONE_LINE)
    lines: dict[int, bytes] = {}
    for index, sentence in enumerate(found):
        if sentence.place in _SPEAKING:
            line = folded[sentence.start : sentence.end]
            lines[index] = b" ".join(line.split()) if b"  " in line else line
    return Passages(_original(found, normal), lines)


def prepare_wide(normal: Normal) -> Passages:
    """Do what `prepare` does for text in any script; its lines are UTF-8.  Cost: O(n)."""
    found, covered = _split(normal.text)
    folded = covered.lower().translate(_WIDE_MARKUP)
    lines = {
        index: " ".join(folded[sentence.start : sentence.end].split()).encode("utf-8", "replace")
        for index, sentence in enumerate(found)
        if sentence.place in _SPEAKING
    }
    return Passages(_original(found, normal), lines)


def _split(text: str) -> tuple[list[Sentence], str]:
    """Give the sentences of `text` but for its reasoning, and the text with masks."""
    return [sentence for sentence in sentences(text) if sentence.place is not Place.REASONING], _masked(text)


def _masked(text: str) -> str:
    """Put x over the inside of quotations and inline code; the length stays."""
    if "`" in text:
        text = _CODE_SPAN.sub(_cover, text)
    pieces: list[str] = []
    done = 0
    for quote in quotations(text):
        pieces += (text[done : quote.start + 1], "x" * (quote.end - quote.start - 2))
        done = quote.end - 1
    return "".join((*pieces, text[done:])) if pieces else text


def _cover(match: re.Match[str]) -> str:
    return "x" * len(match.group())


def _original(found: list[Sentence], normal: Normal) -> tuple[Sentence, ...]:
    """Lead offsets back to the text as it was given."""
    if not normal.here:
        return tuple(found)
    return tuple(Sentence(*normal.stretch(s.start, s.end), s.place) for s in found)
