"""What differs between two policies: in what they say, and in what they decide about given situations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from demur.policy.base import Rule
from demur.policy.examples import Example
from demur.policy.policy import Policy
from demur.types import Constraint, Decision, plain

__all__ = ["CaseChange", "Difference", "Edit", "RuleChange", "Turn", "difference"]

_NOT_SAID = frozenset({"condition", "id", "lifts", "source"})
"""Fields of a rule that are compared in another form, or say nothing about what it does."""
_DECIDED = ("action", "observed", "rules", "category", "topic", "tags", "constraint", "lifted")


class Turn(StrEnum):
    """What became of a rule between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One thing that is said otherwise, as words; "" where it was or is not said."""

    what: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """A rule that one of the versions lacks, or that they state differently.

    edits: what a changed rule says otherwise; of any other, what it says
    """

    rule: str
    turn: Turn
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChange:
    """A case that is decided otherwise, in whatever a user, a record or a reviewer sees of it.

    place: where the case stands
    """

    name: str
    place: str
    old: Decision
    new: Decision

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What is decided otherwise."""
        pairs = (
            (what, _shown(getattr(self.old, what)), _shown(getattr(self.new, what))) for what in _DECIDED
        )
        return tuple(Edit(what=what, old=old, new=new) for what, old, new in pairs if old != new)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Everything that differs between two versions of a policy.

    rules: the rules that differ, those of the old version first; conduct: what differs beside the rules
    order: the rules that both have stand in another order
    cases: how many were decided by both; changes: those that came out differently, in order
    """

    old: str
    new: str
    rules: tuple[RuleChange, ...]
    conduct: tuple[Edit, ...]
    order: bool
    cases: int
    changes: tuple[CaseChange, ...]

    @property
    def turns(self) -> Mapping[tuple[str, str], int]:
        """How many cases went from one action to another, the most frequent first."""
        counts: dict[tuple[str, str], int] = {}
        for change in self.changes:
            turn = (change.old.action.value, change.new.action.value)
            if turn[0] != turn[1]:
                counts[turn] = counts.get(turn, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def difference(old: Policy, new: Policy, *, cases: Iterable[Example] = ()) -> Difference:
    """Compare two policies, and decide about each of `cases` by both.

    cases: what they expect is not looked at; a situation that stands in several of them counts once
    Cost: two decisions for each case.

    >>> old = Policy.parse("rules: [{id: a, when: risk.attack > 0.5, action: refuse}]", name="p.yaml")
    >>> new = Policy.parse("rules: [{id: a, when: risk.attack > 0.7, action: refuse}]", name="p.yaml")
    >>> [edit.what for edit in difference(old, new).rules[0].edits]
    ['when']
    """
    told = _told_apart(cases)
    changes = [_case(example, old, new) for example in told]
    shared = {rule.id for rule in old.rules} & {rule.id for rule in new.rules}
    return Difference(
        old=f"{old.name} {old.version}",
        new=f"{new.name} {new.version}",
        rules=tuple(_rules(old, new)),
        conduct=_edits(_flat(plain(old.conduct)), _flat(plain(new.conduct))),
        order=_order(old, shared) != _order(new, shared),
        cases=len(told),
        changes=tuple(change for change in changes if change.edits),
    )


def _told_apart(cases: Iterable[Example]) -> list[Example]:
    return list({repr(plain(example.situation)): example for example in cases}.values())


def _case(example: Example, old: Policy, new: Policy) -> CaseChange:
    return CaseChange(
        name=example.name,
        place=example.place,
        old=old.decide(example.situation),
        new=new.decide(example.situation),
    )


def _rules(old: Policy, new: Policy) -> Iterable[RuleChange]:
    before = {rule.id: _said(rule, old) for rule in old.rules}
    layouts = {rule.id: (rule.condition.canonical, rule.when) for rule in old.rules}
    after = {rule.id: _said(rule, new) | _same_condition(rule, layouts.get(rule.id)) for rule in new.rules}
    for rule in {**before, **after}:
        edits = _edits(before.get(rule, {}), after.get(rule, {}))
        turn = Turn.ADDED if rule not in before else Turn.REMOVED if rule not in after else Turn.CHANGED
        if edits:
            yield RuleChange(rule=rule, turn=turn, edits=edits)


def _same_condition(rule: Rule, before: tuple[str, str] | None) -> dict[str, str]:
    """Give the old wording of a condition that differs in its layout only."""
    return {"when": before[1]} if before and before[0] == rule.condition.canonical else {}


def _said(rule: Rule, policy: Policy) -> dict[str, str]:
    names = [field.name for field in fields(rule) if field.name not in _NOT_SAID]
    said = {"when": rule.when} | {name: _shown(getattr(rule, name)) for name in names}
    return said | {"lifts": _shown(policy.lifted_by(rule.id))}


def _edits(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Edit, ...]:
    pairs = ((what, old.get(what, ""), new.get(what, "")) for what in {**old, **new})
    return tuple(Edit(what=what, old=was, new=now) for what, was, now in pairs if was != now)


def _order(policy: Policy, ids: Iterable[str]) -> list[str]:
    return [rule.id for rule in policy.rules if rule.id in set(ids)]


def _flat(value: object, path: str = "") -> dict[str, str]:
    if not isinstance(value, dict):
        return {path: _shown(value)}
    below = (_flat(inner, f"{path}.{key}" if path else str(key)) for key, inner in value.items())
    return {name: said for each in below for name, said in each.items()}


def _shown(value: object) -> str:
    """Give a value as one line of words; collections sorted, nothing as nothing."""
    if value is None or value == "":
        return ""
    if isinstance(value, Constraint):
        return "; ".join(value.told)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(sorted(_shown(each) for each in value))
    return str(value)
