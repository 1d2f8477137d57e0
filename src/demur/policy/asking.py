"""The rules that are asked at one stage, over one view of the situation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from demur.policy.base import Judged, Rule
from demur.policy.view import Seen, View
from demur.types import Mode, Stage

__all__ = ["Asked"]

_BROKEN: dict[type[Exception], str] = {
    KeyError: "a key is missing",
    IndexError: "a list is too short",
    TypeError: "values of different kinds do not fit together",
    ZeroDivisionError: "a division by zero",
    OverflowError: "a number is too large",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Some rules, with the view that their conditions have."""

    rules: tuple[Rule, ...]
    view: View

    @classmethod
    def at(cls, stage: Stage, rules: Iterable[Rule]) -> Asked:
        """Give those of `rules` that are asked at `stage`: all of them where nobody knows the stage.

        Rules that are off are never asked.
        """
        on = (rule for rule in rules if rule.mode is not Mode.OFF)
        asked = tuple(rule for rule in on if stage is Stage.UNKNOWN or stage in rule.stages)
        facts = {fact for rule in asked for fact in rule.condition.facts}
        if any(rule.category is None for rule in asked):
            facts.add("risk.category")
        return cls(asked, View(facts, {key for rule in asked for key in rule.condition.keys}))

    def judge(self, seen: Seen) -> list[Judged]:
        """Evaluate every rule over one context; give those that held or could not be evaluated, in order."""
        values = self.view.context(seen)
        held: list[Judged] = []
        for rule in self.rules:
            try:
                said = rule.condition.execute(values)
            except Exception as error:  # noqa: BLE001 - whatever fails, the rule's declared action counts
                held.append(Judged(rule, self._complaint(error, rule, seen)))
                continue
            if said is True:
                held.append(Judged(rule))
            elif said is not False:
                held.append(Judged(rule, "its condition gave neither true nor false"))
        return held

    def _complaint(self, error: Exception, rule: Rule, seen: Seen) -> str:
        """Say why a condition failed, without any value: those may be about a person."""
        missing = self.view.missing(rule.condition.keys, seen)
        if missing and isinstance(error, KeyError | RuntimeError):
            return f"not in the context: {', '.join(missing)}"
        return _BROKEN.get(type(error), "its condition failed")
