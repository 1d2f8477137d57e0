"""In which order checks are asked, when enough is known, and what each may cost in time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Breaker", "Cascade", "When"]


class When(StrEnum):
    """When a check is asked."""

    ALWAYS = "always"
    UNSURE = "unsure"
    """Only where those before it left it open; a policy says who is sure of what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaker:
    """When a check that fails is left alone for a while.

    failures: so many within `within` seconds open it; then its calls fail at once
    pause: seconds until one call tries whether it works again
    """

    failures: int = 5
    within: float = 60.0
    pause: float = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cascade:
    """How the checks of one request, or of one reply, go together.

    sure_below: with no score above it, those who looked are sure that there is nothing; None never is
    sure_by: the checks that must have looked for that, since their low scores mean something
    sure_above: with a score of harm or attack from it on, they are sure that there is; None never is
    stages: names of checks that are asked side by side, one stage after the other; those that none names are
        asked before. Empty: all that are always asked at first, then the others one by one
    let_go: of checks side by side, those asked only when unsure are not waited for once the others are sure
    budget: seconds for all checks together; None leaves it to their own timeouts
    currency: of all prices
    """

    sure_below: float | None = None
    sure_above: float | None = None
    sure_by: tuple[str, ...] = ()
    stages: tuple[tuple[str, ...], ...] = ()
    let_go: bool = False
    budget: float | None = None
    currency: str = ""
