"""What users did after answers, kept in and counted from the ledger that the settings name."""

from __future__ import annotations

import time
from pathlib import Path

from demur.assembly.extras import needing
from demur.assembly.settings import current_settings
from demur.types import AnswerEvent, event_of

with needing("serve"):
    from demur.ledger import TrialCounts, count_trials, note_event, open_ledger, open_reader

__all__ = ["note_outcome", "read_trial_counts"]


def note_outcome(
    record: str,
    event: AnswerEvent | str,
    *,
    alternative: int | None = None,
    ledger: str | None = None,
    config: Path | None = None,
) -> bool:
    """Keep what a user did after the answer in `record`; False where it is kept already.

    alternative: which one was accepted, 0 for the first of the answer's suggestions
    ledger: its database; by default the one that the settings name
    Raises UnknownRecordError for a record that is not there or holds no answer, InputError for another event
    or alternative, LedgerError when there is no such ledger or it cannot be written.
    """
    path = ledger or current_settings(file=config).ledger.path
    known = event_of(event)
    open_reader(path)
    with open_ledger(path, clock=time.time) as opened:
        return note_event(opened, record, event=known, alternative=alternative)


def read_trial_counts(
    *,
    ledger: str | None = None,
    config: Path | None = None,
    since: float | None = None,
    until: float | None = None,
) -> tuple[TrialCounts, ...]:
    """Count answers and events by trial and arm, in `ledger` or the one that the settings name.

    since, until: seconds since the Unix epoch: the first moment counted, and the first one no longer
    Raises LedgerError when the database cannot be read.
    """
    path = ledger or current_settings(file=config).ledger.path
    return count_trials(open_reader(path), since=since, until=until)
