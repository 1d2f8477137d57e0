"""A model's card as tables for the terminal, at most 118 columns wide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from demur.models import Card, Confusion, Figure, SetFigures, card_to_json, figures_of, load_card

__all__ = ["print_card", "show_card"]

_WIDEST = 118
_ACROSS = 4
"""Metrics that stand side by side."""


def show_card(room: str, *, made_by: str, name: str | None, as_json: bool) -> None:
    """Print the card of a room's built-in model, as tables or as JSON.

    name: of the only set whose figures are wanted; made_by: what writes the card in a checkout
    Raises SettingError where there is no such set, or no card.
    """
    card = load_card(room, made_by=made_by)
    card = card if name is None else figures_of(card, name)
    if as_json:
        click.echo(card_to_json(card), nl=False)
    else:
        print_card(card)


def print_card(card: Card, *, console: Console | None = None) -> None:
    """Print what the card is of, then every set, confusions, over-refusal, speed, and the data."""
    screen = console or Console()
    width = min(screen.width, _WIDEST)
    for line in _header(card):
        screen.print(line, width=width, highlight=False)
    for part in (*_sets(card.sets), *_kinds(card.kinds), *_over_refusal(card), *_speed(card), *_data(card)):
        screen.print(f"\n[bold]{part}[/]" if isinstance(part, str) else part, width=width, highlight=False)


def _header(card: Card) -> Iterator[str]:
    weights = card.weights_sha256[:12]
    yield f"[bold]{escape(card.name)} {escape(card.version)}[/], made {card.made}, weights {weights}"
    left_out = sorted({one.name.partition(",")[0] for one in card.sets if one.left_out})
    if left_out:
        yield f"[bold]left out of fitting[/]  {', '.join(left_out)}"
    inside = sorted({one.name.partition(",")[0] for one in card.sets if not one.left_out})
    if inside:
        yield f"[bold]others of their source were fitted on[/]  {', '.join(inside)}"
    if card.measured:
        yield f"[bold]measured languages[/]  {', '.join(card.measured)}: public labelled replies exist"
    if card.experimental:
        yield f"[bold]experimental languages[/]  {', '.join(card.experimental)}: replies of our own alone"
    yield "Intervals are of 95%; n counts the rows that a figure is of."
    for note in card.notes:
        yield escape(note)


def _sets(sets: Iterable[SetFigures]) -> Iterator[str | Table]:
    """Give a title and a table for each set, with a row for each of its languages and families."""
    by_name: dict[str, list[SetFigures]] = {}
    for one in sets:
        split = f" ({one.split})" if one.split else ""
        fitted = "" if one.left_out else ", source fitted on"
        by_name.setdefault(f"{one.name}{split}{fitted}; read by {', '.join(one.tiers)}", []).append(one)
    for title, rows in by_name.items():
        names = list(dict.fromkeys(name for row in rows for name in row.metrics))
        for start in range(0, max(len(names), 1), _ACROSS):
            some = names[start : start + _ACROSS]
            yield escape(title if not start else f"{title}, continued")
            yield _set(rows, some)


def _set(rows: Iterable[SetFigures], names: list[str]) -> Table:
    table = _table()
    table.add_column("of", overflow="fold")
    table.add_column("rows", justify="right")
    for name in names:
        table.add_column(escape(name.replace("_", " ")), justify="right")
    for row in rows:
        label = " ".join(filter(None, (row.language, row.family)))
        cells = (_figure(row.metrics[name]) if name in row.metrics else "-" for name in names)
        table.add_row(escape(label), f"{row.n:,}", *cells)
    return table


def _kinds(kinds: Iterable[Confusion]) -> Iterator[str | Table]:
    by_set: dict[str, list[Confusion]] = {}
    for one in kinds:
        by_set.setdefault(one.set, []).append(one)
    for name, counts in by_set.items():
        found = sorted({one.found for one in counts})
        yield f"{escape(name)}: what it is, and what it was found to be"
        table = _table()
        table.add_column("is")
        for label in found:
            table.add_column(escape(label), justify="right", overflow="fold")
        for truth in sorted({one.truth for one in counts}):
            row = {one.found: one.count for one in counts if one.truth == truth}
            table.add_row(escape(truth), *(f"{row.get(label, 0):,}" for label in found))
        yield table


def _over_refusal(card: Card) -> Iterator[str | Table]:
    if not card.over_refusal:
        return
    yield "Refusals of harmless requests"
    table = _table()
    for name in ("set", "counted"):
        table.add_column(name, overflow="fold")
    for name in ("people count", "the reader counts", "off by"):
        table.add_column(name, justify="right")
    for one in card.over_refusal:
        off = f"{100 * (one.model.value - one.people.value):+.1f}"
        label = " ".join(filter(None, (one.set, one.family)))
        table.add_row(escape(label), escape(one.counted), _figure(one.people), _figure(one.model), off)
    yield table


def _speed(card: Card) -> Iterator[str | Table]:
    if not card.speed:
        return
    yield "Speed: median, quickest and slowest run"
    table = _table()
    table.add_column("of", overflow="fold")
    table.add_column("time", justify="right")
    table.add_column("runs", justify="right")
    table.add_column("on", overflow="fold")
    for one in card.speed:
        span = f"{one.value:,.1f} [{one.low:,.1f}, {one.high:,.1f}] {one.unit}"
        table.add_row(escape(one.name), escape(span).replace("\\[", "["), f"{one.n:,}", escape(one.machine))
    yield table


def _data(card: Card) -> Iterator[str | Table]:
    if not card.data:
        return
    yield "Data"
    table = _table()
    table.add_column("file", overflow="fold")
    table.add_column("rows", justify="right")
    table.add_column("sha256")
    for one in card.data:
        table.add_row(escape(one.file), f"{one.rows:,}", one.sha256[:16])
    yield table


def _table() -> Table:
    return Table(box=None, pad_edge=False)


def _figure(one: Figure) -> str:
    return f"{100 * one.value:.1f}% [{100 * one.low:.1f}, {100 * one.high:.1f}]\nn={one.n:,}"
