"""The values of a policy: its rules, what an overlay changes, and a file before it is joined with others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from demur.policy.condition import Condition
from demur.policy.spot import Spot
from demur.types import (
    Action,
    Category,
    CheckConduct,
    Conduct,
    Constraint,
    Mode,
    OwnRefusals,
    RuleHit,
    Stage,
    Tag,
)

__all__ = ["MODES", "CheckSettings", "Draft", "Judged", "Rule", "Settings"]

_T = TypeVar("_T")

MODES = {Mode.OFF: 0, Mode.OBSERVE: 1, Mode.ENFORCE: 2}
"""How far each mode goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of a policy.

    stages: when it is asked; never empty
    final: no overlay may weaken it, switch it off or lift it
    on_error: the action where `condition` cannot be evaluated
    lifts: ids and globs of the rules that do not count while this one holds; only for action ALLOW
    source: file and line, for messages
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
    lifts: tuple[str, ...] = ()
    source: str = ""

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
        )


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule that held, or that could not be evaluated: then its hit says why."""

    rule: Rule
    hit: RuleHit


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSettings:
    """What a file states of a check; the rest is inherited.

    timed: whether `timeout` is stated, None being a statement too
    """

    on_error: Action | None = None
    timeout: float | None = None
    timed: bool = False

    def over(self, inherited: CheckConduct) -> CheckConduct:
        """Give `inherited` with what is stated here."""
        return CheckConduct(
            on_error=inherited.on_error if self.on_error is None else self.on_error,
            timeout=self.timeout if self.timed else inherited.timeout,
        )


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
        )


def _or(stated: _T | None, inherited: _T) -> _T:
    return inherited if stated is None else stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A file that is valid by itself.

    inherit: what it builds on, in order; overrides: by id or glob of inherited rules
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
