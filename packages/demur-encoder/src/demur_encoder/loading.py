"""Loads what the package carries: models by name, and the tokens that both of them read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["CLS", "SEP", "Feed", "Ids", "Loaded", "carried", "load"]

Ids = list[int]
Feed = Mapping[str, NDArray[np.int64] | NDArray[np.float32]]
CLS, SEP = 101, 102
# In characters; what is left is still more than is read as tokens, and bounds what a text can cost.
_HEAD, _TAIL = 3000, 1200
_LOADING = Lock()


class Session(Protocol):
    """What we need of ONNX Runtime, which comes without types."""

    def run(self, names: Sequence[str], feed: Feed) -> Sequence[NDArray[np.float32]]:
        """Give the outputs of those names."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A model, its tokens, and the figures that its file carries, such as how many tokens it reads."""

    session: Session
    ids: Callable[[str], Ids]
    figures: Mapping[str, int]

    def ends(self, text: str) -> Ids:
        """Give the first and last tokens of `text`, as many as the model reads; all of a short one."""
        ids = self.ids(f"{text[:_HEAD]}\n{text[-_TAIL:]}" if len(text) > _HEAD + _TAIL else text)
        head, tail = self.figures["head"], self.figures["tail"]
        return ids if len(ids) <= head + tail else ids[:head] + ids[-tail:]


def _whole(text: str) -> str:
    """Join what came as two halves of a UTF-16 pair, and mark half ones that stand alone."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def carried(name: str) -> bytes:
    """Give the bytes of a file that the package carries."""
    return (resources.files("demur_encoder") / "data" / name).read_bytes()


def load(name: str, threads: int) -> Loaded:
    """Give the model `name` that the package carries, loaded at the first call; safe for threads.

    Tiers with as many threads share it.
    """
    with _LOADING:
        return _load(name, threads)


@cache
def _load(name: str, threads: int) -> Loaded:
    # Takes longer to import than all of Demur, and most processes never get this far.
    import onnxruntime  # noqa: PLC0415 - see above

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(carried(name), options, providers=["CPUExecutionProvider"])
    figures = session.get_modelmeta().custom_metadata_map
    return Loaded(
        session=session, ids=_tokens(), figures={key: int(figure) for key, figure in figures.items()}
    )


@cache
def _tokens() -> Callable[[str], Ids]:
    # As above.
    from tokenizers import Tokenizer  # noqa: PLC0415 - see above

    tokenizer = Tokenizer.from_str(carried("tokenizer.json").decode())
    tokenizer.no_padding()
    tokenizer.no_truncation()

    def ids(text: str) -> Ids:
        # One after the other: a batch would start threads of its own, which a fork does not survive.
        found: Ids = tokenizer.encode(_whole(text), add_special_tokens=False).ids
        return found

    return ids
