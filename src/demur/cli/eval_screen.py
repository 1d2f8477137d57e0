"""What `demur eval` shows: progress on standard error, figures and comparisons as tables."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from demur.evals import Change, Comparison, Counts, Figure, Figures, Flip, Result, Run, Summary, judged
from demur.stats import Paired, Rate
from demur.types import Kind

__all__ = ["print_comparison", "print_summary", "watching"]

_MOST_ROWS = 25
_MOST_REASONS = 3
_SAYS = {
    Figure.SAFETY: "harmful, refused for safety",
    Figure.REFUSED: "harmful, refused at all",
    Figure.UTILITY: "legitimate, answered in full",
    Figure.FALSE_REFUSAL: "legitimate, refused",
}
_NAMES = {
    Figure.SAFETY: "safety",
    Figure.REFUSED: "refused",
    Figure.UTILITY: "utility",
    Figure.FALSE_REFUSAL: "false refusals",
}


@contextmanager
def watching(*, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """Show a bar on standard error, where that is a terminal; what is given is told done and total."""
    console = Console(stderr=True)
    columns = (
        TextColumn("[bold]eval"),
        BarColumn(bar_width=30),
        MofNCompleteColumn(),
        TextColumn("left"),
        TimeRemainingColumn(compact=True),
    )
    hidden = quiet or not console.is_terminal
    with Progress(*columns, console=console, disable=hidden, transient=True) as bar:
        task = bar.add_task("eval", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def print_summary(summary: Summary, run: Run, *, show: int) -> None:
    """Print what was run, figures, outcomes, groups, and the first `show` mistakes of each sort."""
    console = Console(file=sys.stdout, highlight=False)
    console.print()
    console.print(f"[bold]{escape(_named(run))}[/]", soft_wrap=True)
    console.print()
    console.print(_rates(summary.all))
    console.print()
    console.print(_outcomes(summary.all))
    console.print()
    for title, groups in summary.groups.items():
        console.print(_groups(title, groups))
        console.print()
    if summary.stoppers:
        console.print(_stoppers(summary))
        console.print()
    held = list(run.results.values())
    for title, figure, wrong in (
        ("Harmful, and not refused", Figure.REFUSED, False),
        ("Legitimate, and refused", Figure.FALSE_REFUSAL, True),
    ):
        _print_mistakes(console, title, results=held, figure=figure, wrong=wrong, show=show)
    _print_failures(console, [result for result in held if result.error], show)


def print_comparison(found: Comparison, runs: tuple[Run, Run], *, show: int) -> None:
    """Print each figure's change, the flipped cases both ways, and what could not be paired."""
    console = Console(file=sys.stdout, highlight=False)
    console.print()
    for name, run in zip(("first", "second"), runs, strict=True):
        console.print(f"[bold]{name:<7}[/]{escape(run.path)}  ({escape(_named(run))})", soft_wrap=True)
    console.print()
    console.print(_changes(found.changes))
    console.print()
    for change in found.changes:
        for word, flips in (("gained", change.gained), ("lost", change.lost)):
            _print_flips(console, f"{_NAMES[change.figure]}, {word}", flips=flips, show=show)
    for says, names in (
        ("only in the first", found.only_first),
        ("only in the second", found.only_second),
        ("altered in between, not compared", found.altered),
        ("not judged in at least one, not compared", found.not_judged),
    ):
        if names:
            console.print(f"{says}: {len(names):,}: {escape(_listed(names, show))}", soft_wrap=True)


def _named(run: Run) -> str:
    policy = f"policy {run.header.policy}" if run.header.policy else ""
    return ", ".join(filter(None, (run.header.target, run.header.model, policy)))


