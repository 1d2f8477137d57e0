"""Counts while a scan runs, and the summary with rates and intervals at its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from demur.scan.results import ResultRow
from demur.stats import Rate, rate
from demur.types import Category, Kind, Outcome

__all__ = ["MOST_NAMES", "NO_NAME", "OTHER", "Alike", "Counts", "Share", "Summary", "Tally", "alike"]

MOST_NAMES = 1000
"""So many models and so many prompt versions are counted apart, in the order they come; bounds the memory."""
OTHER = "(other)"
NO_NAME = "(not given)"
_MOST_CHARACTERS = 200
_REFUSED = frozenset({Outcome.REFUSED, Outcome.PARTIAL})
_REFUSING = frozenset({Kind.SAFETY, Kind.CAPABILITY, Kind.OPINION, Kind.UNSTATED})


class Alike(NamedTuple):
    """What is counted of a result; many share theirs."""

    outcome: Outcome
    kind: Kind | None
    category: Category | None
    model: str | None
    prompt_version: str | None


def alike(row: ResultRow) -> Alike:
    """Give what is counted of `row`."""
    return Alike(row.outcome, row.kind, row.category, row.model, row.prompt_version)


class Counts(msgspec.Struct):
    """Replies of one model or prompt version: all, those that did not fail, and those that refused."""

    rows: int = 0
    judged: int = 0
    refusals: int = 0


class Tally(msgspec.Struct):
    """The running counts; small, and kept in the state of an interrupted scan.

    skipped: rows of the log that hold no reply, such as embeddings
    """

    all: Counts = msgspec.field(default_factory=Counts)
    bad: int = 0
    skipped: int = 0
    outcomes: dict[str, int] = {}
    kinds: dict[str, int] = {}
    categories: dict[str, int] = {}
    models: dict[str, Counts] = {}
    prompt_versions: dict[str, Counts] = {}

    def add(self, like: Alike, *, rows: int = 1) -> None:
        """Count `rows` results that are like."""
        judged = like.outcome is not Outcome.FAILED
        refused = like.outcome in _REFUSED and like.kind in _REFUSING
        for counts in (
            self.all,
            _named(self.models, like.model),
            _named(self.prompt_versions, like.prompt_version),
        ):
            counts.rows += rows
            counts.judged += rows * judged
            counts.refusals += rows * refused
        self.outcomes[like.outcome] = self.outcomes.get(like.outcome, 0) + rows
        if judged and like.kind is not None:
            self.kinds[like.kind] = self.kinds.get(like.kind, 0) + rows
        if refused:
            category = like.category or NO_NAME
            self.categories[category] = self.categories.get(category, 0) + rows

    def summary(self) -> Summary:
        """Freeze the counts, with their rates and intervals."""
        judged = self.all.judged
        return Summary(
            rows=self.all.rows,
            bad_lines=self.bad,
            skipped=self.skipped,
            refusal_rate=rate(self.all.refusals, judged),
            outcomes=_shares(self.outcomes, self.all.rows),
            kinds=_shares(self.kinds, judged),
            categories=_shares(self.categories, judged),
            models=_rates(self.models),
            prompt_versions=_rates(self.prompt_versions),
        )


def _named(group: dict[str, Counts], name: str | None) -> Counts:
    key = NO_NAME if name is None else name[:_MOST_CHARACTERS]
    if key not in group:
        key = key if len(group) < MOST_NAMES else OTHER
        group.setdefault(key, Counts())
    return group[key]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One line of the summary.

    rows: replies of this name
    rate: of an outcome, among all replies; of a kind or category, among all replies that did not fail;
        of a model or prompt version, its refusals among its replies that did not fail
    """

    name: str
    rows: int
    rate: Rate


def _shares(counts: Mapping[str, int], total: int) -> tuple[Share, ...]:
    return _sorted(
        [Share(name=str(name), rows=rows, rate=rate(rows, total)) for name, rows in counts.items()]
    )


def _rates(groups: Mapping[str, Counts]) -> tuple[Share, ...]:
    lines = groups.items()
    return _sorted([Share(name=n, rows=c.rows, rate=rate(c.refusals, c.judged)) for n, c in lines])


def _sorted(lines: list[Share]) -> tuple[Share, ...]:
    return tuple(sorted(lines, key=lambda line: (-line.rows, line.name)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a scan found, in numbers; each group is sorted by its rows, most first.

    rows: replies labelled
    refusal_rate: refused or partial for safety, capability, opinion or unstated reasons, among all
        replies that did not fail
    categories: of those refusals only
    """

    rows: int
    bad_lines: int
    skipped: int
    refusal_rate: Rate
    outcomes: tuple[Share, ...]
    kinds: tuple[Share, ...]
    categories: tuple[Share, ...]
    models: tuple[Share, ...]
    prompt_versions: tuple[Share, ...]

    def as_json(self) -> dict[str, object]:
        """Give plain values; a rate is `{hits, total, rate, low, high}`, its `rate` null without data."""
        groups = ("outcomes", "kinds", "categories", "models", "prompt_versions")
        plain: dict[str, object] = {
            "rows": self.rows,
            "bad_lines": self.bad_lines,
            "skipped": self.skipped,
            "refusal_rate": _plain(self.refusal_rate),
        }
        return plain | {name: _plain_lines(getattr(self, name)) for name in groups}


def _plain_lines(lines: Sequence[Share]) -> list[dict[str, object]]:
    return [{"name": line.name, "rows": line.rows} | _plain(line.rate) for line in lines]


def _plain(value: Rate) -> dict[str, object]:
    bounds = value.interval
    return {
        "hits": value.hits,
        "total": value.total,
        "rate": value.value,
        "low": bounds.low,
        "high": bounds.high,
    }
