from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator

import pytest

from demur.errors import ClientGoneError, UpstreamError
from demur.guard import Effect, Emit, Flow, Gather, Item, Wait, adrive, adrive_stream, drive, drive_stream


class Log:
    """Performs waits by noting them; a wait of 13 seconds fails, one of 99 hangs."""

    def __init__(self) -> None:
        self.done: list[Effect] = []

    def perform(self, step: Effect) -> object:
        self.done.append(step)
        if step == Wait(seconds=13):
            raise UpstreamError("unlucky")
        if step == Wait(seconds=66):
            raise KeyboardInterrupt
        return step.seconds * 2 if isinstance(step, Wait) else None

    async def aperform(self, step: Effect) -> object:
        if step == Wait(seconds=99):
            await asyncio.sleep(60)
        await asyncio.sleep(0)
        return self.perform(step)


def waiting(*seconds: float) -> Flow[list[object]]:
    results: list[object] = []
    for each in seconds:
        result = yield Wait(seconds=each)
        results += [result]
    return results


def forgiving() -> Flow[str]:
    try:
        yield Wait(seconds=13)
    except UpstreamError as error:
        return error.problem
    return "nothing happened"


def abandoned() -> Flow[None]:
    """Emit until the client goes, then still wait 1 and try to emit again."""
    try:
        yield Emit(item=b"first")
        yield Wait(seconds=66)
        yield Wait(seconds=99)
    except ClientGoneError:
        yield Wait(seconds=1)
        yield Emit(item=b"nobody sees this")
        raise


def side_by_side() -> Flow[object]:
    return (yield Gather(flows=(waiting(1), waiting(13), forgiving())))


def in_sync(make: Callable[[], Flow[object]], log: Log) -> object:
    return drive(make(), log.perform)


def in_async(make: Callable[[], Flow[object]], log: Log) -> object:
    return asyncio.run(adrive(make(), log.aperform))


DRIVERS = pytest.mark.parametrize("run", [in_sync, in_async])
Run = Callable[[Callable[[], Flow[object]], Log], object]


@DRIVERS
def test_each_result_goes_back_into_the_flow(run: Run) -> None:
    assert run(lambda: waiting(1, 2), Log()) == [2, 4]


@DRIVERS
def test_steps_are_performed_in_order(run: Run) -> None:
    log = Log()

    run(lambda: waiting(1, 2), log)

    assert log.done == [Wait(seconds=1), Wait(seconds=2)]


@DRIVERS
def test_an_error_is_thrown_into_the_flow(run: Run) -> None:
    assert run(forgiving, Log()) == "unlucky"


@DRIVERS
def test_an_error_the_flow_does_not_catch_reaches_the_caller(run: Run) -> None:
    with pytest.raises(UpstreamError, match="unlucky"):
        run(lambda: waiting(13), Log())


@DRIVERS
def test_side_by_side_flows_keep_their_order_and_their_failures(run: Run) -> None:
    results = run(side_by_side, Log())

    assert isinstance(results, tuple)
    assert results[0] == [2]
    assert isinstance(results[1], UpstreamError)
    assert results[2] == "unlucky"


def test_an_interrupted_flow_still_does_what_it_must() -> None:
    log = Log()

    with pytest.raises(KeyboardInterrupt):
        drive(abandoned(), log.perform)

    assert log.done == [Emit(item=b"first"), Wait(seconds=66), Wait(seconds=1)]


async def test_a_cancelled_flow_still_does_what_it_must() -> None:
    log = Log()

    def hanging() -> Flow[None]:
        try:
            yield Wait(seconds=99)
        except ClientGoneError:
            yield Wait(seconds=1)

    task = asyncio.create_task(adrive(hanging(), log.aperform))
    await asyncio.sleep(0.01)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert log.done == [Wait(seconds=1)]


async def test_a_second_cancellation_does_not_stop_the_last_steps() -> None:
    log = Log()
    finished = asyncio.Event()

    def stubborn() -> Flow[None]:
        try:
            yield Wait(seconds=99)
        except ClientGoneError:
            yield from waiting(1, 2, 3, 4, 5)
            finished.set()

    task = asyncio.create_task(adrive(stubborn(), log.aperform))
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()

    await asyncio.wait_for(finished.wait(), 1)
    assert log.done == [Wait(seconds=each) for each in (1, 2, 3, 4, 5)]


def emitting() -> Flow[str]:
    yield Emit(item=b"one")
    yield Wait(seconds=1)
    yield Emit(item=b"two")
    return "done"


def test_a_stream_hands_out_what_is_emitted() -> None:
    assert list(drive_stream(emitting(), Log().perform)) == [b"one", b"two"]


async def test_an_async_stream_hands_out_what_is_emitted() -> None:
    items: list[Item] = [item async for item in adrive_stream(emitting(), Log().aperform)]

    assert items == [b"one", b"two"]


def test_a_stream_returns_the_result_of_its_flow() -> None:
    def outer() -> Generator[Item, None, list[str]]:
        result = yield from drive_stream(emitting(), Log().perform)
        return [result]

    stream = outer()
    assert [next(stream), next(stream)] == [b"one", b"two"]
    with pytest.raises(StopIteration) as stop:
        next(stream)
    assert stop.value.value == ["done"]


def test_a_stream_closed_early_still_does_what_it_must() -> None:
    log = Log()
    stream = drive_stream(abandoned(), log.perform)

    next(stream)
    stream.close()

    assert log.done == [Wait(seconds=1)]


async def test_an_async_stream_closed_early_still_does_what_it_must() -> None:
    log = Log()
    stream = adrive_stream(abandoned(), log.aperform)

    await anext(stream)
    await stream.aclose()

    assert log.done == [Wait(seconds=1)]
