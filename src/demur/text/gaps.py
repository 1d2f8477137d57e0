"""Puts together what stands apart: letters with gaps between them, and words cut in the middle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from demur.text.normal import Normal
from demur.text.unveiled import Unveiled, replaced

__all__ = ["BETWEEN", "joined", "mended"]

BETWEEN = r"(?:[ \t\r\n.:+=\-_*|/~]|[,;](?! ))"
"""What may stand between letters that stand apart."""
_SPACED = re.compile(rf"(?<![^\W_])[a-z0-9@$!](?:{BETWEEN}{{1,5}}[a-z0-9@$!'](?![^\W_])){{3,}}")
_GAP = re.compile(rf"{BETWEEN}+")
_CUT = re.compile(r"(?<![^\s\"'(])[a-z]++([-._*|~])[a-z]++(?![^\s.,;:!?)\"'])(?![.][a-z])")
_LETTER = re.compile("[a-z]")
# A run of fewer letters is a number or a version.
_LETTERS = 2
_CUTS = 2
# Of so many words one at least is cut.
_WORDS_TO_A_CUT = 3


def joined(lower: str) -> Iterator[Unveiled]:
    """Put letters together that stand apart, such as "b o o k" or one a line; wider gaps part words."""
    pieces: list[str] = []
    here, there = [0], [0]
    done = length = 0
    for run in _SPACED.finditer(lower):
        if len(_LETTER.findall(run[0])) < _LETTERS:
            continue
        only_spaces = set("".join(_GAP.findall(run[0]))) == {" "}
        for gap in _GAP.finditer(lower, run.start(), run.end()):
            wide = len(gap[0].replace("\r", "")) > 1 or (gap[0] == " " and not only_spaces)
            pieces += (lower[done : gap.start()], " " if wide else "")
            length += gap.start() - done + wide
            done = gap.end()
            here.append(length)
            there.append(done)
    if done:
        pieces.append(lower[done:])
        yield Unveiled("gaps", Normal("".join(pieces), tuple(here), tuple(there)))


def mended(lower: str) -> Iterator[Unveiled]:
    """Mend words that are cut, such as "ca-ke" or "ca.ke", where every third is."""
    cuts = [(*match.span(1), "") for match in _CUT.finditer(lower)]
    if len(cuts) >= _CUTS and len(cuts) * _WORDS_TO_A_CUT > lower.count(" "):
        yield replaced("cuts", lower, found=cuts)
