"""When a check that fails is left alone, and when it is tried again: a value that each call changes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from demur.types import Breaker, CircuitState

__all__ = ["Circuit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circuit:
    """How the last calls of a check went; every moment is in seconds of one timer.

    failures: when it failed lately, the oldest first; empty while it is open
    opened: when it was opened; None while it is closed
    tried: when the call began that tries whether it works again
    """

    failures: tuple[float, ...] = ()
    opened: float | None = None
    tried: float | None = None

    def state(self, now: float, breaker: Breaker) -> CircuitState:
        """Tell whether the check is asked."""
        if self.opened is None:
            return CircuitState.CLOSED
        return CircuitState.OPEN if now - self.opened < breaker.pause else CircuitState.HALF_OPEN

    def asked(self, now: float, breaker: Breaker) -> Circuit | None:
        """Give the circuit with one call more; None where the call is not to be made.

        Of a try that nobody heard the end of, another one takes the place after a pause.

        >>> Circuit(opened=0.0).asked(10.0, Breaker(pause=30)) is None
        True
        """
        state = self.state(now, breaker)
        if state is CircuitState.CLOSED:
            return self
        under_way = self.tried is not None and now - self.tried < breaker.pause
        return None if state is CircuitState.OPEN or under_way else replace(self, tried=now)

    def told(self, now: float, breaker: Breaker, *, began: float, is_well: bool) -> Circuit:
        """Give the circuit after a call has ended; one that `began` before it opened changes nothing."""
        if self.opened is not None:
            if self.tried is None or began < self.opened:
                return self
            return Circuit() if is_well else Circuit(opened=now)
        if is_well:
            return self
        failures = (*(each for each in self.failures if now - each < breaker.within), now)
        return Circuit(opened=now) if len(failures) >= breaker.failures else Circuit(failures=failures)
