"""The rules that are asked at one stage, over one view of the situation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import tzinfo
from typing import TYPE_CHECKING

from demur.policy.base import Judged, Rule
from demur.policy.time_facts import TIME_FACTS
from demur.policy.view import Seen, View
from demur.types import Mode, Situation, Stage

if TYPE_CHECKING:
    import cel

__all__ = ["Asked"]

_NO_CLOCK = "nobody said what time it is"
_BROKEN: dict[type[Exception], str] = {
    KeyError: "a key is missing",
    IndexError: "a list is too short",
    TypeError: "values of different kinds do not fit together",
    ZeroDivisionError: "a division by zero",
    OverflowError: "a number is too large",
}


class Asked:
    """The rules asked at `stage`: all where nobody knows the stage, never those that are off.

    zone: the policy's; None is UTC
    """

    def __init__(self, stage: Stage, rules: Iterable[Rule], *, zone: tzinfo | None = None) -> None:
        on = (rule for rule in rules if rule.mode is not Mode.OFF)
        self.rules = tuple(rule for rule in on if stage is Stage.UNKNOWN or stage in rule.stages)
        facts = {fact for rule in self.rules for fact in rule.condition.facts}
        if any(rule.category is None for rule in self.rules):
            facts.add("risk.category")
        expiring = {rule.id: rule.expires for rule in self.rules if rule.expires}
        keys = {key for rule in self.rules for key in rule.condition.keys}
        self.view = View(facts, keys, zone=zone, expiring=expiring)
        self._ready = [(rule.condition.execute, Judged(rule, rule.hit())) for rule in self.rules]

    def judge(self, seen: Seen, situation: Situation) -> list[Judged]:
        """Evaluate every rule over one context; give those that held or could not be evaluated, in order.

        seen: of `situation`, by this view
        """
        values = self.view.context(seen, situation)
        held: list[Judged] = []
        for execute, judged in self._still(seen):
            try:
                said = execute(values)
            except Exception as error:  # noqa: BLE001 - whatever fails, the rule's declared action counts
                held.append(self._failed(judged.rule, error, seen))
                continue
            if said is True:
                held.append(judged)
            elif said is not False:
                held.append(Judged(judged.rule, judged.rule.hit("its condition gave no truth value")))
        return held + self._undated(seen)

    def _still(self, seen: Seen) -> Iterable[tuple[Callable[[cel.Context], object], Judged]]:
        """Give what is asked on that day; exceptions that end are not where nobody says which it is."""
        if seen.expired is None:
            return [(run, one) for run, one in self._ready if not (one.rule.lifts and one.rule.expires)]
        if not seen.expired:
            return self._ready
        return [(run, one) for run, one in self._ready if one.rule.id not in seen.expired]

    def _undated(self, seen: Seen) -> list[Judged]:
        if seen.expired is not None:
            return []
        ending = [rule for rule in self.rules if rule.lifts and rule.expires]
        return [Judged(rule, rule.hit(f"it ends on {rule.expires}, and {_NO_CLOCK}")) for rule in ending]

    def _failed(self, rule: Rule, error: Exception, seen: Seen) -> Judged:
        return Judged(rule, rule.hit(self._complaint(error, rule, seen)))

    def _complaint(self, error: Exception, rule: Rule, seen: Seen) -> str:
        """Say why a condition failed, without any value: those may be about a person."""
        if None in seen.facts and not TIME_FACTS.keys().isdisjoint(rule.condition.facts):
            return _NO_CLOCK
        missing = self.view.missing(rule.condition.keys, seen)
        if missing and isinstance(error, KeyError | RuntimeError):
            return f"not in the context: {', '.join(missing)}"
        return _BROKEN.get(type(error), "its condition failed")
