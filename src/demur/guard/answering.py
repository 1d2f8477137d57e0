"""Deciding and saying no, with a declared outcome where either fails."""

from __future__ import annotations

from dataclasses import dataclass, replace

from demur.answers import Answer, Assignment, Labels, Occasion, Topic, topic_of, topic_of_decision
from demur.errors import ClientGoneError
from demur.guard.base import GuardParts
from demur.guard.drafting import drafted
from demur.guard.hearing import country_of, refused_before, spoken_in
from demur.guard.steps import Flow, Reports
from demur.guard.trying import assigned
from demur.types import (
    Action,
    Alternative,
    Answered,
    Author,
    Category,
    Decider,
    Decision,
    Extent,
    Finder,
    History,
    Kind,
    Mode,
    Origin,
    Refusal,
    Request,
    Retry,
    RuleHit,
    Situation,
    Sought,
    family_of,
)

__all__ = [
    "answer_to_decision",
    "answer_to_refusal",
    "answered_of",
    "decided",
    "note_of_constraint",
    "refusal_of",
]

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
    labels=Labels(
        contact="Contact",
        appeal="Appeal",
        retry="Try again",
        source="Source",
        help="Help near you",
        emergency="Emergency number",
    ),
    author=Author.FIXED,
)
"""What is said when no answer can be composed: never nothing."""
_FAILED_CHECK = "check."
_LONGEST = 2_000
"""Characters of a request by which alternatives are ranked, the last ones."""
_MOST_FOUND = 3
_NO_POLICY = "policy.failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """Which answer is wanted.

    retry: may the user ask again; None leaves it to topic and category
    partial: it goes with a reply, and says what was left out of it
    kept: what it was made of stands in the record, without which it can be in no trial
    history: what became of earlier turns, where somebody has looked already
    """

    topic: str
    category: Category | None
    record: str
    retry: bool | None = None
    partial: bool = False
    kept: bool = True
    history: History | None = None


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
    decision: Decision,
    *,
    parts: GuardParts,
    record: str,
    request: Request,
    report: Reports,
    history: History | None = None,
) -> Flow[Answer]:
    """Compose what the user gets under `decision`, whose action stops; a fixed answer where that fails.

    history: what became of earlier turns, None where nobody has looked yet
    """
    stated = None if decision.retry is None else decision.retry is not Retry.NEVER
    retry = True if decision.action is Action.CLARIFY else stated
    wanted = _Wanted(
        topic=_topic(decision), category=decision.category, retry=retry, record=record, history=history
    )
    return (yield from _composed(wanted, parts=parts, request=request, report=report))


def answer_to_refusal(
    refusal: Refusal,
    *,
    parts: GuardParts,
    record: str,
    request: Request,
    report: Reports,
    kept: bool = True,
    history: History | None = None,
) -> Flow[Answer]:
    """Compose what the user gets in place of the model's own refusal; a fixed answer where that fails.

    kept: the record says which words it is made of
    history: what became of earlier turns, None where nobody has looked yet
    """
    topic = topic_of(category=refusal.category, family=refusal.family, kind=refusal.kind)
    wanted = _Wanted(
        topic=topic,
        category=refusal.category,
        retry=refusal.can_retry,
        record=record,
        kept=kept,
        history=history,
    )
    return (yield from _composed(wanted, parts=parts, request=request, report=report))


def note_of_constraint(
    decision: Decision, *, parts: GuardParts, record: str, request: Request, report: Reports
) -> Flow[Answer]:
    """Compose what goes with a reply that `decision` constrains: what was left out, and what else to do."""
    topic = topic_of(category=decision.category, hint=decision.topic)
    wanted = _Wanted(topic=topic, category=decision.category, partial=True, record=record, kept=False)
    return (yield from _composed(wanted, parts=parts, request=request, report=report))


def answered_of(answer: Answer) -> Answered:
    """Give what is kept of `answer`."""
    return Answered(
        locale=answer.locale,
        wording=answer.wording,
        author=answer.author,
        found=len(answer.found),
        notes=answer.notes,
        trial=answer.trial,
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


def _composed(wanted: _Wanted, *, parts: GuardParts, request: Request, report: Reports) -> Flow[Answer]:
    speech = parts.speech
    try:
        earlier = 0
        if not wanted.partial:
            earlier = yield from refused_before(request, history=wanted.history, report=report)
        locale = request.locale or spoken_in(request) or speech.locale
        tried = _tried(wanted, locale=locale, request=request, parts=parts)
        said = parts.composer.compose(
            wanted.topic,
            locale=locale,
            seed=wanted.record,
            can_retry=wanted.retry,
            contact=parts.contact.replace("{record}", wanted.record),
            appeal=parts.appeal.replace("{record}", wanted.record),
            category=wanted.category,
            manner=speech.manner if tried is None else replace(speech.manner, persona=tried.arm),
            occasion=Occasion(earlier=earlier, partial=wanted.partial, country=country_of(request)),
        )
        said = said if tried is None else replace(said, trial=str(tried))
        offered = said.offering(_found(speech.finder, wanted, request=request, said=said))
        if wanted.partial:  # the reply is there, and nobody should wait for the words beside it
            return offered
        return (yield from drafted(offered, request=request, parts=parts, report=report))
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported, and the fixed answer is given
        yield from report("answer", error)
        return _FALLBACK


def _tried(wanted: _Wanted, *, locale: str, request: Request, parts: GuardParts) -> Assignment | None:
    if not wanted.kept:
        return None
    return assigned(
        wanted.topic, locale=locale, request=request, speech=parts.speech, composer=parts.composer
    )


def _found(
    finder: Finder | None, wanted: _Wanted, *, request: Request, said: Answer
) -> tuple[Alternative, ...]:
    """Find alternatives in the language of the answer; a crisis has its own."""
    if finder is None or said.topic == Topic.CRISIS:
        return ()
    purpose = request.context.get("purpose", "")
    same = request.locale.lower().startswith(said.locale.lower())
    sought = Sought(
        asked=request.prompt[-_LONGEST:],
        topic=wanted.topic,
        category=wanted.category,
        purpose=purpose if isinstance(purpose, str) else "",
        locale=request.locale if same else said.locale,
    )
    return finder.find(sought, most=_MOST_FOUND)
