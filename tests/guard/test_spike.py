"""The spike of the architecture: one logic without I/O carries a guarded stream, with and without `await`.

One guarded stream, two checks beside the call, a client that goes away while the model is still talking,
whose record is written all the same; the same flow under all four drivers.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from demur.errors import ClientGoneError
from demur.guard import (
    Call,
    Close,
    Effect,
    Emit,
    Flow,
    Gather,
    Item,
    Receive,
    Record,
    Wait,
    adrive_stream,
    drive_stream,
)
from demur.testing.findings import finding
from demur.types import Caller, Exchange, Outcome, WireHead, WireRequest, WireStream

HEAD = WireHead(status=200, headers=())
REQUEST = WireRequest(method="POST", path="/v1/chat/completions", headers=(), body=b"{}")
CHUNKS = (b"Once ", b"upon ", b"a time")


@dataclass
class Talking:
    """An open reply that still has chunks to say."""

    chunks: Iterator[bytes]
    head: WireHead = HEAD


class World:
    """Performs steps with real waiting; checks take as long as their Wait says."""

    def __init__(self) -> None:
        self.records: list[Exchange] = []
        self.closed: list[WireStream] = []
        self.threads: set[int] = set()

    def perform(self, step: Effect) -> object:
        if isinstance(step, Wait):
            self.threads.add(threading.get_ident())
            time.sleep(step.seconds)
        return self._done(step)

    async def aperform(self, step: Effect) -> object:
        if isinstance(step, Wait):
            await asyncio.sleep(step.seconds)
        return self._done(step)

    def _done(self, step: Effect) -> object:
        match step:
            case Call():
                return Talking(iter(CHUNKS))
            case Receive():
                return next(cast("Talking", step.stream).chunks, None)
            case Close():
                self.closed.append(step.stream)
            case Record():
                self.records.append(step.exchange)
            case _:
                pass
        return None


def check(*, takes: float, passes: bool) -> Flow[object]:
    yield Wait(seconds=takes)
    return passes


def opening() -> Flow[object]:
    return (yield Call(request=REQUEST, upstream="openai", stream=True))


def guarded(*, passes: bool = True, takes: float = 0.05) -> Flow[Outcome]:
    """Two checks run beside the call; its words are held until both have passed."""
    shown: list[bytes] = []
    outcome = Outcome.FAILED
    gone: ClientGoneError | None = None
    try:
        checks = (check(takes=takes, passes=True), check(takes=takes, passes=passes), opening())
        *passed, stream = cast("tuple[object, ...]", (yield Gather(flows=checks)))
        if all(passed):
            yield from _talk(cast("WireStream", stream), shown)
            outcome = Outcome.ANSWERED
        else:
            yield Close(stream=cast("WireStream", stream))
            yield Emit(item=b"Sorry, no.")
            outcome = Outcome.REFUSED
    except ClientGoneError as error:
        gone = error
    yield Record(
        exchange=Exchange(
            id=b"".join(shown).decode(),
            at=0.0,
            api="chat.completions",
            finding=finding(outcome=outcome),
            caller=Caller(),
            completed=gone is None,
        )
    )
    if gone:
        raise gone
    return outcome


def _talk(stream: WireStream, shown: list[bytes]) -> Flow[None]:
    try:
        while (chunk := cast("bytes | None", (yield Receive(stream=stream)))) is not None:
            shown.append(chunk)
            yield Emit(item=chunk)
    except ClientGoneError:
        yield Close(stream=stream)
        raise


def test_a_guarded_stream_is_the_same_with_and_without_await() -> None:
    async def in_async() -> list[Item]:
        return [item async for item in adrive_stream(guarded(), World().aperform)]

    in_sync = list(drive_stream(guarded(), World().perform))

    assert in_sync == asyncio.run(in_async()) == list(CHUNKS)


def test_blocking_checks_run_in_parallel() -> None:
    world = World()
    began = time.perf_counter()

    list(drive_stream(guarded(takes=0.6), world.perform))

    assert time.perf_counter() - began < 1.1
    assert len(world.threads) == 2


async def test_awaited_checks_run_in_parallel() -> None:
    began = time.perf_counter()

    _ = [item async for item in adrive_stream(guarded(takes=0.6), World().aperform)]

    assert time.perf_counter() - began < 1.1


def test_not_a_word_is_shown_before_a_check_that_fails() -> None:
    world = World()

    shown = list(drive_stream(guarded(passes=False), world.perform))

    assert shown == [b"Sorry, no."]
    assert [record.finding.outcome for record in world.records] == [Outcome.REFUSED]
    assert len(world.closed) == 1


def test_a_client_that_leaves_is_still_recorded_without_await() -> None:
    world = World()
    stream = drive_stream(guarded(), world.perform)

    next(stream)
    stream.close()

    assert [(r.id, r.completed) for r in world.records] == [("Once ", False)]
    assert len(world.closed) == 1


async def test_a_client_that_leaves_is_still_recorded_with_await() -> None:
    world = World()
    stream = adrive_stream(guarded(), world.aperform)

    await anext(stream)
    await stream.aclose()

    assert [(r.id, r.completed) for r in world.records] == [("Once ", False)]
    assert len(world.closed) == 1


async def test_a_client_cancelled_during_the_checks_is_still_recorded() -> None:
    world = World()

    async def consume() -> None:
        async for _ in adrive_stream(guarded(takes=30), world.aperform):
            pass

    task = asyncio.create_task(consume())
    await asyncio.sleep(0.02)
    task.cancel()
    await asyncio.wait([task])

    assert [(r.id, r.completed) for r in world.records] == [("", False)]
