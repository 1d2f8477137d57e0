"""What a record may keep of the values that conditions look at: flags, small figures and short words."""

from __future__ import annotations

import json
import re
from math import isfinite

from demur.policy.facts import CLAIMED, CONTEXT_KEYS

__all__ = ["is_restored", "kept"]

_NEVER = frozenset({"user.id"})
_CLOSED = frozenset(CONTEXT_KEYS) - _NEVER | {"locale", "model"}
"""Names whose values are of few kinds everywhere: roles, bands, places, models."""
_RESTORED = ("finding", "request_risk", "risk", "stage", "time")
"""Facts below these stand in a record by themselves, but for those of `_NOT_RECORDED`."""
_NOT_RECORDED = frozenset(
    f"{root}.{name}" for root in ("risk", "request_risk") for name in ("excused", "sources", "unscreened")
)
_WORD = re.compile(r"[\w.\-:/]{0,64}", re.ASCII)
_DIGIT = re.compile(r"\d", re.ASCII)
_MOST_DIGITS = 3
"""Digits in a word of the operator's own; account, card and telephone numbers have more."""
_LARGEST = 10_000


def is_restored(fact: str) -> bool:
    """Tell whether a record holds what `fact` needs by itself, as it does for most of risk and finding."""
    return fact.partition(".")[0] in _RESTORED and fact not in _NOT_RECORDED


def kept(name: str, value: object) -> str | None:
    """Give a value as JSON where a record may keep it, None where it may not.

    name: a fact, or a key of the context; claimed keys below `claimed.`
    Of what a request claims flags alone are kept, of all else figures below 10,000 and words of up to 64
    letters, digits and `. - : / _`; under the operator's own keys, words with no more than three digits.

    >>> kept("user.role", "guest"), kept("user.id", "u-1"), kept("claimed.age", 34)
    ('"guest"', None, None)
    """
    if name in _NEVER:
        return None
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if name.startswith(f"{CLAIMED}."):
        return None
    if isinstance(value, int | float):
        return json.dumps(value) if isfinite(value) and abs(value) < _LARGEST else None
    return json.dumps(value) if isinstance(value, str) and _is_word(value, name) else None


def _is_word(text: str, name: str) -> bool:
    if not _WORD.fullmatch(text):
        return False
    return name in _CLOSED or len(_DIGIT.findall(text)) <= _MOST_DIGITS
