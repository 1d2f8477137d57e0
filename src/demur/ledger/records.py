"""Records read back: one frozen value for each row."""

from __future__ import annotations

from dataclasses import dataclass, fields

import msgspec
from sqlalchemy import RowMapping, select

from demur.ledger.schema import records
from demur.ledger.store import LedgerReader
from demur.types import Category, Extent, Family, Flag, Kind, Origin, Outcome, Retry, Scalar, Stage

__all__ = ["Record", "read_records"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What the ledger keeps of one exchange; never any text.

    at: when the request came in, seconds since the Unix epoch, UTC; duration: seconds
    prompt_hash, person_hash: keyed hashes, the same for the same text as long as the key is; None when absent
    labels: native names as `scheme:name`; signals: path and value of each mark
    The other fields are those of `Finding`, `Refusal` and `Exchange`; None where nothing was stated.
    """

    id: str
    at: float
    api: str | None
    provider: str | None
    model: str | None
    outcome: Outcome
    kind: Kind | None
    extent: Extent | None
    origin: Origin | None
    stage: Stage | None
    category: Category | None
    categories: tuple[str, ...]
    family: Family | None
    can_retry: bool | None
    retry: Retry | None
    confidence: float
    flags: frozenset[Flag]
    ran: tuple[str, ...]
    labels: tuple[str, ...]
    signals: tuple[tuple[str, Scalar], ...]
    failure: str | None
    verdict_scheme: str | None
    verdict_flagged: bool | None
    choices: int
    status: int
    streamed: bool
    duration: float
    completed: bool
    error: str | None
    prompt_hash: str | None
    person_hash: str | None
    prompt_version: str | None
    locale: str | None
    key: str | None
    tenant: str | None


_JSON = ("categories", "flags", "ran", "labels", "signals")


def read_records(
    ledger: LedgerReader, *, since: float | None = None, until: float | None = None, limit: int | None = None
) -> tuple[Record, ...]:
    """Give the records of a stretch of time, the oldest first.

    since, until: seconds since the Unix epoch: the first moment read, and the first one no longer
    limit: how many to read at the most; all of them are held in memory
    Raises LedgerError when the database cannot be read.
    """
    query = select(records).order_by(records.c.at, records.c.id).limit(limit)
    if since is not None:
        query = query.where(records.c.at >= round(since * 1000))
    if until is not None:
        query = query.where(records.c.at < round(until * 1000))
    with ledger.reading() as connection:
        return tuple(_record(row) for row in connection.execute(query).mappings())


def _record(row: RowMapping) -> Record:
    values = {field.name: row[field.name] for field in fields(Record) if field.name in row}
    values |= {name: msgspec.json.decode(row[name]) for name in _JSON}
    values |= {"at": row["at"] / 1000, "duration": row["duration_ms"] / 1000}
    return msgspec.convert(values, Record)
