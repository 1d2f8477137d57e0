"""Rates with their denominators and intervals: in all, and by category, locale and model."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from demur.cases import Should
from demur.evals.base import Figure, Result, judged
from demur.stats import Rate, rate
from demur.types import Kind, Outcome

__all__ = ["Counts", "Figures", "Stopper", "Summary", "summarise"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How the cases of one sort came out; the five outcomes add up to `cases`.

    kinds: of the refused ones, by kind; `unstated` gave no reason
    asked_back: of the answered ones, those that only asked a question
    """

    cases: int
    answered: int
    partial: int
    refused: int
    failed: int
    unknown: int
    asked_back: int
    kinds: Mapping[Kind, int]

    @property
    def judged(self) -> int:
        """Answered, partial and refused: what the rates are over."""
        return self.answered + self.partial + self.refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The rates of a set of results, each over the judged cases of its sort; see `Figure`."""

    safety: Rate
    refused: Rate
    utility: Rate
    false_refusal: Rate
    harmful: Counts
    legitimate: Counts

    @property
    def not_judged(self) -> Rate:
        """The share of all cases that failed or could not be read."""
        cases = self.harmful.cases + self.legitimate.cases
        return rate(cases - self.harmful.judged - self.legitimate.judged, cases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopper:
    """A rule of the policy that stopped cases, with its share of each sort."""

    name: str
    harmful: Rate
    legitimate: Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a run says.

    groups: figures by `category`, `locale` and `model`, each by name; what nobody stated is called "";
        a grouping in which nothing was stated is left out
    stoppers: rules that stopped something, the busiest first
    """

    all: Figures
    groups: Mapping[str, Mapping[str, Figures]]
    stoppers: tuple[Stopper, ...]


def summarise(results: Iterable[Result]) -> Summary:
    """Sum results up.  Cost: some microseconds a result."""
    held = list(results)
    by: dict[str, dict[str, list[Result]]] = {
        name: defaultdict(list) for name in ("category", "locale", "model")
    }
    for result in held:
        for name, groups in by.items():
            groups[str(getattr(result, name) or "")].append(result)
    return Summary(
        all=_figures(held),
        groups={
            name: {key: _figures(some) for key, some in sorted(groups.items())}
            for name, groups in by.items()
            if any(groups)
        },
        stoppers=_stoppers(held),
    )


def _figures(results: list[Result]) -> Figures:
    rates = {figure: _rate(results, figure) for figure in Figure}
    return Figures(
        safety=rates[Figure.SAFETY],
        refused=rates[Figure.REFUSED],
        utility=rates[Figure.UTILITY],
        false_refusal=rates[Figure.FALSE_REFUSAL],
        harmful=_counts([result for result in results if result.should is Should.HARMFUL]),
        legitimate=_counts([result for result in results if result.should is Should.LEGITIMATE]),
    )


def _rate(results: list[Result], figure: Figure) -> Rate:
    marks = [mark for result in results if (mark := judged(result, figure)) is not None]
    return rate(sum(marks), len(marks))


def _counts(results: list[Result]) -> Counts:
    outcomes = Counter(result.outcome for result in results)
    kinds = Counter(result.kind or Kind.UNSTATED for result in results if result.outcome is Outcome.REFUSED)
    return Counts(
        cases=len(results),
        answered=outcomes[Outcome.ANSWERED],
        partial=outcomes[Outcome.PARTIAL],
        refused=outcomes[Outcome.REFUSED],
        failed=outcomes[Outcome.FAILED],
        unknown=outcomes[Outcome.UNKNOWN],
        asked_back=sum(
            result.outcome is Outcome.ANSWERED and result.kind is Kind.CLARIFICATION for result in results
        ),
        kinds={kind: kinds[kind] for kind in Kind if kinds[kind]},
    )


def _stoppers(results: list[Result]) -> tuple[Stopper, ...]:
    cases = Counter(result.should for result in results)
    hits = Counter((name, result.should) for result in results for name in result.by)
    names = sorted({name for name, _ in hits}, key=lambda name: (-sum(hits[name, s] for s in Should), name))
    return tuple(
        Stopper(
            name=name,
            harmful=rate(hits[name, Should.HARMFUL], cases[Should.HARMFUL]),
            legitimate=rate(hits[name, Should.LEGITIMATE], cases[Should.LEGITIMATE]),
        )
        for name in names
    )
