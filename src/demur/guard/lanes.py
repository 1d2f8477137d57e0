"""The calls of one check, wherever in the process they are made: how many at once, and whether at all."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

from demur.errors import CheckBusyError, CheckError, CheckOpenError
from demur.guard.checks import flaw_of, opinion_of
from demur.guard.circuit import Circuit
from demur.guard.steps import Assess
from demur.types import Breaker, CheckHealth, CircuitState

__all__ = ["Call", "Lane"]


@dataclass(slots=True, eq=False)
class Call:
    """One call, under way or waiting for its turn.

    future: gives what the check gave, or what it raised; cancelled when it never got its turn
    ended: by the lane's timer; only to be looked at once the future is done
    is_told: its end is known to the circuit
    """

    step: Assess
    began: float
    future: Future[object] = field(default_factory=Future)
    ended: float = 0.0
    is_told: bool = False


class Lane:
    """Safe for threads; nothing in it waits, and no check is called while its lock is held.

    timer: seconds that never run backwards
    hanging_limit: at so many calls that hang, further ones fail at once
    """

    def __init__(self, name: str, *, timer: Callable[[], float], hanging_limit: int) -> None:
        self._name, self._timer, self._limit = name, timer, hanging_limit
        self._lock = threading.Lock()
        self._waiting: deque[Call] = deque()
        self._under_way = self._hanging = 0
        self._circuit = Circuit()
        self._breaker: Breaker | None = None

    @property
    def health(self) -> CheckHealth:
        """How the check does now."""
        with self._lock:
            breaker = self._breaker
            state = self._circuit.state(self._timer(), breaker) if breaker else CircuitState.CLOSED
            return CheckHealth(
                circuit=state,
                under_way=self._under_way,
                waiting=len(self._waiting),
                hanging=self._hanging,
            )

    def here(self, step: Assess) -> object:
        """Let the check judge in this thread; raises what it raises, and what `start` does.

        A call beyond the limit of `at_most` raises CheckBusyError, since here nothing would end its waiting.
        """
        call = Call(step, began=self._timer())
        with self._lock:
            # Asked first: whoever is let in may be the one that tries whether an open circuit works again.
            if self._is_full(step):
                raise _busy(self._name, f"{self._under_way} calls of it are under way")
            self._let_in(step)
            self._under_way += 1
        given: object = None
        try:
            given = opinion_of(step.check, step.subject)
        finally:
            self._tell(call, is_well=not flaw_of(given, step.subject))
            self._spawn(self._following())
        return given

    def start(self, step: Assess) -> Call:
        """Let the check judge in a thread of its own, now or when it is its turn.

        Raises CheckBusyError while too many of its calls hang, CheckOpenError while its circuit is open.
        """
        call = Call(step, began=self._timer())
        with self._lock:
            self._let_in(step)
            if self._is_full(step):
                self._waiting.append(call)
                return call
            self._under_way += 1
        self._spawn(call)
        return call

    def leave(self, call: Call, *, is_late: bool) -> None:
        """Wait for `call` no longer; one that still runs hangs from now on.

        is_late: it took too long, which counts as its failure; else whoever asked has gone
        """
        if call.future.cancel():
            with self._lock:
                if call in self._waiting:
                    self._waiting.remove(call)
        elif not call.future.done():
            if is_late:
                self._tell(call, is_well=False)
            self._count_hanging(1)
            call.future.add_done_callback(lambda _: self._count_hanging(-1))

    def _let_in(self, step: Assess) -> None:
        most = self._limit if step.at_most is None else min(self._limit, step.at_most)
        if self._hanging >= most:
            raise _busy(self._name, f"{self._hanging} calls of it hang already")
        self._breaker = step.breaker
        if step.breaker is not None:
            circuit = self._circuit.asked(self._timer(), step.breaker)
            if circuit is None:
                raise CheckOpenError(
                    f"the check {self._name!r} failed too often and is left alone",
                    where="assess",
                    hint=f"it is tried again within {step.breaker.pause:g} s",
                )
            self._circuit = circuit

    def _is_full(self, step: Assess) -> bool:
        return step.at_most is not None and self._under_way >= step.at_most

    def _spawn(self, call: Call | None) -> None:
        """Make `call` in a thread; it fails where none can start, and so do those whose turn it then is."""
        while call is not None:
            # A daemon's thread, because a check that hangs must not keep the process from ending.
            thread = threading.Thread(
                target=self._work, args=(call,), name=f"demur-check-{self._name}", daemon=True
            )
            try:
                return thread.start()
            except RuntimeError as error:
                if call.future.set_running_or_notify_cancel():
                    call.future.set_result(error)
                call = self._following()
        return None

    def _work(self, call: Call | None) -> None:
        while call is not None:
            if call.future.set_running_or_notify_cancel():
                given = _given(call.step)
                self._tell(call, is_well=not flaw_of(given, call.step.subject))
                call.ended = self._timer()
                call.future.set_result(given)
            call = self._following()

    def _following(self) -> Call | None:
        """Give the call whose turn it is; None where none waits, and then one fewer is under way."""
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            self._under_way -= 1
            return None

    def _tell(self, call: Call, *, is_well: bool) -> None:
        breaker = call.step.breaker
        with self._lock:
            if breaker is not None and not call.is_told:
                self._circuit = self._circuit.told(self._timer(), breaker, began=call.began, is_well=is_well)
            call.is_told = True

    def _count_hanging(self, change: int) -> None:
        with self._lock:
            self._hanging += change


def _busy(name: str, problem: str) -> CheckBusyError:
    return CheckBusyError(
        f"the check {name!r} was not asked: {problem}", where="assess", hint="mend it, or allow more at once"
    )


def _given(step: Assess) -> object:
    """Give what the check gives, or an error in its place that a flow can take."""
    try:
        return opinion_of(step.check, step.subject)
    except Exception as error:  # noqa: BLE001 - handed to whoever waits for it
        return error
    except KeyboardInterrupt:
        # No key reaches this thread: the check raised it itself, and there is nobody whom it could pass to.
        return CheckError(f"the check {step.check.name!r} raised KeyboardInterrupt", where="assess")
