"""Puts what the lexicon saw into figures that the trained model can weigh."""

from __future__ import annotations

from math import log1p

from demur.reading.lexicon import Role, bits
from demur.reading.lexicon_reader import Look
from demur.types.vocabulary import Kind, Outcome

__all__ = ["CLUES", "clues"]

_OUTCOMES = (Outcome.ANSWERED, Outcome.PARTIAL, Outcome.REFUSED)
_KINDS = tuple(Kind)
_ROLES = (Role.MORAL, Role.QUESTION, Role.PREMISE, Role.OFFER, Role.ADVICE, Role.DELIVERY, Role.FACTS)
_LONG, _MANY = 8.0, 4.0
CLUES = 1 + len(_OUTCOMES) + len(_KINDS) + len(_ROLES) + 7
"""How many figures there are."""


def clues(look: Look) -> list[float]:
    """Give the figures: that it was looked, the opinion, its strength, what stands around the refusal."""
    reading, evidence = look.reading, look.evidence
    found = [1.0]
    found += [float(reading.outcome is outcome) for outcome in _OUTCOMES]
    found += [float(reading.kind is kind) for kind in _KINDS]
    if evidence is None or not evidence.size:
        return found + [0.0] * (CLUES - len(found))
    found += [float(evidence.any(bits(role))) for role in _ROLES]
    said = [each.refusing for each in evidence.said]
    strength = max((entry.strength for entry in said if entry), default=0.0)
    first = look.refusing[0] if look.refusing else 0
    before, after = evidence.content(0, first), evidence.content(first + 1)
    found += [strength, log1p(before) / _LONG, log1p(after) / _LONG, log1p(evidence.size) / _LONG]
    found += [evidence.moral() / evidence.size, sum(entry is not None for entry in said) / _MANY]
    found.append(float(first == 0))
    return found
