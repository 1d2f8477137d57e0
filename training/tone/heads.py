"""Fits what the lint makes of a whole refusal, on refusals whose sentences the models have not seen."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

import demur.linting
from demur.linting.echo import echo
from demur.linting.lexicon import lexicon, read_languages
from demur.linting.seen import see
from demur.linting.weighing import WHOLE, Head, features
from training.tone.bank import banked
from training.tone.fit import design, fit
from training.tone.items import languages, said
from training.tone.ours import ours
from training.tone.whole import labelled, taught

__all__ = ["gather", "join"]

OUT = Path(__file__).parents[1] / "out" / "tone"
HEADS = Path(demur.linting.__file__).parent / "data" / "heads.json"
_FOLDS, _PARTS = 2, 5
_HELD, _TURNS = 30.0, 30
_GRID = np.linspace(0.05, 0.95, 91)
Floats = NDArray[np.float64]


def gather(names: Sequence[str] = ()) -> None:
    """Look at the whole refusals of `names`, all languages where there are none, and keep what was seen.

    Each is looked at by a model that has learned from none of its sentences.  Cost: half a minute a language.
    """
    OUT.mkdir(parents=True, exist_ok=True)
    for language in names or sorted(set(languages()) & read_languages()):
        whole, lists = labelled(language), lexicon(language)
        lessons = list(taught(whole))
        sentences = [*said(language), *banked(language), *ours(language), *(each for _, each in lessons)]
        places = np.array([*[-1] * (len(sentences) - len(lessons)), *(place for place, _ in lessons)])
        held, turn = design(sentences, lists), _turns([row.request for row in whole], _FOLDS)
        rows: list[Floats] = [np.zeros(0)] * len(whole)
        for fold in range(_FOLDS):
            out = np.append(turn == fold, np.False_)
            tone = fit(held, ~out[places])
            for place in out[:-1].nonzero()[0].tolist():
                row = whole[place]
                told = echo(row.refusal, row.request, lists=lists) if row.request else None
                rows[place] = features(see(row.refusal, lists=lists, tone=tone), told)
        truth = np.array([[code in row.labels for code in WHOLE] for row in whole])
        asked = np.array([zlib.crc32(row.request.encode()) for row in whole])
        np.savez(OUT / f"{language}.npz", seen=np.array(rows), truth=truth, asked=asked)
        print(f"{language}: {len(whole)} refusals", flush=True)


def join() -> None:
    """Fit the heads on what was gathered of all languages, print how good they are, and write them."""
    seen, truth, asked = (np.concatenate(column) for column in zip(*_gathered(), strict=True))
    middle, spread = seen.mean(axis=0), seen.std(axis=0) + 1e-6
    flat, turn = (seen - middle) / spread, asked % _PARTS
    made = {}
    for place, code in enumerate(WHOLE):
        true = truth[:, place].astype(np.float64)
        odds = np.zeros(len(true))
        for part in range(_PARTS):
            odds[turn == part] = _scored(flat[turn == part], _solved(flat[turn != part], true[turn != part]))
        likely = 1 / (1 + np.exp(-odds))
        scores = np.array([_f1(likely >= limit, true > 0) for limit in _GRID])
        limit = float(_GRID[scores >= scores.max() - 0.003].mean())
        solved = _solved(flat, true)
        weights = solved[:-1] / spread
        bias = float(solved[-1] - (weights * middle).sum())
        rounded = tuple(round(float(weight), 5) for weight in weights)
        made[code] = Head(bias=round(bias, 5), weights=rounded, limit=round(limit, 3))
        print(f"{code:<16} {int(true.sum())} of {len(true)}: F1 {scores.max():.3f} from {limit:.2f} on")
    HEADS.write_bytes(msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n")


def _gathered() -> Iterator[tuple[Floats, NDArray[np.bool_], NDArray[np.intp]]]:
    for path in sorted(OUT.glob("*.npz")):
        with np.load(path) as held:
            yield held["seen"], held["truth"], held["asked"]


def _turns(requests: Sequence[str], parts: int) -> NDArray[np.intp]:
    return np.array([zlib.crc32(request.encode()) % parts for request in requests], np.intp)


def _scored(flat: Floats, solved: Floats) -> Floats:
    found: Floats = flat @ solved[:-1] + solved[-1]
    return found


def _solved(flat: Floats, true: Floats) -> Floats:
    """Solve the logistic regression with weights held near 0, by Newton's method."""
    wide = np.column_stack([flat, np.ones(len(flat))])
    held = np.full(wide.shape[1], _HELD)
    held[-1] = 0.0
    solved = np.zeros(wide.shape[1])
    for _ in range(_TURNS):
        likely = 1 / (1 + np.exp(-np.clip(wide @ solved, -30, 30)))
        slope = wide.T @ (likely - true) + held * solved
        bend = (wide * (likely * (1 - likely) + 1e-9)[:, None]).T @ wide + np.diag(held + 1e-9)
        solved -= np.linalg.solve(bend, slope)
    return solved


def _f1(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    return 2 * float((found & truth).sum()) / max(1.0, float(found.sum() + truth.sum()))
