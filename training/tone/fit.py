"""Fits the linear model of the lint: logistic regressions of hashed runs of words, by NumPy alone."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.linting.content import named
from demur.linting.cues import fold
from demur.linting.lexicon import Lexicon
from demur.linting.tone import EXTRAS, LABELS, Tone, bucket, extras, footprint
from demur.linting.usage import SCARCE, USUAL, Usage, code_of, units
from demur.linting.words import runs, tokens
from training.tone.items import Said

__all__ = ["Design", "design", "fit"]

LARGEST = 30_000
"""Runs that a model keeps."""
HELD, POSITIVE, STEPS, LEAST = 1e-4, 2.0, 200, 2
SCALE = 4.0
Floats = NDArray[np.float32]


class Design(msgspec.Struct):
    """The sentences as figures: for each, its runs with how much each counts, and its extras.

    rows, keys, counts: one entry for each run of each sentence
    unit_rows, units: one entry for each unit of each sentence, as `code_of` knows it
    lines: of each sentence; truth, weight: (sentences, labels)
    """

    rows: NDArray[np.intp]
    keys: NDArray[np.uint64]
    counts: Floats
    unit_rows: NDArray[np.intp]
    units: NDArray[np.uint64]
    extras: Floats
    lines: NDArray[np.intp]
    truth: Floats
    weight: Floats


def design(sentences: Sequence[Said], lists: Lexicon) -> Design:
    """Give the figures of `sentences`."""
    rows, keys, counts, more, said = [], [], [], [], []
    for number, each in enumerate(sentences):
        folded = fold(each.text)
        words = tokens(folded)
        more.append(extras(words, named(words, folded, general=lists.general), listed=False))
        found, often = np.unique(runs([words]).hashes, return_counts=True)
        said.append(np.unique([code_of(unit) for unit in units(folded, words)]).astype(np.uint64))
        rows.append(np.full(len(found), number))
        keys.append(found)
        counts.append(often / np.sqrt(max(1, len(words))))
    truth = np.array([[label in each.labels for label in LABELS] for each in sentences], np.float32)
    known = np.array([[label in each.known for label in LABELS] for each in sentences], np.float32)
    weight = known * np.array([each.weight for each in sentences], np.float32)[:, None]
    return Design(
        np.concatenate(rows),
        np.concatenate(keys),
        np.concatenate(counts).astype(np.float32),
        np.repeat(np.arange(len(said)), [len(each) for each in said]),
        np.concatenate(said),
        np.array(more, np.float32),
        np.array([each.line for each in sentences]),
        truth,
        weight,
    )


def fit(held: Design, chosen: NDArray[np.bool_]) -> Tone:
    """Give the model of the sentences that `chosen` names.

    Runs that stand in fewer than LEAST lines are left out, then all but the LARGEST weightiest, and the rest
    is fitted again.  Cost: 10 s for 3,000 sentences.
    """
    inside = chosen[held.rows]
    keys = _common(held.keys[inside], held.lines[held.rows[inside]])
    rare = _rarity(held, chosen, keys)
    weights, _ = _solved(held, chosen, keys, rare)
    strength = np.abs(weights[: len(keys)] * rare[:, None]).max(axis=1)
    keys = np.sort(_apart(keys[np.argsort(-strength, kind="stable")][: LARGEST + LARGEST // 4])[:LARGEST])
    rare = _rarity(held, chosen, keys)
    weights, dense = _solved(held, chosen, keys, rare)
    told = weights * rare[:, None]
    scale = np.maximum(np.abs(told).max(axis=0), 1e-6) / 127
    return Tone.make(
        bucket(keys).astype(np.uint16),
        footprint(keys),
        weights=np.rint(told / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        dense=dense.astype(np.float32),
        limits={},
        usage=_usage(held, chosen),
    )


def _usage(held: Design, chosen: NDArray[np.bool_]) -> Usage:
    inside = chosen[held.unit_rows]
    lines = held.lines[held.unit_rows[inside]].astype(np.uint64)
    pairs = np.unique(np.stack([held.units[inside], lines], axis=1), axis=0)
    found, often = np.unique(pairs[:, 0], return_counts=True)
    kept = often > SCARCE
    return dict(zip(found[kept].tolist(), (often[kept] > USUAL).tolist(), strict=True))


def _common(keys: NDArray[np.uint64], lines: NDArray[np.intp]) -> NDArray[np.uint64]:
    pairs = np.unique(np.stack([keys, lines.astype(np.uint64)], axis=1), axis=0)
    found, often = np.unique(pairs[:, 0], return_counts=True)
    return found[often >= LEAST]


def _rarity(held: Design, chosen: NDArray[np.bool_], keys: NDArray[np.uint64]) -> Floats:
    """Give how much each run tells by being rare: the logarithm of the sentences for each that has it."""
    column = np.minimum(np.searchsorted(keys, held.keys), len(keys) - 1)
    inside = (keys[column] == held.keys) & chosen[held.rows]
    often = np.bincount(column[inside], minlength=len(keys))
    told: Floats = (np.log((1 + chosen.sum()) / (1 + often)) / SCALE).astype(np.float32)
    return told


def _apart(keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Leave out what falls into the same bucket as a weightier run."""
    _, first = np.unique(bucket(keys), return_index=True)
    return keys[np.sort(first)]