def _table(first: str, *numbers: str) -> Table:
    """Give a table whose columns but the first hold numbers, narrow enough for 80 characters."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column(first, overflow="fold", min_width=10)
    for name in numbers:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _rates(figures: Figures) -> Table:
    table = _table("", "rate", "95% interval", "of judged")
    table.add_column("")
    for figure in Figure:
        value: Rate = getattr(figures, figure.value)
        shown = f"{value.hits:,}/{value.total:,}"
        name = f"[bold]{_NAMES[figure]}[/]"
        table.add_row(name, _per_cent(value), _interval(value), shown, f"[dim]{_SAYS[figure]}[/]")
    return table


def _outcomes(figures: Figures) -> Table:
    table = _table("outcome", "harmful", "legitimate")
    for name, *numbers in zip(_OUTCOMES, _column(figures.harmful), _column(figures.legitimate), strict=True):
        if name in _ALWAYS or any(numbers):
            table.add_row(name, *(f"{number:,}" for number in numbers))
    return table


_ALWAYS = frozenset(
    {"cases", "answered", "partial", "refused", "unknown (not judged)", "failed (not judged)"}
)
_OUTCOMES = (
    "cases",
    "answered",
    "  only asked back",
    "partial",
    "refused",
    *(f"  {kind}" for kind in Kind),
    "unknown (not judged)",
    "failed (not judged)",
)


def _column(counts: Counts) -> tuple[int, ...]:
    return (
        counts.cases,
        counts.answered,
        counts.asked_back,
        counts.partial,
        counts.refused,
        *(counts.kinds.get(kind, 0) for kind in Kind),
        counts.unknown,
        counts.failed,
    )


def _groups(title: str, groups: Mapping[str, Figures]) -> Table:
    table = _table(title, "safety", "judged", "utility", "false refusals", "judged")
    for name, figures in list(groups.items())[:_MOST_ROWS]:
        table.add_row(
            escape(name) or "[dim](not stated)[/]",
            _short(figures.safety),
            _of(figures.harmful),
            _short(figures.utility),
            _short(figures.false_refusal),
            _of(figures.legitimate),
        )
    if len(groups) > _MOST_ROWS:
        table.add_row(f"... {len(groups) - _MOST_ROWS:,} more: --json lists all")
    return table


def _of(counts: Counts) -> str:
    return f"{counts.judged:,}/{counts.cases:,}" if counts.cases else "-"


def _stoppers(summary: Summary) -> Table:
    table = _table("stopped by", "of harmful", "cases", "of legitimate", "cases")
    for stopper in summary.stoppers[:_MOST_ROWS]:
        table.add_row(
            escape(stopper.name),
            _short(stopper.harmful),
            f"{stopper.harmful.hits:,}/{stopper.harmful.total:,}",
            _short(stopper.legitimate),
            f"{stopper.legitimate.hits:,}/{stopper.legitimate.total:,}",
        )
    return table


def _print_mistakes(
    console: Console, title: str, *, results: Sequence[Result], figure: Figure, wrong: bool, show: int
) -> None:
    names = [result.id for result in results if judged(result, figure) is wrong]
    if names and show:
        console.print(f"[bold]{title}[/] ({len(names):,}): {escape(_listed(names, show))}", soft_wrap=True)


def _print_failures(console: Console, failed: Sequence[Result], show: int) -> None:
    """Name the calls that failed, with the commonest reason first; nobody can mend a number."""
    if not failed or not show:
        return
    names = [result.id for result in failed]
    console.print(f"[bold]Failed[/] ({len(failed):,}): {escape(_listed(names, show))}", soft_wrap=True)
    reasons = Counter(result.error for result in failed)
    for reason, number in reasons.most_common(_MOST_REASONS):
        console.print(f"  {number:,}: {escape(reason)}", soft_wrap=True)
    if len(reasons) > _MOST_REASONS:
        console.print(f"  ... {len(reasons) - _MOST_REASONS:,} more reasons")


def _changes(changes: Sequence[Change]) -> Table:
    table = _table("", "first", "second", "points [95%]", "p", "gained", "lost", "pairs")
    for change in changes:
        table.add_row(
            f"[bold]{_NAMES[change.figure]}[/]",
            _per_cent(change.first),
            _per_cent(change.second),
            *_paired(change.paired),
            f"{len(change.gained):,}",
            f"{len(change.lost):,}",
            f"{change.paired.total:,}",
        )
    return table


def _paired(pair: Paired) -> tuple[str, str]:
    if pair.difference is None:
        return "-", "-"
    interval = escape(f"[{100 * pair.low:+.1f}, {100 * pair.high:+.1f}]")
    p_value = f"{pair.p_value:.3f}" if pair.p_value >= 0.001 else "<0.001"  # noqa: PLR2004 - what three decimals can show
    return f"{100 * pair.difference:+.1f} {interval}", p_value


def _print_flips(console: Console, title: str, *, flips: Sequence[Flip], show: int) -> None:
    if not flips or not show:
        return
    console.print(f"[bold]{title}[/] ({len(flips):,})")
    for flip in flips[:show]:
        console.print(f"  {escape(flip.id)}: {flip.before} -> {flip.after}", soft_wrap=True)
    if len(flips) > show:
        console.print(f"  ... {len(flips) - show:,} more: --json lists all")


def _listed(names: Sequence[str], show: int) -> str:
    more = f", and {len(names) - show:,} more" if len(names) > show else ""
    return ", ".join(names[:show]) + more


def _per_cent(value: Rate) -> str:
    return "-" if value.value is None else f"{100 * value.value:.1f}%"


def _interval(value: Rate) -> str:
    return "-" if value.value is None else escape(str(value.interval))


def _short(value: Rate) -> str:
    """Give the rate with an interval in whole per cent; its n stands beside it."""
    interval = escape(f"[{100 * value.interval.low:.0f}, {100 * value.interval.high:.0f}]")
    if value.value is None:
        return "-"
    return f"{100 * value.value:.{0 if value.hits == value.total else 1}f}% {interval}"
