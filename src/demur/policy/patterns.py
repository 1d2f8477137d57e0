r"""What a pattern for `matches` costs: the engine runs in linear time, and compiles it each time it is asked.

So a pattern can never backtrack, but one that grows large when its repetitions are written out costs up to a
second for each decision. Such a one is refused when the policy is loaded.
"""

from __future__ import annotations

import re

__all__ = ["HEAVIEST", "text_of", "weight_of"]

HEAVIEST = 2_000
"""A pattern of this weight takes some milliseconds."""

_TOKEN = re.compile(
    r"""
    \\[pP](?:\{[^}]*\}|.)
  | \\.
  | \[\^?\]?(?:\\.|[^\]\\])*\]
  | \(\?[a-zA-Z-]+\)
  | \((?:\?(?:P?<\w+>|[a-zA-Z-]*:))?
  | \{(?P<low>\d+)(?P<open>,(?P<high>\d*))?\}
  | .
    """,
    re.VERBOSE | re.DOTALL,
)
_WEIGHTS = {"w": 400, "W": 400, "p": 400, "P": 400, "d": 60, "D": 60, "s": 30, "S": 30, "b": 1, "B": 1}
"""Escapes that stand for large tables of Unicode, in microseconds measured."""
_ANY, _PLAIN = 8, 1
_MARKS = frozenset("*+?|^$")


def weight_of(pattern: str) -> float:
    r"""Estimate what compiling `pattern` costs, in microseconds.

    >>> weight_of("[a-z]{2,10}") < weight_of(r"\w{2,10}")
    True
    """
    totals, last = [0.0], 0.0
    for token in _TOKEN.finditer(pattern):
        text = token.group()
        if token["low"]:
            times = _times(token)
            totals[-1] += last * (times - 1)
            last *= times
        elif text.startswith("(") and not text.endswith(")"):
            totals.append(0.0)
        elif text == ")" and len(totals) > 1:
            last = totals.pop()
            totals[-1] += last
        elif text not in _MARKS:
            last = _atom(text)
            totals[-1] += last
    return sum(totals)


def text_of(literal: str) -> str:
    r"""Give the pattern that a string literal of CEL holds.

    >>> text_of(r'"a\\d"'), text_of(r"r'a\d'")
    ('a\\d', 'a\\d')
    """
    prefix = re.match("[bBrR]*", literal)
    start = prefix.end() if prefix else 0
    quotes = 3 if literal[start : start + 3] in ('"' * 3, "'" * 3) else 1
    text = literal[start + quotes : len(literal) - quotes]
    return text if "r" in literal[:start].lower() else text.replace("\\\\", "\\")


def _times(token: re.Match[str]) -> int:
    low, high = int(token["low"]), int(token["high"] or 0)
    return max(low + 1 if token["open"] and not token["high"] else low, high, 1)


def _atom(text: str) -> float:
    if text.startswith("["):
        inside = sum(_WEIGHTS.get(found[1], _PLAIN) for found in re.findall(r"\\.", text))
        return inside + (_ANY if text.startswith("[^") else _PLAIN)
    if text.startswith("\\"):
        return _WEIGHTS.get(text[1], _PLAIN)
    return _ANY if text == "." else _PLAIN
