"""A situation as it is written in a policy's tests and on the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.policy.surroundings import (
    SURROUNDING_KEYS,
    read_at,
    read_history,
    read_messages,
    read_names,
    with_attachments,
)
from demur.types import (
    Category,
    Context,
    Extent,
    Finding,
    Flag,
    Kind,
    Origin,
    Outcome,
    Refusal,
    Request,
    Retry,
    Risk,
    RiskSpan,
    Severity,
    Situation,
    Stage,
    can_retry,
    family_of,
)

__all__ = ["FINDING_KEYS", "RISK_KEYS", "SITUATION_KEYS", "parse_risk", "read_risk", "read_situation"]

SITUATION_KEYS = (
    "claimed",
    "context",
    "finding",
    "locale",
    "model",
    "request_risk",
    "risk",
    "stage",
    "text",
    *SURROUNDING_KEYS,
)
RISK_KEYS = (
    "attack",
    "categories",
    "crisis",
    "excused",
    "failed",
    "harmful",
    "past",
    "ran",
    "rules",
    "severity",
    "sources",
    "stage",
    "unscreened",
)
FINDING_KEYS = (
    "category",
    "confidence",
    "extent",
    "failure",
    "flags",
    "kind",
    "origin",
    "outcome",
    "provider",
    "retry",
    "stage",
)

Assess = Callable[[str], Risk]
"""Judges the text of a request."""


def read_situation(at: Mapping[str, Spot], *, assess: Assess | None = None) -> Situation:
    """Read a situation from its fields; what is not named is as harmless as can be.

    assess: judges `text` where that stands in place of `risk`; None where nothing can
    Raises PolicyError for unknown keys and values.
    """
    stage = at["stage"].choice(Stage) if "stage" in at else Stage.INPUT
    risk = read_risk(at["risk"], stage) if "risk" in at else Risk(stage=stage)
    text = at.get("text")
    if text is not None:
        risk = _assessed(text, at, assess)
    return Situation(
        stage=stage,
        risk=risk,
        request=Request(
            messages=with_attachments(read_messages(at), at.get("attachments")),
            context=_context(at.get("context")),
            claimed=_context(at.get("claimed")),
            model=at["model"].text() if "model" in at else "",
            locale=at["locale"].text() if "locale" in at else "",
            tools=read_names(at.get("tools")),
        ),
        request_risk=read_risk(at["request_risk"], Stage.INPUT) if "request_risk" in at else None,
        finding=_finding(at["finding"]) if "finding" in at else None,
        history=read_history(at.get("history")),
        at=read_at(at.get("at")),
    )


def read_risk(spot: Spot, stage: Stage) -> Risk:
    """Read a risk; `stage` holds where it names none. Raises PolicyError for unknown keys and values."""
    at = spot.fields(RISK_KEYS)
    return Risk(
        stage=at["stage"].choice(Stage) if "stage" in at else stage,
        harmful=_score(at, "harmful"),
        attack=_score(at, "attack"),
        crisis=at["crisis"].flag() if "crisis" in at else False,
        categories=_categories(at["categories"]) if "categories" in at else {},
        severity=at["severity"].choice(Severity) if "severity" in at else Severity.NONE,
        rules=_texts(at, "rules"),
        past=_texts(at, "past"),
        excused=_texts(at, "excused"),
        spans=tuple(
            RiskSpan(message=0, start=0, end=0, rule="", source=source) for source in _texts(at, "sources")
        ),
        ran=_texts(at, "ran"),
        failed=_texts(at, "failed"),
        unscreened=_texts(at, "unscreened"),
    )


def parse_risk(text: str, *, stage: Stage) -> Risk:
    """Read a risk from JSON or YAML, such as `{"harmful": 0.9}`; raises PolicyError as `read_risk` does.

    >>> parse_risk('{"crisis": true}', stage=Stage.INPUT).crisis
    True
    """
    return read_risk(Spot(file="risk", path="$", node=read_nodes(text, file="risk")), stage)


def _assessed(text: Spot, at: Mapping[str, Spot], assess: Assess | None) -> Risk:
    if "risk" in at or "stage" in at:
        raise text.error("`text` is a request to be judged", "leave out `risk` and `stage`, or the text")
    if assess is None:
        raise text.error("nothing here can judge a text", "state the `risk` instead")
    return assess(text.text())


def _finding(spot: Spot) -> Finding:
    at = spot.fields(FINDING_KEYS, needed=("outcome",))
    outcome = at["outcome"].choice(Outcome)
    kind = at["kind"].choice(Kind) if "kind" in at else None
    refused = outcome in (Outcome.REFUSED, Outcome.PARTIAL)
    return Finding(
        outcome=outcome,
        kind=kind,
        refusal=_refusal(at, kind or Kind.UNSTATED) if refused else None,
        text="",
        discarded="",
        failure=at["failure"].text() if "failure" in at else "",
        flags=frozenset(item.choice(Flag) for item in at["flags"].items()) if "flags" in at else frozenset(),
        confidence=_score(at, "confidence"),
        signals=(),
        labels=(),
        ran=(),
        provider=at["provider"].text() if "provider" in at else None,
        api="",
        model=None,
    )


def _refusal(at: Mapping[str, Spot], kind: Kind) -> Refusal:
    category = at["category"].choice(Category) if "category" in at else None
    family = family_of(category, safety=kind is Kind.SAFETY)
    return Refusal(
        extent=at["extent"].choice(Extent) if "extent" in at else Extent.FULL,
        origin=at["origin"].choice(Origin) if "origin" in at else Origin.UNKNOWN,
        stage=at["stage"].choice(Stage) if "stage" in at else Stage.UNKNOWN,
        kind=kind,
        category=category,
        categories=(),
        family=family,
        can_retry=can_retry(family),
        retry=at["retry"].choice(Retry) if "retry" in at else Retry.NEVER,
        text="",
        spans=(),
        confidence=_score(at, "confidence"),
        signals=(),
        labels=(),
    )


def _score(at: Mapping[str, Spot], name: str) -> float:
    return at[name].number(0.0, 1.0) if name in at else 0.0


def _texts(at: Mapping[str, Spot], name: str) -> tuple[str, ...]:
    return tuple(item.text() for item in at[name].items()) if name in at else ()


def _categories(spot: Spot) -> dict[Category, float]:
    at = spot.fields([category.value for category in Category])
    return {Category(name): score.number(0.0, 1.0) for name, score in at.items()}


def _context(spot: Spot | None) -> Context:
    return {} if spot is None else {key: value.scalar() for key, value in spot.entries().items()}
