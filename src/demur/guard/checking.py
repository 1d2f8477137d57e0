"""Judging a request or a reply alone, without calling a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from demur.errors import ClientGoneError
from demur.guard.answering import answer_to_decision, decided
from demur.guard.assessing import assessed
from demur.guard.attachments import made_in
from demur.guard.base import GuardParts
from demur.guard.cache import look_up
from demur.guard.conversation import plain_of
from demur.guard.masking import MaskingError, masks_of
from demur.guard.notes import judged_parts
from demur.guard.past import history_of
from demur.guard.pinning import pinned
from demur.guard.results import Judged
from demur.guard.steps import Detect, Flow, Report
from demur.guard.unread import unread
from demur.types import (
    Action,
    Decision,
    Finding,
    Outcome,
    Request,
    Risk,
    Situation,
    Stage,
    Subject,
    Transform,
)

__all__ = ["check_reply", "check_request"]


def check_request(request: Request, *, parts: GuardParts) -> Flow[Judged]:
    """Judge `request` and decide about it; nothing is recorded, since no exchange took place."""
    parts, at = pinned(parts, request=request), parts.clock()
    known = look_up(
        request,
        cache=parts.cache,
        policy=parts.policy,
        checks=parts.checks,
        tenant="",
        at=at,
    )
    if known.found is not None:
        situation = Situation(stage=Stage.INPUT, risk=known.found.risk, request=request)
        return (yield from _answered(situation, known.found.decision, parts=parts))
    subject = Subject(stage=Stage.INPUT, request=request)
    risk = yield from assessed(
        subject, checks=parts.checks, conduct=parts.policy.conduct, report=_report, timer=parts.timer
    )
    history = yield from history_of(request, policy=parts.policy, report=_report)
    situation = Situation(stage=Stage.INPUT, risk=risk, request=request, history=history, at=at)
    decision = yield from decided(situation, policy=parts.policy, report=_report)
    known.keep(risk, decision)
    return (yield from _answered(situation, decision, parts=parts))


def check_reply(
    reply: object,
    *,
    request: Request,
    parts: GuardParts,
    arguments: Callable[[object], str],
    provider: str | None = None,
) -> Flow[Judged]:
    """Read `reply`, judge it in the light of `request`, and decide about it; nothing is recorded.

    arguments: gives what a reply hands to tools
    provider: whose shape the reply has, where that is certain
    """
    parts = pinned(parts, request=request)
    finding, readable = yield from _found(reply, request, provider)
    said = judged_parts(finding, arguments(reply))
    words, made = "\n\n".join(said), made_in(reply, plain=plain_of)
    subject = Subject(stage=Stage.OUTPUT, request=request, reply=words, attachments=made)
    risk = Risk(stage=Stage.OUTPUT, failed=() if readable else ("detect",))
    if readable and (words or made):
        risk = yield from assessed(
            subject, checks=parts.checks, conduct=parts.policy.conduct, report=_report, timer=parts.timer
        )
    history = yield from history_of(request, policy=parts.policy, report=_report)
    situation = Situation(
        stage=Stage.OUTPUT, risk=risk, request=request, finding=finding, history=history, at=parts.clock()
    )
    decision = yield from decided(situation, policy=parts.policy, report=_report)
    judged = yield from _answered(situation, decision, parts=parts)
    text = judged.text or (yield from _shown(finding, judged.decision, risk=risk, said=said))
    return replace(judged, text=text)


def _answered(situation: Situation, decision: Decision, *, parts: GuardParts) -> Flow[Judged]:
    answer = None
    if decision.action.stops:
        answer = yield from answer_to_decision(
            decision,
            parts=parts,
            record=parts.new_id(),
            request=situation.request,
            report=_report,
            history=situation.history,
        )
    return Judged(
        stage=situation.stage,
        risk=situation.risk,
        decision=decision,
        finding=situation.finding,
        answer=answer,
        text=answer.text if answer else "",
    )


def _shown(finding: Finding, decision: Decision, *, risk: Risk, said: tuple[str, ...]) -> Flow[str]:
    """Give the words that may be shown of a reply that nothing stops; a mask that fails is reported."""
    if decision.action is Action.ALLOW:
        return finding.text
    if decision.transform is not Transform.MASK or decision.constraint:
        return ""
    try:
        masks = masks_of(said, risk.spans, rules=decision.masks)
    except MaskingError as error:
        yield Report(where="mask", error=error)
        return ""
    return masks.apply(finding.text)


def _found(reply: object, request: Request, provider: str | None) -> Flow[tuple[Finding, bool]]:
    try:
        found = yield Detect(reply=reply, prompt=request.prompt or None, provider=provider)
        return cast("Finding", found), True
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported; the policy says what an unread reply means
        yield Report(where="detect", error=error)
        return unread(Outcome.UNKNOWN, failure="", provider=provider, api="", model=request.model), False


def _report(where: str, error: Exception) -> Flow[None]:
    yield Report(where=where, error=error)
