"""The statistics that end the tour, as tables in a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich import box
from rich.console import Group as Stack
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from demur.ledger import Activations, Share, Statistics
from demur.stats import Rate, rate
from demur.types import Outcome, Stage

__all__ = ["activation_figures", "figures"]


def figures(statistics: Statistics) -> RenderableType:
    """Lay out totals, the refusal rate, and refusals by kind, origin, category and model."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("refusals by", no_wrap=True)
    table.add_column("", min_width=20, no_wrap=True)
    table.add_column("count", justify="right")
    table.add_column("rate, 95% interval, of how many", no_wrap=True)
    _add(table, "kind", _shares(statistics.kinds))
    _add(table, "origin", _shares(statistics.origins))
    _add(table, "category", _shares(statistics.categories))
    _add(table, "model", [(group.label, group.tally.refusal_rate) for group in statistics.models])
    return Stack(_totals(statistics), table)


def activation_figures(activations: Activations) -> RenderableType:
    """Lay out how often each action was taken, and each rule of the policy held."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("rule that held", no_wrap=True)
    table.add_column("of the", no_wrap=True)
    table.add_column("its action", no_wrap=True)
    table.add_column("mode", no_wrap=True)
    table.add_column("records", justify="right")
    table.add_column("decisive", justify="right")
    for rule in activations.rules:
        side = "request" if rule.stage is Stage.INPUT else "reply"
        table.add_row(rule.rule, side, rule.action, rule.mode, str(rule.hits), str(rule.enforced))
    return Stack(_actions(activations), table)


def _actions(activations: Activations) -> Text:
    taken = [f"{each.enforced} {each.action}" for each in activations.actions if each.enforced]
    text = Text(f"{activations.decided} records with decisions: {', '.join(taken)}\n", style="bold")
    share = rate(activations.stopped, activations.decided)
    text.append("share that the policy stopped: ", style="not bold")
    return text.append(str(share), style="bold")


def _totals(statistics: Statistics) -> Text:
    tally = statistics.tally
    parts = [f"{getattr(tally, outcome)} {outcome}" for outcome in Outcome if getattr(tally, outcome)]
    text = Text(f"{tally.total} records: {', '.join(parts)}\n", style="bold")
    text.append("refusal rate, of all replies that did not fail: ", style="not bold")
    return text.append(str(tally.refusal_rate), style="bold")


def _shares(shares: Iterable[Share]) -> list[tuple[str, Rate]]:
    return [(share.label, share.rate) for share in shares if share.rate.hits]


def _add(table: Table, title: str, rows: list[tuple[str, Rate]]) -> None:
    for number, (name, share) in enumerate(rows):
        is_last = number == len(rows) - 1
        table.add_row("" if number else title, name, str(share.hits), str(share), end_section=is_last)
