"""What a rule may state beside its condition and its action, in a file and in an override alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from demur.policy.base import MODES, Rule
from demur.policy.spot import Spot
from demur.types import Constraint, Fallback, Retry, Severity, Tag

__all__ = [
    "CEILINGS",
    "MOST_PRIORITY",
    "OLD_WORDS",
    "STATED",
    "in_new_words",
    "read_tags",
    "read_topic",
    "stated",
    "weaker",
]

STATED = (
    "answer",
    "expires",
    "fallback",
    "owner",
    "priority",
    "reason",
    "retry",
    "severity",
    "tags",
    "topic",
    "why",
)
OLD_WORDS: Mapping[str, str] = {"reason": "why", "topic": "answer"}
"""Words of earlier files, still read, with those that took their place."""

CEILINGS = {fallback: height for height, fallback in enumerate(Fallback)}
"""How high each ceiling is."""

MOST_PRIORITY = 1_000
_SEVERITY = {severity: level for level, severity in enumerate(Severity)}
_TOPIC = re.compile(r"[a-z][a-z0-9_.-]*")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class _Level(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


def in_new_words(at: Mapping[str, Spot]) -> Mapping[str, Spot]:
    """Give the fields of a rule with old words replaced; raises PolicyError where both words stand."""
    for old, new in OLD_WORDS.items():
        if old in at and new in at:
            raise at[old].error(f"`{old}` is the old word for `{new}`", f"leave `{old}` out")
    return {OLD_WORDS.get(key, key): spot for key, spot in at.items()}


def stated(rule: Rule, at: Mapping[str, Spot]) -> Rule:
    """Give `rule` with what `at` states, in new words; raises PolicyError for unknown values."""
    return replace(
        rule,
        topic=read_topic(at["answer"]) if "answer" in at else rule.topic,
        expires=_date(at["expires"]) if "expires" in at else rule.expires,
        fallback=at["fallback"].choice(Fallback) if "fallback" in at else rule.fallback,
        owner=at["owner"].text(what="who answers for the rule") if "owner" in at else rule.owner,
        priority=at["priority"].whole(-MOST_PRIORITY, MOST_PRIORITY) if "priority" in at else rule.priority,
        retry=at["retry"].choice(Retry) if "retry" in at else rule.retry,
        severity=Severity(at["severity"].choice(_Level)) if "severity" in at else rule.severity,
        tags=read_tags(at["tags"]) if "tags" in at else rule.tags,
        reason=at["why"].text() if "why" in at else rule.reason,
    )


def weaker(rule: Rule, changed: Rule) -> Iterator[str]:
    """Name what of the final `rule` the change would weaken, or put something else in place of."""
    weakened = {
        "mode": MODES[changed.mode] < MODES[rule.mode],
        "action": changed.action.strength < rule.action.strength,
        "on_error": changed.on_error.strength < rule.on_error.strength,
        "tags": not changed.tags >= rule.tags,
        "answer": changed.topic != rule.topic,
        "constraint": bool(rule.constraint) and changed.constraint not in (rule.constraint, Constraint()),
        "expires": changed.expires != rule.expires,
        "retry": changed.retry is not rule.retry,
        "priority": changed.priority < rule.priority,
        "severity": _SEVERITY[changed.severity] < _SEVERITY[rule.severity],
        "fallback": _height(changed.fallback) > _height(rule.fallback),
    }
    return (key for key, is_weaker in weakened.items() if is_weaker)


def read_tags(spot: Spot) -> frozenset[Tag]:
    """Read a list of tags, or a single one."""
    return frozenset(item.choice(Tag) for item in spot.items())


def read_topic(spot: Spot) -> str:
    """Read the name of an answer's topic; whether there is such an answer is not known here."""
    return spot.matching(_TOPIC, what="the name of an answer", like="privacy")


def _height(fallback: Fallback | None) -> int:
    """Give how high a ceiling is; none stated is no ceiling of this rule's."""
    return len(CEILINGS) if fallback is None else CEILINGS[fallback]


def _date(spot: Spot) -> date:
    text = spot.matching(_DATE, what="a date", like="2027-06-30")
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise spot.error(f"{spot.shown} is no date: {error}", "write it as 2027-06-30") from error
