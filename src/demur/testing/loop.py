"""Catch code that blocks the event loop, so that one slow check cannot stall every other stream.

`watch_loop` measures each callback of the loops that run in the current thread; the fixture `loop_guard`
(`pytest_plugins = ["demur.testing.loop"]`) fails the test that uses it when one ran too long. Loops written
in C, such as uvloop's, are not seen.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

__all__ = ["LIMIT", "Blocked", "describe", "loop_guard", "watch_loop"]

LIMIT = 0.05
"""Seconds that one callback may hold the loop."""
_BEAT = 0.005
_STALL = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """One moment at which the loop stood still.

    seconds: how long, less the time in which the whole machine stood still
    callback: what held it, as asyncio describes it
    """

    seconds: float
    callback: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Slow:
    """A callback that took long by the clock on the wall; `worked` is the processor time within."""

    start: float
    end: float
    worked: float
    callback: str


@contextmanager
def _stalls() -> Iterator[list[tuple[float, float]]]:
    """Collect the stretches in which a second thread could not run either: a busy machine, not our code."""
    found: list[tuple[float, float]] = []
    done = threading.Event()

    def beat() -> None:
        last = time.perf_counter()
        while not done.wait(_BEAT):
            now = time.perf_counter()
            if now - last > _STALL:
                found.append((last, now))
            last = now

    thread = threading.Thread(target=beat, name="demur-loop-watch", daemon=True)
    thread.start()
    try:
        yield found
    finally:
        done.set()
        thread.join()


def _held(slow: _Slow, stalls: list[tuple[float, float]]) -> float:
    lost = sum(max(0.0, min(slow.end, end) - max(slow.start, start)) for start, end in stalls)
    return max(slow.worked, slow.end - slow.start - lost)


def _name(handle: asyncio.Handle) -> str:
    """Name the task that a callback belongs to; its own repr does not say."""
    owner = getattr(getattr(handle, "_callback", None), "__self__", None)
    return repr(owner if isinstance(owner, asyncio.Task) else handle)


@contextmanager
def watch_loop(limit: float = LIMIT) -> Iterator[list[Blocked]]:
    """Collect every moment in which a callback of this thread's loops ran longer than `limit` seconds.

    The list is filled when the block is left. Costs a few microseconds a callback; not to be nested.
    """
    found: list[Blocked] = []
    slow: list[_Slow] = []
    mine = threading.get_ident()
    run = asyncio.Handle._run  # noqa: SLF001 - asyncio has no public hook that times a callback

    def timed(handle: asyncio.Handle) -> None:
        if threading.get_ident() != mine:
            run(handle)
            return
        start, before = time.perf_counter(), time.thread_time()
        run(handle)
        end = time.perf_counter()
        if end - start > limit:
            worked = time.thread_time() - before
            slow.append(_Slow(start=start, end=end, worked=worked, callback=_name(handle)))

    with _stalls() as stalls, pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncio.Handle, "_run", timed)
        yield found
    for moment in slow:
        seconds = _held(moment, stalls)
        if seconds > limit:
            found.append(Blocked(seconds=seconds, callback=moment.callback))


@pytest.fixture
def loop_guard() -> Iterator[None]:
    """Fail the test when something in it holds the event loop longer than `LIMIT` seconds."""
    with watch_loop() as found:
        yield
    if found:
        pytest.fail(describe(found))


def describe(found: list[Blocked]) -> str:
    """Put `found` in words, the longest first.

    >>> describe([Blocked(seconds=0.2, callback="<Handle slow()>")])
    'the event loop stood still for 200 ms in <Handle slow()> (await it, or call it in a worker thread)'
    """
    worst = max(found, key=lambda blocked: blocked.seconds)
    return (
        f"the event loop stood still for {worst.seconds * 1000:.0f} ms in {worst.callback}"
        " (await it, or call it in a worker thread)"
    )
