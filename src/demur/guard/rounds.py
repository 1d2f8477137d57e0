"""Calls of checks that are waited for together, by threads and by an event loop alike."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from demur.errors import CheckBusyError, CheckTimeoutError
from demur.guard.lanes import Call, Lane
from demur.guard.steps import Assess, Looked, Together

__all__ = ["Round"]


class Round:
    """The calls of one `Together`, all begun when it is made; whoever waits tells it when to look.

    lane: gives the calls of a check, by its name
    timer: the lanes' own
    """

    def __init__(self, step: Together, *, lane: Callable[[str], Lane], timer: Callable[[], float]) -> None:
        self._enough, self._lane, self._timer = step.enough, lane, timer
        self._looked: list[Looked | None] = [None] * len(step.steps)
        self._calls: dict[int, Call] = {}
        self._due: dict[int, float] = {}
        for at, each in enumerate(step.steps):
            self._begin(at, each)

    @property
    def pending(self) -> dict[Future[object], float]:
        """What is waited for, with the moment at which each is given up; empty at the end."""
        return {call.future: self._due[at] for at, call in self._calls.items()}

    @property
    def looked(self) -> tuple[Looked, ...]:
        """What came of each, once none is pending."""
        return tuple(each or _let_go(0.0) for each in self._looked)

    def left(self) -> float:
        """Give the seconds until the next one is due."""
        return max(0.0, min(self._due[at] for at in self._calls) - self._timer())

    def look(self, *, is_due: bool) -> None:
        """Take what is there, give up what is due, and let the rest go if that is enough.

        is_due: the time that `left` gave has passed, whatever the timer says
        """
        first = min(self._due[at] for at in self._calls)
        now = max(self._timer(), first) if is_due else self._timer()
        for at, call in list(self._calls.items()):
            if call.future.done():
                self._end(at, Looked(given=call.future.result(), seconds=max(0.0, call.ended - call.began)))
            elif now >= self._due[at]:
                self._give_up(at, call)
        if self._calls and self._enough is not None and self._enough(tuple(self._looked)):
            self.close()

    def close(self) -> None:
        """Let go of everything that is still waited for."""
        for at, call in list(self._calls.items()):
            self._of(call.step).leave(call, is_late=False)
            self._end(at, _let_go(self._timer() - call.began))

    def _begin(self, at: int, step: Assess) -> None:
        began = self._timer()
        try:
            self._calls[at] = self._of(step).start(step)
        except Exception as error:  # noqa: BLE001 - given to the flow, which reports it and decides
            self._looked[at] = Looked(given=error, seconds=0.0)
        else:
            self._due[at] = began + (step.timeout or 0.0)

    def _give_up(self, at: int, call: Call) -> None:
        lane, step = self._of(call.step), call.step
        lane.leave(call, is_late=True)
        seconds = max(0.0, self._timer() - call.began)
        error = _never_began(step) if call.future.cancelled() else _too_late(step)
        self._end(at, Looked(given=error, seconds=seconds))

    def _end(self, at: int, looked: Looked) -> None:
        self._looked[at] = looked
        del self._calls[at]

    def _of(self, step: Assess) -> Lane:
        return self._lane(step.check.name)


def _let_go(seconds: float) -> Looked:
    return Looked(given=None, seconds=max(0.0, seconds), is_let_go=True)


def _too_late(step: Assess) -> CheckTimeoutError:
    return CheckTimeoutError(
        f"the check {step.check.name!r} took longer than {step.timeout:g} s and was given up",
        where="assess",
        hint="make it quicker, or give it more time in the policy",
    )


def _never_began(step: Assess) -> CheckBusyError:
    return CheckBusyError(
        f"the check {step.check.name!r} was not asked: no turn for it came within {step.timeout:g} s",
        where="assess",
        hint="make it quicker, or allow more at once",
    )
