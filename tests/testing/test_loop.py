from __future__ import annotations

import asyncio
import time

from demur.testing.loop import Blocked, describe, watch_loop


async def _sleep_on_the_loop(seconds: float) -> None:
    time.sleep(seconds)  # noqa: ASYNC251 - the very fault that the watch is there to catch


async def _compute_on_the_loop(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_a_callback_that_sleeps_is_seen() -> None:
    with watch_loop() as blocked:
        asyncio.run(_sleep_on_the_loop(0.3))
    assert len(blocked) == 1
    assert blocked[0].seconds > 0.05


def test_a_callback_that_computes_is_seen() -> None:
    with watch_loop() as blocked:
        asyncio.run(_compute_on_the_loop(0.08))
    assert [b.seconds > 0.07 for b in blocked] == [True]


def test_waiting_without_holding_the_loop_is_fine() -> None:
    with watch_loop() as blocked:
        asyncio.run(asyncio.sleep(0.08))
    assert blocked == []


def test_work_in_a_worker_thread_is_fine() -> None:
    async def away() -> None:
        await asyncio.to_thread(time.sleep, 0.08)

    with watch_loop() as blocked:
        asyncio.run(away())
    assert blocked == []


def test_a_loop_in_another_thread_is_not_ours_to_judge() -> None:
    async def away() -> None:
        await asyncio.to_thread(asyncio.run, _sleep_on_the_loop(0.08))

    with watch_loop() as blocked:
        asyncio.run(away())
    assert blocked == []


def test_the_watch_leaves_no_trace() -> None:
    before = asyncio.Handle._run
    with watch_loop():
        pass
    assert asyncio.Handle._run is before


def test_the_longest_moment_is_described() -> None:
    found = [Blocked(seconds=0.06, callback="short"), Blocked(seconds=0.4, callback="long")]
    assert describe(found).startswith("the event loop stood still for 400 ms in long")
