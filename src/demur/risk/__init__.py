"""How risky a request or a reply is: tiers that judge, and the rules tier with its data files."""

from __future__ import annotations

__all__: list[str] = []
