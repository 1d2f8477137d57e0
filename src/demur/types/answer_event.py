"""What a user did after an answer of ours, and who keeps it."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol, runtime_checkable

from demur.errors import InputError, nearest

__all__ = ["AnswerEvent", "EventSink", "UnknownRecordError", "event_of"]


class AnswerEvent(StrEnum):
    """What a user did after an answer of ours."""

    ACCEPTED = "accepted"
    """They took one of the alternatives."""
    REPHRASED = "rephrased"
    """They asked again in other words."""
    LEFT = "left"
    """They went away."""
    APPEALED = "appealed"
    """They asked a person to look at it."""


class UnknownRecordError(InputError):
    """There is no record of that id, or none of the tenant who asks, or it holds no answer of ours."""

    status = 404


@runtime_checkable
class EventSink(Protocol):
    """Whoever keeps what users did after an answer; a sink of records may be one."""

    def note(
        self, record: str, event: AnswerEvent, *, alternative: int | None = None, tenant: str | None = None
    ) -> bool:
        """Keep `event`; False where it is kept already.  May wait for a database.

        alternative: which one was accepted, 0 for the first of the answer's suggestions
        tenant: whose record it has to be, "" for nobody's; None where whoever asks may speak for all
        Raises UnknownRecordError where there is no such answer, InputError for an alternative that goes with
        no other event, or that no answer has.
        """
        ...


def event_of(word: str) -> AnswerEvent:
    """Give the event of that name; raises InputError, naming the nearest, for any other word.

    >>> event_of("left")
    <AnswerEvent.LEFT: 'left'>
    """
    known = [each.value for each in AnswerEvent]
    if word not in known:
        raise InputError(f"{word[:40]!r} is no event", where="event", hint=nearest(word[:40], known))
    return AnswerEvent(word)
