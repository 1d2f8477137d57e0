"""A model whose replies are scripted, and a performer of flows that fails where a test wants it to.

`play` runs a whole guarded call: judging and deciding are real, only the model and the failures are scripted.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from demur.guard import (
    Assess,
    Call,
    Checker,
    Delivery,
    Detect,
    Effect,
    Emit,
    Fit,
    Flow,
    GuardParts,
    Invoke,
    Item,
    MaskingError,
    Masks,
    Receive,
    Record,
    Report,
    Result,
    Retrieve,
    Terms,
    Together,
    adrive,
    ainvoke,
    drive,
    guarded,
    invoke,
    masked_finding,
)
from demur.guard.fallbacks import NextModel
from demur.testing.findings import finding
from demur.testing.memory_sink import MemorySink
from demur.types import (
    Caller,
    Exchange,
    Finding,
    Message,
    Outcome,
    Request,
    Role,
    WireHead,
    WireReply,
    WireRequest,
    WireStream,
)

__all__ = [
    "HEAD",
    "LiveTaker",
    "Performer",
    "Played",
    "RefusingError",
    "Scripted",
    "ScriptedDialogue",
    "ScriptedStream",
    "Taker",
    "aplay",
    "asks",
    "play",
]

T = TypeVar("T")
HEAD = WireHead(status=200, headers=())
Fails = Callable[[Effect], Exception | None]
"""Gives the error with which a step fails, None for those that succeed."""
_WIRE = WireRequest(method="POST", path="/", headers=(), body=b"")


class RefusingError(Exception):
    """A client's error that says no, as some providers' do.

    finding: what the detector finds in it
    """

    def __init__(self, found: Finding | None = None) -> None:
        self.finding = found or finding(Outcome.REFUSED)
        super().__init__("refused")


@dataclass
class ScriptedStream:
    """An open stream; an exception among its chunks breaks it off there."""

    chunks: list[bytes | Exception]
    head: WireHead = HEAD


Scripted = Finding | Exception | WireReply | ScriptedStream
"""What a scripted model may reply."""


def asks(text: str, *earlier: str, locale: str = "") -> Request:
    """Give a request whose user says `text`, after the system's word and what the user said earlier.

    >>> asks("And then?", "Tell me.").prompt
    'And then?'
    """
    users = tuple(Message(role=Role.USER, text=each) for each in (*earlier, text))
    return Request(messages=(Message(role=Role.SYSTEM, text="Be kind."), *users), locale=locale)


@dataclass
class ScriptedDialogue:
    """Gives `replies` one after the other, whatever it is asked; an exception is raised.

    A finding among them is a client's reply, found to be itself; `found` is what replies off a wire are.
    handed: what every reply hands to tools
    cannot: names of limits that its API cannot be held to
    asked: the instructions of every call so far; terms: all that each was on
    """

    request: Request
    replies: list[Scripted]
    found: Finding = field(default_factory=finding)
    handed: str = ""
    streamed: bool = False
    cannot: frozenset[str] = frozenset()
    asked: list[tuple[str, ...]] = field(default_factory=list)
    terms: list[Terms] = field(default_factory=list)
    api: str = "scripted"
    caller: Caller = field(default_factory=Caller)
    provider: str | None = None

    def ask(self, terms: Terms) -> Effect:
        """Give a call of the wire where streams are scripted, else of a function."""
        self.asked.append(terms.instructions)
        self.terms.append(terms)
        if self.streamed:
            return Call(request=_WIRE, upstream="scripted", stream=True)
        return Invoke(function=self.reply, args=(self.request.messages, *terms.instructions))

    def fit(self, terms: Terms) -> Fit:
        """Give that the cap is ours, and what of the limits is in `cannot`."""
        unmet = tuple(name for name in terms.limits.named if name in self.cannot)
        return Fit(unmet=unmet, capped=terms.limits.max_tokens is not None)

    def reply(self, *_said: object) -> object:
        """Give the next reply, or raise it."""
        following = self.replies.pop(0)
        if isinstance(following, Exception):
            raise following
        return following

    def seen(self, raw: object) -> object:
        """Give the finding that `raw` stands for; an error that says nothing is a failure."""
        if isinstance(raw, RefusingError):
            return raw.finding
        if isinstance(raw, Exception):
            return finding(Outcome.FAILED)
        return raw if isinstance(raw, Finding) else self.found

    def arguments(self, raw: object) -> str:  # noqa: ARG002 - every reply hands over the same
        """Give `handed`."""
        return self.handed

    def masked(self, raw: object, masks: Masks) -> object:
        """Give the finding masked, and mask what is handed to tools."""
        self.handed = masks.apply(self.handed)
        changed = masked_finding(raw, masks) if isinstance(raw, Finding) else raw
        if masks.missing:
            raise MaskingError("a value is not in the scripted reply")
        return changed

    def status(self, raw: object) -> int:
        """Give 200 for a reply, 502 for an error."""
        return 502 if isinstance(raw, Exception) else 200


class Taker:
    """Takes whole results, by way of the client: a step at which somebody can have left."""

    def __init__(self) -> None:
        self.results: list[Result] = []

    def whole(self, result: Result) -> Flow[None]:
        """Take `result`."""
        yield Emit(item=result.text.encode())
        self.results.append(result)


class LiveTaker(Taker):
    """Takes streams as well; their heads name the record."""

    def head(self, head: WireHead, result: Result) -> WireHead:
        """Give the head with the name of the record."""
        return replace(head, headers=(*head.headers, ("x-record", result.record)))


class Performer:
    """Performs the steps of a guarded flow, notes them, and keeps what is recorded."""

    def __init__(self, dialogue: ScriptedDialogue, *, fail: Fails = lambda _step: None) -> None:
        self.steps: list[Effect] = []
        self.sink = MemorySink()
        self._dialogue, self._fail, self._checker = dialogue, fail, Checker(timer=time.monotonic)

    @property
    def order(self) -> list[str]:
        """The names of the steps so far."""
        return [type(step).__name__.lower() for step in self.steps]

    @property
    def reports(self) -> list[tuple[str, str]]:
        """Where something of ours failed, and as what kind of error."""
        reports = [step for step in self.steps if isinstance(step, Report)]
        return [(report.where, type(report.error).__name__) for report in reports]

    @property
    def emitted(self) -> list[Item]:
        """What the client was given."""
        return [step.item for step in self.steps if isinstance(step, Emit)]

    def run(self, flow: Flow[T]) -> T:
        """Run `flow` with blocking I/O."""
        return drive(flow, self.perform)

    async def arun(self, flow: Flow[T]) -> T:
        """Run `flow` with asynchronous I/O."""
        return await adrive(flow, self.aperform)

    def perform(self, step: Effect) -> object:
        """Perform `step`, or let it fail."""
        self._note(step)
        match step:
            case Assess() | Together():
                return self._checker.assess(step)
            case Retrieve():
                return self._checker.lookups.retrieve(step)
            case Invoke():
                return invoke(step)
            case _:
                return self._performed(step)

    async def aperform(self, step: Effect) -> object:
        """Do the same on the event loop."""
        self._note(step)
        match step:
            case Assess() | Together():
                return await self._checker.aassess(step)
            case Retrieve():
                return await self._checker.lookups.aretrieve(step)
            case Invoke():
                return await ainvoke(step)
            case _:
                return self._performed(step)

    def _note(self, step: Effect) -> None:
        self.steps.append(step)
        if (error := self._fail(step)) is not None:
            raise error

    def _performed(self, step: Effect) -> object:
        match step:
            case Call():
                return self._dialogue.reply()
            case Receive():
                return _next(step.stream)
            case Detect():
                return finding(text=step.reply) if isinstance(step.reply, str) else step.reply
            case Record():
                self.sink.record(step.exchange)
        return None


def _next(stream: WireStream) -> bytes | None:
    chunks = stream.chunks if isinstance(stream, ScriptedStream) else []
    chunk = chunks.pop(0) if chunks else None
    if isinstance(chunk, Exception):
        raise chunk
    return chunk


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A guarded call that has ended.

    asked: the instructions of each call to the model
    outcome: the result, or what the call raised
    """

    performer: Performer
    asked: list[tuple[str, ...]]
    outcome: Result | Exception

    @property
    def result(self) -> Result:
        """The result; raises what the call raised."""
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome

    @property
    def exchange(self) -> Exchange:
        """The one record; raises ValueError where there are none or several."""
        (only,) = self.performer.sink.exchanges
        return only


