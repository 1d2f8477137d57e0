"""Finds what stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from demur.text.base import Stretch

__all__ = ["quotations"]

# Straight marks open only after a non-word (6" is a measure); each branch excludes its own opening mark, so
# every character is looked at a bounded number of times.
_QUOTED = re.compile(r'(?<![\w"])"(?=\S)[^"\n]*"|“[^“”\n]*”|«[^«»\n]*»|「[^「」\n]*」|『[^『』\n]*』')
_MARKS = re.compile(r'["“«「『]')


def quotations(text: str) -> Iterator[Stretch]:
    """Give the quoted stretches of `text`, marks included, in order, never across lines.

    Text that is one quotation from end to end is taken as unquoted: some models answer in quotation marks.
    Cost: O(n).

    >>> list(quotations('He said "no" twice.'))
    [(8, 12)]
    """
    if _MARKS.search(text) is None:
        return
    whole = (len(text) - len(text.lstrip()), len(text.rstrip()))
    for match in _QUOTED.finditer(text):
        if match.span() != whole:
            yield Stretch(match.span())
