"""Observe mode as a flow: pass everything through unchanged and at once, notice, and record once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import cast

from demur.errors import ClientGoneError, DemurError
from demur.guard.headers import found_headers, record_headers
from demur.guard.steps import Call, Close, Detect, Emit, Flow, Receive, Record, Report
from demur.guard.unread import as_seen, unless_nonsense, unread
from demur.types import Caller, Exchange, Finding, Outcome, WireHead, WireReply, WireRequest, WireStream

__all__ = ["READ_LIMIT", "Asked", "observe"]

READ_LIMIT = 8 * 1024 * 1024
"""Bytes of a streamed reply that are kept for reading; of a longer one nothing is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a client asked for, as a door understood it.

    api: `chat.completions` or `messages`
    prompt: the request's own words, for hashing and for readings that need them
    stream: the client asked for a stream
    """

    api: str
    upstream: str
    request: WireRequest
    caller: Caller
    model: str
    prompt: str
    stream: bool
    provider: str | None = None


@dataclass(slots=True, kw_only=True)
class _Notes:
    """What is known of the exchange so far; it becomes one record, however the exchange ends."""

    asked: Asked
    id: str
    at: float
    started: float
    head: WireHead | None = None
    finding: Finding | None = None
    completed: bool = False
    error: str = ""
    seen: list[bytes] = field(default_factory=list)
    size: int = 0

    def take(self, chunk: bytes) -> None:
        self.size += len(chunk)
        if self.size <= READ_LIMIT:
            self.seen.append(chunk)

    def exchange(self, now: float) -> Exchange:
        asked = self.asked
        return Exchange(
            id=self.id,
            at=self.at,
            api=asked.api,
            finding=self.finding or _nothing(asked, Outcome.FAILED, failure="upstream"),
            caller=asked.caller,
            model=asked.model,
            prompt=asked.prompt,
            status=self.head.status if self.head else 0,
            streamed=asked.stream,
            duration=now - self.started,
            completed=self.completed,
            error=self.error,
        )


def observe(
    asked: Asked, *, clock: Callable[[], float], timer: Callable[[], float], new_id: Callable[[], str]
) -> Flow[Exchange]:
    """Call upstream, emit its reply unchanged, find out what it is, and record exactly once.

    clock: seconds since the Unix epoch; timer: seconds that never run backwards
    The head of a whole reply is emitted with `x-demur-*` headers that say what was found. The head of
    a stream is emitted before anything could be found, so it only names the record.
    A failure inside Demur is reported and noted in the record; the reply is passed on all the same.
    Raises what ended the exchange early (UpstreamError, ClientGoneError), after it was recorded.
    """
    notes = _Notes(asked=asked, id=new_id(), at=clock(), started=timer())
    ended_by: Exception | None = None
    try:
        yield from _pass_on(notes)
    except Exception as error:  # noqa: BLE001 - raised again below, once the record is written
        ended_by = error
        yield from _note_the_end(notes, error)
    exchange = notes.exchange(timer())
    try:
        yield Record(exchange=exchange)
    except Exception as error:  # noqa: BLE001 - a record that cannot be taken never breaks a call
        yield Report(where="record", error=error)
    if ended_by is not None:
        raise ended_by
    return exchange


def _pass_on(notes: _Notes) -> Flow[None]:
    asked = notes.asked
    reply = yield Call(request=asked.request, upstream=asked.upstream, stream=asked.stream)
    if isinstance(reply, WireReply):
        yield from _pass_on_whole(notes, reply)
    else:
        yield from _pass_on_stream(notes, cast("WireStream", reply))
    notes.completed = True


def _pass_on_whole(notes: _Notes, reply: WireReply) -> Flow[None]:
    notes.head = reply.head
    finding = yield from _found(notes, reply.body)
    said = found_headers(finding, record=notes.id, error=notes.error)
    yield Emit(item=replace(reply.head, headers=reply.head.headers + said))
    yield Emit(item=reply.body)


def _pass_on_stream(notes: _Notes, stream: WireStream) -> Flow[None]:
    notes.head = stream.head
    try:
        yield Emit(item=replace(stream.head, headers=stream.head.headers + record_headers(notes.id)))
        while (chunk := (yield Receive(stream=stream))) is not None:
            notes.take(cast("bytes", chunk))
            yield Emit(item=cast("bytes", chunk))
    except ClientGoneError:
        yield Close(stream=stream)
        raise
    yield from _found(notes, b"".join(notes.seen))


def _note_the_end(notes: _Notes, error: Exception) -> Flow[None]:
    """Read what had arrived before the exchange broke: a refusal may be in it."""
    if not isinstance(error, DemurError):
        notes.error = DemurError.code
        yield Report(where="flow", error=error)
    if notes.seen and notes.finding is None:
        finding = yield from _found(notes, b"".join(notes.seen))
        if finding.outcome is Outcome.FAILED:
            failure = "client_gone" if isinstance(error, ClientGoneError) else "cut"
            notes.finding = replace(finding, failure=failure)
    elif isinstance(error, ClientGoneError) and notes.finding is None:
        notes.finding = _nothing(notes.asked, Outcome.FAILED, failure="client_gone")


def _found(notes: _Notes, body: bytes) -> Flow[Finding]:
    if notes.size > READ_LIMIT:
        notes.finding = _nothing(notes.asked, Outcome.UNKNOWN, failure="")
        return notes.finding
    asked = notes.asked
    try:
        reply = as_seen(notes.head, body)
        found = yield Detect(reply=reply, prompt=asked.prompt or None, provider=asked.provider)
        notes.finding = unless_nonsense(cast("Finding", found))
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported and recorded; it must not break the user's call
        notes.error = error.code if isinstance(error, DemurError) else DemurError.code
        notes.finding = _nothing(asked, Outcome.UNKNOWN, failure="")
        yield Report(where="detect", error=error)
    return notes.finding


def _nothing(asked: Asked, outcome: Outcome, *, failure: str) -> Finding:
    return unread(outcome, failure=failure, provider=asked.provider, api=asked.api, model=asked.model)
