"""Puts the parts of a text together that are named one after the other, such as `a = "ca"` and `b = "ke"`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from demur.text.normal import Normal
from demur.text.unveiled import Unveiled

__all__ = ["parts"]

_PART = re.compile(r"[=+][ \t]*(?:\"([^\"\n]{1,2000})\"|'([^'\n]{1,2000})'|`([^`\n]{1,2000})`)")
_FEWEST = 2


def parts(text: str) -> Iterator[Unveiled]:
    """Give what quoted parts say together, where two or more are named or added up.  Cost: O(n)."""
    pieces: list[str] = []
    here: list[int] = []
    there: list[int] = []
    length = 0
    for match in _PART.finditer(text):
        group = match.lastindex or 0
        pieces.append(match[group])
        here.append(length)
        there.append(match.start(group))
        length += len(match[group])
    if len(pieces) >= _FEWEST:
        yield Unveiled("parts", Normal("".join(pieces), tuple(here), tuple(there)))
