"""What a person at a terminal sees: three acts that grow, then figures, then where to go on."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console, RenderableType
from rich.live import Live
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from demur.demo.acts import Acts
from demur.demo.balance import Balance
from demur.demo.figures import activation_figures, figures
from demur.demo.results import Result
from demur.demo.sheet import Sheet
from demur.demo.telling import Told
from demur.demo.tour import Tour
from demur.demo.weighing import Weighed
from demur.types import Action

__all__ = ["Screen"]

_WIDEST_STORY = 110
_TITLES = {
    "tour": "Act one: Demur notices, and changes nothing",
    "decisions": "Act two: Demur decides, by a policy of the house",
    "story": "Act three: in a program, and at the review desk",
    "figures": "What the ledgers say",
}


class Screen:
    """Prints rows as they come; on a terminal a line below them counts.

    scenes, decisions, story: how many scenes and lines the three acts have
    live: redraw that line; without it nothing is ever redrawn
    """

    def __init__(self, console: Console, *, scenes: int, decisions: int, story: int, live: bool) -> None:
        self._console = console
        self._scenes, self._decisions, self._story = scenes, decisions, story
        self._sheet, self._balance = Sheet(console), Balance(console)
        self._results: list[Result] = []
        self._weighed: list[Weighed] = []
        self._told: list[Told] = []
        self._live = Live(console=console, auto_refresh=False, transient=True) if live else None

    def __enter__(self) -> Self:
        self._open("tour")
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
        """Print the row of `result`, of the first act."""
        self._results.append(result)
        self._console.print(self._sheet.row(result))
        self._below(self._sheet.count(self._results, of=self._scenes))

    def add_weighed(self, weighed: Weighed) -> None:
        """Print the row of `weighed`, of the second act."""
        if not self._weighed:
            self._open("decisions")
            self._console.print(self._balance.head())
        self._weighed.append(weighed)
        self._console.print(self._balance.row(weighed))
        self._below(self._balance.count(self._weighed, of=self._decisions))

    def end_scenes(self) -> None:
        """Print one answer in full: that of the first scene in which a person is called in."""
        called = (one for one in self._weighed if one.scene.decided.action is Action.ESCALATE)
        for one in list(called)[:1]:
            self._console.print(self._balance.answer(one))

    def add_told(self, told: Told) -> None:
        """Print one line of the third act."""
        if not self._told:
            self._open("story")
        self._told.append(told)
        self._console.print(self._line(told))
        self._below(Text(f"{len(self._told)} of {self._story}", style="bold"))

    def finish(self, tour: Tour, acts: Acts) -> None:
        """Print the figures from the databases, and the outcome of the demo's own checks."""
        self._open("figures")
        self._console.print(figures(tour.statistics))
        self._console.print(activation_figures(acts.activations))
        if not tour.mismatches and not acts.mismatches:
            words = (
                f"Act one: {len(tour.results)} calls, {tour.records} records. "
                f"Acts two and three: {len(acts.weighed)} calls both ways, {len(acts.told)} lines, "
                f"{acts.records} records. Each is as its scene says."
            )
            self._console.print(Text(words, style="bold green"))

    def _open(self, act: str) -> None:
        line = "-" if self._console.options.ascii_only else "─"
        self._console.print()
        self._console.print(
            Rule(Text(_TITLES[act], style="bold"), characters=line, style="dim", align="left")
        )
        self._console.print()

    def _below(self, line: RenderableType) -> None:
        if self._live:
            self._live.update(line, refresh=True)

    def _line(self, told: Told) -> RenderableType:
        grid = Table.grid(padding=(0, 1, 0, 0), pad_edge=False)
        grid.width = min(self._console.width, _WIDEST_STORY)
        grid.add_column(width=2, justify="right")
        grid.add_column(ratio=1)
        text = Text(told.line.title, style="bold").append(f"\n{told.says}", style="not bold")
        if not told.as_expected:
            text.append("  MISMATCH", style="bold white on red")
        for note in told.notes:
            text.append(f"\n{note}", style="not bold dim italic")
        grid.add_row(str(len(self._told)), text.append("\n"))
        return grid
