"""How a guarded exchange ends: with the reply, with an answer of ours, or with what broke it."""

from __future__ import annotations

from dataclasses import replace

from demur.answers import Answer
from demur.errors import ClientGoneError, DemurError, StructureError
from demur.guard.answering import answer_to_decision, answer_to_refusal, refusal_of
from demur.guard.constraining import Halt
from demur.guard.notes import Notes, words_of
from demur.guard.results import Result
from demur.guard.sources import Grounded
from demur.guard.steps import Flow
from demur.types import (
    Action,
    Decision,
    Finding,
    Kind,
    Origin,
    Outcome,
    OwnRefusals,
    Refusal,
    Stage,
    family_of,
)

__all__ = ["halted", "let_go", "note_the_end", "result_of", "stopped"]

_REWRITTEN = (Kind.SAFETY, Kind.UNSTATED)
"""Refusals that an answer of ours may replace; any other tells the user something that would be lost."""


def result_of(notes: Notes) -> Result:
    """Give what is known by now, with the reply that counts as what the user gets."""
    finding = notes.finding or notes.nothing(Outcome.UNKNOWN, failure="")
    refusal = finding.refusal
    actions = (decision.action for decision in notes.decisions)
    refused = finding.outcome is Outcome.REFUSED
    return Result(
        record=notes.id,
        action=max(actions, key=lambda action: action.strength, default=Action.ALLOW),
        finding=finding,
        risks=tuple(notes.risks),
        decisions=tuple(notes.decisions),
        text=finding.text or (refusal.text if refusal else ""),
        refusal=refusal,
        own_refusal=notes.conduct.own_refusals if refused else None,
        attempts=tuple(notes.attempts),
        hop=notes.hop,
        unmet=notes.fit.unmet,
        grounded=notes.cited or (Grounded(sources=notes.sources) if notes.grounded else None),
        reply=notes.raw,
    )


def let_go(notes: Notes) -> Flow[Result]:
    """Give the reply to the user; a refusal of the model's own as the policy wants it.

    A refusal by a field alone has no words to show: the reply stays as it is, and `text` is ours.
    """
    result = result_of(notes)
    refusal = result.refusal
    if refusal is None:
        return result
    rewrites = result.own_refusal is OwnRefusals.REWRITE
    if rewrites and not _may_rewrite(refusal):
        rewrites, result = False, replace(result, own_refusal=OwnRefusals.UNCHANGED)
    if result.text and not rewrites:
        return result
    answer = yield from answer_to_refusal(
        refusal,
        parts=notes.parts,
        record=notes.id,
        locale=notes.dialogue.request.locale,
        report=notes.report,
    )
    return _with_answer(notes, result, answer) if rewrites else replace(result, text=answer.text)


def halted(notes: Notes, decision: Decision, halt: Halt) -> Flow[Result]:
    """Say that the request cannot be answered as the policy wants it; nothing is wrong with the request."""
    told = replace(decision, action=halt.action, topic=halt.topic, category=None)
    result = yield from stopped(notes, told)
    if result.refusal is None:
        return result
    refusal = replace(result.refusal, kind=halt.kind, family=family_of(None, safety=False))
    finding = result.finding
    if decision.stage is Stage.INPUT:
        finding = notes.finding = replace(finding, kind=refusal.kind, refusal=refusal)
    return replace(result, finding=finding, refusal=refusal)


def stopped(notes: Notes, decision: Decision, *, action: Action | None = None) -> Flow[Result]:
    """Give an answer of ours instead of a reply; the model's is dropped, if there was one.

    What it had said is in `discarded` of the finding, where the request was judged beside the call.

    action: what is done, where that is not the decision's own
    """
    done = action or decision.action
    answer = yield from answer_to_decision(
        decision,
        parts=notes.parts,
        record=notes.id,
        locale=notes.dialogue.request.locale,
        report=notes.report,
    )
    refusal = None if done is Action.CLARIFY else refusal_of(decision, answer)
    if decision.stage is Stage.INPUT:
        said = words_of(notes.finding) if notes.finding else ""
        notes.raw, notes.finding = None, replace(_ours(notes, refusal, answer), discarded=said)
    result = replace(result_of(notes), action=done, refusal=refusal, own_refusal=None)
    return _with_answer(notes, result, answer)


def note_the_end(notes: Notes, error: Exception) -> bool:
    """Note what broke the exchange; tells whether it is a failure of ours, to be reported once recorded."""
    ours = not isinstance(error, DemurError) and error is not notes.raised
    if ours:
        notes.error = DemurError.code
    elif isinstance(error, StructureError):
        notes.error = error.code
    if notes.finding is None:
        gone = isinstance(error, ClientGoneError)
        notes.finding = notes.nothing(Outcome.FAILED, failure="client_gone" if gone else "upstream")
    return ours


def _may_rewrite(refusal: Refusal) -> bool:
    return refusal.kind in _REWRITTEN and refusal.origin is not Origin.ACCOUNT


def _with_answer(notes: Notes, result: Result, answer: Answer) -> Result:
    notes.topic = answer.topic
    # Whatever the dropped reply cites and quotes is dropped with it.
    grounded = None if result.grounded is None else Grounded(sources=result.grounded.sources)
    return replace(result, answer=answer, topic=answer.topic, text=answer.text, grounded=grounded, reply=None)


def _ours(notes: Notes, refusal: Refusal | None, answer: Answer) -> Finding:
    """Give the finding of a request that the policy stopped: a refusal, or a question to the user."""
    asks = notes.nothing(Outcome.ANSWERED, failure="")
    ran = notes.risks[0].ran
    if refusal is None:
        return replace(asks, kind=Kind.CLARIFICATION, text=answer.text, confidence=1.0, ran=ran)
    return replace(asks, outcome=Outcome.REFUSED, kind=refusal.kind, refusal=refusal, confidence=1.0, ran=ran)
