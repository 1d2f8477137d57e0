"""Trying a condition over the whole range of what it looks at, to tell whether it can hold at all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise, product
from math import ceil, floor, prod
from types import MappingProxyType

from demur.policy.condition import Condition
from demur.policy.course_facts import COUNTS
from demur.policy.expression import Tokens, variable
from demur.policy.facts import FACTS, WORDS
from demur.policy.view import bind
from demur.types import Category, Severity, Stage

__all__ = ["never"]

_MOST = 5_000
"""Evaluations of one condition; more would take more than some 50 ms."""
_LARGEST = 2**53
"""From here on a number is no count, and whole numbers are no longer told apart."""
_FLAGS = frozenset(
    {"risk.crisis", "request_risk.crisis", "request.has_system", "request.untrusted", "history.counted"}
)
_SCORES = frozenset(
    f"{root}.{name}"
    for root in ("risk", "request_risk")
    for name in ("harmful", "attack", *(f"categories.{category.value}" for category in Category))
) | {"risk.compliance", "finding.confidence"}
_COUNTED = frozenset(COUNTS) | {
    fact
    for fact in FACTS
    if fact.startswith(("request.", "history.")) and fact not in _FLAGS and fact not in COUNTS
}
_FEW: Mapping[str, Sequence[object]] = MappingProxyType(
    {
        **{fact: ("", *sorted(words)) for fact, words in WORDS.items()},
        **dict.fromkeys(_FLAGS, (True, False)),
        **dict.fromkeys(("risk.severity", "request_risk.severity"), tuple(range(len(Severity)))),
        **dict.fromkeys(("time.hour", "time.local.hour"), tuple(range(24))),
    }
)
"""Facts of few values, with all of them."""
_OF_REPLIES = "finding."
_NO_REPLY: Mapping[str, object] = MappingProxyType({"risk.compliance": 0.0, "finding.confidence": 0.0})


def never(condition: Condition, stages: Collection[Stage]) -> bool:
    """Tell whether a condition is false for all scores, counts, flags and closed words at `stages`.

    What it looks at besides, such as texts and the context, stays unknown, and a condition that hangs on it
    is never said to: `risk.harmful > 1.5 && tenant == "a"` is false without any tenant. Nor is one that
    calculates, or that would take more than 5,000 tries.
    Cost: of one evaluation, some 10 us, for most that can hold.
    """
    tokens = Tokens(condition.source)
    if tokens.calculates:
        return False
    numbers = sorted(set(tokens.numbers()))
    return bool(stages) and all(_never(condition, stage, numbers) for stage in stages)


def _never(condition: Condition, stage: Stage, numbers: Sequence[float]) -> bool:
    measured = [fact for fact in condition.facts if fact in _SCORES or fact in _COUNTED]
    known = {
        fact: values
        for fact in sorted(condition.facts)
        if (values := _values(fact, stage, numbers=numbers, among=len(measured))) is not None
    }
    names = [variable(fact) for fact in known]
    tried = (dict(zip(names, values, strict=True)) for values in product(*known.values()))
    return prod(map(len, known.values())) <= _MOST and not any(
        _may_hold(condition, values) for values in tried
    )


def _may_hold(condition: Condition, values: dict[str, object]) -> bool:
    """Tell whether it is true, or hangs on what is unknown: in CEL `false && unknown` is false."""
    try:
        return condition.execute(bind(values)) is not False
    except Exception:  # noqa: BLE001 - whatever it lacks, it is not known to be false
        return True


def _values(fact: str, stage: Stage, *, numbers: Sequence[float], among: int) -> Sequence[object] | None:
    """Give enough values of `fact` to tell all comparisons apart; None where nobody knows them all.

    among: how many facts are compared with each other and with `numbers`
    """
    if stage is Stage.INPUT and (fact in _NO_REPLY or (fact.startswith(_OF_REPLIES) and fact in WORDS)):
        return (_NO_REPLY.get(fact, ""),)
    if fact == "stage":
        return (stage.value,)
    if fact in _FEW:
        return _FEW[fact]
    if fact in _SCORES:
        return _scores(numbers, among)
    return _counts(numbers, among) if fact in _COUNTED else None


def _scores(numbers: Iterable[float], among: int) -> Sequence[float]:
    """Give the ends, each number in [0, 1], and as many scores between neighbours as there are facts."""
    limits = sorted({0.0, 1.0, *(number for number in numbers if 0 <= number <= 1)})
    between = [
        low + (high - low) * step / (among + 1)
        for low, high in pairwise(limits)
        for step in range(1, among + 1)
    ]
    return sorted({*limits, *between}, reverse=True)


def _counts(numbers: Iterable[float], among: int) -> Sequence[int]:
    """Give counts around each number: above it as many as there are facts."""
    near = {
        count
        for number in (0.0, *numbers)
        if abs(number) < _LARGEST
        for count in range(floor(number) - among, ceil(number) + among + 1)
    }
    return sorted((count for count in near if count >= 0), reverse=True)