def _solved(
    held: Design, chosen: NDArray[np.bool_], keys: NDArray[np.uint64], rare: Floats
) -> tuple[Floats, Floats]:
    """Minimise the logistic loss by Nesterov's accelerated gradient, weights of runs held near 0."""
    column = np.minimum(np.searchsorted(keys, held.keys), len(keys) - 1)
    inside = (keys[column] == held.keys) & chosen[held.rows]
    number = np.cumsum(chosen) - 1
    matrix = _Sparse(
        number[held.rows[inside]],
        column[inside],
        held.counts[inside] * rare[column[inside]],
        (int(chosen.sum()), len(keys)),
    )
    more = np.concatenate([held.extras[chosen], np.ones((int(chosen.sum()), 1), np.float32)], axis=1)
    truth = held.truth[chosen]
    loss = held.weight[chosen] * np.where(truth > 0, POSITIVE, 1).astype(np.float32)
    loss /= loss.sum(axis=0, keepdims=True)
    rate = 1 / (_steepest(matrix, more, loss) + HELD)
    here = np.zeros((len(keys) + EXTRAS + 1, truth.shape[1]), np.float32)
    ahead, pace = here.copy(), 1.0
    for _ in range(STEPS):
        odds = matrix.times(ahead[: len(keys)]) + more @ ahead[len(keys) :]
        wrong: Floats = ((1 / (1 + np.exp(-np.clip(odds, -30, 30))) - truth) * loss).astype(np.float32)
        slope: Floats = np.concatenate([matrix.back(wrong), (more.T @ wrong).astype(np.float32)])
        slope[: len(keys)] += np.float32(HELD) * ahead[: len(keys)]
        step = ahead - rate * slope
        faster = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead = (step + (pace - 1) / faster * (step - here)).astype(np.float32)
        here, pace = step, faster
    return here[: len(keys)], here[len(keys) :]


def _steepest(matrix: _Sparse, more: Floats, loss: Floats) -> float:
    """Give a bound of how fast the slope changes: a quarter of the largest square, by power iteration."""
    most = loss.max(axis=1, keepdims=True)
    side = np.ones((matrix.shape[1], 1), np.float32)
    rest = np.ones((more.shape[1], 1), np.float32)
    size = 1.0
    for _ in range(20):
        out: Floats = (matrix.times(side) + more @ rest) * most
        side, rest = matrix.back(out), (more.T @ out).astype(np.float32)
        size = float(np.sqrt((side**2).sum() + (rest**2).sum()))
        side, rest = (side / size).astype(np.float32), (rest / size).astype(np.float32)
    return 0.26 * size


class _Sparse:
    """A matrix that is mostly zero, multiplied from both sides."""

    def __init__(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp], values: Floats, shape: tuple[int, int]
    ) -> None:
        self.shape = shape
        self._by_row = self._ordered(rows, columns, values)
        self._by_column = self._ordered(columns, rows, values)

    @staticmethod
    def _ordered(
        major: NDArray[np.intp], minor: NDArray[np.intp], values: Floats
    ) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp], Floats]:
        order = np.lexsort((minor, major))
        held, first = np.unique(major[order], return_index=True)
        return held, first, minor[order], values[order][:, None]

    def times(self, right: Floats) -> Floats:
        """Give the matrix times `right`."""
        return self._product(self._by_row, right, self.shape[0])

    def back(self, right: Floats) -> Floats:
        """Give the matrix, turned, times `right`."""
        return self._product(self._by_column, right, self.shape[1])

    @staticmethod
    def _product(
        side: tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp], Floats], right: Floats, size: int
    ) -> Floats:
        held, first, minor, values = side
        out = np.zeros((size, right.shape[1]), np.float32)
        out[held] = np.add.reduceat(right.take(minor, axis=0) * values, first, axis=0)
        return out
