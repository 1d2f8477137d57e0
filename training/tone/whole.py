"""Whole refusals that we wrote and labelled, with the stretches at fault, as sentences to learn from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from demur.linting.base import Code, Label
from demur.linting.splitting import pieces
from training.tone.items import FOLDER, Said

__all__ = ["WHOLE", "Labelled", "labelled", "taught", "tried"]

WHOLE: Final = "whole-"
"""What the hands of these sentences begin with; the name of the file follows."""
_ROWS, _DEV = FOLDER / "rows", FOLDER / "dev"
_FIRST, _WEIGHT = 3_000_000, 1.0
_FAULTS = {Code.PREACHY: Label.PREACHY, Code.ROBOTIC: Label.ROBOTIC, Code.ACCUSING: Label.ACCUSING}


class Labelled(msgspec.Struct, frozen=True):
    """A whole refusal.

    faults: the stretches of `refusal` that are at fault, by label; those that do not stand in it are left out
    hand: the file that it stands in
    """

    id: str
    locale: str
    request: str
    refusal: str
    labels: tuple[Code, ...]
    faults: Mapping[str, Sequence[str]] = {}
    hand: str = ""


@cache
def labelled(language: str) -> tuple[Labelled, ...]:
    """Give the refusals in `language`, in the order of files and lines."""
    return tuple(each for path in sorted(_ROWS.glob("*.jsonl")) for each in _read(path, language))


def tried(language: str) -> tuple[Labelled, ...]:
    """Give the refusals in `language` that models are only tried on; of most languages none."""
    return tuple(each for path in sorted(_DEV.glob("*.jsonl")) for each in _read(path, language))


def taught(rows: Sequence[Labelled]) -> Iterator[tuple[int, Said]]:
    """Give each sentence of `rows` with the place of its row, and what is known of it."""
    for place, row in enumerate(rows):
        for text, start, end in _sentences(row.refusal):
            labels = {label for code, label in _FAULTS.items() if _meets(row, code, start=start, end=end)}
            known = set(_FAULTS.values())
            if Code.VAGUE in row.labels:
                known |= {Label.BARE, Label.BOUNDARY}
                labels |= {Label.BARE} if _meets(row, Code.VAGUE, start=start, end=end) else set()
            if Code.NO_ALTERNATIVE in row.labels:
                known.add(Label.OFFER)
            said = Said(
                text, frozenset(labels), f"{WHOLE}{row.hand}", _FIRST + place, _WEIGHT, frozenset(known)
            )
            yield place, said


def _read(path: Path, language: str) -> Iterator[Labelled]:
    for line in path.read_bytes().splitlines():
        row = msgspec.json.decode(line, type=Labelled)
        if row.locale.partition("-")[0] == language:
            yield msgspec.structs.replace(row, hand=path.stem)


def _sentences(text: str) -> Iterator[tuple[str, int, int]]:
    for piece in pieces(text):
        yield text[piece.start : piece.end], piece.start, piece.end


def _meets(row: Labelled, code: Code, *, start: int, end: int) -> bool:
    for stretch in row.faults.get(code.value, ()):
        begin = row.refusal.find(stretch)
        if stretch and begin >= 0 and begin < end and start < begin + len(stretch):
            return True
    return False
