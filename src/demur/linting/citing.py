"""Finds numbers of rules that are cited, and names and figures that only a program says."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources

__all__ = ["MARKED", "machine", "numbered"]

MARKED = re.compile(r"[\d_/\u00a7]")
"""Without one of these there is nothing here to find."""
_CODE = r"\b[A-Z]{1,4}-\d{1,4}(?:\.\d+)*\b"
_MACHINE = re.compile(
    r"\b[a-z]+_[a-z_]+\b|\b[a-z]+/[a-z]+-[a-z]+\b"
    r"|\b(?:score|p|confidence|risk)\s*[=:]\s*0?[.,]\d+|\b0[.,]\d{2,}\b"
    r"|\b(?:HTTP|error|code)[ :#]*[45]\d\d\b",
    re.IGNORECASE,
)


def numbered(text: str) -> re.Match[str] | None:
    """Give the first rule that `text` cites by number.

    >>> numbered("See section 4.2 of the policy.")[0], numbered("Take two of them.")
    ('section 4.2', None)
    """
    return _numbered().search(text)


def machine(text: str) -> re.Match[str] | None:
    """Give the first score, name of a rule or code of an error in `text`.

    >>> machine("Blocked: self_harm, 0.93")[0]
    'self_harm'
    """
    return _MACHINE.search(text)


@cache
def _numbered() -> re.Pattern[str]:
    source = (resources.files("demur.linting") / "data" / "citing.toml").read_text("utf-8")
    words = "|".join(map(re.escape, str(tomllib.loads(source)["before"]).split()))
    return re.compile(
        rf"\u00a7\s?\d|{_CODE}"
        rf"|(?i:(?<![^\W\d_])(?:{words})[ :#-]{{0,2}}(?:no\. ?|nr\. ?)?[a-z]{{0,3}}[-.]?\d[\d.]*)"
    )
