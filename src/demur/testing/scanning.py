"""A detector for scans with several processes: quick, and told by a reply what to do."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Sequence

from demur.testing.findings import finding
from demur.types import Finding, Outcome

__all__ = ["DEADLY", "TRIPPING", "Plain"]

DEADLY = "Die."
"""A reply that kills the worker which reads it, as if from outside; who starts workers reads it unharmed."""
TRIPPING = "Trip."
"""A reply that no reading survives."""


class Plain:
    """Takes replies that begin with "No" for refusals; remembers how many it was given together."""

    def __init__(self) -> None:
        self.together: list[int] = []

    def detect(self, reply: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
        """Find out about one reply; raises ZeroDivisionError for TRIPPING."""
        if reply == TRIPPING:
            raise ZeroDivisionError(str((prompt, provider)))
        if reply == DEADLY and multiprocessing.parent_process() is not None:
            os.kill(os.getpid(), signal.SIGKILL)
        refused = isinstance(reply, str) and reply.startswith("No")
        return finding(Outcome.REFUSED if refused else Outcome.ANSWERED)

    def detect_many(self, replies: Sequence[object], *, prompts: Sequence[str | None]) -> list[Finding]:
        """Do what `detect` does for each of `replies`."""
        self.together.append(len(replies))
        return [self.detect(reply, prompt=prompt) for reply, prompt in zip(replies, prompts, strict=True)]
