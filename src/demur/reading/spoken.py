"""Covers what a reply does not say itself: reasoning, code, quotations; every character keeps its place."""

from __future__ import annotations

import re
from collections.abc import Iterable

from demur.models import CODE, GAP, QUOTED
from demur.text import Stretch, quotations, reasoning_blocks

__all__ = ["spoken"]

# Nothing here gives back what it took, or a long line of marks would cost the square of its length.
_FENCED = re.compile(
    r"^[ \t]*+(`{3,}+|~{3,}+)[^\n]*+\n.*?(?:^[ \t]*+\1[`~]*+[ \t]*+$|\Z)", re.MULTILINE | re.DOTALL
)
_INLINE = re.compile(r"(?<!`)(`{1,2})(?!`)[^`\n]++\1")
_QUOTED_LINE = re.compile(r"^[ \t]*+>[^\n]*+", re.MULTILINE)


def spoken(text: str) -> str:
    r"""Give `text` with reasoning blank, and one sign and blanks for code and for what is quoted.

    Cost: O(n), next to nothing where none of their marks stand.

    >>> spoken("Type `exit` now.") == "Type \ue001      now."
    True
    """
    if GAP in text:
        text = text.replace(GAP, " ")
    if "<" in text:
        text = _covered(text, reasoning_blocks(text), sign="\n")
    if "`" in text or "~~~" in text:
        text = _FENCED.sub(_coded, text)
        text = _INLINE.sub(_coded, text)
    if ">" in text:
        text = _QUOTED_LINE.sub(_quoted, text)
    return _covered(text, quotations(text), sign=QUOTED)


def _covered(text: str, stretches: Iterable[Stretch], *, sign: str) -> str:
    pieces: list[str] = []
    done = 0
    for stretch in stretches:
        pieces += (text[done : stretch.start], sign.ljust(stretch.end - stretch.start))
        done = stretch.end
    return "".join((*pieces, text[done:])) if pieces else text


def _coded(match: re.Match[str]) -> str:
    return _signed(match.group(), CODE)


def _quoted(match: re.Match[str]) -> str:
    return _signed(match.group(), QUOTED)


def _signed(covered: str, sign: str) -> str:
    """Put `sign` where `covered` begins but for white space, blanks elsewhere."""
    return sign.ljust(len(covered.lstrip(" \t"))).rjust(len(covered))
