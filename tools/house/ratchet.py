"""Allowances: a breach that is known, with the value measured when it was allowed.

An entry must equal what is measured, so it can only be lowered or removed: a large file cannot
grow, and a mended one cannot fall back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from house.sources import Breach

__all__ = ["disagreements", "lowered"]


def disagreements(found: Iterable[Breach], allowed: Mapping[str, int]) -> list[str]:
    """Give one line for each breach that is not allowed and each allowance that is not exact.

    >>> disagreements([], {"H1 room/part.py": 430})
    ["allowance 'H1 room/part.py' says 430, measured nothing: lower or remove it"]
    """
    breaches = list(found)
    measured = {breach.key: breach.measured for breach in breaches}
    broken = [f"{b.key}: {b.says}" for b in breaches if b.key not in allowed]
    stale = [
        f"allowance {key!r} says {value}, measured {measured.get(key, 'nothing')}: lower or remove it"
        for key, value in allowed.items()
        if measured.get(key) != value
    ]
    return broken + stale


def lowered(found: Iterable[Breach], allowed: Mapping[str, int]) -> dict[str, int]:
    """Give the allowances as far as they can fall: mended ones are gone, none is added or raised.

    >>> lowered([Breach(rule="H1", where="a.py", measured=410, says="")], {"H1 a.py": 430, "H1 b.py": 500})
    {'H1 a.py': 410}
    """
    measured = {breach.key: breach.measured for breach in found}
    return {key: min(value, measured[key]) for key, value in sorted(allowed.items()) if key in measured}
