"""Finds what stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from demur.text.base import Stretch

__all__ = ["quotations"]

# One leading class lets the search run at the speed of a scan.
# Straight marks open only after a non-word: 6" is
# a measure.
# Each branch stops at its own opening mark, so it looks at a character a bounded number of times.
_QUOTED = re.compile(
    '["\u201c\u00ab\u300c\u300e]'
    '(?:(?<=")(?<![\\w"]")(?=\\S)[^"\n]*+"'
    "|(?<=\u201c)[^\u201c\u201d\n]*+\u201d"
    "|(?<=\u00ab)[^\u00ab\u00bb\n]*+\u00bb"
    "|(?<=\u300c)[^\u300c\u300d\n]*+\u300d"
    "|(?<=\u300e)[^\u300e\u300f\n]*+\u300f)"
)
_MARKS = ('"', "\u201c", "\u00ab", "\u300c", "\u300e")
# How much white space may stand around a reply that is one quotation.
_MARGIN = 8


def quotations(text: str) -> Iterator[Stretch]:
    """Give the quoted stretches of `text`, marks included, in order, never across lines.

    Text that is one quotation from end to end is taken as unquoted: some models answer in quotation marks.
    Cost: O(n).

    >>> [(q.start, q.end) for q in quotations('He said "no" twice.')]
    [(8, 12)]
    """
    if not any(map(text.__contains__, _MARKS)):
        return
    for match in _QUOTED.finditer(text):
        start, end = match.span()
        alone = end - start + _MARGIN >= len(text) and match.group() == text.strip()
        if not alone:
            yield Stretch(start, end)
