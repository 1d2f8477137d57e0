"""Gives the odds of what an English request is: harmful or not, an attack, a crisis; of which category."""

from __future__ import annotations

import hashlib
from functools import cached_property
from importlib import resources
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from demur_encoder.loading import CLS, SEP, Feed, Loaded, load

__all__ = ["RequestEncoder"]

_MODEL = "requests.onnx"
# In characters; what is left is still more than is read as tokens, and bounds what a text can cost.
_HEAD, _TAIL = 3000, 1200


class RequestEncoder:
    """All six layers of MiniLM as they are, under a head of ours, over a request's first and last tokens.

    Reads 72 tokens from the start and 32 from the end.

    threads: that share the work on one request

    Safe for threads.  The model is loaded by the first call: 0.3 s and 120 MB.
    """

    def __init__(self, *, threads: int = 1) -> None:
        self._threads = threads
        self._loaded: Loaded | None = None
        self._loading = Lock()

    @cached_property
    def version(self) -> str:
        """Hash of the model: 12 hex digits.  Cost: 30 ms at the first call."""
        return hashlib.sha256((resources.files("demur_encoder") / "data" / _MODEL).read_bytes()).hexdigest()[
            :12
        ]

    def odds(self, text: str) -> dict[str, NDArray[np.float32]]:
        """Give (1, labels) log-odds by head: `harm`, `attack`, `crisis`, `category`; never raises.

        Cost: 4 to 20 ms for a text of any size, by processor.
        """
        model = self._model()
        ids = model.ids(_bounded(text))
        head, tail = model.figures["head"], model.figures["tail"]
        kept = ids if len(ids) <= head + tail else ids[:head] + ids[-tail:]
        odds = model.session.run(["odds"], _feed([CLS, *kept, SEP]))[0]
        found, at = {}, 0
        for name in ("harm", "attack", "crisis", "category"):
            count = model.figures[name]
            found[name] = odds[:, at : at + count]
            at += count
        return found

    def _model(self) -> Loaded:
        with self._loading:
            if self._loaded is None:
                self._loaded = load(_MODEL, self._threads)
            return self._loaded


def _bounded(text: str) -> str:
    return f"{text[:_HEAD]}\n{text[-_TAIL:]}" if len(text) > _HEAD + _TAIL else text


def _feed(ids: list[int]) -> Feed:
    return {"ids": np.array([ids], np.int64), "held": np.ones((1, len(ids)), np.float32)}
