"""From what sentences do to what is wrong with the whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from demur.linting.base import Code, Label
from demur.linting.echo import Echo
from demur.linting.seen import Seen, Spoken

__all__ = ["FAULTS", "LIMITS", "evidence", "limits_of"]

FAULTS: Final[Mapping[Code, Label]] = {
    Code.PREACHY: Label.PREACHY,
    Code.ROBOTIC: Label.ROBOTIC,
    Code.ACCUSING: Label.ACCUSING,
    Code.PROMISE: Label.PROMISE,
}
"""Faults that one sentence is enough for."""
LIMITS: Final[Mapping[Code, float]] = {
    Code.PREACHY: 0.35,
    Code.ROBOTIC: 0.25,
    Code.ACCUSING: 0.25,
    Code.PROMISE: 0.6,
    Code.VAGUE: 0.25,
    Code.NO_ALTERNATIVE: 0.8,
    Code.ECHO: 0.45,
}
"""From where on a text has a fault, where a language's model says nothing else."""
_LISTED = 0.6
"""How surely an item of a list is an offer, whatever its words."""

_NAMING = (Label.BOUNDARY, Label.ROBOTIC, Label.ACCUSING, Label.PREACHY, Label.REASON)
"""What sentences do that may name what is refused; an offer names something else."""
_SHARED, _UNTOLD = 0.75, 0.3
"""How far a word of the request names it, and how much the mere lack of a name speaks for vagueness."""
_BESIDE, _ENOUGH = 0.6, 2
"""How far a sentence that is no boundary is believed to name it, and how much it has to say for that."""


def evidence(seen: Seen, echoed: Echo | None) -> dict[Code, float]:
    """Give for each code of LIMITS how much speaks for it, in [0, 1].

    echoed: None where the request is not known
    """
    found = {code: seen.most(label) for code, label in FAULTS.items()}
    named = max(map(_names, seen.sentences, *map(seen.of, _NAMING)), default=0.0)
    if echoed is not None and echoed.shared:
        named = max(named, _SHARED)
    found[Code.VAGUE] = (_UNTOLD + (1 - _UNTOLD) * seen.most(Label.BARE)) * (1 - named)
    offers = [
        max(offer * (1 - empty), _LISTED * (each.listed and each.content > 0))
        for offer, empty, each in zip(seen.of(Label.OFFER), seen.of(Label.EMPTY), seen.sentences, strict=True)
    ]
    found[Code.NO_ALTERNATIVE] = 1 - max(offers, default=0.0)
    found[Code.ECHO] = echoed.score if echoed is not None else 0.0
    return found


def _names(each: Spoken, *likely: float) -> float:
    """Give how surely a sentence tells what is refused."""
    if not each.content:
        return 0.0
    boundary, *others = likely
    return max(boundary, _BESIDE * max(others) * (each.content >= _ENOUGH))


def limits_of(held: Mapping[str, float]) -> dict[Code, float]:
    """Give the limits of a model, ours where it has none.

    >>> limits_of({"echo": 0.7})[Code.ECHO]
    0.7
    """
    return {code: held.get(code.value, limit) for code, limit in LIMITS.items()}
