"""Gives the odds of what an English request is: harmful or not, an attack, a crisis; of which category."""

from __future__ import annotations

import hashlib
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from demur_encoder.loading import CLS, SEP, Feed, carried, load

__all__ = ["RequestEncoder"]

_MODEL = "requests.onnx"
_HEADS = ("harm", "attack", "crisis", "category")


class RequestEncoder:
    """All six layers of MiniLM as they are, under a head of ours, over a request's first and last tokens.

    Reads 72 tokens from the start and 32 from the end.

    threads: that share the work on one request

    Safe for threads.  The model is loaded by the first call: 0.3 s and 120 MB.
    """

    def __init__(self, *, threads: int = 1) -> None:
        self._threads = threads

    @cached_property
    def version(self) -> str:
        """Hash of the model: 12 hex digits.  Cost: 30 ms at the first call."""
        return hashlib.sha256(carried(_MODEL)).hexdigest()[:12]

    def odds(self, text: str) -> dict[str, NDArray[np.float32]]:
        """Give (1, labels) log-odds by head: `harm`, `attack`, `crisis`, `category`; never raises.

        Cost: 4 to 20 ms for a text of any size, by processor.
        """
        model = load(_MODEL, self._threads)
        ids = np.array([[CLS, *model.ends(text), SEP]], np.int64)
        fed: Feed = {"ids": ids, "held": np.ones(ids.shape, np.float32)}
        odds = model.session.run(["odds"], fed)[0]
        ends = np.cumsum([model.figures[name] for name in _HEADS])[:-1]
        return dict(zip(_HEADS, np.split(odds, ends, axis=1), strict=True))
