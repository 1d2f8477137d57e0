"""A small network that reads sentences by their n-grams and texts by their sentences; NumPy alone."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models.grams import Grams

__all__ = ["BUCKET_BITS", "Network", "Opinions", "buckets", "prints"]

BUCKET_BITS: Final = 18
"""The table has two to the power of this many rows."""
_SHIFT = np.uint64(64 - BUCKET_BITS)
_PRINT_SHIFT = np.uint64(20)
_WIDTH, _DEPTH, _COUNT = 3.0, 5.0, 4.0
_EARLY = 2
# Multiplications below which BLAS stays on one thread; waking others for so little costs more than it saves.
_SMALL = 200_000
_OF_REQUEST: Final = "request"
Floats = NDArray[np.float32]


class Opinions(msgspec.Struct, frozen=True):
    """What a network makes of some texts.

    acts: (sentences, acts), what each sentence does, each in [0, 1]
    features: (texts, features), what `Network.weigh` goes by
    heads: (texts, labels) log-odds by name of the head; rows of texts without a word mean nothing;
        `request` is there where requests were read, zero for texts without one
    read: whether each text has a word
    """

    acts: Floats
    features: Floats
    heads: dict[str, Floats]
    read: NDArray[np.bool_]


class Network(msgspec.Struct, frozen=True):
    """Weights, and the names of what they tell apart.

    table: (2**BUCKET_BITS, size), int8; row 0 is zero
    owners: of each row, eight bits of the hash of the one n-gram that it belongs to
    scale: what one step of the table's numbers is worth, by column
    dense: matrices and offsets by name
    acts, labels: names of what sentences do, and of each head's labels; a head `request` is read of the
        requests that texts answer, every other of the texts
    clues: how many figures from elsewhere it can weigh
    """

    table: NDArray[np.int8]
    owners: NDArray[np.uint8]
    scale: Floats
    dense: dict[str, Floats]
    acts: tuple[str, ...]
    labels: dict[str, tuple[str, ...]]
    clues: int

    def read(
        self,
        grams: Grams,
        texts: int,
        *,
        asked: NDArray[np.intp] | None = None,
    ) -> Opinions:
        """Give what `grams` amount to.

        texts: how many texts of `grams` are read; what follows them are requests
        asked: for each text, the number of its request among those that follow, -1 where there is none
        Cost: 20 us for 600 characters, 0.15 ms a call.
        """
        count = int(grams.text[-1]) + 1 if len(grams.text) else 0
        read = np.zeros(texts, np.bool_)
        read[grams.text if count <= texts else grams.text[grams.text < texts]] = True
        if not count:
            features = np.zeros((texts, self._features), np.float32)
            heads = self.weigh(features)
            if asked is not None:
                heads[_OF_REQUEST] = np.zeros((texts, len(self.labels[_OF_REQUEST])), np.float32)
            return Opinions(np.zeros((0, len(self.acts)), np.float32), features, heads, read)
        lengths = _gaps(grams.first, grams.hashes.shape[1]).astype(np.float32)
        begins = np.ones(len(grams.text), np.bool_)
        np.not_equal(grams.text[1:], grams.text[:-1], out=begins[1:])
        starts = begins.nonzero()[0]
        hidden = self._sentences(grams, lengths, starts)
        acts = _sigmoid(self._layer("acts", hidden))
        held = grams.text[starts]
        features = np.zeros((texts, self._features), np.float32)
        pooled = _pooled(acts, lengths, starts)
        features[read] = pooled if count <= texts else pooled[held < texts]
        heads = self.weigh(features)
        if asked is not None:
            wanted = np.where(asked < 0, -1, asked + texts)
            heads[_OF_REQUEST] = self._requests(hidden, starts, held=held, wanted=wanted)
        return Opinions(acts, features, heads, read)

    @property
    def _features(self) -> int:
        return len(self.dense["text"]) - self.clues

    def weigh(self, features: Floats, clues: Floats | None = None) -> dict[str, Floats]:
        """Give the log-odds of each head's labels for texts whose features are known.

        clues: (texts, `self.clues`), figures from elsewhere; zero throughout where there are none
        """
        if clues is not None or self.clues:
            given = np.zeros((len(features), self._features + self.clues), np.float32)
            given[:, : self._features] = features
            if clues is not None:
                given[:, self._features :] = clues
            features = given
        whole = self._layer("text", features, rectify=True)
        return {name: self._layer(name, whole) for name in self.labels if name != _OF_REQUEST}

    def _requests(
        self, hidden: Floats, starts: NDArray[np.intp], *, held: NDArray[np.intp], wanted: NDArray[np.intp]
    ) -> Floats:
        """Give the log-odds of each text's request; zero where it has none, or one without a word."""
        sentences = _gaps(starts, len(hidden))[:, None]
        highest = np.maximum.reduceat(hidden, starts, axis=0)
        mean = np.add.reduceat(hidden, starts, axis=0) / sentences
        odds = self._layer(_OF_REQUEST, np.concatenate([highest, mean], axis=1))
        place = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
        return np.where((held[place] == wanted)[:, None], odds[place], 0)

    def _sentences(self, grams: Grams, lengths: Floats, starts: NDArray[np.intp]) -> Floats:
        words = self._words(grams.hashes)
        first = grams.first
        highest = np.maximum.reduceat(words, first, axis=0)
        mean = np.add.reduceat(words, first, axis=0)
        mean /= lengths[:, None]
        place = np.zeros((len(first), 3), np.float32)
        place[:, 0] = np.log1p(lengths) / _WIDTH
        place[starts, 1] = 1
        place[starts[1:] - 1, 2] = 1
        place[-1, 2] = 1
        return self._layer("sentence", np.concatenate([highest, mean, place], axis=1), rectify=True)

    def _words(self, hashes: NDArray[np.uint64]) -> Floats:
        rows = buckets(hashes)
        rows *= self.owners.take(rows) == prints(hashes)
        size = self.table.shape[1]
        total = self.table.take(rows.ravel(), axis=0).reshape(*rows.shape, size).sum(axis=0, dtype=np.int16)
        words: Floats = total * self.scale
        words += self.dense["words_offset"]
        return np.maximum(words, 0, out=words)

    def _layer(self, name: str, given: Floats, *, rectify: bool = False) -> Floats:
        weights = self.dense[name]
        rows = max(1, _SMALL // weights.size)
        if len(given) <= rows:
            out: Floats = given @ weights
        else:
            out = np.empty((len(given), weights.shape[1]), np.float32)
            for at in range(0, len(given), rows):
                np.matmul(given[at : at + rows], weights, out=out[at : at + rows])
        out += self.dense[name + "_offset"]
        return np.maximum(out, 0, out=out) if rectify else out

    def dump(self) -> bytes:
        """Give the network as bytes, the same for the same weights."""
        arrays: dict[str, NDArray[np.generic]] = {
            "table": self.table,
            "owners": self.owners,
            "scale": self.scale,
            **self.dense,
        }
        names = {"acts": self.acts, "labels": self.labels, "dense": list(self.dense), "clues": self.clues}
        return _packed(arrays, msgspec.json.encode(names))

    @classmethod
    def load(cls, source: bytes) -> Network:
        """Give back what `dump` gave.  Cost: 20 ms."""
        with np.load(BytesIO(source), allow_pickle=False) as arrays:
            names = msgspec.json.decode(arrays["names"].tobytes(), type=_Names)
            dense = {name: arrays[name] for name in names.dense}
            return cls(
                arrays["table"],
                arrays["owners"],
                arrays["scale"],
                dense,
                names.acts,
                names.labels,
                names.clues,
            )


class _Names(msgspec.Struct, frozen=True):
    acts: tuple[str, ...]
    labels: dict[str, tuple[str, ...]]
    dense: list[str]
    clues: int


def buckets(hashes: NDArray[np.uint64]) -> NDArray[np.intp]:
    """Give the row of the table for each n-gram, if it owns it; see `Network.owners`."""
    return (hashes >> _SHIFT).astype(np.intp)


def prints(hashes: NDArray[np.uint64]) -> NDArray[np.uint8]:
    """Give the eight bits by which a row knows its n-gram."""
    return (hashes >> _PRINT_SHIFT).astype(np.uint8)


def _pooled(acts: Floats, lengths: Floats, starts: NDArray[np.intp]) -> Floats:
    """Put sentences together: the first three, the last, the most, the mean, how much of each."""
    sentences = _gaps(starts, len(acts))
    last = starts + sentences - 1
    following = np.minimum(starts + 1, last)
    count = sentences.astype(np.float32)[:, None]
    later = acts.copy()
    later[starts] = 0
    later[following] = 0
    mass = np.add.reduceat(acts * lengths[:, None], starts, axis=0)
    total = np.add.reduceat(lengths, starts)[:, None]
    depth = np.log1p(np.concatenate((mass, total), axis=1))
    depth /= _DEPTH
    parts = (
        acts.take(starts, axis=0),
        acts.take(following, axis=0) * (count > 1),
        acts.take(np.minimum(starts + 2, last), axis=0) * (count > _EARLY),
        acts.take(last, axis=0),
        np.maximum.reduceat(acts, starts, axis=0),
        np.maximum.reduceat(later, starts, axis=0),
        mass / total,
        depth[:, :-1],
        np.log1p(count) / _COUNT,
        depth[:, -1:],
    )
    return np.concatenate(parts, axis=1)


def _gaps(firsts: NDArray[np.intp], end: int) -> NDArray[np.intp]:
    """Give how far each is from the next, the last from `end`."""
    gaps = np.empty_like(firsts)
    np.subtract(firsts[1:], firsts[:-1], out=gaps[:-1])
    gaps[-1] = end - firsts[-1]
    return gaps


def _sigmoid(odds: Floats) -> Floats:
    np.negative(odds, out=odds)
    np.minimum(odds, 30, out=odds)
    np.exp(odds, out=odds)
    odds += 1
    return np.reciprocal(odds, out=odds)


def _packed(arrays: dict[str, NDArray[np.generic]], names: bytes) -> bytes:
    out = BytesIO()
    np.savez(out, allow_pickle=False, names=np.frombuffer(names, np.uint8), **arrays)
    return out.getvalue()
