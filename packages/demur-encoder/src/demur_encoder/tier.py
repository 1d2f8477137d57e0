"""Gives the odds of what an English reply is, from its request, its head and its tail."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from demur_encoder.loading import CLS, SEP, Feed, Ids, Loaded, load

__all__ = ["EncoderTier"]

_OUTCOMES = 3
_MODEL = "model.onnx"
# Characters of a request, of which far fewer tokens are read.
_ASKED = 1000


class EncoderTier:
    """The first two layers of MiniLM, trained further, over the first and last tokens of a reply.

    Reads 16 tokens of the request, 80 from the start of the reply and 24 from its end.

    threads: that share the work on one reply
    at_once: replies that go through the model together, sorted by length.  More than one saves no time on one
        thread; as they share the range of eight bits, the odds of a reply come to depend on its neighbours

    Safe for threads.  The model is loaded by the first call: 0.25 s and 80 MB.
    """

    def __init__(self, *, threads: int = 1, at_once: int = 1) -> None:
        self._threads, self._at_once = threads, at_once

    def odds(self, texts: Sequence[str], prompts: Sequence[str | None]) -> NDArray[np.float32]:
        """Give (texts, 3) log-odds of `answered`, `partial` and `refused`; never raises on any string.

        prompts: one for each text, None where it is not known
        Cost: 3 to 9 ms for a text of any size, by processor.
        """
        found = np.zeros((len(texts), _OUTCOMES), np.float32)
        model = load(_MODEL, self._threads)
        rows = [_row(model, text, prompt) for text, prompt in zip(texts, prompts, strict=True)]
        order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
        for start in range(0, len(order), self._at_once):
            some = order[start : start + self._at_once]
            found[some] = model.session.run(["odds"], _feed([rows[at] for at in some]))[0]
        return found


def _row(model: Loaded, text: str, prompt: str | None) -> tuple[Ids, int]:
    """Give the tokens of a request with its reply, and how many of them are of the request."""
    asked = model.ids((prompt or "")[:_ASKED])[: model.figures["asked"]]
    return [CLS, *asked, SEP, *model.ends(text), SEP], len(asked) + 2


def _feed(rows: Sequence[tuple[Ids, int]]) -> Feed:
    shape = len(rows), max(len(ids) for ids, _ in rows)
    tokens, sorts, held = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.float32)
    for at, (ids, asked) in enumerate(rows):
        tokens[at, : len(ids)], sorts[at, asked : len(ids)], held[at, : len(ids)] = ids, 1, 1
    return {"ids": tokens, "sorts": sorts, "held": held}
