"""Files of pairs in the two shapes that TRL reads for DPO, split by group."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

import msgspec

from demur.errors import InputError, SettingError
from demur.tuning.base import Pair
from demur.types import Plain, plain

__all__ = ["Shape", "row_of", "split", "write_pairs"]

_PROVENANCE = (
    "case", "group", "direction", "why", "source", "category", "locale", "chosen_from", "chosen_by",
    "rejected_from", "rejected_by", "masked",
)  # fmt: skip
_WHOLE = 2**32


class Shape(StrEnum):
    """How prompt, chosen and rejected are written."""

    CONVERSATIONAL = "conversational"
    """Lists of messages with role and content."""
    STANDARD = "standard"
    """Plain strings; only for requests of one question."""


def row_of(pair: Pair, *, shape: Shape, versions: Mapping[str, str]) -> dict[str, Plain]:
    """Give the row of a pair: the three columns that TRL reads, and `provenance`, which it leaves alone.

    versions: of what made the pair, by name; every row has the same keys, so that the file is one table
    """
    provenance = {name: plain(getattr(pair, name)) for name in _PROVENANCE} | {"versions": plain(versions)}
    provenance["category"] = provenance["category"] or ""
    if shape is Shape.STANDARD:
        prompt: Plain = pair.prompt[-1].text
        return {"prompt": prompt, "chosen": pair.chosen, "rejected": pair.rejected, "provenance": provenance}
    return {
        "prompt": [{"role": turn.role.value, "content": turn.text} for turn in pair.prompt],
        "chosen": [{"role": "assistant", "content": pair.chosen}],
        "rejected": [{"role": "assistant", "content": pair.rejected}],
        "provenance": provenance,
    }


def split(pairs: Iterable[Pair], *, test_share: float) -> tuple[list[Pair], list[Pair]]:
    """Give the pairs to train on, and those to test with: whole groups, the same in every run.

    test_share: in [0, 1], of the groups; few groups come out unevenly
    Raises SettingError for any other share, such as one that is no number.
    """
    if not 0.0 <= test_share <= 1.0:
        raise SettingError(f"test_share is {test_share:g}", where="split", hint="give a share from 0 to 1")
    train: list[Pair] = []
    test: list[Pair] = []
    for pair in pairs:
        digest = hashlib.sha256(pair.group.encode("utf-8", "surrogatepass")).digest()
        in_test = int.from_bytes(digest[:4], "big") < test_share * _WHOLE
        (test if in_test else train).append(pair)
    return train, test


def write_pairs(path: Path, pairs: Iterable[Pair], *, shape: Shape, versions: Mapping[str, str]) -> None:
    """Write pairs as JSON Lines, the whole file or nothing; raises InputError where it cannot be written."""
    lines = [msgspec.json.encode(row_of(pair, shape=shape, versions=versions)) + b"\n" for pair in pairs]
    unfinished = path.with_name(f"{path.name}.tmp")
    try:
        with unfinished.open("wb") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        raise InputError(
            f"cannot write the pairs: {error.strerror}", where=str(path), hint="name a writable folder"
        ) from error
