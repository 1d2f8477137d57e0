"""Deciding and saying no, with a declared outcome where either fails."""

from __future__ import annotations

from demur.answers import Answer, Labels, Topic, topic_of, topic_of_decision
from demur.guard.base import GuardParts
from demur.guard.steps import Flow, Reports
from demur.types import (
    Action,
    Decider,
    Decision,
    Extent,
    Kind,
    Mode,
    Origin,
    Refusal,
    Retry,
    RuleHit,
    Situation,
    family_of,
)

__all__ = ["answer_to_decision", "answer_to_refusal", "decided", "refusal_of"]

_FALLBACK = Answer(
    topic="unavailable",
    locale="en",
    title="Not possible right now",
    acknowledgement="Thank you for your message.",
    boundary="I can't help with it at the moment.",
    reason="Something on our side did not work as it should.",
    lead="You could:",
    alternatives=("try again in a little while",),
    engagement="Is there anything else that I can do for you?",
    can_retry=True,
    icon="🔧",
    labels=Labels(contact="Contact", appeal="Appeal", retry="Try again"),
)
"""What is said when no answer can be composed: never nothing."""
_FAILED_CHECK = "check."
_NO_POLICY = "policy.failed"


def decided(situation: Situation, *, policy: Decider, report: Reports) -> Flow[Decision]:
    """Ask `policy`; where it raises, what it declares for failed checks is done."""
    try:
        return policy.decide(situation)
    except Exception as error:  # noqa: BLE001 - reported, and turned into the declared action
        yield from report("policy", error)
        return _undecided(situation, policy.conduct.check_default.on_error, error)


def _undecided(situation: Situation, action: Action, error: Exception) -> Decision:
    why = f"{type(error).__name__}: {error}"
    hit = RuleHit(rule=_NO_POLICY, action=action, mode=Mode.ENFORCE, reason="the policy failed", error=why)
    return Decision(stage=situation.stage, action=action, observed=action, policy="", version="", hits=(hit,))


def answer_to_decision(
    decision: Decision, *, parts: GuardParts, record: str, locale: str, report: Reports
) -> Flow[Answer]:
    """Compose what the user gets under `decision`, whose action stops; a fixed answer where that fails."""
    stated = None if decision.retry is None else decision.retry is not Retry.NEVER
    retry = True if decision.action is Action.CLARIFY else stated
    return (
        yield from _composed(
            parts, report, topic=_topic(decision), locale=locale, record=record, retry=retry, of=decision
        )
    )


def answer_to_refusal(
    refusal: Refusal, *, parts: GuardParts, record: str, locale: str, report: Reports
) -> Flow[Answer]:
    """Compose what the user gets in place of the model's own refusal; a fixed answer where that fails."""
    topic = topic_of(category=refusal.category, family=refusal.family, kind=refusal.kind)
    retry = refusal.can_retry
    return (
        yield from _composed(
            parts, report, topic=topic, locale=locale, record=record, retry=retry, of=refusal
        )
    )


def refusal_of(decision: Decision, answer: Answer) -> Refusal:
    """Give the policy's refusal that `answer` says."""
    category = decision.category
    kind = Kind.UNSTATED if _is_failure(decision) else Kind.SAFETY
    usual = Retry.AFTER_OPERATOR if decision.action is Action.ESCALATE else Retry.CLARIFY
    machine = decision.retry or usual
    return Refusal(
        extent=Extent.FULL,
        origin=Origin.POLICY,
        stage=decision.stage,
        kind=kind,
        category=category,
        categories=(str(category),) if category else (),
        family=family_of(category, safety=kind is Kind.SAFETY),
        can_retry=answer.can_retry,
        retry=machine if answer.can_retry else Retry.NEVER,
        text=answer.text,
        spans=(),
        confidence=1.0,
        signals=(),
        labels=(),
    )


def _topic(decision: Decision) -> str:
    """Name the topic; nobody is told no where only the policy's own failure stands behind a refusal."""
    if decision.action is Action.REFUSE and decision.rules == (_NO_POLICY,):
        return Topic.UNAVAILABLE.value
    return topic_of_decision(decision)


def _is_failure(decision: Decision) -> bool:
    """Tell whether only failures of ours stand behind the action: the request is not to blame."""
    rules = decision.rules
    return bool(rules) and all(rule == _NO_POLICY or rule.startswith(_FAILED_CHECK) for rule in rules)


def _composed(
    parts: GuardParts,
    report: Reports,
    *,
    topic: str,
    locale: str,
    record: str,
    retry: bool | None,
    of: Decision | Refusal,
) -> Flow[Answer]:
    try:
        return parts.composer.compose(
            topic,
            locale=locale,
            seed=record,
            can_retry=retry,
            contact=parts.contact.replace("{record}", record),
            appeal=parts.appeal.replace("{record}", record),
            category=of.category,
        )
    except Exception as error:  # noqa: BLE001 - reported, and the fixed answer is given
        yield from report("answer", error)
        return _FALLBACK
