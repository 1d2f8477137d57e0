"""An index of passages on disk, and a retriever over it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from demur.errors import InputError
from demur.grounding.tokens import tokens_of
from demur.grounding.weights import rarity, telling, weights_of
from demur.types import Passage

if TYPE_CHECKING:
    import bm25s

__all__ = ["MOST_PASSAGES", "SourceIndex", "write_index"]

MOST_PASSAGES = 200_000
"""Passages in one index; the memory of a process that opens it grows by some 1 KB for each."""

_FORMAT = 1
_HEAD, _PASSAGES, _SCORES = "index.json", "passages.jsonl", "scores"


class _Head(msgspec.Struct, frozen=True):
    """What an index says of itself."""

    format: int
    passages: int
    version: str


class SourceIndex:
    """Finds passages by their words (BM25), best first; safe for threads, and never written to.

    least: from 0 to 1, how much of what a query asks about a passage has to hold, rare words counting most;
        a passage that shares but its commonplace words with a query does not answer it
    Raises InputError for a folder that holds no index, one of another format, or one that was damaged, and
    ModuleNotFoundError without the extra `ground`.
    Cost: about 1 ms a query at 10,000 passages, see `python -m bench constraints`.
    """

    def __init__(self, path: str | Path, *, least: float = 0.35) -> None:
        folder = Path(path)
        head = _head(folder)
        self.version = head.version
        """Hash over all passages: 12 hex digits."""
        self._least = least
        self._passages = _passages(folder, head)
        self._scores = _scores(folder, head)
        self._found = np.diff(self._scores.scores["indptr"])

    def __len__(self) -> int:
        return len(self._passages)

    def retrieve(self, query: str, *, most: int) -> Sequence[Passage]:
        """Give at most `most` passages for `query`; none where nothing fits, or it has no words."""
        weights = weights_of(query, known=self._rarity, total=len(self._passages))
        known = [token for token in weights if token in self._scores.vocab_dict]
        if not known or not self._passages:
            return ()
        scores = self._scores.get_scores(known)
        best = _best(scores, 2 * most)
        enough = self._least * telling(weights)
        shared = sum(weights[token] * self._holds(token, best) for token in known)
        return [self._passages[place] for place in best[shared >= enough][:most]]

    def _rarity(self, token: str) -> float:
        number = self._scores.vocab_dict.get(token)
        return 0.0 if number is None else rarity(int(self._found[number]), len(self._passages))

    def _holds(self, token: str, places: np.ndarray) -> np.ndarray:
        """Tell for each of `places` whether its passage holds `token`; the index keeps them in order."""
        number, scores = self._scores.vocab_dict[token], self._scores.scores
        held = scores["indices"][scores["indptr"][number] : scores["indptr"][number + 1]]
        at = np.minimum(np.searchsorted(held, places), len(held) - 1)
        holds: np.ndarray = held[at] == places
        return holds


def write_index(folder: Path, passages: Sequence[Passage]) -> str:
    """Write an index of `passages`, at least one, into the new folder; gives its version."""
    rows = [msgspec.json.encode(passage) for passage in passages]
    version = hashlib.sha256(b"\n".join(rows)).hexdigest()[:12]
    import bm25s  # noqa: PLC0415 - an extra, which alternatives are found without

    scores = bm25s.BM25(method="lucene")
    scores.index([_tokens(passage) for passage in passages], show_progress=False)
    scores.save(folder / _SCORES, show_progress=False)
    (folder / _PASSAGES).write_bytes(b"\n".join(rows) + b"\n")
    head = _Head(format=_FORMAT, passages=len(passages), version=version)
    (folder / _HEAD).write_bytes(msgspec.json.encode(head) + b"\n")
    return version


def _tokens(passage: Passage) -> list[str]:
    return tokens_of(f"{passage.title}\n{passage.text}")


def _best(scores: np.ndarray, most: int) -> np.ndarray:
    """Give the places of the highest scores above 0, the highest first, the earlier first among equals."""
    if len(scores) > most:
        least = np.partition(scores, -most)[-most]
        places = np.flatnonzero((scores >= least) & (scores > 0))
    else:
        places = np.flatnonzero(scores > 0)
    best: np.ndarray = places[np.argsort(-scores[places], kind="stable")][:most]
    return best


def _head(folder: Path) -> _Head:
    try:
        head = msgspec.json.decode((folder / _HEAD).read_bytes(), type=_Head)
    except (OSError, msgspec.DecodeError) as error:
        raise InputError(
            "there is no index of passages here",
            where=str(folder),
            hint="make one: demur ground build FOLDER -o INDEX",
        ) from error
    if head.format != _FORMAT:
        raise InputError(
            f"the index has format {head.format}, and {_FORMAT} is known here",
            where=str(folder),
            hint="build it anew: demur ground build",
        )
    return head


def _passages(folder: Path, head: _Head) -> tuple[Passage, ...]:
    try:
        data = (folder / _PASSAGES).read_bytes()
        passages = tuple(_rows(data))
    except (OSError, msgspec.DecodeError) as error:
        raise _damaged(folder, str(error)) from error
    found = hashlib.sha256(data.removesuffix(b"\n")).hexdigest()[:12]
    if len(passages) != head.passages or found != head.version:
        raise _damaged(folder, "its passages are not those that it was made of")
    return passages


def _rows(data: bytes) -> Iterator[Passage]:
    decoder = msgspec.json.Decoder(Passage)
    return (decoder.decode(row) for row in data.splitlines())


def _scores(folder: Path, head: _Head) -> bm25s.BM25:
    import bm25s  # noqa: PLC0415 - as above

    try:
        scores = bm25s.BM25.load(folder / _SCORES, show_progress=False)
        held = int(scores.scores["num_docs"])
    except (OSError, ValueError, KeyError, TypeError, json.JSONDecodeError) as error:
        raise _damaged(folder, str(error)) from error
    if held != head.passages:
        raise _damaged(folder, f"it scores {held} passages of {head.passages}")
    return scores


def _damaged(folder: Path, why: str) -> InputError:
    return InputError(
        f"the index of passages is damaged: {why}",
        where=str(folder),
        hint="build it anew: demur ground build",
    )
