"""Records read back: one frozen value for each row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

import msgspec
from sqlalchemy import select

from demur.ledger.queries import conditions
from demur.ledger.schema import records
from demur.ledger.store import LedgerReader
from demur.ledger.wording import answered_in
from demur.types import (
    Action,
    Answered,
    Category,
    Extent,
    Family,
    Flag,
    Kind,
    Mode,
    Origin,
    Outcome,
    Retry,
    Run,
    Scalar,
    Severity,
    Stage,
    Tag,
)

__all__ = ["Checked", "Hit", "Looked", "Record", "Scores", "each_record", "read_record", "read_records"]

_ROWS = 500
"""Rows that are held in memory at once where records are read one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A rule of the policy that held, without its rationale.

    error: whether it could not be evaluated, so that its declared failure action counted instead
    severity: what the rule itself states
    """

    stage: Stage
    rule: str
    action: Action
    mode: Mode
    category: Category | None
    error: bool
    severity: Severity = Severity.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Which tiers looked at the request or the reply, which of them failed, and the risk rules that hit.

    past: risk rules that hit in earlier turns only
    skipped: checks that were left out as the cascade says; empty in records older than it
    """

    stage: Stage
    ran: tuple[str, ...]
    failed: tuple[str, ...]
    rules: tuple[str, ...]
    past: tuple[str, ...]
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What was judged of the request or the reply, as in `Risk`; rounded to four decimals.

    runs: what became of each check, when and at what price; empty in records older than that
    """

    stage: Stage
    harmful: float
    attack: float
    crisis: bool
    severity: Severity
    categories: Mapping[Category, float]
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What the conditions of one decision looked at beside risk and finding.

    wanted: names, `user.*` for all below `user` and `*` for the whole context
    values: of what was there, where a record may keep it
    """

    stage: Stage
    wanted: tuple[str, ...]
    values: Mapping[str, Scalar]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What the ledger keeps of one exchange; never any text.

    at: when the request came in, seconds since the Unix epoch, UTC; duration: seconds
    prompt_hash, person_hash: keyed hashes, the same for the same text as long as the key is; None when absent
    labels: native names as `scheme:name`; signals: path and value of each mark
    action, observed: the strongest of all decisions, enforced and as if every observing rule were; None
    where no policy was asked
    stopped_at: stage of the decision that gave the user an answer of ours; None where none did
    topic: which answer that was; hits, lifted: of all decisions; context: names of what conditions read
    facts: what the conditions of each decision looked at; empty in records older than this column
    answered: how that answer was worded; None without one, and in records older than this column
    attempts: calls made to the model; None in records older than this column
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
    action: Action | None
    observed: Action | None
    stopped_at: Stage | None
    policy: str | None
    policy_version: str | None
    topic: str | None
    attempts: int | None
    tags: frozenset[Tag]
    hits: tuple[Hit, ...]
    lifted: tuple[str, ...]
    checks: tuple[Checked, ...]
    scores: tuple[Scores, ...]
    context: tuple[str, ...]
    facts: tuple[Looked, ...]
    answered: Answered | None


_JSON = (
    *("categories", "flags", "ran", "labels", "signals"),
    *("tags", "hits", "lifted", "checks", "scores", "context", "facts"),
)


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


def each_record(
    ledger: LedgerReader,
    *,
    since: float | None = None,
    until: float | None = None,
    where: Mapping[str, str | None] | None = None,
) -> Iterator[Record]:
    """Yield the records of a stretch of time, the oldest first, some hundred of them in memory at once.

    The parameters are those of `demur.ledger.statistics`. What is written meanwhile is not seen.
    Raises SettingError for a name that does not exist, LedgerError when the database cannot be read.
    """
    query = select(records).where(*conditions(since, until, where=where or {}))
    ordered = query.order_by(records.c.at, records.c.id).execution_options(yield_per=_ROWS)
    with ledger.reading() as connection:
        for row in connection.execute(ordered).mappings():
            yield _record(row)


def read_record(ledger: LedgerReader, record: str) -> Record | None:
    """Give the record of that id; None when there is none.

    Raises LedgerError when the database cannot be read.
    """
    with ledger.reading() as connection:
        row = connection.execute(select(records).where(records.c.id == record)).mappings().one_or_none()
        return _record(row) if row else None


def _record(row: Mapping[Any, Any]) -> Record:
    values = {field.name: row[field.name] for field in fields(Record) if field.name in row}
    values |= {name: msgspec.json.decode(row[name]) for name in _JSON}
    values["answered"] = answered_in(row["answered"])
    values |= {"at": row["at"] / 1000, "duration": row["duration_ms"] / 1000}
    return msgspec.convert(values, Record)