def play(
    dialogue: ScriptedDialogue,
    parts: GuardParts,
    *,
    fail: Fails = lambda _step: None,
    delivery: Delivery | None = None,
    others: Sequence[NextModel] = (),
) -> Played:
    """Run `dialogue` under `parts` with blocking I/O; what the call raises is kept as its outcome."""
    performer = Performer(dialogue, fail=fail)
    outcome: Result | Exception
    try:
        outcome = performer.run(guarded(dialogue, parts=parts, delivery=delivery, others=others))
    except Exception as error:  # noqa: BLE001 - kept for the test to look at
        outcome = error
    return Played(performer=performer, asked=dialogue.asked, outcome=outcome)


async def aplay(
    dialogue: ScriptedDialogue,
    parts: GuardParts,
    *,
    fail: Fails = lambda _step: None,
    delivery: Delivery | None = None,
    others: Sequence[NextModel] = (),
) -> Played:
    """Do the same with asynchronous I/O."""
    performer = Performer(dialogue, fail=fail)
    outcome: Result | Exception
    try:
        outcome = await performer.arun(guarded(dialogue, parts=parts, delivery=delivery, others=others))
    except Exception as error:  # noqa: BLE001 - kept for the test to look at
        outcome = error
    return Played(performer=performer, asked=dialogue.asked, outcome=outcome)
