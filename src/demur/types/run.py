"""What became of each check that was due, and in which state a check is for the whole process."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["CheckHealth", "CircuitState", "Run", "RunState", "RunWhy"]


class RunState(StrEnum):
    """What became of a check."""

    RAN = "ran"
    SKIPPED = "skipped"
    """Its opinion is not there, as the policy allows."""
    FAILED = "failed"
    """Its opinion is not there, and the policy declares what that means."""


class RunWhy(StrEnum):
    """Why a check gave no opinion: skipped by the first five, failed by the others."""

    SURE_BELOW = "sure_below"
    """What ran before was sure that there is nothing in it."""
    SURE_ABOVE = "sure_above"
    """What ran before was sure that it is harmful or an attack."""
    LET_GO = "let_go"
    """One that looked beside it had settled the matter."""
    ABSTAINED = "abstained"
    """It was asked, and says itself that it did not look."""
    KNOWN = "known"
    """What it said of the same request before is taken from the cache."""
    RAISED = "raised"
    NONSENSE = "nonsense"
    """What it gave is no judgement of what it was shown."""
    TIMEOUT = "timeout"
    CUT = "cut"
    """It still looked when the time for all checks together was used up."""
    BUDGET = "budget"
    """That time was used up before it could be asked."""
    OPEN = "open"
    """It failed too often lately and is not asked for a while."""
    BUSY = "busy"
    """As many of its calls as may were under way, or hang."""


_NOT_ASKED = frozenset(
    {RunWhy.SURE_BELOW, RunWhy.SURE_ABOVE, RunWhy.KNOWN, RunWhy.BUDGET, RunWhy.OPEN, RunWhy.BUSY}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What became of one check that was due.

    check: its name, as policies know it
    why: why there is no opinion of it; None where there is
    seconds: from when it was to be asked to when its opinion was there or given up, waiting for its turn
        included; 0 where it was skipped or refused at once
    price: what the policy says that a call costs, in `currency`; 0 where it was not asked
    version: of the check, as it states it; "" where it states none
    """

    check: str
    state: RunState = RunState.RAN
    why: RunWhy | None = None
    seconds: float = 0.0
    price: float = 0.0
    currency: str = ""
    version: str = ""

    @property
    def asked(self) -> bool:
        """Whether it was put to the check at all, which is what costs."""
        return self.why not in _NOT_ASKED


class CircuitState(StrEnum):
    """Whether a check is asked."""

    CLOSED = "closed"
    """It is asked."""
    HALF_OPEN = "half_open"
    """One call tries whether it works again; the others fail at once."""
    OPEN = "open"
    """It failed too often; its calls fail at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckHealth:
    """How a check does in this process, at one moment.

    under_way: calls that run now, those that hang included
    waiting: calls that wait for their turn
    hanging: calls that were given up and have not ended
    """

    circuit: CircuitState = CircuitState.CLOSED
    under_way: int = 0
    waiting: int = 0
    hanging: int = 0
