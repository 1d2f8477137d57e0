"""Four thin drivers: with and without `await`, with and without a stream of items to hand out.

They hold no logic. What differs between them is how a step is performed and where items go; what is
the same, `Given` and `Thrown`, is how a result gets back into the flow.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from demur.errors import ClientGoneError
from demur.guard.steps import Effect, Emit, Flow, Gather, Item, Step

__all__ = ["APerform", "Perform", "adrive", "adrive_stream", "drive", "drive_stream"]

T = TypeVar("T")
Perform = Callable[[Effect], object]
"""Performs a step with blocking I/O; returns its result or raises its error."""
APerform = Callable[[Effect], Awaitable[object]]
"""Performs a step with asynchronous I/O."""


@dataclass(frozen=True, slots=True)
class _Given:
    value: object

    def into(self, flow: Flow[T]) -> Step:
        return flow.send(self.value)


@dataclass(frozen=True, slots=True)
class _Thrown:
    error: BaseException

    def into(self, flow: Flow[T]) -> Step:
        return flow.throw(self.error)


_Reply = _Given | _Thrown
_START = _Given(None)


def drive(flow: Flow[T], perform: Perform) -> T:
    """Run `flow` to its end with blocking I/O and give its result.

    An interrupt from the keyboard counts as the client going away: the flow still records.
    Raises whatever the flow raises.
    """
    reply: _Reply = _START
    while True:
        try:
            step = reply.into(flow)
        except StopIteration as done:
            return _result(done)
        try:
            reply = _performed(step, perform)
        except KeyboardInterrupt:
            _see_out(flow, perform)
            raise


def drive_stream(flow: Flow[T], perform: Perform) -> Generator[Item, None, T]:
    """Run `flow` with blocking I/O, yielding what it emits; the generator's return value is its result.

    Closing the generator early counts as the client going away: the flow still records.
    """
    reply: _Reply = _START
    while True:
        try:
            step = reply.into(flow)
        except StopIteration as done:
            return _result(done)
        try:
            reply = _START
            if isinstance(step, Emit):
                yield step.item
            else:
                reply = _performed(step, perform)
        except (GeneratorExit, KeyboardInterrupt):
            _see_out(flow, perform)
            raise


async def adrive(flow: Flow[T], perform: APerform) -> T:
    """Run `flow` to its end with asynchronous I/O and give its result.

    Cancellation counts as the client going away: the flow still records before it propagates.
    Raises whatever the flow raises.
    """
    reply: _Reply = _START
    while True:
        try:
            step = reply.into(flow)
        except StopIteration as done:
            return _result(done)
        try:
            reply = await _aperformed(step, perform)
        except asyncio.CancelledError:
            await _asee_out(flow, perform)
            raise


async def adrive_stream(flow: Flow[T], perform: APerform) -> AsyncGenerator[Item, None]:
    """Run `flow` with asynchronous I/O, yielding what it emits.

    Closing the generator early or cancelling it counts as the client going away: the flow still records.
    """
    reply: _Reply = _START
    while True:
        try:
            step = reply.into(flow)
        except StopIteration:
            return
        try:
            reply = _START
            if isinstance(step, Emit):
                yield step.item
            else:
                reply = await _aperformed(step, perform)
        except (GeneratorExit, asyncio.CancelledError):
            await _asee_out(flow, perform)
            raise


def _performed(step: Step, perform: Perform) -> _Reply:
    try:
        return _Given(_gather(step, perform) if isinstance(step, Gather) else perform(step))
    except Exception as error:  # noqa: BLE001 - not swallowed: the flow gets every error and decides
        return _Thrown(error)


async def _aperformed(step: Step, perform: APerform) -> _Reply:
    try:
        return _Given(await (_agather(step, perform) if isinstance(step, Gather) else perform(step)))
    except Exception as error:  # noqa: BLE001 - not swallowed: the flow gets every error and decides
        return _Thrown(error)


def _gather(step: Gather, perform: Perform) -> tuple[object, ...]:
    with ThreadPoolExecutor(max_workers=max(1, len(step.flows))) as pool:
        branches = [pool.submit(drive, flow, perform) for flow in step.flows]
        return tuple(branch.exception() or branch.result() for branch in branches)


async def _agather(step: Gather, perform: APerform) -> tuple[object, ...]:
    branches = [adrive(flow, perform) for flow in step.flows]
    return tuple(await asyncio.gather(*branches, return_exceptions=True))


def _see_out(flow: Flow[T], perform: Perform) -> None:
    """Tell the flow that its client has gone and perform what it still has to do."""
    reply: _Reply = _Thrown(ClientGoneError("the client went away"))
    while True:
        try:
            step = reply.into(flow)
        except (StopIteration, ClientGoneError):
            return
        reply = _START if isinstance(step, Emit) else _performed(step, perform)


async def _asee_out(flow: Flow[T], perform: APerform) -> None:
    """Do the same as `_see_out` in a task of its own, which a second cancellation does not reach."""
    await asyncio.shield(asyncio.create_task(_afinish(flow, perform)))


async def _afinish(flow: Flow[T], perform: APerform) -> None:
    reply: _Reply = _Thrown(ClientGoneError("the client went away"))
    while True:
        try:
            step = reply.into(flow)
        except (StopIteration, ClientGoneError):
            return
        reply = _START if isinstance(step, Emit) else await _aperformed(step, perform)


def _result(done: StopIteration) -> T:  # type: ignore[type-var]  # StopIteration carries its value untyped
    return done.value  # type: ignore[no-any-return]  # as above
