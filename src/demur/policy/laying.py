"""Overlays checked against the policy they lie over, and laid over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from types import MappingProxyType

from demur.errors import PolicyError
from demur.policy.base import Rule
from demur.policy.constraints import read_constraint
from demur.policy.joining import Whole, named_by, overridden, patched, reach_of
from demur.policy.overlays import Overlay
from demur.policy.spot import Spot
from demur.policy.stating import in_new_words, weaker
from demur.types import Constraint

__all__ = ["constraints_in", "laid", "with_overlays"]

_ATTRIBUTE = {"answer": "topic"}
"""What a rule calls that which a file calls otherwise."""


def with_overlays(
    whole: Whole, own: Sequence[Overlay], *, bases: Sequence[Whole], places: Mapping[str, Spot]
) -> Whole:
    """Give `whole` with the overlays that it inherits and its own behind them.

    places: of the rules of the policy's own file
    Raises PolicyError for two overlays of one name, an id that is there already, and whatever would be wrong
    in an override or a rule of the policy itself: a final rule can only be made stronger.
    """
    overlays: dict[str, Overlay] = {}
    for overlay in (each for base in bases for each in base.overlays):
        if overlays.setdefault(overlay.name, overlay) != overlay:
            raise _twice(overlay, overlays[overlay.name])
    ids = {rule.id: rule for rule in whole.rules}
    for rule in (rule for overlay in overlays.values() for rule in overlay.rules):
        if rule.id in ids:
            raise _taken(ids[rule.id], rule, places.get(rule.id))
        ids[rule.id] = rule
    for overlay in own:
        if overlay.name in overlays:
            raise _twice(overlay, overlays[overlay.name])
        overlays[overlay.name] = _checked(overlay, whole, ids)
        ids |= {rule.id: rule for rule in overlay.rules}
    return replace(whole, overlays=tuple(overlays.values()))


def laid(whole: Whole, overlays: Iterable[Overlay]) -> Whole:
    """Give `whole` with `overlays`, which were checked before, laid over it one by one; never raises.

    An override reaches the policy's own rules and never those of another overlay.  Of two overlays that
    change one thing of a rule the later one is heard, and of a final rule whichever makes it stronger.
    """
    rules = {rule.id: rule for rule in whole.rules}
    own = tuple(rules)
    reach = dict(whole.reach)
    for overlay in overlays:
        for pattern, spot in overlay.overrides.items():
            at = in_new_words(spot.entries())
            for rule in (rules[id_] for id_ in own if fnmatchcase(id_, pattern)):
                rules[rule.id] = _changed(rule, at, overlay.name)
        rules |= {rule.id: replace(rule, overlays=(overlay.name,)) for rule in overlay.rules}
        reach |= overlay.reach
    return replace(whole, rules=tuple(rules.values()), reach=MappingProxyType(reach), overlays=())


def constraints_in(whole: Whole) -> Iterator[tuple[str, Constraint]]:
    """Give the constraint of each rule, and of each rule and override of an overlay, with its place."""
    rules = (*whole.rules, *(rule for overlay in whole.overlays for rule in overlay.rules))
    yield from ((rule.source, rule.constraint) for rule in rules if rule.constraint)
    for spot in (spot for overlay in whole.overlays for spot in overlay.overrides.values()):
        stated = spot.entries().get("constraint")
        if stated is not None:
            yield f"{stated.file}:{stated.node.line}", read_constraint(stated)


def _checked(overlay: Overlay, whole: Whole, ids: Mapping[str, Rule]) -> Overlay:
    rules = {rule.id: rule for rule in whole.rules}
    for pattern, spot in overlay.overrides.items():
        for rule in named_by(pattern, rules, spot):
            overridden(rule, spot)
    for rule in overlay.rules:
        if rule.id in ids:
            raise _taken(rule, ids[rule.id], overlay.places[rule.id])
        rules[rule.id] = rule
    reach = {rule.id: reach_of(rule, rules, overlay.places[rule.id]) for rule in overlay.rules if rule.lifts}
    return replace(overlay, reach=MappingProxyType(reach))


def _changed(rule: Rule, at: Mapping[str, Spot], name: str) -> Rule:
    changed = replace(patched(rule, at), overlays=tuple(dict.fromkeys((*rule.overlays, name))))
    if not rule.final:
        return changed
    kept = {
        _ATTRIBUTE.get(key, key): getattr(rule, _ATTRIBUTE.get(key, key)) for key in weaker(rule, changed)
    }
    return replace(changed, **{**kept, "tags": rule.tags | changed.tags})


def _taken(rule: Rule, before: Rule, place: Spot | None) -> PolicyError:
    problem = f"the id {rule.id!r} is there already, from {before.source}"
    hint = "give it an id of its own, or change that rule below `override:`"
    return PolicyError(problem, where=rule.source, hint=hint) if place is None else place.error(problem, hint)


def _twice(overlay: Overlay, before: Overlay) -> PolicyError:
    problem = f"the overlay {overlay.name!r} is there already, from {before.source}"
    return PolicyError(problem, where=overlay.source, hint="give it a name of its own")
