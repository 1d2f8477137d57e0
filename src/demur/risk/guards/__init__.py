"""Guard models and moderation APIs: what each is asked, and what its answer means; no I/O."""

from __future__ import annotations

from demur.risk.guards.adapters import ADAPTERS, GuardTier, scheme_named
from demur.risk.guards.base import GuardSetup
from demur.risk.guards.schemes import Endpoint, Scheme, Status, known_schemes

__all__ = [
    "ADAPTERS",
    "Endpoint",
    "GuardSetup",
    "GuardTier",
    "Scheme",
    "Status",
    "known_schemes",
    "scheme_named",
]
