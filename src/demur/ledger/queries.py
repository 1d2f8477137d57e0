"""The questions that statistics ask the database, in SQL that every dialect speaks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select

from demur.errors import SettingError, nearest
from demur.ledger.counting import VERDICTS
from demur.ledger.schema import records
from demur.ledger.tally import REFUSING_KINDS
from demur.types import Outcome

__all__ = [
    "DIMENSIONS",
    "Bucket",
    "by_decision",
    "by_dimensions",
    "by_person",
    "by_reason",
    "conditions",
    "people",
]

Bucket = Literal["hour", "day", "week"]
"""How long a period is; days begin at midnight UTC, weeks on Monday."""

DIMENSIONS = ("api", "provider", "model", "prompt_version", "policy_version", "locale", "tenant")
"""The columns that replies are grouped by."""

_FILTERS = {**{name: records.c[name] for name in (*DIMENSIONS, "key")}, "person": records.c.person_hash}
_HOUR = 3_600_000
# Length of a bucket, and how long before the epoch (a Thursday) one began, in milliseconds.
_BUCKETS: dict[Bucket, tuple[int, int]] = {
    "hour": (_HOUR, 0),
    "day": (24 * _HOUR, 0),
    "week": (7 * 24 * _HOUR, 3 * 24 * _HOUR),
}

_IS_REPLY = records.c.verdict_scheme.is_(None)
_IS_REFUSAL = and_(
    _IS_REPLY,
    records.c.outcome.in_([Outcome.REFUSED.value, Outcome.PARTIAL.value]),
    records.c.kind.in_([kind.value for kind in REFUSING_KINDS]),
)
_OUTCOME = case((_IS_REPLY, records.c.outcome), else_=VERDICTS)


def conditions(
    since: float | None, until: float | None, *, where: Mapping[str, str | None]
) -> list[ColumnElement[bool]]:
    """Give the conditions that a record must meet to be counted.

    since, until: seconds since the Unix epoch; the first moment counted, and the first one no longer
    where: wanted value by column; None wants those where it was not stated
    Raises SettingError for a column that cannot be asked for.
    """
    unknown = next((name for name in where if name not in _FILTERS), None)
    if unknown is not None:
        raise SettingError(
            f"{unknown!r} cannot be asked for", where="statistics(where=...)", hint=nearest(unknown, _FILTERS)
        )
    met = [
        _FILTERS[name].is_(None) if value is None else _FILTERS[name] == value
        for name, value in where.items()
    ]
    if since is not None:
        met.append(records.c.at >= round(since * 1000))
    if until is not None:
        met.append(records.c.at < round(until * 1000))
    return met


def by_dimensions(bucket: Bucket) -> Select[*tuple[object, ...]]:
    """Count by all dimensions at once: one pass over the records instead of one for each dimension.

    Columns: the dimensions, period (milliseconds), outcome, replies, refusals, errors, incomplete.
    Raises SettingError for a bucket that does not exist.
    """
    keys = [*(records.c[name] for name in DIMENSIONS), _period(bucket), _OUTCOME.label("outcome")]
    return select(
        *keys,
        func.count().label("replies"),
        _total(_IS_REFUSAL, "refusals"),
        _total(records.c.error.is_not(None), "errors"),
        _total(records.c.completed.is_(False), "incomplete"),
        # Sorting ends at the first difference: what differs most stands first.
    ).group_by(*reversed(keys))


def by_reason() -> Select[*tuple[object, ...]]:
    """Count rated replies that are no plain answer.

    Columns: kind, origin, category, family, replies, refusals.
    """
    keys = [records.c.kind, records.c.origin, records.c.category, records.c.family]
    rated = (records.c.kind.is_not(None), _IS_REPLY, records.c.outcome != Outcome.FAILED.value)
    return (
        select(*keys, func.count().label("replies"), _total(_IS_REFUSAL, "refusals"))
        .where(*rated)
        .group_by(*keys)
    )


def by_decision(bucket: Bucket | None) -> Select[*tuple[object, ...]]:
    """Count records that were decided or judged by what was: the same few lists stand in most of them.

    bucket: None counts all periods as one
    Columns: action, observed, stopped_at, hits, checks (the last two as JSON), period, records.
    """
    names = ("action", "observed", "stopped_at", "hits", "checks")
    keys = [
        *(records.c[name] for name in names),
        literal(0).label("period") if bucket is None else _period(bucket),
    ]
    seen = or_(records.c.action.is_not(None), records.c.checks != "[]")
    return select(*keys, func.count().label("records")).where(seen).group_by(*reversed(keys))


def by_person(top: int) -> Select[*tuple[object, ...]]:
    """Count by outcome for the `top` people with most refusals.

    Columns: person_hash, one for each outcome, refusals, verdicts.
    """
    person, refusals = records.c.person_hash, _total(_IS_REFUSAL, "refusals")
    each = [_total(and_(_IS_REPLY, records.c.outcome == outcome.value), outcome.value) for outcome in Outcome]
    return (
        select(person, *each, refusals, _total(records.c.verdict_scheme.is_not(None), VERDICTS))
        .where(person.is_not(None))
        .group_by(person)
        .order_by(refusals.desc(), func.count().desc(), person)
        .limit(top)
    )


def people() -> Select[int]:
    """Count the different people."""
    return select(func.count(records.c.person_hash.distinct()))


def _period(bucket: Bucket) -> ColumnElement[int]:
    if bucket not in _BUCKETS:
        raise SettingError(
            f"there is no period {bucket!r}", where="statistics(bucket=...)", hint=nearest(bucket, _BUCKETS)
        )
    length, lead = _BUCKETS[bucket]
    return (records.c.at - (records.c.at + lead) % length).label("period")


def _total(condition: ColumnElement[bool], name: str) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0)).label(name)
