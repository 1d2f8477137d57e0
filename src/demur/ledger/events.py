"""What users did after an answer of ours: kept once, and gone with the record."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, RowMapping, select
from sqlalchemy.dialects.sqlite import insert

from demur.errors import InputError
from demur.ledger.schema import answer_events, records
from demur.ledger.store import Ledger, LedgerReader
from demur.ledger.words import NAME_LENGTH, name_of
from demur.types import AnswerEvent, UnknownRecordError

__all__ = ["NotedEvent", "note_event", "read_events"]

_MOST_OFFERS = 5
"""Alternatives that an answer has at the most."""
_INSERT = insert(answer_events).on_conflict_do_nothing(index_elements=[answer_events.c.id])


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedEvent:
    """What a user did after the answer in a record.

    alternative: which one was accepted, 0 for the first; None where nobody said
    at: when it was noted, seconds since the Unix epoch, UTC
    """

    record_id: str
    event: AnswerEvent
    alternative: int | None
    at: float


def note_event(
    ledger: Ledger,
    record: str,
    *,
    event: AnswerEvent,
    alternative: int | None = None,
    tenant: str | None = None,
) -> bool:
    """Keep what a user did after the answer in `record`; False where it is kept already.

    The parameters are those of `EventSink.note`.
    Raises UnknownRecordError and InputError as that does, LedgerError when the database cannot be written.
    """
    _try_alternative(event, alternative)
    with ledger.changing() as connection:
        _try_record(connection, record, tenant=tenant)
        row = {
            "id": _id(record, event, alternative=alternative),
            "record_id": record,
            "event": event.value,
            "alternative": alternative,
            "at": round(ledger.clock() * 1000),
        }
        return connection.execute(_INSERT, row).rowcount == 1


def read_events(ledger: LedgerReader, record: str) -> tuple[NotedEvent, ...]:
    """Give what was noted of the answer in `record`, the oldest first; nothing for an unknown record.

    Raises LedgerError when the database cannot be read.
    """
    query = select(answer_events).where(answer_events.c.record_id == record)
    with ledger.reading() as connection:
        rows = connection.execute(query.order_by(answer_events.c.at, answer_events.c.id)).mappings().all()
    return tuple(_noted(row) for row in rows)


def _noted(row: RowMapping) -> NotedEvent:
    values = {str(name): value for name, value in row.items()}
    return msgspec.convert(values | {"at": row["at"] / 1000}, NotedEvent)


def _try_alternative(event: AnswerEvent, alternative: int | None) -> None:
    if alternative is None:
        return
    if event is not AnswerEvent.ACCEPTED:
        problem, hint = f"{event.value!r} takes no alternative", "leave it out, or note `accepted`"
        raise InputError(problem, where="alternative", hint=hint)
    if not 0 <= alternative < _MOST_OFFERS:
        hint = f"give 0 to {_MOST_OFFERS - 1}: its place in the answer's suggestions"
        raise InputError(f"{alternative} is no alternative", where="alternative", hint=hint)


def _try_record(connection: Connection, record: str, *, tenant: str | None) -> None:
    """Refuse what nobody may speak of; another tenant's record looks like none at all."""
    found = connection.execute(
        select(records.c.tenant, records.c.topic).where(records.c.id == record)
    ).one_or_none()
    if found is None or (tenant is not None and found.tenant != name_of(tenant)):
        problem = f"there is no record {name_of(record[:NAME_LENGTH]) or ''!r}"
        raise UnknownRecordError(problem, hint="give the id that came with the answer")
    if found.topic is None:
        hint = "note what followed an answer of ours"
        raise UnknownRecordError(f"the record {record!r} holds no answer", hint=hint)


def _id(record: str, event: AnswerEvent, *, alternative: int | None) -> str:
    """Give the same id for the same event, so that it is kept once however often it is told."""
    told = f"{record}\0{event.value}\0{'' if alternative is None else alternative}"
    return f"evt_{hashlib.sha256(told.encode()).hexdigest()[:24]}"
