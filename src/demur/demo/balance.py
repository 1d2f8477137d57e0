"""The second act's table in a terminal: what the user sees without Demur, and with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from demur.answers import Answer
from demur.demo.columns import Columns, Mark
from demur.demo.decisions import Decided, asked
from demur.demo.scenes import Effect, Scene
from demur.demo.weighing import Weighed, answer_of
from demur.types import Action

__all__ = ["Balance"]


_MARKS = {
    Action.ALLOW: Mark(symbol="✓", ascii="+", word="allow", style="green"),
    Action.CLARIFY: Mark(symbol="?", ascii="?", word="CLARIFY", style="bold cyan"),
    Action.CONSTRAIN: Mark(symbol="◐", ascii="/", word="constrain", style="yellow"),
    Action.REFUSE: Mark(symbol="✗", ascii="x", word="REFUSE", style="bold red"),
    Action.ESCALATE: Mark(symbol="▲", ascii="^", word="ESCALATE", style="bold magenta"),
}
_HEADS = ("request", "decided", "without Demur", "with Demur")
_WIDTHS = (20, 17, 18, 19)
_SHARES = (4, 1, 4, 6)
_LINES = 4
_WIDEST_ANSWER = 76


class Balance:
    """Lays scenes out as rows of one width, four lines each; crops what does not fit."""

    def __init__(self, console: Console) -> None:
        self._columns = Columns(console, widths=_WIDTHS, shares=_SHARES)
        self._width = min(console.width - 4, _WIDEST_ANSWER)
        self._group = ""

    def head(self) -> RenderableType:
        """Give the column heads."""
        return self._columns.head(_HEADS)

    def row(self, weighed: Weighed) -> RenderableType:
        """Give the row of `weighed`, under its group's title where that is new."""
        scene = weighed.scene
        without = self._shown(weighed.without, column=2, answered=False)
        guarded = self._shown(weighed.guarded, column=3, answered=bool(scene.decided.topic))
        row = self._columns.row([self._request(scene), self._decided(weighed), without, guarded])
        rows = [Text(f"\n{scene.group}", style="bold blue")] if scene.group != self._group else [Text()]
        self._group = scene.group
        return Group(*rows, row)

    def count(self, weighed: Iterable[Weighed], *, of: int) -> RenderableType:
        """Give the line that counts actions so far."""
        seen = Counter(one.decided.action for one in weighed if one.decided)
        line = Text(f"{seen.total()} of {of}", style="bold")
        for action, mark in _MARKS.items():
            if seen[action]:
                line.append(f"  {self._columns.symbol(mark)} {seen[action]} {mark.word}", style=mark.style)
        return line

    def answer(self, weighed: Weighed) -> RenderableType | None:
        """Give the whole answer that a user got, as it is shown in a terminal; None where there is none."""
        answer = answer_of(weighed)
        if answer is None:
            return None
        topic = f"The whole answer to {weighed.scene.title!r}, as a terminal shows it:"
        return Group(Text(f"\n{topic}\n", style="bold"), Padding(self._terminal(answer), (0, 0, 0, 4)))

    def _terminal(self, answer: Answer) -> Text:
        text = answer.terminal(width=self._width, ansi=True)
        if self._columns.ascii:
            text = text.replace(f"{answer.icon} ", "", 1).encode("ascii", "replace").decode()
        return Text.from_ansi(text)

    def _request(self, scene: Scene) -> Text:
        title = self._columns.fit(scene.title, column=0, lines=1).strip()
        ask = self._columns.fit(scene.ask, column=0, lines=_LINES - 1).strip()
        return Text(title).append(f"\n{ask}", style="dim italic")

    def _decided(self, weighed: Weighed) -> Text:
        if weighed.decided is None:
            return Text("nothing  MISMATCH", style="bold white on red")
        text = self._decision(weighed.decided)
        if not weighed.as_expected:
            text.append("\nMISMATCH", style="bold white on red")
        return text

    def _decision(self, decided: Decided) -> Text:
        mark = _MARKS[decided.action]
        text = Text(f"{self._columns.symbol(mark)} {mark.word}", style=mark.style)
        lines = [*decided.rules, *([f"would {decided.observed}"] if decided.observed else [])]
        lines += ["its no reworded"] if decided.topic and not decided.action.stops else []
        return text.append("".join(f"\n{line}" for line in [*lines, asked(decided.asked)]), style="not bold")

    def _shown(self, effect: Effect, *, column: int, answered: bool) -> Text:
        if effect.raised:
            return Text(f"a crash:\n{effect.raised}", style="italic")
        title, _, rest = effect.shown.partition("\n") if answered else ("", "", effect.shown)
        head = self._columns.fit(title, column=column).strip()
        room = _LINES - len(head.splitlines())
        text = Text(f"{head}\n" if head else "", style="bold")
        return text.append(
            self._columns.fit(rest.strip(), column=column, lines=room).strip(), style="not bold"
        )
