"""Reads the sentences that the lint learns from."""

from __future__ import annotations

import re
import tomllib
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from demur.linting.base import Label

__all__ = ["FOLDER", "LABELS", "Said", "languages", "said"]

FOLDER = Path(__file__).parent
LABELS = tuple(Label)
_SLOT = re.compile(r"\{([a-z_0-9]+)\}")
_FILLS = 3


class Said(msgspec.Struct, frozen=True):
    """A sentence with what is true of it.

    line: its number in the file, the same for sentences that differ in what stands in a slot
    weight: 1 over the number of those
    known: the labels that are known to be true or not
    """

    text: str
    labels: frozenset[Label]
    hand: str
    line: int
    weight: float
    known: frozenset[Label] = frozenset(Label)


class _Block(msgspec.Struct, forbid_unknown_fields=True):
    hand: str
    labels: tuple[Label, ...]
    lines: str


class _File(msgspec.Struct, forbid_unknown_fields=True):
    say: tuple[_Block, ...]
    slots: dict[str, list[str]] = {}


def languages() -> list[str]:
    """Give the languages that there are sentences of."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def said(language: str) -> list[Said]:
    """Give the sentences of `language`, those with a slot filled in three ways, the same ones each time.

    Raises ValueError, naming the line, for a slot that has no list.
    """
    source = (FOLDER / f"{language}.toml").read_text("utf-8")
    file = msgspec.convert(tomllib.loads(source), _File, strict=False)
    found: list[Said] = []
    number = 0
    for block in file.say:
        if not block.labels:
            raise ValueError(f"a block of hand {block.hand} has no label")
        for line in filter(None, map(str.strip, block.lines.splitlines())):
            number += 1
            texts = list(dict.fromkeys(_filled(line, file.slots)))
            labels = frozenset(block.labels)
            found += [Said(text, labels, block.hand, number, 1 / len(texts)) for text in texts]
    return found


def _filled(line: str, slots: Mapping[str, list[str]]) -> Iterator[str]:
    names = _SLOT.findall(line)
    for turn in range(_FILLS if names else 1):
        text = line
        for place, name in enumerate(names):
            if name not in slots:
                raise ValueError(f"no list of the slot {name!r}: {line}")
            choices = slots[name]
            # By line, place and turn, so that another line in the file leaves the others as they are.
            pick = choices[zlib.crc32(f"{line}{place}{turn}".encode()) % len(choices)]
            text = text.replace(f"{{{name}}}", pick, 1)
        yield text[:1].upper() + text[1:]
