"""Whose voice an answer may be in: those that come along, and an operator's own."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

__all__ = ["BRIEF", "DIGITS", "wording_for"]

BRIEF = "brief"
"""The wording that says everything as shortly as can be: taken where it is asked for, and on repeats."""

DIGITS = "0123456789"
"""What may follow a persona's name in that of a wording."""


def wording_for(names: Sequence[str], *, persona: str, seed: str) -> str:
    """Choose among the wordings that there are, the same one for the same seed.

    names: at least one
    persona: takes the wording of that name, and those whose name goes on with a digit; where there is none
        of these, and where it is "", all but the brief one are chosen among

    >>> wording_for(["calm", "warm", "warm2"], persona="warm", seed="r-1") in {"warm", "warm2"}
    True
    """
    own = [name for name in names if persona and name.rstrip(DIGITS) == persona]
    usual = [name for name in names if name != BRIEF]
    among = own or usual or names
    return among[zlib.crc32(seed.encode("utf-8", "replace")) % len(among)]
