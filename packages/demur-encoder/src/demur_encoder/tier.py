"""Gives the odds of what an English reply is, from its request, its head and its tail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["EncoderTier"]

Ids = list[int]
_OUTCOMES = 3
_CLS, _SEP = 101, 102
# In characters; what is left is still more than is read as tokens, and bounds what a text can cost.
_HEAD, _TAIL, _ASKED = 3000, 600, 1000


class _Session(Protocol):
    """What we need of ONNX Runtime, which comes without types."""

    def run(
        self, names: Sequence[str], feed: dict[str, NDArray[np.int64] | NDArray[np.float32]]
    ) -> Sequence[NDArray[np.float32]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """The model, its tokens, and how many of them it was trained to read."""

    session: _Session
    ids: Callable[[str], Ids]
    asked: int
    head: int
    tail: int

    def row(self, text: str, prompt: str | None) -> tuple[Ids, int]:
        """Give the tokens of a request with its reply, and how many of them are of the request."""
        asked = self.ids((prompt or "")[:_ASKED])[: self.asked]
        said = self.ids(_bounded(text))
        if len(said) > self.head + self.tail:
            said = said[: self.head] + said[-self.tail :]
        return [_CLS, *asked, _SEP, *said, _SEP], len(asked) + 2


class EncoderTier:
    """The first two layers of MiniLM, trained further, over the first and last tokens of a reply.

    Reads 32 tokens of the request, 80 from the start of the reply and 24 from its end.

    threads: that share the work on one reply
    at_once: replies that go through the model together, sorted by length.  More than one saves no time on one
        thread; as they share the range of eight bits, the odds of a reply come to depend on its neighbours

    Safe for threads.  The model is loaded by the first call: 0.25 s and 80 MB.
    """

    def __init__(self, *, threads: int = 1, at_once: int = 1) -> None:
        self._threads, self._at_once = threads, at_once
        self._loaded: _Loaded | None = None
        self._loading = Lock()

    def odds(self, texts: Sequence[str], prompts: Sequence[str | None]) -> NDArray[np.float32]:
        """Give (texts, 3) log-odds of `answered`, `partial` and `refused`; never raises on any string.

        prompts: one for each text, None where it is not known
        Cost: 3 to 9 ms for a text of any size, by processor.
        """
        found = np.zeros((len(texts), _OUTCOMES), np.float32)
        model = self._model()
        rows = [model.row(text, prompt) for text, prompt in zip(texts, prompts, strict=True)]
        order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
        for start in range(0, len(order), self._at_once):
            some = order[start : start + self._at_once]
            found[some] = model.session.run(["odds"], _feed([rows[at] for at in some]))[0]
        return found

    def _model(self) -> _Loaded:
        with self._loading:
            if self._loaded is None:
                self._loaded = _load(self._threads)
            return self._loaded


def _bounded(text: str) -> str:
    return f"{text[:_HEAD]}\n{text[-_TAIL:]}" if len(text) > _HEAD + _TAIL else text


def _whole(text: str) -> str:
    """Join what came as two halves of a UTF-16 pair, and mark half ones that stand alone."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _feed(rows: Sequence[tuple[Ids, int]]) -> dict[str, NDArray[np.int64] | NDArray[np.float32]]:
    shape = len(rows), max(len(ids) for ids, _ in rows)
    tokens, sorts, held = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.float32)
    for at, (ids, asked) in enumerate(rows):
        tokens[at, : len(ids)], sorts[at, asked : len(ids)], held[at, : len(ids)] = ids, 1, 1
    return {"ids": tokens, "sorts": sorts, "held": held}


@cache
def _load(threads: int) -> _Loaded:
    """Load what the package carries; tiers with as many threads share it."""
    # Both take longer to import than all of Demur, and most processes never get this far.
    import onnxruntime  # noqa: PLC0415 - see above
    from tokenizers import Tokenizer  # noqa: PLC0415 - see above

    data = resources.files("demur_encoder") / "data"
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        (data / "model.onnx").read_bytes(), options, providers=["CPUExecutionProvider"]
    )
    reads = session.get_modelmeta().custom_metadata_map
    tokenizer = Tokenizer.from_str((data / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return _Loaded(
        session=session,
        # One after the other: a batch would start threads of its own, which a fork does not survive.
        ids=lambda text: tokenizer.encode(_whole(text), add_special_tokens=False).ids,
        asked=int(reads["asked"]),
        head=int(reads["head"]),
        tail=int(reads["tail"]),
    )
