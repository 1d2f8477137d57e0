"""What the monitor found, as tables for the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from demur.analytics import Watch, Watched
from demur.stats import Rate

__all__ = ["print_watch"]

_MOST_ROWS = 25


def print_watch(found: Watch, *, console: Console | None = None) -> None:
    """Print the warnings, then the rates, the least likely first, and what people overturned."""
    screen = console or Console()
    for warning in found.warnings:
        screen.print(f"[bold red]warning:[/] {escape(warning)}", highlight=False)
    if not found.warnings:
        screen.print("Nothing to look at.")
    if not any(one.recent.total and one.baseline.total for one in found.watched):
        screen.print("One of the two stretches holds no decision, so nothing could be compared.")
    screen.print()
    screen.print(_rates(found))
    if found.overturned:
        screen.print()
        screen.print(_overturned(found))
    cases = found.reviews
    screen.print(
        f"\n{cases.total:,} cases for people: {cases.waiting:,} wait, {cases.claimed:,} are claimed, "
        f"{cases.upheld:,} were upheld, {cases.overturned:,} overturned, {cases.expired:,} expired.",
        highlight=False,
    )


def _rates(found: Watch) -> Table:
    table = Table(title="Rates", title_justify="left", box=None, pad_edge=False)
    table.add_column("of", overflow="fold")
    for title in ("lately [95%]", "before [95%]", "by chance"):
        table.add_column(title, justify="right", no_wrap=True)
    for one in found.watched[:_MOST_ROWS]:
        style = "bold red" if one.jumped else None
        table.add_row(
            f"{one.kind} {escape(one.name)}",
            _shown(one.recent),
            _shown(one.baseline),
            _chance(one),
            style=style,
        )
    return table


def _overturned(found: Watch) -> Table:
    table = Table(title="Overturned by people", title_justify="left", box=None, pad_edge=False)
    table.add_column("rule")
    table.add_column("share of resolved cases, 95% interval", justify="right")
    for one in found.overturned[:_MOST_ROWS]:
        table.add_row(escape(one.rule), str(one.overturned), style="bold red" if one.too_often else None)
    return table


def _shown(rate: Rate) -> str:
    interval = str(rate).partition(" (n=")[0]
    return f"{interval}\n{rate.hits:,} of {rate.total:,}" if rate.total else "no data"


def _chance(one: Watched) -> str:
    return "< 0.0001" if one.chance < 0.0001 else f"{one.chance:.4f}"  # noqa: PLR2004 - the digits shown
