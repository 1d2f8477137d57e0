"""What people said of decisions: how many hard cases stand where, and which rules they overturned."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import msgspec
from sqlalchemy import ColumnElement, func, select

from demur.ledger.records import Hit
from demur.ledger.reviews import Resolution, ReviewState, state_at
from demur.ledger.schema import records, reviews
from demur.ledger.store import LedgerReader
from demur.types import Mode

__all__ = ["ReviewCounts", "RuleVerdicts", "count_reviews"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleVerdicts:
    """What reviewers said of the decisions that a rule was behind."""

    rule: str
    upheld: int
    overturned: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewCounts:
    """Hard cases that were opened in a stretch of time, by where they stand now.

    lost: those of any state whose text could not be kept at all
    rules: every rule behind a resolved case, those most often overturned first
    """

    waiting: int = 0
    claimed: int = 0
    expired: int = 0
    upheld: int = 0
    overturned: int = 0
    lost: int = 0
    rules: tuple[RuleVerdicts, ...] = ()

    @property
    def resolved(self) -> int:
        """Those that a person decided."""
        return self.upheld + self.overturned

    @property
    def total(self) -> int:
        """All of them."""
        return self.waiting + self.claimed + self.expired + self.resolved


def count_reviews(
    ledger: LedgerReader, *, now: float, since: float | None = None, until: float | None = None
) -> ReviewCounts:
    """Count the hard cases of a stretch of time; all times are seconds since the Unix epoch.

    since, until: when they were opened: the first moment counted, and the first one no longer
    Raises LedgerError when the database cannot be read.
    """
    met = _opened(since, until)
    state = state_at(round(now * 1000))
    by_state = select(state, reviews.c.resolution, reviews.c.text_gone, func.count()).where(*met)
    by_rule = (
        select(reviews.c.resolution, records.c.action, records.c.hits, func.count())
        .join_from(reviews, records, records.c.id == reviews.c.record_id)
        .where(reviews.c.resolution.is_not(None), *met)
    )
    with ledger.reading() as connection:
        states = connection.execute(by_state.group_by(state, reviews.c.resolution, reviews.c.text_gone)).all()
        verdicts = connection.execute(
            by_rule.group_by(reviews.c.resolution, records.c.action, records.c.hits)
        ).all()
    counts, lost = Counter[str](), 0
    for name, resolution, gone, cases in states:
        counts[resolution if name == ReviewState.RESOLVED else name] += cases
        lost += cases if gone == "failed" else 0
    by_verdict = {name: Counter[str]() for name in Resolution}
    for resolution, action, hits, cases in verdicts:
        for rule in _behind(action, hits):
            by_verdict[Resolution(resolution)][rule] += cases
    return ReviewCounts(**counts, lost=lost, rules=_rules(**by_verdict))


def _opened(since: float | None, until: float | None) -> list[ColumnElement[bool]]:
    met = []
    if since is not None:
        met.append(reviews.c.opened >= round(since * 1000))
    if until is not None:
        met.append(reviews.c.opened < round(until * 1000))
    return met


def _behind(action: str | None, hits: str) -> set[str]:
    """Give the rules behind what was done; where nothing was, those that asked for somebody to look."""
    every = msgspec.json.decode(hits, type=tuple[Hit, ...])
    enforced = {hit.rule for hit in every if hit.mode is Mode.ENFORCE and hit.action == action}
    return enforced or {hit.rule for hit in every if hit.mode is Mode.ENFORCE}


def _rules(upheld: Counter[str], overturned: Counter[str]) -> tuple[RuleVerdicts, ...]:
    every = (
        RuleVerdicts(rule=rule, upheld=upheld[rule], overturned=overturned[rule])
        for rule in {*upheld, *overturned}
    )
    return tuple(sorted(every, key=lambda one: (-one.overturned, one.upheld, one.rule)))
