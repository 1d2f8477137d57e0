"""Labels: a provider's own name for a harm, with the merged id it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from demur.signals.facts import names_in
from demur.types import Label

__all__ = ["label", "merged_id", "most_severe_first", "name_of"]

_LONGEST_NAME = 80
_RANKS = {
    "negligible": 0.0,
    "none": 0.0,
    "safe": 0.0,
    "low": 0.3,
    "medium": 0.6,
    "high": 1.0,
}
_NO_RANK = -1.0
_NEVER_IN_A_NAME = re.compile(r"[\n\r@\"{}]")


def label(scheme: str, name: str, *, severity: str | float | None = None, blocked: bool) -> Label:
    """Make a label of `scheme`, its merged id looked up; unknown names keep None.

    >>> label("gemini", "HARM_CATEGORY_HATE_SPEECH", blocked=True).merged
    'hate'
    """
    return Label(scheme=scheme, name=name, merged=merged_id(scheme, name), severity=severity, blocked=blocked)


def merged_id(scheme: str, name: str) -> str | None:
    """Give the merged id of a native name; `pii:EMAIL` is looked up whole, then by its kind."""
    known = names_in("labels", scheme)
    word = name.strip().lower().replace("-", "_").replace(" ", "_").removeprefix("harm_category_")
    return known.get(word) or known.get(word.partition(":")[0])


def name_of(value: object) -> str:
    """Give `value` as a native name; "" if it can't be one: not text, too long, or several lines."""
    if not isinstance(value, str) or len(value) > _LONGEST_NAME or _NEVER_IN_A_NAME.search(value):
        return ""
    return str.__str__(value).strip()


def most_severe_first(labels: Iterable[Label]) -> tuple[Label, ...]:
    """Order labels: those that blocked before those that were only scored, then by severity as received."""
    return tuple(sorted(dict.fromkeys(labels), key=lambda one: (not one.blocked, -_rank(one.severity))))


def _rank(severity: str | float | None) -> float:
    if isinstance(severity, str):
        return _RANKS.get(severity.lower(), _NO_RANK)
    return _NO_RANK if severity is None else float(severity)
