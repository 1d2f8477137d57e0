"""The guarded call as a flow: judge, decide, call, read, judge again, decide again, answer, record once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from demur.errors import ClientGoneError
from demur.guard.answering import decided
from demur.guard.assessing import assessed
from demur.guard.attachments import made_in
from demur.guard.base import Delivery, Dialogue, GuardParts
from demur.guard.cache import look_up
from demur.guard.calling import call_model, pass_live
from demur.guard.constraining import Halt, terms_under
from demur.guard.conversation import plain_of
from demur.guard.ending import halted, let_go, note_the_end, result_of, stopped
from demur.guard.fallbacks import NextModel
from demur.guard.falling_back import fall_back, rescued
from demur.guard.notes import Notes, parts_of
from demur.guard.past import history_of
from demur.guard.pinning import pinned
from demur.guard.results import Cause, Result
from demur.guard.retrying import next_cause
from demur.guard.steps import Flow, Gather, Record, Report
from demur.guard.terms import Terms
from demur.guard.transforming import transformed, transforms
from demur.types import Action, Decision, Finding, Outcome, Risk, Situation, Stage, Subject, WireStream

__all__ = ["guarded"]


def guarded(
    dialogue: Dialogue,
    *,
    parts: GuardParts,
    delivery: Delivery | None = None,
    others: Sequence[NextModel] = (),
) -> Flow[Result]:
    """Run `dialogue` under the policy of `parts` and record it exactly once.

    others: other models, asked in order where the one before refused or failed and the policy lets them
        be asked; never after a stream began to pass live
    delivery: hands the result over before it is recorded; only with one can a stream pass live
    A failure inside Demur is reported, noted in the record, and has its declared outcome. What the provider
    raises is read like a reply: a refusal in it is one, anything else is raised again once it is recorded.
    Raises what ended the exchange early, after it was recorded.
    """
    parts = pinned(parts, request=dialogue.request, caller=dialogue.caller)
    notes = Notes(
        dialogue=dialogue,
        others=list(others),
        parts=parts,
        conduct=parts.policy.conduct,
        id=parts.new_id(),
        at=parts.clock(),
        started=parts.timer(),
    )
    result: Result | None = None
    ended_by: Exception | None = None
    is_ours = False
    try:
        result = yield from _course(notes, delivery)
        if delivery is not None and not notes.delivered:
            yield from delivery.whole(result)
        notes.completed = True
    except Exception as error:  # noqa: BLE001 - raised again below, once the record is written
        ended_by = error
        is_ours = note_the_end(notes, error)
    try:
        yield Record(exchange=notes.exchange(parts.timer()))
    except Exception as error:  # noqa: BLE001 - a record that cannot be taken never breaks a call
        yield Report(where="record", error=error)
    if ended_by is not None:
        if is_ours:
            yield Report(where="flow", error=ended_by)
        raise ended_by
    return cast("Result", result)


def _course(notes: Notes, delivery: Delivery | None) -> Flow[Result]:
    if notes.conduct.beside:
        yield from _both_at_once(notes)
    else:
        yield from _judge_request(notes)
    decision = notes.decisions[-1]
    if decision.action.stops:
        return (yield from stopped(notes, decision))
    terms = yield from terms_under(notes, decision)
    if isinstance(terms, Halt):
        return (yield from halted(notes, decision, terms))
    if notes.conduct.beside and decision.action is Action.CONSTRAIN:
        yield from call_model(notes, Cause.CONSTRAIN, terms=terms)
    elif not notes.conduct.beside:
        stream = yield from _called_first(notes, terms)
        if stream is not None:
            yield from pass_live(notes, stream, delivery=delivery, so_far=result_of(notes))
            yield from _judge_reply(notes)
            return result_of(notes)
    return (yield from _settle(notes))


def _called_first(notes: Notes, terms: Terms) -> Flow[WireStream | None]:
    try:
        return (yield from call_model(notes, Cause.FIRST, terms=terms, live=True))
    except Exception as error:  # noqa: BLE001 - raised again, unless another model replies
        yield from rescued(notes, error)
    return None


def _both_at_once(notes: Notes) -> Flow[None]:
    """Judge the request while the model is called; its reply counts only if the request passes."""
    flows = (_judge_request(notes), call_model(notes, Cause.FIRST, terms=Terms()))
    judged, called = cast("tuple[object, object]", (yield Gather(flows=flows)))
    if isinstance(judged, Exception):
        raise judged
    action = notes.decisions[-1].action
    if isinstance(called, ClientGoneError) or (isinstance(called, Exception) and action is Action.CONSTRAIN):
        raise called
    if isinstance(called, Exception) and not action.stops:
        yield from rescued(notes, called)


def _judge_request(notes: Notes) -> Flow[None]:
    request, parts = notes.dialogue.request, notes.parts
    tenant = notes.dialogue.caller.tenant
    known = look_up(
        request, cache=parts.cache, policy=parts.policy, checks=parts.checks, tenant=tenant, at=notes.at
    )
    if known.found is not None:
        notes.risks.append(known.found.risk)
        notes.decisions.append(known.found.decision)
        return
    subject = Subject(stage=Stage.INPUT, request=request)
    risk = yield from assessed(
        subject, checks=parts.checks, conduct=notes.conduct, report=notes.report, timer=parts.timer
    )
    notes.risks.append(risk)
    notes.history = yield from history_of(request, policy=parts.policy, report=notes.report)
    situation = Situation(stage=Stage.INPUT, risk=risk, request=request, history=notes.history, at=notes.at)
    decision = yield from decided(situation, policy=parts.policy, report=notes.report)
    notes.decisions.append(decision)
    known.keep(risk, decision)


def _settle(notes: Notes) -> Flow[Result]:
    """Ask again where that may help, judge what came, and let it go or replace it."""
    conduct = notes.conduct
    while (cause := next_cause(notes.attempts, conduct=conduct, decisions=notes.decisions)) is not None:
        added = (conduct.clarification,) if cause is Cause.CLARIFY else ()
        yield from call_model(notes, cause, terms=notes.terms.saying(added))
    decision = yield from _judge_last_reply(notes)
    if decision is not None and _oversteps(notes, decision):
        terms = yield from terms_under(notes, decision)
        if isinstance(terms, Halt):
            return (yield from halted(notes, decision, terms))
        yield from call_model(notes, Cause.CONSTRAIN, terms=terms)
        decision = yield from _judge_reply(notes)
        if decision is not None and _oversteps(notes, decision):
            return (yield from stopped(notes, decision, action=Action.REFUSE))
    if decision is not None and transforms(decision):
        return (yield from transformed(notes, decision, judge=_judge_reply))
    if decision is not None and decision.action.stops:
        return (yield from stopped(notes, decision))
    return (yield from let_go(notes))


def _judge_last_reply(notes: Notes) -> Flow[Decision | None]:
    """Judge the reply that counts, and of each other model that is asked because it is none."""
    decision = yield from _judge_reply(notes)
    while (decision is None or decision.action is Action.ALLOW) and (yield from fall_back(notes)):
        decision = yield from _judge_reply(notes)
    return decision


def _judge_reply(notes: Notes) -> Flow[Decision | None]:
    """Judge the reply that counts; gives no decision for one that broke and has no words."""
    parts, request, finding = notes.parts, notes.dialogue.request, cast("Finding", notes.finding)
    words, made = "\n\n".join(parts_of(notes)), made_in(notes.raw, plain=plain_of)
    if finding.outcome is Outcome.FAILED and not words:
        return None
    subject = Subject(stage=Stage.OUTPUT, request=request, reply=words, attachments=made)
    if not notes.readable:
        risk = Risk(stage=Stage.OUTPUT, failed=("detect",))
    elif words or made:
        risk = yield from assessed(
            subject, checks=parts.checks, conduct=notes.conduct, report=notes.report, timer=parts.timer
        )
    else:
        risk = Risk(stage=Stage.OUTPUT)
    asked = notes.risks[0]
    notes.risks.append(risk)
    situation = Situation(
        stage=Stage.OUTPUT,
        risk=risk,
        request=request,
        request_risk=asked,
        finding=finding,
        history=notes.history,
        at=notes.at,
    )
    decision = yield from decided(situation, policy=parts.policy, report=notes.report)
    notes.decisions.append(decision)
    return decision


def _oversteps(notes: Notes, decision: Decision) -> bool:
    """Tell whether the reply has to be constrained: it says something, or nobody can tell what."""
    says = not notes.readable or bool(parts_of(notes))
    return decision.action is Action.CONSTRAIN and says and not transforms(decision)
