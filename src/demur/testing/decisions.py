"""Builders of complete, frozen risks and decisions: a test names only what it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from demur.types import (
    Action,
    Category,
    Constraint,
    Decision,
    Fallback,
    Mode,
    Retry,
    Risk,
    RuleHit,
    Stage,
    Tag,
)

__all__ = ["DecisionFields", "decision", "hit", "risk"]


class DecisionFields(TypedDict, total=False):
    """The fields of a decision, beside its action, that a test may set."""

    stage: Stage
    observed: Action
    policy: str
    version: str
    hits: tuple[RuleHit, ...]
    lifted: tuple[str, ...]
    category: Category | None
    tags: frozenset[Tag]
    topic: str
    constraint: Constraint
    retry: Retry | None
    fallback: Fallback | None
    laxer_for: frozenset[Category]
    overlays: tuple[str, ...]
    read: tuple[str, ...]
    wanted: tuple[str, ...]
    values: tuple[tuple[str, str], ...]


def hit(rule: str, action: Action = Action.REFUSE, *, mode: Mode = Mode.ENFORCE, error: str = "") -> RuleHit:
    """Give a hit of the rule `rule`, with a rationale.

    >>> hit("cyber.intrusion").action
    <Action.REFUSE: 'refuse'>
    """
    return RuleHit(rule=rule, action=action, mode=mode, reason=f"because of {rule}", error=error)


def decision(action: Action = Action.ALLOW, *rules: str, **over: Unpack[DecisionFields]) -> Decision:
    """Give a decision at the input, enforced by `rules`.

    over: fields to set otherwise

    >>> decision(Action.REFUSE, "cyber.intrusion").rules
    ('cyber.intrusion',)
    """
    usual = Decision(
        stage=Stage.INPUT,
        action=action,
        observed=action,
        policy="default",
        version="0123456789ab",
        hits=tuple(hit(rule, action) for rule in rules),
    )
    return replace(usual, **over)


def risk(*rules: str, stage: Stage = Stage.INPUT, failed: tuple[str, ...] = ()) -> Risk:
    """Give what the tier `rules` judged when `rules` hit: harmful where any did.

    >>> risk("cyber.intrusion").ran
    ('rules',)
    """
    return Risk(stage=stage, harmful=0.9 if rules else 0.0, rules=rules, ran=("rules",), failed=failed)
