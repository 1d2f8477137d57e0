"""The demo's table in a terminal: rows that scroll by while a line below counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.text import Text

from demur.demo.columns import Columns, Mark
from demur.demo.results import Result
from demur.demo.scenes import Effect, Found, Scene
from demur.types import Outcome

__all__ = ["Sheet"]


_MARKS = {
    Outcome.ANSWERED: Mark(symbol="✓", ascii="+", word="answered", style="green"),
    Outcome.PARTIAL: Mark(symbol="◐", ascii="/", word="PARTIAL", style="bold yellow"),
    Outcome.REFUSED: Mark(symbol="✗", ascii="x", word="REFUSED", style="bold red"),
    Outcome.FAILED: Mark(symbol="!", ascii="!", word="failed", style="magenta"),
    Outcome.UNKNOWN: Mark(symbol="?", ascii="?", word="unknown", style="cyan"),
}
_HEADS = ("request", "came back as", "the user sees", "Demur found")
_WIDTHS = (24, 15, 15, 20)
"""Widths of the columns in the narrowest table, 80 wide."""
_SHARES = (5, 3, 5, 1)
"""How what a wider table has to give is shared out among the columns."""


class Sheet:
    """Lays results out as rows of one width, two lines each; crops what does not fit.

    Readable from 80 columns on; wider than 160 it grows no more.
    """

    def __init__(self, console: Console) -> None:
        self._columns = Columns(console, widths=_WIDTHS, shares=_SHARES)
        self._group = ""

    def head(self) -> RenderableType:
        """Give the column heads."""
        return self._columns.head(_HEADS)

    def row(self, result: Result) -> RenderableType:
        """Give the row of `result`, under its group's title where that is new."""
        scene = result.scene
        cells = [self._request(scene), self._native(result.effect), self._shown(result.effect)]
        row = self._columns.row([*cells, self._found(result)])
        if scene.group == self._group:
            return row
        self._group = scene.group
        return Group(Text(f"\n{scene.group}", style="bold blue"), row)

    def count(self, results: Iterable[Result], *, of: int) -> RenderableType:
        """Give the line that counts outcomes so far."""
        seen = Counter(result.found.outcome for result in results if result.found)
        line = Text(f"{seen.total()} of {of}", style="bold")
        for outcome, mark in _MARKS.items():
            if seen[outcome]:
                line.append(f"  {self._columns.symbol(mark)} {seen[outcome]} {mark.word}", style=mark.style)
        return line

    def _request(self, scene: Scene) -> Text:
        title = Text(scene.title)
        return title.append(f"\n{scene.ask}", style="dim italic")

    def _native(self, effect: Effect) -> Text:
        return Text(self._columns.fit(effect.native, column=1))

    def _shown(self, effect: Effect) -> Text:
        if not effect.raised:
            return (
                Text(self._columns.fit(effect.shown, column=2))
                if effect.shown
                else Text("(blank)", style="dim")
            )
        before = effect.shown or "a crash:"
        return Text(f"{before}\n{effect.raised}", style="italic")

    def _found(self, result: Result) -> Text:
        found = result.found
        text = self._finding(found) if found else Text("nothing", style="bold red")
        if not result.as_expected:
            text.append("  MISMATCH", style="bold white on red")
        return text

    def _finding(self, found: Found) -> Text:
        mark = _MARKS[found.outcome]
        text = Text(f"{self._columns.symbol(mark)} {mark.word} {found.kind or ''}".rstrip(), style=mark.style)
        details = [str(detail) for detail in (found.origin, found.category, *found.flags) if detail]
        return text.append(f"\n  {', '.join(details)}" if details else "", style="not bold")
