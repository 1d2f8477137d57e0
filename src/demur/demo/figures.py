"""The statistics that end the tour, as tables in a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich import box
from rich.console import Group as Stack
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from demur.ledger import Group, Share, Statistics
from demur.types import Outcome

__all__ = ["figures"]


def figures(statistics: Statistics) -> RenderableType:
    """Lay out totals, the refusal rate, and refusals by kind, origin, category and model."""
    shares = {
        "refusals by kind": statistics.kinds,
        "refusals by origin": statistics.origins,
        "refusals by category": statistics.categories,
    }
    return Stack(
        _totals(statistics),
        *(_shares(title, lines) for title, lines in shares.items()),
        _models(statistics.models),
    )


def _totals(statistics: Statistics) -> Text:
    tally = statistics.tally
    parts = [f"{getattr(tally, outcome)} {outcome}" for outcome in Outcome if getattr(tally, outcome)]
    text = Text(f"{tally.total} records: {', '.join(parts)}\n", style="bold")
    text.append("refusal rate ", style="not bold")
    text.append(str(tally.refusal_rate), style="bold")
    return text.append(", of all replies that did not fail; 95% interval in brackets", style="not bold")


def _shares(title: str, shares: Iterable[Share]) -> Table:
    table = _table(title, "share")
    for share in shares:
        if share.rate.hits:
            table.add_row(share.label, str(share.rate.hits), str(share.rate))
    return table


def _models(groups: Iterable[Group]) -> Table:
    table = _table("refusals by model", "refusal rate")
    for group in groups:
        table.add_row(group.label, str(group.tally.refusals), str(group.tally.refusal_rate))
    return table


def _table(title: str, figure: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(title, min_width=24, no_wrap=True)
    table.add_column("count", justify="right")
    table.add_column(figure, no_wrap=True)
    return table
