"""Performing the steps that ask checks, with and without an event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait

from demur.guard.checks import opinion_of
from demur.guard.lanes import Lane
from demur.guard.retrieving import Lookups
from demur.guard.rounds import Round
from demur.guard.steps import Assess, Looked, Together
from demur.types import CheckHealth, Subject

__all__ = ["Checker"]

_INLINE = 16 * 2**10
"""Characters that a quick check may be given on the event loop; more are judged in a thread."""


class Checker:
    """Performs `Assess` and `Together`, and `Retrieve` by its `lookups`; one for a process.

    timer: seconds that never run backwards
    hanging_limit: how many calls of one check may hang at once; at that many its next calls fail at once,
        so that a check that always hangs cannot use up the machine's threads
    """

    def __init__(self, *, timer: Callable[[], float], hanging_limit: int = 32) -> None:
        self._timer, self._limit = timer, hanging_limit
        self.lookups = Lookups(hanging_limit=hanging_limit)
        """Performs `Retrieve`."""
        self._lock = threading.Lock()
        self._lanes: dict[str, Lane] = {}

    @property
    def hanging(self) -> dict[str, int]:
        """How many calls were given up and still hang, by check."""
        return {name: each.hanging for name, each in self.health().items() if each.hanging}

    def health(self) -> dict[str, CheckHealth]:
        """Tell how each check does that was asked with a timeout, a limit or a breaker, by its name."""
        with self._lock:
            lanes = dict(self._lanes)
        return {name: lane.health for name, lane in sorted(lanes.items())}

    def assess(self, step: Assess | Together) -> object:
        """Let the check judge: here if it is quick, else in a thread of its own that is given up in time.

        Raises what the check raises, CheckTimeoutError when it takes too long, CheckBusyError and
        CheckOpenError when it was not asked; of several checks, these are given in place of what they say.
        """
        if isinstance(step, Together):
            return self._together(step)
        if step.timeout is None:
            return self._here(step)
        return _only(self._together(Together(steps=(step,))))

    async def aassess(self, step: Assess | Together) -> object:
        """Do what `assess` does without ever holding the event loop: long texts are judged in a thread."""
        if isinstance(step, Together):
            return await self._atogether(step)
        if step.timeout is None:
            if _length(step.subject) <= _INLINE:
                return self._here(step)
            return await asyncio.to_thread(self._here, step)
        return _only(await self._atogether(Together(steps=(step,))))

    def _here(self, step: Assess) -> object:
        if step.at_most is None and step.breaker is None:
            return opinion_of(step.check, step.subject)
        return self._lane(step.check.name).here(step)

    def _together(self, step: Together) -> tuple[Looked, ...]:
        calls = Round(step, lane=self._lane, timer=self._timer)
        try:
            while pending := calls.pending:
                ended, _ = wait(pending, timeout=calls.left(), return_when=FIRST_COMPLETED)
                calls.look(is_due=not ended)
        finally:
            calls.close()
        return calls.looked

    async def _atogether(self, step: Together) -> tuple[Looked, ...]:
        calls = Round(step, lane=self._lane, timer=self._timer)
        wrapped: dict[Future[object], asyncio.Future[object]] = {
            future: asyncio.wrap_future(future) for future in calls.pending
        }
        try:
            while pending := calls.pending:
                awaited = {wrapped[future] for future in pending}
                ended, _ = await asyncio.wait(
                    awaited, timeout=calls.left(), return_when=asyncio.FIRST_COMPLETED
                )
                calls.look(is_due=not ended)
        finally:
            calls.close()
            for future in wrapped.values():
                future.cancel()
        return calls.looked

    def _lane(self, name: str) -> Lane:
        lane = self._lanes.get(name)
        if lane is None:
            with self._lock:
                made = Lane(name, timer=self._timer, hanging_limit=self._limit)
                lane = self._lanes.setdefault(name, made)
        return lane


def _only(looked: tuple[Looked, ...]) -> object:
    given = looked[0].given
    if isinstance(given, Exception):
        raise given
    return given


def _length(subject: Subject) -> int:
    if subject.attachments or subject.request.attachments:
        # To look into an image, or to have somebody else look, takes seconds, however short the words are.
        return _INLINE + 1
    return len(subject.reply) + sum(len(m.text) + len(m.arguments) for m in subject.request.messages)
