"""The statistics that end the tour, as tables in a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich import box
from rich.console import Group as Stack
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from demur.ledger import Share, Statistics
from demur.stats import Rate
from demur.types import Outcome

__all__ = ["figures"]


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
