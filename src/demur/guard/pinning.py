"""One version of the policy for one exchange, whatever is changed meanwhile."""

from __future__ import annotations

from dataclasses import replace

from demur.guard.base import GuardParts
from demur.types import Caller, Request

__all__ = ["pinned"]

_NOBODY = Caller()


def pinned(parts: GuardParts, *, request: Request, caller: Caller = _NOBODY) -> GuardParts:
    """Give `parts` with the version of the policy that this caller gets; a policy that never changes stays.

    A policy that changes says which by `chosen(request, caller)`, as `demur.policy.LivePolicy` does.
    """
    chosen = getattr(parts.policy, "chosen", None)
    return parts if chosen is None else replace(parts, policy=chosen(request, caller))
