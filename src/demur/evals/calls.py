"""A function of the user's own."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from demur.cases import Case
from demur.errors import UpstreamError
from demur.evals.base import Detects, Seen, seen_of

__all__ = ["CallTarget", "Turns"]

Turns = list[dict[str, str]]
"""A conversation as chat APIs write it: `[{"role": "user", "content": "..."}]`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallTarget:
    """Calls a function with the conversation; what it gives may be anything that `demur.detect` reads.

    function: takes Turns, gives a reply or an awaitable of one
    settle: waits for an awaitable and gives its result
    model: how the function's model is called in the results
    """

    function: Callable[[Turns], object]
    detect: Detects
    settle: Callable[[Awaitable[object]], object]
    model: str = ""

    def reply(self, case: Case) -> Seen:
        """Call it; whatever it raises is told as an UpstreamError."""
        turns = [{"role": turn.role.value, "content": turn.text} for turn in case.request.messages]
        try:
            given = self.function(turns)
            reply = self.settle(given) if inspect.isawaitable(given) else given
        except Exception as error:  # other people's code may raise anything, and the result says so
            raise UpstreamError(
                f"the function raised {type(error).__name__}: {error}", hint="run it alone"
            ) from error
        return seen_of(self.detect(reply, prompt=case.prompt), model=self.model)
