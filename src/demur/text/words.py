"""The word lists of this room, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

__all__ = ["words"]


@cache
def words(name: str) -> frozenset[str]:
    """Give the list `name` of data/words.toml.

    >>> "dr" in words("abbreviations")
    True
    """
    source = (resources.files("demur.text") / "data" / "words.toml").read_text("utf-8")
    return frozenset(str(tomllib.loads(source)[name]).split())
