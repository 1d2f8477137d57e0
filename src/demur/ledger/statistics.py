"""Reads from the records how often no was said: by whom, for what, to whom and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sqlalchemy import Row

from demur.ledger.activations import ActivationPeriod, Activations, activation_periods, summed
from demur.ledger.counting import (
    REFUSALS,
    VERDICTS,
    Count,
    ranked_groups,
    ranked_shares,
    sorted_periods,
    tallies,
)
from demur.ledger.queries import (
    DIMENSIONS,
    Bucket,
    by_decision,
    by_dimensions,
    by_person,
    by_reason,
    conditions,
    people,
)
from demur.ledger.store import LedgerReader
from demur.ledger.tally import REFUSING_KINDS, Group, Period, Share, Tally
from demur.types import Kind, Outcome

__all__ = ["Statistics", "statistics"]

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
_REFUSING = tuple(kind.value for kind in REFUSING_KINDS)
_OTHER = tuple(kind.value for kind in Kind if kind not in REFUSING_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """What the records say about a stretch of time; every share is among `tally.rated` replies.

    tally: of all records
    errors: records of a failure inside Demur
    incomplete: records whose client went away or whose reply was cut
    kinds, origins, categories, families: of refusals, the most frequent first; kinds holds all that count
    other_kinds: replies that ask, do not know or correct the question, which is no refusal
    apis to tenants, policy_versions: groups, those with most rated replies first
    people: the most refused people, by hash, no more than asked for
    people_total: how many different people there are
    periods: in order of time; those without records are left out
    activations: what policy and checks did; activation_periods: the same by period
    """

    tally: Tally
    errors: int
    incomplete: int
    kinds: tuple[Share, ...]
    other_kinds: tuple[Share, ...]
    origins: tuple[Share, ...]
    categories: tuple[Share, ...]
    families: tuple[Share, ...]
    apis: tuple[Group, ...]
    providers: tuple[Group, ...]
    models: tuple[Group, ...]
    prompt_versions: tuple[Group, ...]
    locales: tuple[Group, ...]
    tenants: tuple[Group, ...]
    people: tuple[Group, ...]
    people_total: int
    bucket: Bucket
    periods: tuple[Period, ...]
    activations: Activations = field(default_factory=Activations)
    activation_periods: tuple[ActivationPeriod, ...] = ()
    policy_versions: tuple[Group, ...] = ()

    def most_common(self, count: int) -> tuple[Share, ...]:
        """Give the `count` most frequent categories, leaving out refusals that stated none."""
        return tuple(share for share in self.categories if share.name is not None)[:count]


def statistics(
    ledger: LedgerReader,
    *,
    since: float | None = None,
    until: float | None = None,
    where: Mapping[str, str | None] | None = None,
    bucket: Bucket = "day",
    top: int = 20,
) -> Statistics:
    """Count the records of `ledger`, all in one unchanging state of it, without blocking its writer.

    since, until: seconds since the Unix epoch: the first moment counted, and the first one no longer
    where: wanted value by name: api, provider, model, prompt_version, policy_version, locale, tenant, key or
    person (the hash); None wants those where it was not stated
    top: how many people to name
    Cost: about 1 s for 100,000 records with decisions.
    Raises SettingError for a name or bucket that does not exist, LedgerError when reading fails.
    """
    met = conditions(since, until, where=where or {})
    with ledger.reading() as connection:
        outcomes = connection.execute(by_dimensions(bucket).where(*met)).all()
        reasons = connection.execute(by_reason().where(*met)).all()
        persons = connection.execute(by_person(top).where(*met)).all()
        people_total = connection.scalar(people().where(*met)) or 0
        decided = connection.execute(by_decision(bucket).where(*met)).all()
    counts = [_count(row) for row in outcomes]
    tally = tallies(counts, lambda _count: "").get("", Tally())

    def grouped_by(dimension: str) -> tuple[Group, ...]:
        at = DIMENSIONS.index(dimension)
        return ranked_groups(tallies(counts, lambda count: count.names[at]))

    def of_refusals(column: str, *names: str) -> tuple[Share, ...]:
        return ranked_shares(_sums(reasons, column, "refusals"), of=tally.rated, names=names)

    replies_by_kind = _sums(reasons, "kind", "replies")
    return Statistics(
        tally=tally,
        errors=sum(row.errors for row in outcomes),
        incomplete=sum(row.incomplete for row in outcomes),
        kinds=tuple(share for share in of_refusals("kind", *_REFUSING) if share.name in _REFUSING),
        other_kinds=ranked_shares({kind: replies_by_kind[kind] for kind in _OTHER}, of=tally.rated),
        origins=of_refusals("origin"),
        categories=of_refusals("category"),
        families=of_refusals("family"),
        apis=grouped_by("api"),
        providers=grouped_by("provider"),
        models=grouped_by("model"),
        prompt_versions=grouped_by("prompt_version"),
        locales=grouped_by("locale"),
        tenants=grouped_by("tenant"),
        people=tuple(_person(row) for row in persons),
        people_total=people_total,
        bucket=bucket,
        periods=sorted_periods(tallies(counts, lambda count: count.period)),
        activations=summed(decided),
        activation_periods=activation_periods(decided),
        policy_versions=grouped_by("policy_version"),
    )


def _count(row: AnyRow) -> Count:
    return Count(
        names=tuple(row[: len(DIMENSIONS)]),
        period=row.period,
        outcome=row.outcome,
        replies=row.replies,
        refusals=row.refusals,
    )


def _sums(rows: Sequence[AnyRow], column: str, value: str) -> Counter[str | None]:
    sums: Counter[str | None] = Counter()
    for row in rows:
        # A name whose count is nought would be shown as one that occurred.
        if hits := getattr(row, value):
            sums[getattr(row, column)] += hits
    return sums


def _person(row: AnyRow) -> Group:
    counted = {
        name: getattr(row, name) for name in (*(outcome.value for outcome in Outcome), REFUSALS, VERDICTS)
    }
    return Group(name=row.person_hash, tally=Tally(**counted))
