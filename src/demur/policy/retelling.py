"""Deciding once more about what a record holds; what it does not hold is never guessed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from demur.policy.asking import Asked
from demur.policy.base import Judged, Rule
from demur.policy.expression import variable
from demur.policy.facts import CLAIMED, COMPLIANCE, CONTEXT, FACTS, fact_of
from demur.policy.keeping import is_restored
from demur.policy.view import bind, environment, looks_at, named
from demur.types import Decision, Mode, Outcome, Scalar, Situation

__all__ = ["Retelling", "Retold", "Scene", "Told"]

_UNKNOWN = "what it looks at was not there, or of another kind"
_EVERYTHING = "*"
_PLACES = ("jurisdiction", "tenant")
"""Keys of the context that overlays look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a policy decided about once, as a record holds it.

    situation: risk and finding; its request holds nothing
    wanted: names that the conditions of that time looked at beside risk and finding, as `Decision.wanted`
    there: which keys of the context were there
    values: what is known of both, by name
    """

    situation: Situation
    wanted: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    values: Mapping[str, Scalar]

    def knows(self, name: str) -> bool:
        """Tell whether all is known that a condition sees under `name`, a fact or a key of the context."""
        if is_restored(name):
            return name != COMPLIANCE or self.knows_compliance
        if name in FACTS:
            return name in self.values
        seen = (key in self.values for key in self.there if looks_at(name, key))
        return self._was_wanted(name) and all(seen)

    @property
    def knows_compliance(self) -> bool:
        """Whether it is known how far the reply helps: of a partial one no record holds its share."""
        finding, asked = self.situation.finding, self.situation.request_risk
        is_partial = finding is not None and finding.outcome is Outcome.PARTIAL and finding.answering is None
        return not (is_partial and asked is not None and asked.harmful > self.situation.risk.harmful)

    def placed(self) -> Situation:
        """Give the situation with the place that it was in, as far as the record knows it."""
        places = {key: self.values[key] for key in _PLACES if key in self.values}
        locale = self.values.get("locale")
        request = replace(
            self.situation.request, context=places, locale=locale if isinstance(locale, str) else ""
        )
        return replace(self.situation, request=request)

    def _was_wanted(self, name: str) -> bool:
        claimed = name.startswith(f"{CLAIMED}.")
        if _EVERYTHING in self.wanted and not claimed:
            return True
        return any(above in self.wanted or f"{above}.*" in self.wanted for above in _above(name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Retold:
    """What a draft decides about a scene; exactly one of the two says something.

    unknown: names that decide and that the record does not hold
    """

    decision: Decision | None
    unknown: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the rules of a draft make of a scene.

    held: the rules that held or could not be evaluated, in the policy's order
    unknown: names that decide and that the record does not hold; what held means nothing unless it is empty
    """

    held: tuple[Judged, ...]
    unknown: frozenset[str]


class Retelling:
    """Asks the rules of a draft at one stage about scenes.

    observing: the rules that only observe count as well; where they do not, it does not matter what they lack
    """

    def __init__(self, asked: Asked, *, observing: bool) -> None:
        self._asked, self._observing = asked, observing
        self._lacking: dict[object, list[tuple[Rule, frozenset[str]]]] = {}

    def of(self, scene: Scene) -> Told:
        """Evaluate every rule that counts; one that hangs on nothing unknown is evaluated without it.

        Such a rule sees neither the unknown value nor its neighbours, and in CEL what does not depend on them
        is true or false all the same: `risk.attack > 0.8 && user.role == "guest"` is false without an attack.
        """
        values = self._values(scene)
        whole = bind(values)
        ended = self._asked.view.ended(scene.situation)
        held: list[Judged] = []
        unknown: set[str] = set()
        for rule, lacking in self._lacked(scene):
            if rule.id in (ended or ()) or not (self._observing or rule.mode is Mode.ENFORCE):
                continue
            if ended is None and rule.lifts and rule.expires:
                held.append(Judged(rule, rule.hit(_UNKNOWN)))
                continue
            said = _said(rule, bind(_without(values, lacking)) if lacking else whole)
            if lacking and said is None:
                unknown |= lacking
            elif said is not False:
                held.append(Judged(rule, rule.hit("" if said else _UNKNOWN)))
        return Told(held=tuple(held), unknown=frozenset(unknown))

    def _values(self, scene: Scene) -> dict[str, object]:
        view, known = self._asked.view, scene.values
        restored = (
            (fact, fact_of(scene.situation, fact, zone=view.zone)) for fact in view.facts if is_restored(fact)
        )
        facts = {fact: value for fact, value in restored if value is not None}
        facts |= {fact: known[fact] for fact in view.facts if fact in known}
        trusted = {
            key: known[key] for key in scene.there if key in known and not key.startswith(f"{CLAIMED}.")
        }
        claimed = {
            key.removeprefix(f"{CLAIMED}."): known[key]
            for key in scene.there
            if key in known and key.startswith(f"{CLAIMED}.")
        }
        return environment(facts, keys=view.keys, trusted=trusted, claimed=claimed)

    def _lacked(self, scene: Scene) -> list[tuple[Rule, frozenset[str]]]:
        """Give each rule with the names that it looks at and that the record does not hold."""
        key = (scene.wanted, scene.there, frozenset(scene.values), scene.knows_compliance)
        if key not in self._lacking:
            self._lacking[key] = [(rule, frozenset(_lacking(rule, scene))) for rule in self._asked.rules]
        return self._lacking[key]


def _lacking(rule: Rule, scene: Scene) -> Iterator[str]:
    condition = rule.condition
    names: Iterable[str] = (*condition.facts, *map(named, condition.keys))
    return (name for name in names if not scene.knows(name))


def _without(values: Mapping[str, object], names: Collection[str]) -> dict[str, object]:
    """Leave out every root under which one of `names` is seen, so that looking at it is an error."""
    gone = {variable(name) for name in names} | {name.partition(".")[0] for name in names}
    if any(not name.startswith(f"{CLAIMED}.") for name in names):
        gone.add(CONTEXT)
    if _EVERYTHING in names:
        gone |= {root for root in values if not root.startswith("_")}
    return {root: value for root, value in values.items() if root not in gone}


def _said(rule: Rule, context: object) -> bool | None:
    """Give what the condition says; None where it cannot be evaluated."""
    try:
        said = rule.condition.execute(context)  # type: ignore[arg-type]  # CEL's context, which is loaded late
    except Exception:  # noqa: BLE001 - whatever fails, the caller counts it as unknown or as the declared action
        return None
    return said if isinstance(said, bool) else None


def _above(name: str) -> Iterator[str]:
    """Give the name and everything above it; `user.*` stands for what is below `user`."""
    at = name.removesuffix(".*")
    while at:
        yield at
        at = at.rpartition(".")[0]
