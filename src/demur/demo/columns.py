"""Columns of a table that is printed row by row: the same widths in every row, from 80 cells on."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table
from rich.text import Text

__all__ = ["Columns", "Mark"]

_NARROWEST, _WIDEST, _GAP = 80, 160, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How a value is told apart without colour: a symbol, and a word, in capitals where it is a no."""

    symbol: str
    ascii: str
    word: str
    style: str


class Columns:
    """Lays cells out side by side; crops what does not fit.

    widths: of the columns in the narrowest table; with the gaps of 2 between them 80 together
    shares: how what a wider table has to give is shared out; wider than 160 it grows no more
    """

    def __init__(self, console: Console, *, widths: Sequence[int], shares: Sequence[int]) -> None:
        more = min(max(console.width, _NARROWEST), _WIDEST) - _NARROWEST
        self._widths = [w + more * share // sum(shares) for w, share in zip(widths, shares, strict=True)]
        self.ascii = console.options.ascii_only

    def head(self, names: Sequence[str]) -> Table:
        """Give the heads with a line below them."""
        line = [Text(("-" if self.ascii else "─") * width, style="dim") for width in self._widths]
        return self._grid([Text(name, style="bold") for name in names], line)

    def row(self, cells: Sequence[Text]) -> Table:
        """Give one row, as many lines high as its highest cell."""
        return self._grid(cells)

    def symbol(self, mark: Mark) -> str:
        """Give the symbol of `mark` that the terminal can show."""
        return mark.ascii if self.ascii else mark.symbol

    def fit(self, text: str, *, column: int, lines: int = 2) -> str:
        """Break `text` between words into at most `lines`; the last one takes the rest, and is cropped.

        The text of one line has an empty second one, so that rows are two lines high.
        """
        words = textwrap.wrap(text, self._widths[column], break_long_words=False, break_on_hyphens=False)
        first, rest = words[: lines - 1] or [""], words[lines - 1 :]
        return "\n".join([*first, " ".join(rest)])

    def _grid(self, *rows: Sequence[Text]) -> Table:
        grid = Table.grid(padding=(0, _GAP, 0, 0), pad_edge=False)
        for width in self._widths:
            grid.add_column(width=width, no_wrap=True, overflow="crop" if self.ascii else "ellipsis")
        for row in rows:
            grid.add_row(*row)
        return grid
