"""A value of a policy file together with its place."""

from __future__ import annotations

from dataclasses import dataclass

from demur.errors import PolicyError
from demur.text import spot

__all__ = ["Spot"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot(spot.Spot):
    """A node of a policy with its place."""

    def error(self, problem: str, hint: str) -> PolicyError:
        """Give an error about this place, to be raised."""
        return PolicyError(problem, where=self.where, hint=hint)
