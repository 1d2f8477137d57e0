"""Telling a sink of records what a user did after an answer."""

from __future__ import annotations

from demur.errors import SettingError
from demur.guard.given import try_text, try_that
from demur.types import AnswerEvent, EventSink, event_of

__all__ = ["noted"]

_WHERE = "Guard.note"


def noted(sink: object, record: str, *, event: AnswerEvent | str, alternative: int | None) -> bool:
    """Have `sink` keep the event; False where it is kept already.

    Raises SettingError for a sink that keeps no events and for arguments of the wrong kind, InputError for
    another event, and what the sink raises.
    """
    if not isinstance(sink, EventSink):
        hint = "give `GuardSettings(ledger=...)`, or a sink that has `note`"
        raise SettingError("this guard keeps no events", where=_WHERE, hint=hint)
    try_text(record, where=f"{_WHERE}(record)")
    is_place = type(alternative) in (int, type(None))
    try_that(is_place, alternative, where=f"{_WHERE}(alternative=...)", hint="give 0 for the first one")
    return sink.note(record, event_of(event), alternative=alternative)
