"""Tells values that somebody made up, as an example, from values that open or name something."""

from __future__ import annotations

import math
import tomllib
from collections import Counter
from functools import cache
from importlib import resources
from itertools import pairwise

__all__ = ["is_drawn", "is_mixed", "is_random", "samples"]

_LEAST = 12
"""Characters below which nothing looks random."""
_ENTROPY = 3.0
"""Bits for each character: random hex of 32 digits has 3.4 to 3.9, letters and digits more."""
_FEW, _SHARE = 3, 0.1
"""Steps like those of "abc" and "111": this many, and this share of all, are a sequence; by chance 1% are."""
_SIGNS, _SORTS = frozenset("!#$%&*+?@^~"), 4
"""Signs that stand in passwords and in hardly anything else; sorts of signs that a good one mixes."""
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


def is_mixed(value: str) -> bool:
    """Tell whether `value` is a password as somebody types a good one: letters, digits and a sign, no words.

    >>> is_mixed("zG7#kkP0qLm2"), is_mixed("Str0ngP@ssw0rd!"), is_mixed("user_name_2"), is_mixed("v1.2-beta3")
    (True, False, False, False)
    """
    low = value.lower()
    held = any(word in low for word in (*samples("placeholder"), *samples("typed")))
    sorts = {_sort(letter) for letter in value}
    return (
        len(sorts) == _SORTS
        and any(each in _SIGNS for each in value)
        and not held
        and _changes(value) >= _CHANGES
    )


def _changes(value: str) -> int:
    sorts = map(_sort, value)
    return sum(one != two for one, two in pairwise([sort for sort in sorts if sort]))


def _sort(letter: str) -> str:
    return "d" if letter.isdigit() else "A" if letter.isupper() else "a" if letter.isalpha() else ""
