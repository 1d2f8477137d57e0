"""The values of a policy: its rules, what an overlay changes, and a file before it is joined with others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from demur.policy.condition import Condition
from demur.policy.spot import Spot
from demur.types import (
    Action,
    Cascade,
    Category,
    CheckConduct,
    Conduct,
    Constraint,
    Fallback,
    Mode,
    OwnRefusals,
    Retry,
    RuleHit,
    Severity,
    Stage,
    Tag,
    Transform,
)

__all__ = ["MODES", "CascadeSettings", "CheckSettings", "Draft", "Judged", "Rule", "Settings"]

_T = TypeVar("_T")

MODES = {Mode.OFF: 0, Mode.OBSERVE: 1, Mode.ENFORCE: 2}
"""How far each mode goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of a policy.

    stages: when it is asked; never empty
    final: no overlay may weaken it, switch it off or lift it
    on_error: the action where `condition` cannot be evaluated
    transform: what is changed in a reply under this rule; only for action CONSTRAIN at stage OUTPUT
    masks: ids and globs of the checks' own rules, whose words a transform is about
    topic, reason: a file's `answer` and `why`
    severity: NONE where nothing is stated
    priority: whose words are heard among rules of one action, the highest first
    retry, fallback: None where nothing is stated
    expires: the last day on which it counts
    lifts: ids and globs of the rules that do not count while this one holds; only for action ALLOW
    overlays: names of the overlays that changed or brought it
    source: file and line, for messages
    old_words: words of earlier files that it is written in
    """

    id: str
    condition: Condition
    stages: frozenset[Stage]
    action: Action
    mode: Mode
    on_error: Action
    final: bool = False
    category: Category | None = None
    tags: frozenset[Tag] = frozenset()
    topic: str = ""
    constraint: Constraint = field(default_factory=Constraint)
    reason: str = ""
    transform: Transform | None = None
    masks: tuple[str, ...] = ()
    severity: Severity = Severity.NONE
    priority: int = 0
    retry: Retry | None = None
    fallback: Fallback | None = None
    owner: str = ""
    expires: date | None = None
    lifts: tuple[str, ...] = ()
    overlays: tuple[str, ...] = ()
    source: str = ""
    old_words: tuple[str, ...] = ()

    @property
    def when(self) -> str:
        """The condition as it is written."""
        return self.condition.source

    def hit(self, error: str = "") -> RuleHit:
        """Give the hit of this rule; with `error`, the one whose condition could not be evaluated."""
        return RuleHit(
            rule=self.id,
            action=self.on_error if error else self.action,
            mode=self.mode,
            category=self.category,
            tags=self.tags,
            reason=self.reason,
            error=error,
            severity=self.severity,
        )


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule that held, or that could not be evaluated: then its hit says why."""

    rule: Rule
    hit: RuleHit


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSettings:
    """What a file states of a check; the rest is inherited.

    stated: fields of `CheckConduct`, by name; None among them is a statement too
    """

    stated: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def over(self, inherited: CheckConduct) -> CheckConduct:
        """Give `inherited` with what is stated here."""
        return replace(inherited, **self.stated)


@dataclass(frozen=True, slots=True, kw_only=True)
class CascadeSettings:
    """What a file states of the cascade; the rest is inherited.

    stated: fields of `Cascade`, by name; None among them is a statement too
    """

    stated: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def over(self, inherited: Cascade) -> Cascade:
        """Give `inherited` with what is stated here."""
        return replace(inherited, **self.stated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a file says beside its rules; None and checks that are not named leave what is inherited."""

    max_retries: int | None = None
    clarification: str | None = None
    own_refusals: OwnRefusals | None = None
    beside: bool | None = None
    keep_days: int | None = None
    checks: Mapping[str, CheckSettings] = field(default_factory=lambda: MappingProxyType({}))
    check_default: CheckSettings | None = None
    cascade: CascadeSettings = field(default_factory=CascadeSettings)

    def over(self, inherited: Conduct) -> Conduct:
        """Give `inherited` with what is stated here; a check takes what it lacks from `check_default`."""
        default = inherited.check_default
        if self.check_default is not None:
            default = self.check_default.over(default)
        checks = dict(inherited.checks)
        for name, stated in self.checks.items():
            checks[name] = stated.over(checks.get(name, default))
        return Conduct(
            max_retries=_or(self.max_retries, inherited.max_retries),
            clarification=_or(self.clarification, inherited.clarification),
            own_refusals=_or(self.own_refusals, inherited.own_refusals),
            beside=_or(self.beside, inherited.beside),
            checks=MappingProxyType(checks),
            check_default=default,
            keep_days=_or(self.keep_days, inherited.keep_days),
            cascade=self.cascade.over(inherited.cascade),
        )


def _or(stated: _T | None, inherited: _T) -> _T:
    return inherited if stated is None else stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A file that is valid by itself.

    inherit: what it builds on, in order; overrides: by id or glob of inherited rules
    zone: the time zone that it declares; "" where it declares none
    tests: its own tests, not looked at yet; None where there are none
    """

    file: str
    name: str
    description: str
    inherit: tuple[Spot, ...]
    context: tuple[str, ...]
    settings: Settings
    rules: tuple[Rule, ...]
    places: Mapping[str, Spot]
    overrides: Mapping[str, Spot]
    tests: Spot | None
    zone: str = ""
