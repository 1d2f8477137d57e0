"""How a guarded exchange ends: with the reply, with an answer of ours, or with what broke it."""

from __future__ import annotations

from dataclasses import replace

from demur.answers import Answer
from demur.errors import ClientGoneError, DemurError, StructureError
from demur.guard.answering import (
    answer_to_decision,
    answer_to_refusal,
    answered_of,
    note_of_constraint,
    refusal_of,
)
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
_BARE = ("bare",)
_REWRITING = (OwnRefusals.IMPROVE, OwnRefusals.REWRITE)


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
    result = yield from _with_note(notes, result_of(notes))
    refusal = result.refusal
    if refusal is None:
        return result
    rewrites = _rewrites(result, refusal)
    faults = (yield from _faults(notes, refusal)) if rewrites else ()
    if result.own_refusal is OwnRefusals.IMPROVE and not faults:
        rewrites = False
    if not rewrites and result.own_refusal in _REWRITING:
        result = replace(result, own_refusal=OwnRefusals.UNCHANGED)
    if result.text and not rewrites:
        return result
    answer = yield from answer_to_refusal(
        refusal,
        parts=notes.parts,
        record=notes.id,
        request=notes.dialogue.request,
        report=notes.report,
        kept=rewrites,
        history=notes.history,
    )
    if not rewrites:
        return replace(result, text=answer.text)
    replaced = _with_answer(notes, result, answer)
    notes.answered = replace(answered_of(answer), replaced=faults)
    return replaced


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
        request=notes.dialogue.request,
        report=notes.report,
        history=notes.history,
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


def _with_note(notes: Notes, result: Result) -> Flow[Result]:
    """Add what goes with a constrained reply; one that refuses anyway needs none."""
    behind = [each for each in notes.decisions if each.action is Action.CONSTRAIN]
    if result.action is not Action.CONSTRAIN or result.refusal is not None:
        return result
    note = yield from note_of_constraint(
        behind[-1],
        parts=notes.parts,
        record=notes.id,
        request=notes.dialogue.request,
        report=notes.report,
    )
    return replace(result, note=note)


def _rewrites(result: Result, refusal: Refusal) -> bool:
    """Tell whether an answer may take the refusal's place; what else it tells the user would be lost."""
    wanted = result.own_refusal in _REWRITING
    return wanted and refusal.kind in _REWRITTEN and refusal.origin is not Origin.ACCOUNT


def _faults(notes: Notes, refusal: Refusal) -> Flow[tuple[str, ...]]:
    """Give what the lint finds wrong with the refusal; one without words, or a lint, is at fault itself."""
    lint, request = notes.parts.speech.lint, notes.dialogue.request
    if lint is None or not refusal.text.strip():
        return _BARE
    try:
        return lint(refusal.text, prompt=request.prompt, locale=request.locale)
    except Exception as error:  # noqa: BLE001 - reported; what nobody could look at counts as at fault
        yield from notes.report("lint", error)
        return _BARE


def _with_answer(notes: Notes, result: Result, answer: Answer) -> Result:
    notes.topic, notes.answered = answer.topic, answered_of(answer)
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
