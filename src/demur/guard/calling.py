"""Calling the model and reading what it says, whole or passing by."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from demur.errors import ClientGoneError, DemurError, SettingError
from demur.guard.base import Delivery, LiveDelivery
from demur.guard.limited import read_on_terms
from demur.guard.notes import Notes
from demur.guard.observe import READ_LIMIT
from demur.guard.results import AGAIN, Cause, Result
from demur.guard.steps import Call, Close, Detect, Effect, Emit, Flow, Receive
from demur.guard.terms import Terms
from demur.guard.unread import unless_nonsense
from demur.types import Finding, Outcome, WireReply, WireStream

__all__ = ["call_model", "pass_live"]


def call_model(notes: Notes, cause: Cause, *, terms: Terms, live: bool = False) -> Flow[WireStream | None]:
    """Call the model, read its reply and note both; gives the stream instead, where one may pass live.

    live: False where a stream would have to be held
    What the provider raises is read as well: a refusal in it is a reply. An error of a retry is reported, and
    the reply before stands. Any other error is raised again.
    """
    notes.calls += 1
    notes.cause, notes.terms = cause, terms
    step = notes.dialogue.ask(terms)
    try:
        raw = yield step
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - read, noted, and raised again unless it is a refusal
        yield from _broke(notes, error)
        return None
    if _is_open(step, raw):
        if not live:
            yield Close(stream=cast("WireStream", raw))
            raise SettingError(
                "a stream was opened where its reply has to be held",
                where="Dialogue.ask",
                hint="ask for the whole reply where demur.guard.holds(policy) says so, and for every retry",
            )
        return cast("WireStream", raw)
    yield from _read(notes, raw)
    return None


def pass_live(notes: Notes, stream: WireStream, *, delivery: Delivery | None, so_far: Result) -> Flow[None]:
    """Hand a stream on as it comes, then read what it was.

    so_far: what its head may tell
    Raises what broke it off, after what had arrived was read: a refusal may be in it.
    """
    if not isinstance(delivery, LiveDelivery):
        yield Close(stream=stream)
        raise SettingError(
            "a stream was opened and nobody takes it", where="guarded", hint="give a LiveDelivery"
        )
    notes.raw = WireReply(head=stream.head, body=b"")
    notes.delivered = True
    try:
        yield Emit(item=delivery.head(stream.head, so_far))
        while (chunk := (yield Receive(stream=stream))) is not None:
            notes.keep(cast("bytes", chunk))
            yield Emit(item=cast("bytes", chunk))
    except ClientGoneError:
        yield Close(stream=stream)
        yield from _read_part(notes, stream, failure="client_gone")
        raise
    except Exception:  # whatever broke the stream off is raised again once what came is read
        yield from _read_part(notes, stream, failure="cut")
        raise
    yield from _read(notes, _as_reply(notes, stream))


def _is_open(step: Effect, raw: object) -> bool:
    return isinstance(step, Call) and step.stream and not isinstance(raw, WireReply)


def _as_reply(notes: Notes, stream: WireStream) -> WireReply:
    return WireReply(head=stream.head, body=b"".join(notes.chunks))


def _read_part(notes: Notes, stream: WireStream, *, failure: str) -> Flow[None]:
    """Read what had come of a stream before it broke off; what reads as broken was broken by `failure`."""
    if notes.chunks:
        yield from _read(notes, _as_reply(notes, stream))
    found = notes.finding
    if found is None or found.outcome is Outcome.FAILED:
        notes.finding = replace(found or notes.nothing(Outcome.FAILED, failure=failure), failure=failure)


def _broke(notes: Notes, error: Exception) -> Flow[None]:
    notes.raised = error
    finding, readable = notes.nothing(Outcome.FAILED, failure="upstream"), True
    if not isinstance(error, DemurError):
        finding, readable = yield from _found(notes, error)
    if finding.outcome is Outcome.REFUSED:
        notes.take(error, finding, readable=readable)
        return
    if finding.outcome is not Outcome.FAILED:
        finding = notes.nothing(Outcome.FAILED, failure="upstream")
    notes.take(error, finding, readable=True)
    if notes.cause not in AGAIN:
        raise error
    yield from notes.report("fallback" if notes.cause is Cause.FALLBACK else "retry", error)


def _read(notes: Notes, raw: object) -> Flow[None]:
    finding, readable = yield from _found(notes, raw)
    if readable:
        finding = yield from read_on_terms(notes, finding)
    notes.take(raw, finding, readable=readable)


def _found(notes: Notes, raw: object) -> Flow[tuple[Finding, bool]]:
    """Find out what a reply is; False beside it where nobody could tell, which is reported."""
    if notes.size > READ_LIMIT:
        return notes.nothing(Outcome.UNKNOWN, failure=""), False
    dialogue = notes.dialogue
    try:
        seen = dialogue.seen(raw)
        prompt = dialogue.request.prompt or None
        found = cast("Finding", (yield Detect(reply=seen, prompt=prompt, provider=dialogue.provider)))
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported and recorded; the policy says what it means
        yield from notes.report("detect", error)
        return notes.nothing(Outcome.UNKNOWN, failure=""), False
    return (unless_nonsense(found) if isinstance(raw, WireReply) else found), True
