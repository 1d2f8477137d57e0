"""Calling the model and reading what it says, whole or passing by."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from demur.errors import ClientGoneError, DemurError, SettingError
from demur.guard.base import Delivery
from demur.guard.notes import Notes
from demur.guard.observe import READ_LIMIT
from demur.guard.results import Attempt, Cause, Result
from demur.guard.steps import Call, Close, Detect, Effect, Emit, Flow, Receive
from demur.guard.unread import unless_nonsense
from demur.types import Finding, Outcome, WireReply, WireStream

__all__ = ["call_model", "pass_live"]

_AGAIN = (Cause.SAME, Cause.CLARIFY)


def call_model(
    notes: Notes, cause: Cause, instructions: tuple[str, ...], *, live: bool = False
) -> Flow[WireStream | None]:
    """Call the model, read its reply and note both; gives the stream instead, where one may pass live.

    live: False where a stream would have to be held
    What the provider raises is read as well: a refusal in it is a reply. An error of a retry is reported, and
    the reply before stands. Any other error is raised again.
    """
    notes.calls += 1
    step = notes.dialogue.ask(instructions)
    try:
        raw = yield step
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - read, noted, and raised again unless it is a refusal
        yield from _broke(notes, cause, instructions, error=error)
        return None
    if _is_open(step, raw):
        if not live:
            raise SettingError(
                "a stream was opened where its reply has to be held",
                where="Dialogue.ask",
                hint="ask for the whole reply where demur.guard.holds(policy) says so, and for every retry",
            )
        return cast("WireStream", raw)
    yield from _read(notes, cause, instructions, raw=raw)
    return None


def pass_live(notes: Notes, stream: WireStream, *, delivery: Delivery | None, so_far: Result) -> Flow[None]:
    """Hand a stream on as it comes, then read what it was.

    so_far: what its head may tell
    Raises what broke it off, after what had arrived was read: a refusal may be in it.
    """
    if delivery is None:
        yield Close(stream=stream)
        raise SettingError("a stream was opened and nobody takes it", where="guarded", hint="give a delivery")
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
    except Exception:
        yield from _read_part(notes, stream, failure="cut")
        raise
    yield from _read(notes, Cause.FIRST, (), raw=_as_reply(notes, stream))


def _is_open(step: Effect, raw: object) -> bool:
    return isinstance(step, Call) and step.stream and not isinstance(raw, WireReply)


def _as_reply(notes: Notes, stream: WireStream) -> WireReply:
    return WireReply(head=stream.head, body=b"".join(notes.chunks))


def _read_part(notes: Notes, stream: WireStream, *, failure: str) -> Flow[None]:
    """Read what had come of a stream before it broke off; unless it refused, that is no answer."""
    if notes.chunks:
        yield from _read(notes, Cause.FIRST, (), raw=_as_reply(notes, stream))
    found = notes.finding
    if found is None or found.outcome is Outcome.FAILED:
        notes.finding = replace(found or notes.nothing(Outcome.FAILED, failure=failure), failure=failure)


def _broke(notes: Notes, cause: Cause, instructions: tuple[str, ...], *, error: Exception) -> Flow[None]:
    notes.raised = error
    if isinstance(error, DemurError):
        finding, readable = notes.nothing(Outcome.FAILED, failure="upstream"), True
    else:
        finding, readable = yield from _found(notes, error)
    attempt = Attempt(cause=cause, finding=finding, instructions=instructions)
    if finding.outcome is Outcome.REFUSED:
        notes.take(error, attempt, readable=readable)
        return
    broken = (
        attempt
        if finding.outcome is Outcome.FAILED
        else replace(attempt, finding=notes.nothing(Outcome.FAILED, failure="upstream"))
    )
    notes.take(error, broken, readable=True)
    if cause not in _AGAIN:
        raise error
    yield from notes.report("retry", error)


def _read(notes: Notes, cause: Cause, instructions: tuple[str, ...], *, raw: object) -> Flow[None]:
    finding, readable = yield from _found(notes, raw)
    attempt = Attempt(cause=cause, finding=finding, instructions=instructions)
    notes.take(raw, attempt, readable=readable)


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
