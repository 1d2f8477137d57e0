"""What a call to the model carries beside what the client asked, and what its API makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from demur.types import Limits

__all__ = ["Fit", "Mask", "Terms"]

Mask = Callable[[str], str]
"""Puts placeholders in the place of what the model must not see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What is added to a request; nothing leaves it byte for byte as it is.

    instructions: honest words to the model, added as the system's own, in order
    limits: of its decoding; the client's own hold where they are narrower
    mask: what the model sees every turn but the system's through; None leaves every word as it is
    """

    instructions: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    mask: Mask | None = None

    def saying(self, instructions: tuple[str, ...]) -> Terms:
        """Give these terms with further instructions behind their own."""
        return replace(self, instructions=self.instructions + instructions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """What becomes of limits in one request of one API.

    unmet: names of the limits that it cannot be held to, such as `stop`
    capped: the cap on tokens is ours, not one that the client asked for itself
    """

    unmet: tuple[str, ...] = ()
    capped: bool = False
