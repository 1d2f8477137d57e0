"""What `demur scan` shows: progress and bad lines on standard error, the summary as tables."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from demur.scan import BadLine, Share, Summary
from demur.scan import Progress as Where

__all__ = ["Screen", "print_summary"]

_MOST_LINES = 25
_LINE_SECONDS = 5.0


class _Rate(ProgressColumn):
    """Replies labelled so far, and how many a second in this run."""

    def render(self, task: Task) -> Text:
        """Show nothing before the first report."""
        rows, first = task.fields["rows"], task.fields["first"]
        elapsed = task.elapsed or 0.0
        pace = f"{(rows - first) / elapsed:,.0f}/s" if elapsed else "-"
        return Text(f"{rows:,} replies  {pace}", style="progress.data.speed")


class Screen:
    """Tells a person at a terminal what happens.

    progress: None shows a bar only where standard error is a terminal; True shows it there, and elsewhere
        a line every few seconds
    show_bad: so many bad lines are shown, the rest only counted
    """

    def __init__(self, *, progress: bool | None, quiet: bool, show_bad: int) -> None:
        self._console = Console(stderr=True, highlight=False, soft_wrap=True)
        wanted = self._console.is_terminal if progress is None else progress
        self._quiet, self._show_bad, self._bad = quiet, show_bad, 0
        self._lines = wanted and not self._console.is_terminal
        self._first, self._began = 0, time.monotonic()
        self._said = self._began
        self._bar = Progress(
            TextColumn("[bold]scan"),
            BarColumn(bar_width=30),
            TextColumn("{task.percentage:>3.0f}%"),
            _Rate(),
            TextColumn("[red]{task.fields[bad]}"),
            TextColumn("left"),
            TimeRemainingColumn(compact=True),
            console=self._console,
            disable=quiet or not wanted or self._lines,
            transient=True,
        )
        self._task = self._bar.add_task("scan", total=None, rows=0, first=0, bad="")

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def chosen(self, file: str, format_name: str) -> None:
        """Say as what a file is read."""
        self._say(f"{escape(file)}: read as [bold]{format_name}[/]")

    def resumed(self, rows: int) -> None:
        """Say that an interrupted scan goes on."""
        self._say(f"going on after {rows:,} replies of an interrupted scan")
        self._bar.update(self._task, first=rows, rows=rows)
        self._first = rows

    def bad(self, line: BadLine) -> None:
        """Show a bad line while there is room for more."""
        self._bad += 1
        if self._bad <= self._show_bad:
            self._say(f"[red]bad[/] {escape(line.file)}:{line.line}: {escape(line.reason)}")
        elif self._bad == self._show_bad + 1 and self._show_bad:
            self._say("[red]bad[/] further lines are counted, not shown")

    def progress(self, progress: Where) -> None:
        """Move the bar, or say a line where there is none and it is time."""
        bad = f"{progress.bad:,} bad" if progress.bad else ""
        self._bar.update(
            self._task, completed=progress.done, total=progress.total, rows=progress.rows, bad=bad
        )
        now, over = time.monotonic(), progress.done == progress.total
        if self._lines and (over or now - self._said > _LINE_SECONDS):
            self._said = now
            self._say(_line(progress, first=self._first, seconds=now - self._began))

    def _say(self, words: str) -> None:
        if not self._quiet:
            self._console.print(words)


def _line(progress: Where, *, first: int, seconds: float) -> str:
    pace = (progress.rows - first) / max(seconds, 1e-9)
    words = f"{progress.rows:,} replies  {pace:,.0f}/s  {progress.bad:,} bad"
    if not progress.total or not progress.done:
        return words
    left = seconds * (progress.total - progress.done) / progress.done
    return f"{words}  {progress.done / progress.total:.0%}  {left:,.0f} s left"


def print_summary(summary: Summary, *, stderr: bool) -> None:
    """Print the summary as tables: outcomes, kinds, categories, models, prompt versions."""
    console = Console(file=sys.stderr if stderr else sys.stdout, highlight=False)
    console.print()
    console.print(_headline(summary))
    groups = {
        "Outcome": ("replies", "of all", summary.outcomes),
        "Kind": ("replies", "of judged", summary.kinds),
        "Category of refusals": ("refusals", "of judged", summary.categories),
        "Model": ("replies", "refused", summary.models),
        "Prompt version": ("replies", "refused", summary.prompt_versions),
    }
    for title, (counted, share, lines) in groups.items():
        if lines and [line.name for line in lines] != ["(not given)"]:
            console.print(_table(title, lines, counted=counted, share=share))


def _headline(summary: Summary) -> str:
    replies = f"{summary.rows:,} repl{'y' if summary.rows == 1 else 'ies'}"
    judged = f"{summary.refusal_rate.total:,} judged (all but failed)"
    rate = escape(str(summary.refusal_rate))
    parts = [f"[bold]{replies}[/], {judged}", f"refusal rate [bold]{rate}[/]"]
    if summary.skipped:
        parts.append(f"{_counted(summary.skipped, 'row')} without a reply passed over")
    if summary.bad_lines:
        parts.append(f"[red]{_counted(summary.bad_lines, 'bad line')}[/]")
    return "\n".join(parts)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _table(title: str, lines: Sequence[Share], *, counted: str, share: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, title_justify="left")
    table.add_column(title, min_width=28, overflow="fold")
    table.add_column(counted, justify="right", min_width=10)
    table.add_column(share, justify="right", min_width=9)
    table.add_column("95% interval", justify="right", min_width=13)
    for line in lines[:_MOST_LINES]:
        value = "-" if line.rate.value is None else f"{100 * line.rate.value:.1f}%"
        table.add_row(escape(line.name), f"{line.rows:,}", value, escape(str(line.rate.interval)))
    if len(lines) > _MOST_LINES:
        table.add_row(f"... {len(lines) - _MOST_LINES:,} more: --json lists all", "", "", "")
    return table
