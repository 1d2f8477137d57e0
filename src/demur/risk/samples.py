"""Tells values that somebody made up, as an example, from values that open or name something."""

from __future__ import annotations

import math
import tomllib
from collections import Counter
from functools import cache
from importlib import resources
from itertools import pairwise

__all__ = ["is_drawn", "is_random", "samples"]

_LEAST = 12
"""Characters below which nothing looks random."""
_ENTROPY = 3.0
"""Bits for each character: random hex of 32 digits has 3.4 to 3.9, letters and digits more."""
_FEW, _SHARE = 3, 0.1
"""Steps like those of "abc" and "111": this many, and this share of all, are a sequence; by chance 1% are."""
_CHANGES = 3
"""How often letters and digits, or capitals and small letters, follow each other in what is random."""


@cache
def samples(name: str) -> frozenset[str]:
    """Give the list `name` of data/samples.toml, in lower case.

    >>> "localhost" in samples("host")
    True
    """
    source = (resources.files("demur.risk") / "data" / "samples.toml").read_text("utf-8")
    return frozenset(str(each).lower() for each in tomllib.loads(source)[name])


def is_drawn(value: str) -> bool:
    """Tell whether `value` can have been drawn by lot: no word of documentation in it and no sequence.

    >>> is_drawn("q8Zr2LwVt0XfB6nKs4Hy"), is_drawn("abc123def456ghi789jkl"), is_drawn("your-key-goes-here")
    (True, False, False)
    """
    low = value.lower()
    if len(value) < _LEAST or any(word in low for word in samples("placeholder")):
        return False
    steps = [ord(after) - ord(before) for before, after in pairwise(low)]
    regular = sum(one == two and abs(one) <= 1 for one, two in pairwise(steps))
    counts = Counter(value).values()
    entropy = -sum(n / len(value) * math.log2(n / len(value)) for n in counts)
    return entropy >= _ENTROPY and not (regular >= _FEW and regular > _SHARE * len(value))


def is_random(value: str) -> bool:
    """Tell whether `value` was drawn, and is none of the long names and paths that can be so, too.

    >>> is_random("q8Zr2LwVt0XfB6nKs4Hy"), is_random("get_token_from_server2")
    (True, False)
    """
    return is_drawn(value) and _changes(value) >= _CHANGES and any(map(str.isdigit, value))


def _changes(value: str) -> int:
    sorts = [
        "d" if letter.isdigit() else "A" if letter.isupper() else "a" if letter.isalpha() else ""
        for letter in value
    ]
    return sum(one != two for one, two in pairwise([sort for sort in sorts if sort]))
