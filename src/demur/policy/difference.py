"""What differs between two policies: in what they say, and in what they decide about given situations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from demur.policy.base import Rule
from demur.policy.examples import Example
from demur.policy.overlays import Overlay
from demur.policy.policy import Policy
from demur.types import Constraint, Decision, plain

__all__ = ["CaseChange", "Difference", "Edit", "OverlayChange", "RuleChange", "Turn", "difference"]

_NOT_SAID = frozenset({"condition", "id", "lifts", "source"})
"""Fields of a rule that are compared in another form, or say nothing about what it does."""
_DECIDED = (
    "action",
    "observed",
    "rules",
    "category",
    "topic",
    "tags",
    "constraint",
    "transform",
    "masks",
    "retry",
    "fallback",
    "laxer_for",
    "lifted",
    "overlays",
)


class Turn(StrEnum):
    """What became of a rule or an overlay between two versions."""

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
class OverlayChange:
    """An overlay that one of the versions lacks, or that they state differently.

    edits: where it holds and what it overrides, as for a rule; rules: of its own rules, those that differ
    """

    overlay: str
    turn: Turn
    edits: tuple[Edit, ...]
    rules: tuple[RuleChange, ...]


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
    overlays: those that differ; the policy's rules are compared as they stand without any
    order: the rules that both have stand in another order, or the overlays do
    cases: how many were decided by both; changes: those that came out differently, in order
    """

    old: str
    new: str
    rules: tuple[RuleChange, ...]
    conduct: tuple[Edit, ...]
    overlays: tuple[OverlayChange, ...]
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
    return Difference(
        old=f"{old.name} {old.version}",
        new=f"{new.name} {new.version}",
        rules=tuple(_rules(_said_by(old), _said_by(new))),
        conduct=_edits(_conduct(old), _conduct(new)),
        overlays=tuple(_overlays(old, new)),
        order=_is_reordered([rule.id for rule in old.rules], [rule.id for rule in new.rules])
        or _is_reordered(old.overlays, new.overlays),
        cases=len(told),
        changes=tuple(change for change in changes if change.edits),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What a rule states, as words; two conditions of one canonical form say the same."""

    canonical: str
    words: Mapping[str, str]


def _told_apart(cases: Iterable[Example]) -> list[Example]:
    return list({repr(plain(example.situation)): example for example in cases}.values())


def _case(example: Example, old: Policy, new: Policy) -> CaseChange:
    return CaseChange(
        name=example.name,
        place=example.place,
        old=old.decide(example.situation),
        new=new.decide(example.situation),
    )


def _conduct(policy: Policy) -> dict[str, str]:
    return _flat(plain(policy.conduct)) | ({"time_zone": policy.time_zone} if policy.time_zone else {})


def _overlays(old: Policy, new: Policy) -> Iterable[OverlayChange]:
    for name in {**dict.fromkeys(old.overlays), **dict.fromkeys(new.overlays)}:
        before = old.overlay(name) if name in old.overlays else None
        after = new.overlay(name) if name in new.overlays else None
        edits = _edits(before.said if before else {}, after.said if after else {})
        rules = tuple(_rules(_said_in(before), _said_in(after)))
        if edits or rules:
            yield OverlayChange(overlay=name, turn=_turn(before, after), edits=edits, rules=rules)


def _rules(old: Mapping[str, _Said], new: Mapping[str, _Said]) -> Iterable[RuleChange]:
    for rule in {**old, **new}:
        before, after = old.get(rule), new.get(rule)
        if before and after and before.canonical == after.canonical:
            # The layout of a condition is no difference.
            after = replace(after, words={**after.words, "when": before.words["when"]})
        edits = _edits(before.words if before else {}, after.words if after else {})
        if edits:
            yield RuleChange(rule=rule, turn=_turn(before, after), edits=edits)


def _turn(before: object, after: object) -> Turn:
    return Turn.ADDED if before is None else Turn.REMOVED if after is None else Turn.CHANGED


def _said_by(policy: Policy) -> dict[str, _Said]:
    return {rule.id: _said(rule, policy.lifted_by(rule.id)) for rule in policy.rules}


def _said_in(overlay: Overlay | None) -> dict[str, _Said]:
    if overlay is None:
        return {}
    return {rule.id: _said(rule, overlay.reach.get(rule.id, ())) for rule in overlay.rules}


def _said(rule: Rule, lifts: Iterable[str]) -> _Said:
    names = [field.name for field in fields(rule) if field.name not in _NOT_SAID]
    words = {"when": rule.when} | {name: _shown(getattr(rule, name)) for name in names}
    return _Said(canonical=rule.condition.canonical, words=words | {"lifts": _shown(frozenset(lifts))})


def _edits(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Edit, ...]:
    pairs = ((what, old.get(what, ""), new.get(what, "")) for what in {**old, **new})
    return tuple(Edit(what=what, old=was, new=now) for what, was, now in pairs if was != now)


def _is_reordered(old: Sequence[str], new: Sequence[str]) -> bool:
    """Tell whether those that stand in both stand in another order."""
    both = {*old} & {*new}
    return [name for name in old if name in both] != [name for name in new if name in both]


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
