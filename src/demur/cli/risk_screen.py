"""A judgement as tables for the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from demur.types import Risk, Transcript

__all__ = ["print_looked", "print_risk"]

_LONGEST = 120


def print_risk(risk: Risk, text: str, *, console: Console | None = None) -> None:
    """Print the scores first, then what says so: rules and tiers with the words of `text` that they go by."""
    screen = console or Console()
    rows = {
        "harmful": f"{risk.harmful:.2f}",
        "attack": f"{risk.attack:.2f}",
        "crisis": "yes: somebody may be in danger now" if risk.crisis else "no",
        "severity": str(risk.severity),
        "categories": ", ".join(f"{name} {score:.2f}" for name, score in sorted(risk.categories.items()))
        or "-",
        "rules": ", ".join(risk.rules) or "-",
        "ran": ", ".join(risk.ran),
    } | ({"unscreened": ", ".join(risk.unscreened)} if risk.unscreened else {})
    grid = Table(box=None, show_header=False, pad_edge=False)
    for name, value in rows.items():
        grid.add_row(f"[dim]{name}[/]", escape(value))
    screen.print(grid, highlight=False)
    if risk.spans:
        screen.print()
        screen.print(_words(risk, {"": text}))


def print_looked(
    risk: Risk, text: str, *, words: Mapping[str, Transcript], console: Console | None = None
) -> None:
    """Do what `print_risk` does, and print what was read in each image and heard in each recording."""
    screen = console or Console()
    print_risk(replace(risk, spans=()), text, console=screen)
    screen.print()
    table = Table(box=None, pad_edge=False)
    table.add_column("source", no_wrap=True)
    table.add_column("unread", no_wrap=True)
    table.add_column("words", overflow="fold")
    for source, said in words.items():
        table.add_row(escape(source), str(said.unread or ""), escape(_short(said.text) or "-"))
    screen.print(table)
    if risk.spans:
        screen.print()
        screen.print(_words(risk, {"": text, **{source: said.text for source, said in words.items()}}))


def _words(risk: Risk, texts: Mapping[str, str]) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("said by", no_wrap=True)
    table.add_column("words", overflow="fold")
    for span in risk.spans:
        shown = _short(texts.get(span.source, "")[span.start : span.end])
        table.add_row(escape(span.rule), escape(shown))
    return table


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}\u2026"
