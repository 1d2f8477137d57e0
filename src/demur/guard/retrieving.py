"""Performing the step that looks into a trusted source: in a thread of its own that is given up in time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import Future, wait

from demur.errors import CheckError, CheckTimeoutError
from demur.guard.steps import Retrieve
from demur.types import Passage

__all__ = ["Lookups"]


class Lookups:
    """Performs `Retrieve`; one for a whole process, to be shared by its threads and loops.

    hanging_limit: how many lookups may hang at once; at that many, the next ones fail at once, so that a
        source that always hangs cannot use up the machine's threads
    """

    def __init__(self, *, hanging_limit: int = 32) -> None:
        self._limit = hanging_limit
        self._lock = threading.Lock()
        self._under_way = 0

    def retrieve(self, step: Retrieve) -> tuple[Passage, ...]:
        """Give the passages; raises what the source raises, CheckTimeoutError when it takes too long."""
        future = self._started(step)
        wait((future,), timeout=step.timeout)
        return _ended(step, future)

    async def aretrieve(self, step: Retrieve) -> tuple[Passage, ...]:
        """Do what `retrieve` does without holding the event loop."""
        future = self._started(step)
        waiting = asyncio.wrap_future(future)
        try:
            await asyncio.wait({waiting}, timeout=step.timeout)
        finally:
            waiting.cancel()
        return _ended(step, future)

    def _started(self, step: Retrieve) -> Future[tuple[Passage, ...]]:
        with self._lock:
            if self._under_way >= self._limit:
                raise CheckTimeoutError(
                    f"{self._under_way} lookups hang already", where=step.source, hint="mend the source"
                )
            self._under_way += 1
        future: Future[tuple[Passage, ...]] = Future()
        future.set_running_or_notify_cancel()
        name = f"demur-source-{step.source}"
        # A daemon's thread, because a source that hangs must not keep the process from ending.
        threading.Thread(target=self._look, args=(step, future), name=name, daemon=True).start()
        return future

    def _look(self, step: Retrieve, future: Future[tuple[Passage, ...]]) -> None:
        try:
            found = step.retriever.retrieve(step.query, most=step.most)
            future.set_result(_passages(step, found))
        except Exception as error:  # noqa: BLE001 - handed to whoever waits for it
            future.set_exception(error)
        except BaseException as error:  # noqa: BLE001 - as above, as an error that the flow can take
            future.set_exception(
                CheckError(f"the source {step.source!r} wanted to end the thread: {error!r}")
            )
        finally:
            with self._lock:
                self._under_way -= 1


def _passages(step: Retrieve, found: Sequence[Passage]) -> tuple[Passage, ...]:
    passages = tuple(found)[: step.most]
    if not all(isinstance(passage, Passage) for passage in passages):
        raise CheckError(
            f"the source {step.source!r} gave something else than passages",
            where=step.source,
            hint="return a list of demur.types.Passage",
        )
    return passages


def _ended(step: Retrieve, future: Future[tuple[Passage, ...]]) -> tuple[Passage, ...]:
    if future.done():
        return future.result()
    raise CheckTimeoutError(
        f"the source {step.source!r} took longer than {step.timeout:g} s and was given up",
        where=step.source,
        hint="make it quicker",
    )
