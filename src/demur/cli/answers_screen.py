"""A report of the lint as tables for the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from demur.linting import Report, Severity

__all__ = ["print_report"]

_LONGEST = 2_000
_STYLES = {Severity.FAULT: "bold red", Severity.HINT: "yellow"}


def print_report(report: Report, *, console: Console | None = None) -> None:
    """Print the text with what is wrong marked in it, then a line for each issue, faults first."""
    screen = console or Console()
    screen.print(_marked(report), highlight=False)
    screen.print()
    verdict = "[green]passes[/]" if report.ok else "[red]fails[/]"
    screen.print(
        f"{verdict}, score {report.score:.2f}, read as {report.locale or 'no known language'}",
        highlight=False,
    )
    if report.issues:
        screen.print(_table(report), highlight=False)


def _marked(report: Report) -> Text:
    text = Text(report.text[:_LONGEST])
    for issue in reversed(report.issues):
        if issue.start < issue.end:
            text.stylize(_STYLES[issue.severity], issue.start, issue.end)
    if len(report.text) > _LONGEST:
        text.append(" ...")
    return text


def _table(report: Report) -> Table:
    table = Table(box=None, pad_edge=False)
    for title in ("issue", "where", "what to do"):
        table.add_column(title, style="dim" if title == "where" else "", overflow="fold")
    for issue in report.issues:
        where = report.text[issue.start : issue.end] or (issue.part or "")
        table.add_row(f"[{_STYLES[issue.severity]}]{issue.code}[/]", escape(where), escape(issue.advice))
    return table
