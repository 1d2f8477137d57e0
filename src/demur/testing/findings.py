"""Builders of complete, frozen findings, refusals and exchanges: a test names only what it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from demur.types import (
    Caller,
    Category,
    Exchange,
    Extent,
    Family,
    Finding,
    Flag,
    Kind,
    Label,
    Origin,
    Outcome,
    Refusal,
    Retry,
    Signal,
    Span,
    Stage,
    Verdict,
    can_retry,
    family_of,
)

__all__ = ["ExchangeFields", "FindingFields", "RefusalFields", "exchange", "finding", "refusal"]

_REFUSING = (Outcome.REFUSED, Outcome.PARTIAL)


class RefusalFields(TypedDict, total=False):
    """The fields of a refusal, beside its category, that a test may set."""

    extent: Extent
    origin: Origin
    stage: Stage
    kind: Kind
    categories: tuple[str, ...]
    family: Family
    can_retry: bool
    retry: Retry
    text: str
    spans: tuple[Span, ...]
    confidence: float
    signals: tuple[Signal, ...]
    labels: tuple[Label, ...]


class FindingFields(TypedDict, total=False):
    """The fields of a finding, beside its outcome, that a test may set."""

    kind: Kind | None
    refusal: Refusal | None
    text: str
    discarded: str
    failure: str
    flags: frozenset[Flag]
    confidence: float
    signals: tuple[Signal, ...]
    labels: tuple[Label, ...]
    ran: tuple[str, ...]
    provider: str | None
    api: str
    model: str | None
    candidates: tuple[str, ...]
    verdict: Verdict | None
    choices: tuple[Finding, ...]


class ExchangeFields(TypedDict, total=False):
    """The fields of an exchange, beside its finding, that a test may set."""

    id: str
    at: float
    api: str
    caller: Caller
    model: str
    prompt: str
    status: int
    streamed: bool
    duration: float
    completed: bool
    error: str


def refusal(category: Category | None = None, **over: Unpack[RefusalFields]) -> Refusal:
    """Give a model's full refusal for safety, with family and `can_retry` fitting `category`.

    over: fields to set otherwise

    >>> refusal(Category.CYBER).can_retry
    False
    """
    family = family_of(category, safety=True)
    usual = Refusal(
        extent=Extent.FULL,
        origin=Origin.MODEL,
        stage=Stage.OUTPUT,
        kind=Kind.SAFETY,
        category=category,
        categories=(str(category),) if category else (),
        family=family,
        can_retry=can_retry(family),
        retry=Retry.CLARIFY,
        text="I can't help with that.",
        spans=(),
        confidence=1.0,
        signals=(),
        labels=(),
    )
    return replace(usual, **over)


def finding(outcome: Outcome = Outcome.ANSWERED, **over: Unpack[FindingFields]) -> Finding:
    """Give a valid finding of `outcome`: a refusal stands in it exactly when the outcome needs one.

    over: fields to set otherwise; `kind` also becomes the kind of the refusal made here

    >>> finding(Outcome.REFUSED).refusal.kind
    <Kind.SAFETY: 'safety'>
    >>> finding(Outcome.FAILED).failure
    'error'
    """
    usual = Finding(
        outcome=outcome,
        kind=Kind.SAFETY if outcome in _REFUSING else None,
        refusal=_fitting_refusal(outcome, over.get("kind")),
        text="" if outcome in (Outcome.REFUSED, Outcome.FAILED) else "Here is your answer.",
        discarded="",
        failure="error" if outcome is Outcome.FAILED else "",
        flags=frozenset(),
        confidence=1.0,
        signals=(),
        labels=(),
        ran=("signals",),
        provider="openai",
        api="chat.completions",
        model="model-a",
        candidates=("openai",),
    )
    return replace(usual, **over)


def exchange(of: Finding | None = None, **over: Unpack[ExchangeFields]) -> Exchange:
    """Give an exchange of finding `of`, by default an answer, by nobody in particular.

    over: fields to set otherwise; give each exchange its own `id` where several are recorded

    >>> exchange(id="a").finding.outcome
    <Outcome.ANSWERED: 'answered'>
    """
    usual = Exchange(
        id="exchange-1",
        at=1_700_000_000.0,
        api="chat.completions",
        finding=of or finding(),
        caller=Caller(),
        model="model-a",
        prompt="What is the capital of France?",
        status=200,
        duration=0.25,
    )
    return replace(usual, **over)


def _fitting_refusal(outcome: Outcome, kind: Kind | None) -> Refusal | None:
    if outcome not in _REFUSING:
        return None
    extent = Extent.FULL if outcome is Outcome.REFUSED else Extent.PARTIAL
    return refusal(extent=extent, kind=kind or Kind.SAFETY)
