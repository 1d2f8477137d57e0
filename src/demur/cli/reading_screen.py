"""What was seen in a reply, and what calibrating changed, drawn for the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from demur.reading.calibrating import Calibrated, GroupCalibrated
from demur.reading.explaining import Explained, ExplainedSentence
from demur.reading.quality import Quality
from demur.stats import Rate

__all__ = ["print_calibrated", "print_explained"]

_LONGEST = 160
_MOST = 200
"""Sentences that are shown."""
_COLOURS = {"refused": "red", "partial": "yellow", "answered": "green"}


def print_explained(found: Explained, *, console: Console | None = None) -> None:
    """Print the whole first, then the tiers, then sentence by sentence."""
    screen = console or Console()
    reading = found.reading
    colour = _COLOURS.get(reading.outcome, "default")
    rows = {
        "outcome": f"[bold {colour}]{reading.outcome}[/], confidence {reading.confidence:.2f}",
        "kind": str(reading.kind or "-"),
        "category": str(reading.category or "-"),
        "needs prompt": "yes: it may change with --prompt" if reading.needs_prompt else "no",
        "language": f"{found.language or 'too little to tell'}, tuned as {found.group}",
        "ran": ", ".join(reading.ran),
    }
    if found.voices:
        rows["voices"] = f"{found.voices}, each read by itself where the whole refuses"
    grid = Table(box=None, show_header=False, pad_edge=False)
    for name, value in rows.items():
        grid.add_row(f"[dim]{name}[/]", value)
    screen.print(grid, highlight=False)
    if found.tiers:
        screen.print()
        screen.print(_tiers(found))
    if found.sentences:
        screen.print()
        screen.print(_sentences(found.sentences))
    if len(found.sentences) > _MOST:
        screen.print(f"and {len(found.sentences) - _MOST:,} sentences more; --json has them all")


def _tiers(found: Explained) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("after")
    for outcome in found.tiers[0].likely:
        table.add_column(str(outcome), justify="right")
    for tier in found.tiers:
        table.add_row(tier.name, *(f"{100 * share:.1f}%" for share in tier.likely.values()))
    return table


def _sentences(sentences: tuple[ExplainedSentence, ...]) -> Table:
    table = Table(box=None, pad_edge=False, show_lines=False)
    table.add_column("", justify="right", no_wrap=True)
    table.add_column("sentence", overflow="fold", ratio=5)
    table.add_column("does", overflow="fold", ratio=4)
    table.add_column("lexicon", overflow="fold", ratio=3)
    for number, sentence in enumerate(sentences[:_MOST], start=1):
        acts = ", ".join(f"{act.name} [dim]{act.score:.2f}[/]" for act in sentence.acts) or "[dim]-[/]"
        entries = "\n".join(
            f"{escape(one.id)} [dim]{one.role} {one.strength:.2f}[/]" for one in sentence.entries
        )
        style = "bold red" if sentence.refuses else ""
        mark = "[bold red]>[/]" if sentence.refuses else ""
        table.add_row(
            f"{mark}{number}",
            f"[{style}]{_short(sentence.text)}[/]" if style else _short(sentence.text),
            acts,
            entries or "[dim]-[/]",
        )
    return table


def _short(text: str) -> str:
    line = " ".join(text.split()).encode("utf-8", "replace").decode()
    return escape(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}\u2026")


def print_calibrated(found: Calibrated, *, console: Console | None = None) -> None:
    """Print the figures before and after, group by group, and which tunings were fitted."""
    screen = console or Console()
    table = Table(
        box=None,
        pad_edge=False,
        title="Refusals, full or partial, on held-out rows [95%]",
        title_justify="left",
    )
    table.add_column("group")
    for name in ("precision", "recall", "F1", "false positives"):
        table.add_column(name, justify="right", no_wrap=True)
    for name in ("unknown", "cal. error"):
        table.add_column(name, justify="right")
    for one in found.groups:
        table.add_row(f"{one.group}, before", *_figures(one.before))
        if one.after is not None:
            table.add_row(f"{one.group}, after", *_figures(one.after))
    if found.groups:
        screen.print(table)
        screen.print()
    for one in found.groups:
        screen.print(_verdict(one), highlight=False)
    if found.unread:
        screen.print(f"{found.unread:,} rows are in no language that is read; nothing was fitted to them.")
    if found.elsewhere:
        screen.print(
            f"{found.elsewhere:,} rows name a language of another group than is recognised; that counts."
        )


def _verdict(one: GroupCalibrated) -> str:
    what = f"keeps the built-in tuning: {one.kept}" if one.kept else "has a tuning of its own now"
    return f"{one.group}: {one.rows:,} rows; it {what}."


def _figures(found: Quality) -> tuple[str, ...]:
    f1 = f"{100 * found.f1.value:.1f}% {found.f1.interval}" if found.f1 else "no data"
    shown = (_rate(found.precision), _rate(found.recall), f1, _rate(found.false_positives))
    return (*shown, f"{found.unknown.hits:,}", f"{found.calibration_error:.3f}")


def _rate(one: Rate) -> str:
    return str(one).partition(" (n=")[0]
