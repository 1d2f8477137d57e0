"""What becomes of every rule in one situation, for explanations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from demur.policy.asking import Asked
from demur.policy.base import Judged, Rule
from demur.policy.facts import fact_of
from demur.policy.gate import lifted_ids
from demur.policy.joining import Whole
from demur.policy.view import Seen
from demur.types import Mode, Situation

__all__ = ["Input", "RuleState", "State", "states_of"]


class State(StrEnum):
    """What became of a rule."""

    HELD = "held"
    ERROR = "error"
    """It could not be evaluated, so its declared failure action counts."""
    LIFTED = "lifted"
    NOT_HELD = "not held"
    OTHER_STAGE = "other stage"
    EXPIRED = "expired"
    """Its last day is over, so that it counts as if it were off."""
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A value that a condition looks at.

    name: a fact, or a key of the context; claimed keys below `claimed.`
    there: False for a key that the context does not hold; `value` is None then
    """

    name: str
    value: object
    there: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleState:
    """A rule with what became of it.

    why: more, where there is more to say
    inputs: what its condition looks at, sorted by name; empty where it was not asked
    truth: what its condition gave; None where it was not asked, or gave no answer
    """

    rule: Rule
    state: State
    why: str = ""
    inputs: tuple[Input, ...] = ()
    truth: bool | None = None


def states_of(whole: Whole, asked: Asked, situation: Situation) -> tuple[RuleState, ...]:
    """Say of every rule of `whole` what becomes of it, in its order."""
    seen = asked.view.look(situation)
    held = {judged.rule.id: judged for judged in asked.judge(seen, situation)}
    lifted = lifted_ids(held.values(), whole.reach, observing=False)
    ids = frozenset(rule.id for rule in asked.rules)
    states = (
        _lifted(rule, held.values(), whole.reach)
        if rule.id in held and rule.id in lifted
        else _expired(rule)
        if rule.id in (seen.expired or ())
        else _state(rule, held.get(rule.id), asked=rule.id in ids)
        for rule in whole.rules
    )
    return tuple(
        _with_inputs(
            state, held.get(state.rule.id), inputs=_inputs(state.rule, asked, seen=seen, situation=situation)
        )
        if state.rule.id in ids
        else state
        for state in states
    )


def _with_inputs(state: RuleState, judged: Judged | None, *, inputs: tuple[Input, ...]) -> RuleState:
    truth = judged is not None and (None if judged.hit.error else True)
    return replace(state, inputs=inputs, truth=truth)


def _inputs(rule: Rule, asked: Asked, *, seen: Seen, situation: Situation) -> tuple[Input, ...]:
    facts = [Input(name=fact, value=fact_of(situation, fact)) for fact in rule.condition.facts]
    given = (Input(name=key, value=value) for key, value in asked.view.given(rule.condition.keys, seen))
    missing = asked.view.missing(rule.condition.keys, seen)
    absent = (Input(name=key, value=None, there=False) for key in missing)
    return tuple(sorted((*facts, *given, *absent), key=lambda each: each.name))


def _lifted(rule: Rule, held: Iterable[Judged], reach: Mapping[str, frozenset[str]]) -> RuleState:
    by = [one.rule.id for one in held if rule.id in lifted_ids([one], reach, observing=False)]
    return RuleState(rule=rule, state=State.LIFTED, why=f"by {', '.join(by)}")


def _expired(rule: Rule) -> RuleState:
    return RuleState(rule=rule, state=State.EXPIRED, why=f"its last day was {rule.expires}")


def _state(rule: Rule, judged: Judged | None, *, asked: bool) -> RuleState:
    if rule.mode is Mode.OFF:
        return RuleState(rule=rule, state=State.OFF)
    if not asked:
        return RuleState(rule=rule, state=State.OTHER_STAGE, why=f"it is for {', '.join(rule.stages)}")
    if judged is None:
        return RuleState(rule=rule, state=State.NOT_HELD)
    if judged.hit.error:
        return RuleState(rule=rule, state=State.ERROR, why=f"{judged.hit.error}; {rule.on_error} counts")
    return RuleState(rule=rule, state=State.HELD, why=rule.reason)
