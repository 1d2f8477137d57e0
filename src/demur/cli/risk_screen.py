"""A judgement as tables for the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from demur.types import Risk, Run, Transcript, Verdict

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
        "ran": ", ".join(risk.ran) or "-",
    }
    if risk.failed:
        rows["failed"] = ", ".join(risk.failed)
    if risk.verdicts:
        rows["verdicts"] = "\n".join(map(_verdict, risk.verdicts))
    if risk.unscreened:
        rows["unscreened"] = ", ".join(risk.unscreened)
    grid = Table(box=None, show_header=False, pad_edge=False)
    for name, value in rows.items():
        grid.add_row(f"[dim]{name}[/]", escape(value))
    for run in risk.runs:
        grid.add_row(f"[dim]check[/] {escape(run.check)}", escape(_run(run)))
    screen.print(grid, highlight=False)
    if risk.spans:
        screen.print()
        screen.print(_words(risk, {"": text}))


def _run(run: Run) -> str:
    why = f" ({run.why})" if run.why else ""
    time = f" in {run.seconds * 1000:,.1f} ms" if run.asked else ""
    price = f" for {run.price:g} {run.currency}".rstrip() if run.price else ""
    return f"{run.state}{why}{time}{price}"


def _verdict(verdict: Verdict) -> str:
    said = {True: "flagged", False: "not flagged", None: "not read"}[verdict.flagged]
    score = "" if verdict.score is None else f" {verdict.score:.2f}"
    label = f" {verdict.label}" if verdict.label else ""
    category = f" ({verdict.category})" if verdict.category else ""
    return f"{verdict.scheme}{label}{category}: {said}{score}"


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
        shown = _short(texts.get(span.source, texts[""])[span.start : span.end])
        table.add_row(escape(span.rule), escape(shown))
    return table


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}\u2026"
