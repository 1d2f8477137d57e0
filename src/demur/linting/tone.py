"""A small linear model of what sentences do and what is wrong with them; one file for each language."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from importlib import resources
from io import BytesIO
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.linting.base import Label
from demur.linting.usage import Usage
from demur.linting.words import ORDERS, runs

__all__ = ["EXTRAS", "LABELS", "Tone", "bucket", "extras", "footprint", "load_tone", "tones"]

LABELS: Final = tuple(Label)
EXTRAS: Final = 6
"""Figures of a sentence beside its words: see `extras`."""
_BUCKET, _PRINT = np.uint64(48), np.uint64(40)
_TABLE = 1 << 16
_MOST = 4
_LOG = 4.0
_ASKING, _LEADING = frozenset("?\u061f"), ":"
Floats = NDArray[np.float32]


class Tone(msgspec.Struct, frozen=True):
    """Weights of hashed runs of words, for each of LABELS.

    buckets, prints: by which each run is known, see `bucket` and `footprint`; buckets sorted, each once
    weights: (runs, labels), int8; scale: what one step of them is worth, by label
    dense: (EXTRAS + 1, labels), the weights of `extras` and what is added to every sentence
    limits: by name of a code, from where on a text has that fault
    usage: of the lines that it learned from
    """

    buckets: NDArray[np.uint16]
    prints: NDArray[np.uint8]
    weights: NDArray[np.int8]
    scale: Floats
    dense: Floats
    limits: dict[str, float]
    usage: Usage
    table: NDArray[np.int16]

    @classmethod
    def make(
        cls,
        buckets: NDArray[np.uint16],
        prints: NDArray[np.uint8],
        *,
        weights: NDArray[np.int8],
        scale: Floats,
        dense: Floats,
        limits: dict[str, float],
        usage: Usage,
    ) -> Tone:
        """Give the model of these weights."""
        table = np.zeros(_TABLE, np.int16)
        table[buckets] = np.arange(1, len(buckets) + 1, dtype=np.int16)
        none = np.zeros((1, len(LABELS)), np.int8)
        return cls(
            buckets,
            np.concatenate([[np.uint8(0)], prints]),
            np.vstack([none, weights]),
            scale,
            dense,
            limits,
            usage,
            table,
        )

    def odds(self, sentences: Sequence[Sequence[str]], figures: Floats) -> Floats:
        """Give (sentences, labels) log-odds.

        sentences: the words of each, folded; figures: their `extras`
        Cost: 40 us, and 0.3 us a word.
        """
        held = runs(sentences)
        odds = figures @ self.dense[:-1] + self.dense[-1]
        if held.hashes.shape[1]:
            rows = self.table.take(bucket(held.hashes))
            rows *= self.prints.take(rows) == footprint(held.hashes)
            each = (
                self.weights.take(rows.ravel(), axis=0)
                .reshape(ORDERS, -1, len(LABELS))
                .sum(axis=0, dtype=np.int16)
            )
            total = np.add.reduceat(each, held.first, axis=0, dtype=np.float32)
            lengths = np.empty(len(held.first), np.float32)
            lengths[:-1] = held.first[1:] - held.first[:-1]
            lengths[-1] = held.hashes.shape[1] - held.first[-1]
            odds[held.sentence] += total * self.scale / np.sqrt(lengths)[:, None]
        out: Floats = odds
        return out

    def dump(self) -> bytes:
        """Give the model as bytes, the same for the same weights."""
        out = BytesIO()
        np.savez_compressed(
            out,
            allow_pickle=False,
            buckets=self.buckets,
            prints=self.prints[1:],
            weights=np.ascontiguousarray(self.weights[1:].T),
            scale=self.scale,
            dense=self.dense,
            units=np.array(sorted(self.usage), np.uint32),
            usual=np.array([self.usage[code] for code in sorted(self.usage)], np.bool_),
            limits=np.frombuffer(msgspec.json.encode(self.limits, order="deterministic"), np.uint8),
        )
        return out.getvalue()

    @classmethod
    def load(cls, source: bytes) -> Tone:
        """Give back what `dump` gave.  Cost: 3 ms."""
        with np.load(BytesIO(source), allow_pickle=False) as arrays:
            return cls.make(
                arrays["buckets"],
                arrays["prints"],
                weights=np.ascontiguousarray(arrays["weights"].T),
                scale=arrays["scale"],
                dense=arrays["dense"],
                limits=msgspec.json.decode(arrays["limits"].tobytes(), type=dict[str, float]),
                usage=dict(zip(arrays["units"].tolist(), arrays["usual"].tolist(), strict=True)),
            )


def bucket(hashes: NDArray[np.uint64]) -> NDArray[np.intp]:
    """Give the place of each run in the table."""
    return (hashes >> _BUCKET).astype(np.intp)


def footprint(hashes: NDArray[np.uint64]) -> NDArray[np.uint8]:
    """Give the eight bits by which a run is told from others at its place."""
    return (hashes >> _PRINT).astype(np.uint8)


def extras(words: Sequence[str], content: int, *, listed: bool) -> list[float]:
    """Give what the model weighs beside the words of a sentence.

    content: how many of them name something
    """
    last = words[-1] if words else ""
    return [
        float(content == 0),
        min(content, _MOST) / _MOST,
        math.log1p(len(words)) / _LOG,
        float(last in _ASKING),
        float(last == _LEADING),
        float(listed),
    ]


@cache
def tones() -> frozenset[str]:
    """Give the languages that there is a model of."""
    folder = resources.files("demur.linting") / "data"
    return frozenset(path.name[:-4] for path in folder.iterdir() if path.name.endswith(".npz"))


@cache
def load_tone(language: str) -> Tone:
    """Give the model of `language`, one of `tones()`, read at the first call."""
    return Tone.load((resources.files("demur.linting") / "data" / f"{language}.npz").read_bytes())
