"""Whether a policy has an answer where somebody may be in danger."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from demur.policy.base import Rule
from demur.policy.facts import fact_of
from demur.policy.view import bind, environment
from demur.types import Action, Mode, Request, Risk, Situation, Stage

__all__ = ["answers_crisis"]

_CRISIS = "risk.crisis"
_TIMES = (0.0, 4_102_444_740.0)
"""The first hour of a Thursday and the last one of another, so that office hours alone do not count."""


def answers_crisis(rules: Iterable[Rule], *, today: date | None) -> bool:
    """Tell whether an enforced rule does something about every request whose writer may be in danger.

    Where a rule wants more than `risk.crisis`, a role, a score or an hour, somebody in danger may lack it.
    today: rules that ended before count for nothing
    """
    return any(_answers(rule) for rule in rules if not (today and rule.expires and today > rule.expires))


def _answers(rule: Rule) -> bool:
    acts = rule.mode is Mode.ENFORCE and rule.action is not Action.ALLOW and Stage.INPUT in rule.stages
    return acts and _CRISIS in rule.condition.facts and all(_holds(rule, at) for at in _TIMES)


def _holds(rule: Rule, at: float) -> bool:
    risk = Risk(stage=Stage.INPUT, crisis=True)
    situation = Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=()), at=at)
    facts = {fact: fact_of(situation, fact) for fact in rule.condition.facts}
    values = environment(facts, keys=rule.condition.keys, trusted={}, claimed={})
    try:
        return rule.condition.execute(bind(values)) is True
    except Exception:  # noqa: BLE001 - what cannot be evaluated answers nobody for sure
        return False
