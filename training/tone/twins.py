"""Sentences at fault beside near-twins that are not, from which a model learns where the line runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from demur.linting.base import Label
from training.tone.items import FOLDER, Said

__all__ = ["TWINS", "twins"]

TWINS: Final = "twins"
_FIRST, _WEIGHT = 4_000_000, 1.0
_SAYS_NO = frozenset({Label.BARE, Label.BOUNDARY})
_KNOWN: Final[dict[str, tuple[frozenset[Label], frozenset[Label]]]] = {
    "accusing": (frozenset({Label.ACCUSING}), frozenset({Label.ACCUSING})),
    "not_accusing": (frozenset(), frozenset({Label.ACCUSING})),
    "preachy": (frozenset({Label.PREACHY}), frozenset({Label.PREACHY})),
    "not_preachy": (frozenset(), frozenset({Label.PREACHY})),
    "robotic": (frozenset({Label.ROBOTIC}), frozenset({Label.ROBOTIC})),
    "not_robotic": (frozenset(), frozenset({Label.ROBOTIC})),
    "bare": (frozenset({Label.BARE}), _SAYS_NO),
    "naming": (frozenset({Label.BOUNDARY}), _SAYS_NO),
}
"""By sort: what is true of its sentences, and what is known of them, true or not."""


def twins(language: str) -> Iterator[Said]:
    """Give the sentences of `language`; none where there is no such file.

    Raises ValueError, naming the line, for a sort that is none.
    """
    path = FOLDER / "lines" / f"{language}.tsv"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, start=1):
        if line.startswith("#") or not line.strip():
            continue
        sort, _, text = line.partition("\t")
        if sort not in _KNOWN or not text:
            raise ValueError(f"{path.name}:{number}: {sort!r} is no sort: one of {', '.join(_KNOWN)}")
        true, known = _KNOWN[sort]
        yield Said(text, true, TWINS, _FIRST + number, _WEIGHT, known)
