"""What a policy file says of the checks: of each one, and of how they go together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from demur.policy.base import CascadeSettings, CheckSettings
from demur.policy.spot import Spot
from demur.types import Action, Breaker, When

__all__ = ["BREAKER_KEYS", "CASCADE_KEYS", "CHECK_KEYS", "read_cascade", "read_check"]

CASCADE_KEYS = ("budget", "currency", "let_go", "stages", "sure_above", "sure_below", "sure_by")
CHECK_KEYS = ("at_most", "breaker", "on_error", "price", "timeout", "when")
_SURE = ("sure_above", "sure_below", "sure_by")
BREAKER_KEYS = ("failures", "pause", "within")
_SECONDS, _PAUSE, _CALLS, _FAILURES, _PRICE = 600.0, 86_400.0, 10_000, 1_000, 1_000.0
_SHORTEST = _LEAST = 0.001
_CURRENCY = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,15}")
_RENAMED = {"on_failure": "on_error"}
"""Words that others use, with ours."""


def read_check(spot: Spot) -> CheckSettings:
    """Read what is declared of a check; raises PolicyError for what is unknown or out of range."""
    at = _fields(spot, CHECK_KEYS)
    stated: dict[str, Any] = {}
    if "on_error" in at:
        stated["on_error"] = _action(at["on_error"])
    if "when" in at:
        stated["when"] = at["when"].choice(When)
    if "price" in at:
        stated["price"] = at["price"].number(0.0, _PRICE)
    if "timeout" in at:
        stated["timeout"] = _seconds(at["timeout"])
    if "at_most" in at:
        stated["at_most"] = None if at["at_most"].node.empty else at["at_most"].whole(1, _CALLS)
    if "breaker" in at:
        stated["breaker"] = None if at["breaker"].node.empty else _breaker(at["breaker"])
    return CheckSettings(stated=stated)


def read_cascade(spot: Spot) -> CascadeSettings:
    """Read how the checks go together; what says when one is sure is stated as a whole or not at all.

    Raises PolicyError for what is unknown, out of range, twice there or contradictory.
    """
    at = _fields(spot, CASCADE_KEYS)
    stated: dict[str, Any] = {}
    if any(key in at for key in _SURE):
        stated |= _sureness(at)
    if "stages" in at:
        stated["stages"] = _stages(at["stages"])
    if "let_go" in at:
        stated["let_go"] = at["let_go"].flag()
    if "budget" in at:
        stated["budget"] = _seconds(at["budget"])
    if "currency" in at:
        stated["currency"] = at["currency"].matching(_CURRENCY, what="a currency", like="EUR")
    return CascadeSettings(stated=stated)


def _fields(spot: Spot, known: tuple[str, ...]) -> Mapping[str, Spot]:
    for word, ours in _RENAMED.items():
        if word in spot.entries() and ours in known:
            raise spot.entries()[word].error(f"the key {word!r} is called {ours!r} here", f"write `{ours}:`")
    return spot.fields(known)


def _action(spot: Spot) -> Action:
    action = spot.choice(Action)
    if action is Action.CONSTRAIN:
        raise spot.error("a check states no instruction to constrain by", "clarify or refuse")
    return action


def _seconds(spot: Spot) -> float | None:
    return None if spot.node.empty else spot.number(_SHORTEST, _SECONDS)


def _breaker(spot: Spot) -> Breaker:
    at, usual = spot.fields(BREAKER_KEYS), Breaker()
    return Breaker(
        failures=at["failures"].whole(1, _FAILURES) if "failures" in at else usual.failures,
        within=at["within"].number(_SHORTEST, _PAUSE) if "within" in at else usual.within,
        pause=at["pause"].number(_SHORTEST, _PAUSE) if "pause" in at else usual.pause,
    )


def _sureness(at: Mapping[str, Spot]) -> dict[str, Any]:
    below = _score(at.get("sure_below"), 0.0, 1.0 - _LEAST)
    above = _score(at.get("sure_above"), _LEAST, 1.0)
    names = (
        tuple(name.text(what="a check's name") for name in at["sure_by"].items()) if "sure_by" in at else ()
    )
    if below is not None and not names:
        problem = "nobody is named whose low scores mean that there is nothing"
        raise at["sure_below"].error(
            problem, "add `sure_by: [model]`, with checks whose scores are calibrated"
        )
    if below is None and names:
        raise at["sure_by"].error("`sure_by` says nothing without `sure_below`", "add it, or take this out")
    if below is not None and above is not None and below >= above:
        raise at["sure_above"].error(
            f"{above:g} is not above the {below:g} of `sure_below`", "between the two lies what is unsure"
        )
    return {"sure_below": below, "sure_above": above, "sure_by": names}


def _score(spot: Spot | None, low: float, high: float) -> float | None:
    return None if spot is None or spot.node.empty else spot.number(low, high)


def _stages(spot: Spot) -> tuple[tuple[str, ...], ...]:
    if spot.node.empty:
        return ()
    stages: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for stage in spot.items():
        names: list[str] = []
        for place in stage.items():
            name = place.text(what="a check's name")
            if name in seen:
                raise place.error(f"the check {name!r} stands in two places", "it is asked once; keep one")
            seen.add(name)
            names.append(name)
        stages.append(tuple(names))
    return tuple(stages)
