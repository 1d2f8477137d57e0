"""Files that inherit from each other become one list of rules; what is final stays as strong as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import reduce
from types import MappingProxyType

from demur.errors import nearest
from demur.policy.base import Draft, Rule, Settings
from demur.policy.constraints import read_constraint
from demur.policy.overlays import Overlay
from demur.policy.rules import check_rule
from demur.policy.spot import Spot
from demur.policy.stating import STATED, in_new_words, stated, weaker
from demur.types import Action, CheckConduct, Conduct, Constraint, Mode

__all__ = ["MAY_CHANGE", "Whole", "join", "named_by", "overridden", "patched", "reach_of"]

MAY_CHANGE = ("action", "constraint", "mode", "on_error", *STATED)
_GLOB = frozenset("*?[")
_NO_REACH: Mapping[str, frozenset[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A policy with all that it inherits.

    settings: of each file, those that are inherited first
    reach: for each exception, the ids of the rules that it lifts; settled where it is written, so that a glob
        never lifts what an overlay adds
    context: the context keys declared on the way
    overlays: in the order in which they are laid on
    zone: the time zone that was declared last; "" where none was
    """

    name: str
    settings: tuple[Settings, ...]
    rules: tuple[Rule, ...]
    reach: Mapping[str, frozenset[str]] = field(default_factory=lambda: _NO_REACH)
    context: tuple[str, ...] = ()
    description: str = ""
    tests: Spot | None = None
    overlays: tuple[Overlay, ...] = ()
    zone: str = ""

    @property
    def conduct(self) -> Conduct:
        """What all the files together say beside their rules; of two, the later one is heard.

        What no file says of a check comes from `check_default`, from that of a later file too: whoever has
        failures refused by default means the checks that an inherited file only gives a timeout as well.
        """
        conduct = reduce(lambda conduct, stated: stated.over(conduct), self.settings, Conduct())
        checks = {name: self._told(name, conduct.check_default) for name in conduct.checks}
        return replace(conduct, checks=MappingProxyType(checks))

    def _told(self, check: str, default: CheckConduct) -> CheckConduct:
        stated = (settings.checks[check] for settings in self.settings if check in settings.checks)
        return reduce(lambda told, each: each.over(told), stated, default)

    def declares(self, check: str) -> bool:
        """Tell whether one of the files says what is done where the check of that name fails."""
        return any(
            told is not None and "on_error" in told.stated
            for stated in self.settings
            for told in (stated.check_default, stated.checks.get(check))
        )


def join(draft: Draft, bases: Sequence[Whole]) -> Whole:
    """Lay `draft` over what it inherits: of two bases, the later one settles the conduct.

    Raises PolicyError for two rules with one id, two versions of a rule, overrides that name no inherited
    rule or weaken a final one, and exceptions that name no rule or a final one.
    """
    rules = _inherited(draft, bases)
    for pattern, spot in draft.overrides.items():
        for rule in named_by(pattern, rules, spot):
            rules[rule.id] = overridden(rule, spot)
    for rule in draft.rules:
        if rule.id in rules:
            problem = f"the id {rule.id!r} is inherited already, from {rules[rule.id].source}"
            raise draft.places[rule.id].error(
                problem, "change that rule below `override:`, or take another id"
            )
        rules[rule.id] = rule
    reach = {id_: reached for base in bases for id_, reached in base.reach.items()}
    reach |= {rule.id: reach_of(rule, rules, draft.places[rule.id]) for rule in draft.rules if rule.lifts}
    return Whole(
        name=draft.name,
        description=draft.description,
        settings=(*(stated for base in bases for stated in base.settings), draft.settings),
        rules=tuple(rules.values()),
        reach=MappingProxyType(reach),
        context=draft.context,
        tests=draft.tests,
        zone=draft.zone or next((base.zone for base in reversed(bases) if base.zone), ""),
    )


def _inherited(draft: Draft, bases: Sequence[Whole]) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for base, spot in zip(bases, draft.inherit, strict=True):
        for rule in base.rules:
            before = rules.setdefault(rule.id, rule)
            if before != rule:
                problem = f"{rule.id!r} is inherited twice and differently, from {before.source}"
                raise spot.error(f"{problem} and {rule.source}", "inherit one of them only")
    return rules


def named_by(pattern: str, rules: Mapping[str, Rule], spot: Spot) -> list[Rule]:
    """Give the rules whose id fits `pattern`; raises PolicyError where there are none."""
    named = [rule for rule in rules.values() if fnmatchcase(rule.id, pattern)]
    if not named:
        raise spot.error(f"no inherited rule is called {pattern!r}", nearest(pattern, rules))
    return named


def overridden(rule: Rule, spot: Spot) -> Rule:
    """Give `rule` as the override at `spot` changes it; raises PolicyError for a final one weakened."""
    at = in_new_words(spot.fields(MAY_CHANGE))
    changed = patched(rule, at)
    for key in weaker(rule, changed) if rule.final else ():
        problem = f"the rule {rule.id!r} of {rule.source} is final, and this would weaken its {key}"
        raise at.get(key, spot).error(problem, "leave it out; a final rule can only be made stronger")
    check_rule(changed, spot)
    return changed


def patched(rule: Rule, at: Mapping[str, Spot]) -> Rule:
    """Give `rule` with what `at` states in place of its own, in new words; whatever comes of it."""
    action = at["action"].choice(Action) if "action" in at else rule.action
    kept_error = action if rule.on_error is rule.action else rule.on_error
    on_error = at["on_error"].choice(Action) if "on_error" in at else kept_error
    constrains = Action.CONSTRAIN in (action, on_error)
    changed = replace(
        rule,
        action=action,
        on_error=on_error,
        mode=at["mode"].choice(Mode) if "mode" in at else rule.mode,
        constraint=_constraint(rule, at, constrains=constrains),
        transform=rule.transform if constrains else None,
        masks=rule.masks if constrains else (),
    )
    return stated(changed, at)


def _constraint(rule: Rule, at: Mapping[str, Spot], *, constrains: bool) -> Constraint:
    if "constraint" in at:
        return read_constraint(at["constraint"])
    return rule.constraint if constrains else Constraint()


def reach_of(exception: Rule, rules: Mapping[str, Rule], place: Spot) -> frozenset[str]:
    """Give the rules that `exception` lifts; a glob passes over final rules and other exceptions."""
    where = place.entries()["lifts"]
    reached: set[str] = set()
    for pattern in exception.lifts:
        named = [rule for rule in rules.values() if fnmatchcase(rule.id, pattern) and rule.id != exception.id]
        for rule in named if _GLOB.isdisjoint(pattern) else ():
            if rule.final or rule.lifts:
                says = "is final" if rule.final else "is an exception itself"
                problem = f"{exception.id!r} cannot lift {rule.id!r} of {rule.source}, which {says}"
                raise where.error(problem, "take it out of `lifts`")
        liftable = {rule.id for rule in named if not (rule.final or rule.lifts)}
        if not liftable:
            others = [rule.id for rule in rules.values() if not (rule.final or rule.lifts)]
            hint = nearest(pattern, others) if others else "there is none; write the rule, or inherit it"
            raise where.error(f"no rule that can be lifted is called {pattern!r}", hint)
        reached |= liftable
    return frozenset(reached)
