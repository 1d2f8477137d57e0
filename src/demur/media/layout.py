"""Puts the lines that were found in an image into the order and the paragraphs of a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Line", "laid_out"]

_APART = 1.0
"""Heights of a line between two of them from which on they belong to different paragraphs."""
_SAME_ROW = 0.5
"""Share of a height that two pieces may lie apart and still stand side by side."""


class Line(NamedTuple):
    """Words side by side, and where they stand, in pixels from the top and the left."""

    text: str
    top: float
    bottom: float
    left: float


def laid_out(lines: Iterable[Line]) -> str:
    r"""Give the text of `lines`: a line break where there is a gap, a space where a sentence may just go on.

    >>> laid_out([Line("it went on", 25, 35, 0), Line("So", 10, 20, 0), Line("New", 90, 99, 0)])
    'So it went on\nNew'
    """
    text, last = "", None
    for row in _rows(lines):
        words = " ".join(line.text.strip() for line in row)
        if last is not None:
            height = max(1.0, min(last.bottom - last.top, row[0].bottom - row[0].top))
            text += "\n" if row[0].top - last.bottom > _APART * height else " "
        text += words
        last = row[0]
    return text


def _rows(lines: Iterable[Line]) -> list[list[Line]]:
    rows = list[list[Line]]()
    for line in sorted(lines, key=lambda line: (line.top, line.left)):
        first = rows[-1][0] if rows else None
        if first is not None and line.top - first.top < _SAME_ROW * max(1.0, first.bottom - first.top):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]
