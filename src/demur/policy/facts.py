"""What a condition can look at: each fact by its dotted name, with how it is read from a situation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from enum import StrEnum
from operator import attrgetter
from types import MappingProxyType

from demur.policy.course_facts import COURSE_FACTS
from demur.policy.time_facts import LOCAL, TIME_FACTS, Weekday, moment_of
from demur.types import (
    Category,
    Extent,
    Family,
    Finding,
    Kind,
    Origin,
    Outcome,
    Refusal,
    Retry,
    Risk,
    Severity,
    Situation,
    Stage,
)

__all__ = [
    "CLAIMED",
    "COMPLIANCE",
    "CONTEXT",
    "CONTEXT_KEYS",
    "FACTS",
    "MAPS",
    "OTHER_FACTS",
    "RISK_FACTS",
    "ROOTS",
    "WORDS",
    "compliance",
    "fact_of",
    "nested",
]

Fact = Callable[[Situation], object]
"""Gives a value that CEL takes; it can be hashed, but for those of `MAPS`."""

CLAIMED = "claimed"
"""Below this root stands what a request says of itself; nobody vouches for it."""

COMPLIANCE = "risk.compliance"
"""How surely a reply helps with harm, which takes the request as well."""

CONTEXT = "context"
"""Below this root stands the whole context once more, so that one can ask `"tenant" in context`."""

CONTEXT_KEYS = (
    "data.sensitivity",
    "environment",
    "jurisdiction",
    "purpose",
    "tenant",
    "user.age_band",
    "user.id",
    "user.role",
)
"""The context that every policy may look at; it declares all else below `context`."""

_UNJUDGED = Risk(stage=Stage.INPUT)
_SEVERITY = {severity: level for level, severity in enumerate(Severity)}
_ALL_ZERO = {category.value: 0.0 for category in Category}


def _all_scores(risk: Risk) -> dict[str, float]:
    return _ALL_ZERO | {str(category): score for category, score in risk.categories.items()}


_OF_RISK: dict[str, Callable[[Risk], object]] = {
    "harmful": attrgetter("harmful"),
    "attack": attrgetter("attack"),
    "crisis": attrgetter("crisis"),
    "severity": lambda risk: _SEVERITY[risk.severity],
    "severity_name": lambda risk: str(risk.severity),
    "category": lambda risk: str(risk.category or ""),
    "categories": _all_scores,
    "rules": attrgetter("rules"),
    "past": attrgetter("past"),
    "excused": attrgetter("excused"),
    "sources": attrgetter("sources"),
    "ran": attrgetter("ran"),
    "failed": attrgetter("failed"),
    "unscreened": attrgetter("unscreened"),
}

_OF_FINDING: dict[str, Callable[[Finding], object]] = {
    "outcome": attrgetter("outcome.value"),
    "kind": lambda finding: finding.kind.value if finding.kind else "",
    "failure": attrgetter("failure"),
    "flags": lambda finding: tuple(sorted(flag.value for flag in finding.flags)),
    "provider": lambda finding: finding.provider or "",
    "confidence": attrgetter("confidence"),
}

_OF_REFUSAL: dict[str, Callable[[Refusal], object]] = {
    "extent": attrgetter("extent.value"),
    "origin": attrgetter("origin.value"),
    "stage": attrgetter("stage.value"),
    "category": lambda refusal: refusal.category.value if refusal.category else "",
    "family": attrgetter("family.value"),
    "retry": attrgetter("retry.value"),
}

_EMPTY: dict[str, object] = {"flags": (), "confidence": 0.0}


def compliance(situation: Situation) -> float:
    """Give how surely a reply helps with harm, in [0, 1]; 0 for a request, and where nobody judged one.

    That is how harmful the request is times how surely the reply is read as an answer, of which a partial one
    counts by its share; or what rules say of the reply itself, where that is more.
    """
    finding, asked = situation.finding, situation.request_risk or _UNJUDGED
    if finding is None:
        return 0.0
    helps = {Outcome.ANSWERED: finding.confidence, Outcome.PARTIAL: finding.answering or 0.0}
    return max(situation.risk.harmful, asked.harmful * helps.get(finding.outcome, 0.0))


def _score(category: Category) -> Callable[[Risk], object]:
    return lambda risk: risk.categories.get(category, 0.0)


def _request_risk(read: Callable[[Risk], object]) -> Fact:
    return lambda situation: read(situation.request_risk or _UNJUDGED)


def _finding(read: Callable[[Finding], object], empty: object) -> Fact:
    return lambda situation: empty if situation.finding is None else read(situation.finding)


def _refusal(read: Callable[[Refusal], object]) -> Fact:
    def fact(situation: Situation) -> object:
        refusal = situation.finding.refusal if situation.finding else None
        return "" if refusal is None else read(refusal)

    return fact


RISK_FACTS: Mapping[str, Callable[[Risk], object]] = MappingProxyType(
    {f"risk.{name}": read for name, read in _OF_RISK.items()}
    | {f"risk.categories.{category.value}": _score(category) for category in Category}
)
"""The facts of the risk under judgement, which are most of what is looked at, and so have a shorter way."""


def _facts() -> dict[str, Fact]:
    facts: dict[str, Fact] = {
        "stage": attrgetter("stage.value"),
        "model": attrgetter("request.model"),
        "locale": attrgetter("request.locale"),
    }
    for name, of_risk in RISK_FACTS.items():
        facts[f"request_{name}"] = _request_risk(of_risk)
    for name, of_finding in _OF_FINDING.items():
        facts[f"finding.{name}"] = _finding(of_finding, _EMPTY.get(name, ""))
    facts[COMPLIANCE] = compliance
    return facts | {f"finding.{name}": _refusal(read) for name, read in _OF_REFUSAL.items()}


OTHER_FACTS: Mapping[str, Fact] = MappingProxyType(_facts() | dict(COURSE_FACTS))
FACTS = frozenset(RISK_FACTS) | frozenset(OTHER_FACTS) | frozenset(TIME_FACTS)
_CLOSED: dict[str, type[StrEnum]] = {
    "stage": Stage,
    "risk.category": Category,
    "risk.severity_name": Severity,
    "request_risk.category": Category,
    "request_risk.severity_name": Severity,
    "finding.outcome": Outcome,
    "finding.kind": Kind,
    "finding.extent": Extent,
    "finding.origin": Origin,
    "finding.stage": Stage,
    "finding.category": Category,
    "finding.family": Family,
    "finding.retry": Retry,
    "time.weekday": Weekday,
    f"{LOCAL}weekday": Weekday,
}
WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {fact: frozenset(word.value for word in words) for fact, words in _CLOSED.items()}
)
"""The facts that are one of a few words, or empty, with those words."""

MAPS = frozenset({"risk.categories", "request_risk.categories"})
ROOTS = frozenset(name.partition(".")[0] for name in FACTS) | {CLAIMED, CONTEXT}


def fact_of(situation: Situation, name: str, *, zone: tzinfo | None = None) -> object:
    """Give the fact `name` of a situation as a condition sees it; raises KeyError when there is none.

    zone: the policy's, for the time; of the time, None is given where nobody said what it is
    """
    of_risk, of_time = RISK_FACTS.get(name), TIME_FACTS.get(name)
    if of_risk is not None:
        return of_risk(situation.risk)
    if of_time is None:
        return OTHER_FACTS[name](situation)
    moment = moment_of(situation.at, zone)
    return None if moment is None else of_time(moment)


def nested(context: Mapping[str, object]) -> dict[str, object]:
    """Give maps within maps for dotted keys; where a key stands and keys below it too, the latter win.

    >>> nested({"user.role": "guest", "tenant": "acme"})
    {'tenant': 'acme', 'user': {'role': 'guest'}}
    """
    tree: dict[str, object] = {}
    for key in sorted(context):
        *above, last = key.split(".")
        at = tree
        for name in above:
            below = at.get(name)
            if not isinstance(below, dict):
                below = at[name] = {}
            at = below
        at[last] = context[key]
    return tree
