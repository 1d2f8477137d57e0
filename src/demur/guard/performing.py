"""Performing the steps that call somebody's function: checks, clients and callbacks."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, wait

from demur.errors import CheckError, CheckTimeoutError, SettingError
from demur.guard.retrieving import Lookups
from demur.guard.steps import Assess, Invoke
from demur.types import Risk, Subject

__all__ = ["Checker", "ainvoke", "invoke"]

_INLINE = 16 * 2**10
"""Characters that a quick check may be given on the event loop; more are judged in a thread."""


class Checker:
    """Performs `Assess`, and `Retrieve` by its `lookups`; one for a process, shared by threads and loops.

    hanging_limit: how many calls of one check may hang at once; at that many its next calls fail at once,
        so that a check that always hangs cannot use up the machine's threads
    """

    def __init__(self, *, hanging_limit: int = 32) -> None:
        self._limit = hanging_limit
        self.lookups = Lookups(hanging_limit=hanging_limit)
        """Performs `Retrieve`."""
        self._lock = threading.Lock()
        self._hanging: Counter[str] = Counter()

    @property
    def hanging(self) -> dict[str, int]:
        """How many calls were given up and still hang, by check."""
        with self._lock:
            return {name: count for name, count in self._hanging.items() if count}

    def assess(self, step: Assess) -> object:
        """Let the check judge: here if it is quick, else in a thread of its own that is given up in time.

        Raises what the check raises, CheckTimeoutError when it takes too long.
        """
        if step.timeout is None:
            return step.check.assessor.assess(step.subject)
        future = self._started(step)
        try:
            wait((future,), timeout=step.timeout)
        finally:
            self._leave(step.check.name, future)
        return _ended(step, future)

    async def aassess(self, step: Assess) -> object:
        """Do what `assess` does without ever holding the event loop: long texts are judged in a thread."""
        if step.timeout is None:
            if _length(step.subject) <= _INLINE:
                return step.check.assessor.assess(step.subject)
            return await asyncio.to_thread(step.check.assessor.assess, step.subject)
        future = self._started(step)
        waiting = asyncio.wrap_future(future)
        try:
            await asyncio.wait({waiting}, timeout=step.timeout)
        finally:
            waiting.cancel()
            self._leave(step.check.name, future)
        return _ended(step, future)

    def _started(self, step: Assess) -> Future[Risk]:
        name = step.check.name
        if (count := self.hanging.get(name, 0)) >= self._limit:
            raise CheckTimeoutError(
                f"{count} calls of the check {name!r} hang already", where="assess", hint="mend or remove it"
            )
        future: Future[Risk] = Future()
        future.set_running_or_notify_cancel()
        # A daemon's thread, because a check that hangs must not keep the process from ending.
        threading.Thread(target=_judge, args=(step, future), name=f"demur-check-{name}", daemon=True).start()
        return future

    def _leave(self, name: str, future: Future[Risk]) -> None:
        """Count a call that nobody waits for any longer, whether it was too slow or its client has gone."""
        if not future.done():
            self._given_up(name, 1)
            future.add_done_callback(lambda _: self._given_up(name, -1))

    def _given_up(self, name: str, change: int) -> None:
        with self._lock:
            self._hanging[name] += change


def invoke(step: Invoke) -> object:
    """Call the function; raises what it raises, SettingError when it gives something to be awaited."""
    result = step.function(*step.args, **step.kwargs)
    if inspect.isawaitable(result):
        _close(result)
        raise SettingError(
            f"{_name(step.function)} is async", where="Guard", hint="use AsyncGuard for async clients"
        )
    return result


async def ainvoke(step: Invoke) -> object:
    """Call the function: an async one on the event loop, any other in a thread."""
    if _is_async(step.function):
        result = step.function(*step.args, **step.kwargs)
    else:
        result = await asyncio.to_thread(_called, step)
    return await result if inspect.isawaitable(result) else result


def _ended(step: Assess, future: Future[Risk]) -> Risk:
    if future.done():
        return future.result()
    raise CheckTimeoutError(
        f"the check {step.check.name!r} took longer than {step.timeout:g} s and was given up",
        where="assess",
        hint="make it quicker, or give it more time in the policy",
    )


def _judge(step: Assess, future: Future[Risk]) -> None:
    try:
        future.set_result(step.check.assessor.assess(step.subject))
    except Exception as error:  # noqa: BLE001 - handed to whoever waits for it
        future.set_exception(error)
    except BaseException as error:  # noqa: BLE001 - as above, as an error that the flow can take
        future.set_exception(CheckError(f"the check {step.check.name!r} wanted to end the thread: {error!r}"))


def _called(step: Invoke) -> object:
    """Call the function in a thread; what ends iterators is passed on as an error that futures can carry."""
    try:
        return step.function(*step.args, **step.kwargs)
    except StopIteration as error:
        problem = f"{_name(step.function)} raised StopIteration"
        raise RuntimeError(problem) from error


def _length(subject: Subject) -> int:
    return len(subject.reply) + sum(len(m.text) + len(m.arguments) for m in subject.request.messages)


def _is_async(function: Callable[..., object]) -> bool:
    plain = inspect.unwrap(function)
    return inspect.iscoroutinefunction(plain) or inspect.iscoroutinefunction(type(plain).__call__)


def _name(function: Callable[..., object]) -> str:
    return repr(getattr(function, "__qualname__", type(function).__name__))


def _close(result: object) -> None:
    """Close a coroutine that nobody will await, which Python would warn about."""
    if inspect.iscoroutine(result):
        result.close()
