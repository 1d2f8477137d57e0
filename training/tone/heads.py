"""Fits what the lint makes of a whole refusal, on refusals by hands that the models have not seen."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

import demur.linting
from demur.linting.weighing import WHOLE, Head, features
from training.tone.unseen import Glimpse

__all__ = ["join", "keep"]

OUT = Path(__file__).parents[1] / "out" / "tone"
HEADS = Path(demur.linting.__file__).parent / "data" / "heads.json"
_PARTS = 5
_HELD, _TURNS = 30.0, 30
_GRID = np.linspace(0.05, 0.95, 91)
Floats = NDArray[np.float64]


def keep(language: str, glimpses: Sequence[Glimpse]) -> None:
    """Keep what was seen of the whole refusals of `language` until the heads are fitted."""
    OUT.mkdir(parents=True, exist_ok=True)
    np.savez(
        OUT / f"{language}.npz",
        seen=np.array([features(each.seen, each.told) for each in glimpses]),
        truth=np.array([[code in each.row.labels for code in WHOLE] for each in glimpses]),
        asked=np.array([zlib.crc32(each.row.request.encode()) for each in glimpses]),
    )


def join() -> None:
    """Fit the heads on what was kept of all languages, print how good they are, and write them."""
    kept = _kept()
    seen = np.concatenate([each.seen for each in kept.values()])
    truth = np.concatenate([each.truth for each in kept.values()]).astype(np.float64)
    turn = np.concatenate([each.asked for each in kept.values()]) % _PARTS
    language = np.repeat(np.eye(len(kept)), [len(each.seen) for each in kept.values()], axis=0)
    wide = np.hstack([seen, language])
    middle, spread = wide.mean(axis=0), wide.std(axis=0) + 1e-6
    flat = (wide - middle) / spread
    made = {}
    for code, true in zip(WHOLE, truth.T, strict=True):
        limit, score = _limit(flat, true, turn=turn)
        solved = _solved(flat, true)
        weights = [round(float(weight), 5) for weight in solved[:-1] / spread]
        made[code] = Head(
            bias=round(float(solved[-1] - (solved[:-1] / spread * middle).sum()), 5),
            weights=tuple(weights[: seen.shape[1]]),
            languages=dict(zip(kept, weights[seen.shape[1] :], strict=True)),
            limit=limit,
        )
        print(f"{code:<16} {int(true.sum())} of {len(true)}: F1 {score:.3f} from {limit:.2f} on")
    HEADS.write_bytes(msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n")


class _Kept(NamedTuple):
    """What was seen of the refusals of one language; asked: the same for two of the same request."""

    seen: Floats
    truth: NDArray[np.bool_]
    asked: NDArray[np.intp]


def _kept() -> dict[str, _Kept]:
    found = {}
    for path in sorted(OUT.glob("*.npz")):
        with np.load(path) as held:
            found[path.stem] = _Kept(held["seen"], held["truth"], held["asked"])
    return found


def _limit(flat: Floats, true: Floats, *, turn: NDArray[np.intp]) -> tuple[float, float]:
    """Give the limit with the best F1, and that, for refusals to requests that nothing was fitted on."""
    odds = np.zeros(len(true))
    for part in range(_PARTS):
        odds[turn == part] = _scored(flat[turn == part], _solved(flat[turn != part], true[turn != part]))
    likely = 1 / (1 + np.exp(-odds))
    scores = np.array([_f1(likely >= limit, true > 0) for limit in _GRID])
    return round(float(_GRID[scores >= scores.max() - 0.003].mean()), 3), float(scores.max())


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
