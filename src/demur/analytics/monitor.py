"""Watches what policy and checks do: which rates jumped, and which rules block what people overturn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from demur.analytics.tails import binomial_tail, holm, jump_chance
from demur.errors import SettingError
from demur.ledger import Activations, LedgerReader, ReviewCounts, RuleVerdicts, activations, count_reviews
from demur.stats import Rate, rate
from demur.types import Action

__all__ = ["MonitorSettings", "OverturnedRule", "Watch", "Watched", "WatchedKind", "compare", "watch"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitorSettings:
    """When the monitor warns.

    false_alarm: chance in (0, 1) that a look warns of any jump although nothing changed; likewise of any rule
    least_ratio: how many times the baseline's rate a jump is at the least, 1.0 or more
    tolerated: share of overturned cases, in (0, 1), that a rule may have for good reasons
    Raises SettingError for a value out of its range.
    """

    false_alarm: float = 0.01
    least_ratio: float = 1.5
    tolerated: float = 0.2

    def __post_init__(self) -> None:
        for name in ("false_alarm", "tolerated"):
            if not 0.0 < getattr(self, name) < 1.0:
                raise SettingError(
                    f"{name} is {getattr(self, name)}", where="MonitorSettings", hint="give a fraction"
                )
        if not self.least_ratio >= 1.0:
            raise SettingError(
                f"least_ratio is {self.least_ratio}", where="MonitorSettings", hint="give 1.0 or more"
            )


class WatchedKind(StrEnum):
    """What a rate is of."""

    STOPPED = "stopped"
    """Of records in which the user got an answer of ours."""
    ACTION = "action"
    """Of records in which this was the strongest action enforced."""
    RULE = "rule"
    """Of records in which the rule held, enforced or observing."""
    CHECK = "check"
    """Of records in which the check was due and failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """One rate, lately and before.

    name: of the action, the rule with stage and mode, or the check with its stage
    chance: that it is as high as this without any reason, corrected for everything that was looked at
    jumped: whether that is a warning
    """

    kind: WatchedKind
    name: str
    recent: Rate
    baseline: Rate
    chance: float
    jumped: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OverturnedRule:
    """How often people overturned what a rule was behind, among the cases that they resolved.

    chance: that so many are overturned although no more than the tolerated share should be, corrected for the
    number of rules; too_often: whether that is a warning
    """

    rule: str
    overturned: Rate
    chance: float
    too_often: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What one look at the records found.

    since, split, until: seconds since the Unix epoch; the baseline is [since, split), the recent window
    [split, until)
    watched: every rate, warnings first, then the least likely first
    overturned: every rule that a resolved case was about, opened since `since`
    reviews: all cases of that time
    """

    since: float
    split: float
    until: float
    watched: tuple[Watched, ...]
    overturned: tuple[OverturnedRule, ...]
    reviews: ReviewCounts

    @property
    def warnings(self) -> tuple[str, ...]:
        """What somebody should look at, one sentence each; empty when all is as it was."""
        jumps = (
            f"{one.kind} {one.name} jumped from {one.baseline} to {one.recent}"
            for one in self.watched
            if one.jumped
        )
        overturned = (
            f"rule {one.rule} is overturned in {one.overturned} of the cases that people resolved"
            for one in self.overturned
            if one.too_often
        )
        lost = f"{self.reviews.lost} texts could not be kept for people to look at"
        return (*jumps, *overturned, *((lost,) if self.reviews.lost else ()))


def watch(
    ledger: LedgerReader,
    *,
    now: float,
    window: float,
    since: float,
    settings: MonitorSettings | None = None,
) -> Watch:
    """Compare the last `window` seconds before `now` with the time from `since` until then.

    Every rate is compared by a one-sided exact test of two proportions (Fisher). All chances of one look
    are corrected together (Holm), so that a look at records in which nothing changed warns of a jump with
    a chance of at most `false_alarm`, however many rules there are; who looks each day has that chance
    each day. Two things can break the promise: the test takes records as independent, and one user who
    asks a hundred times is not a hundred users; and a rate that follows the hours of a day differs between
    windows without any fault. `least_ratio` keeps small steps of large numbers from being warnings at all.
    A rule's overturned share is compared with `tolerated` by an exact binomial test, corrected over all rules
    with resolved cases. Those are no random sample: the share says what people saw, not how a rule does.
    Raises SettingError when `since` is not before the window, LedgerError when reading fails.
    """
    limits, split = settings or MonitorSettings(), now - window
    if not since < split:
        raise SettingError(
            "the baseline is empty: it would end before it begins",
            where="watch(since=..., window=...)",
            hint="begin it earlier, or make the window shorter",
        )
    recent = activations(ledger, since=split, until=now)
    before = activations(ledger, since=since, until=split)
    reviews = count_reviews(ledger, now=now, since=since, until=now)
    return Watch(
        since=since,
        split=split,
        until=now,
        watched=compare(recent, before, settings=limits),
        overturned=_judged(reviews.rules, limits),
        reviews=reviews,
    )


def compare(recent: Activations, before: Activations, *, settings: MonitorSettings) -> tuple[Watched, ...]:
    """Compare every rate of two stretches, as `watch` says; warnings first, then the least likely first."""
    late, early = _rates(recent), _rates(before)
    names = sorted({*late.rates, *early.rates}, key=lambda name: (name.kind, name.name))
    pairs = [(late.of(name), early.of(name)) for name in names]
    chances = holm([jump_chance(lately, earlier) for lately, earlier in pairs])
    watched = (
        Watched(
            kind=name.kind,
            name=name.name,
            recent=lately,
            baseline=earlier,
            chance=chance,
            jumped=chance < settings.false_alarm and _is_step(lately, earlier, settings.least_ratio),
        )
        for name, (lately, earlier), chance in zip(names, pairs, chances, strict=True)
    )
    return tuple(sorted(watched, key=lambda one: (not one.jumped, one.chance, one.kind, one.name)))


@dataclass(frozen=True, slots=True)
class _Name:
    kind: WatchedKind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rates:
    """Rates by what they are of; where there is none, nothing happened among `totals` of that kind."""

    rates: Mapping[_Name, Rate]
    decided: int

    def of(self, name: _Name) -> Rate:
        return self.rates.get(name) or rate(0, 0 if name.kind is WatchedKind.CHECK else self.decided)


def _rates(found: Activations) -> _Rates:
    return _Rates(rates=dict(_each(found)), decided=found.decided)


def _each(found: Activations) -> Iterator[tuple[_Name, Rate]]:
    decided = found.decided
    yield _Name(WatchedKind.STOPPED, "any"), rate(found.stopped, decided)
    for action in found.actions:
        if action.action is not Action.ALLOW and action.enforced:
            yield _Name(WatchedKind.ACTION, action.action), rate(action.enforced, decided)
    hits: dict[str, int] = {}
    for rule in found.rules:
        name = f"{rule.rule} ({rule.stage}, {rule.mode})"
        # A rule whose action or category was changed meanwhile is still the same rule.
        hits[name] = min(hits.get(name, 0) + rule.hits, decided)
    for name, count in hits.items():
        yield _Name(WatchedKind.RULE, name), rate(count, decided)
    for check in found.checks:
        yield _Name(WatchedKind.CHECK, f"{check.check} ({check.stage})"), rate(check.failed, check.due)


def _is_step(recent: Rate, baseline: Rate, ratio: float) -> bool:
    return (recent.value or 0.0) >= ratio * (baseline.value or 0.0)


def _judged(rules: tuple[RuleVerdicts, ...], limits: MonitorSettings) -> tuple[OverturnedRule, ...]:
    chances = holm(
        [binomial_tail(one.overturned, one.overturned + one.upheld, share=limits.tolerated) for one in rules]
    )
    return tuple(
        OverturnedRule(
            rule=one.rule,
            overturned=rate(one.overturned, one.overturned + one.upheld),
            chance=chance,
            too_often=chance < limits.false_alarm,
        )
        for one, chance in zip(rules, chances, strict=True)
    )
