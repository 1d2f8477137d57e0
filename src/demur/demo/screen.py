"""What a person at a terminal sees of the tour: a table that grows, then figures, then where to go on."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.live import Live
from rich.text import Text

from demur.demo.figures import figures
from demur.demo.results import Result
from demur.demo.sheet import Sheet
from demur.demo.tour import Tour

__all__ = ["Screen"]


class Screen:
    """Prints rows as they come; on a terminal a line below them counts.

    total: how many scenes will be played
    live: redraw that line; without it nothing is ever redrawn
    """

    def __init__(self, console: Console, *, total: int, live: bool) -> None:
        self._console, self._total = console, total
        self._sheet = Sheet(console)
        self._results: list[Result] = []
        self._live = Live(console=console, auto_refresh=False, transient=True) if live else None

    def __enter__(self) -> Self:
        self._console.print(self._sheet.head())
        if self._live:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live:
            self._live.stop()

    def add(self, result: Result) -> None:
        """Print the row of `result`."""
        self._results.append(result)
        self._console.print(self._sheet.row(result))
        if self._live:
            self._live.update(self._sheet.count(self._results, of=self._total), refresh=True)

    def finish(self, tour: Tour) -> None:
        """Print the figures from the database, and the outcome of the demo's own checks."""
        self._console.print()
        self._console.print(figures(tour.statistics))
        if not tour.mismatches:
            words = f"{len(tour.results)} calls, {tour.records} records, each as its scene says."
            self._console.print(Text(words, style="bold green"))
