"""Trials as tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.markup import escape
from rich.table import Table

from demur.ledger import TrialCounts
from demur.types import AnswerEvent

__all__ = ["trial_tables"]


def trial_tables(counted: Iterable[TrialCounts]) -> Iterator[Table]:
    """Give the arms of each trial, and behind them how they differ."""
    for trial in counted:
        yield _arms(trial)
        if trial.differences:
            yield _differences(trial)


def _arms(trial: TrialCounts) -> Table:
    table = Table(title=f"Trial {escape(trial.name)}", title_justify="left", box=None, pad_edge=False)
    table.add_column("arm")
    for name in ("answers", *AnswerEvent):
        table.add_column(name, justify="right")
    table.add_column("share accepted [95%]", justify="right", no_wrap=True)
    for arm in trial.arms:
        events = (f"{arm.events[event]:,}" for event in AnswerEvent)
        share = str(arm.accepted).partition(" (n=")[0]
        table.add_row(escape(arm.name), f"{arm.answers:,}", *events, share)
    return table


def _differences(trial: TrialCounts) -> Table:
    table = Table(title="Accepted more often", title_justify="left", box=None, pad_edge=False)
    table.add_column("arms")
    table.add_column("difference [95%]", justify="right", no_wrap=True)
    for pair in trial.differences:
        table.add_row(f"{escape(pair.second)} over {escape(pair.first)}", str(pair.accepted))
    return table
