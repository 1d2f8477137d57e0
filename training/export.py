"""Writes a trained encoder into the package `demur-encoder`, as ONNX in eight bits.

Run: python -m training.export STATE FOLDER
STATE is a file of weights that torch saved, FOLDER holds the tokenizer.json of MiniLM.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import nn

from training.encoder import ASKED, HEAD, TAIL, Student, batch_of, odds, row, tokens
from training.rows import ROOT, rows

__all__ = ["agreement", "exported", "in_eight_bits", "loaded", "tokenizer_of"]

DATA = ROOT.parent / "packages" / "demur-encoder" / "src" / "demur_encoder" / "data"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
TABLE = "words.weight"
OPSET = 17
CHECKED, SAME, LARGEST = 200, 0.98, 30_000_000
INPUTS = ("ids", "sorts", "held")


def loaded(path: Path) -> Student:
    """Give the encoder whose weights were saved at `path`, with as many layers as those are of."""
    state = torch.load(path, weights_only=True)
    student = Student(len({name.split(".")[1] for name in state if name.startswith("layers.")}))
    student.load_state_dict(state)
    return student.eval()


def tokenizer_of(folder: Path) -> tuple[bytes, Tokenizer]:
    """Give MiniLM's tokenizer, whose hash is pinned: its file, and ready to give every token of a text."""
    raw = (folder / "tokenizer.json").read_bytes()
    found = hashlib.sha256(raw).hexdigest()
    if found != TOKENIZER_SHA256:
        raise SystemExit(f"tokenizer.json has the hash {found}, not the pinned one")
    tokenizer = Tokenizer.from_str(raw.decode())
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return raw, tokenizer


def exported(student: Student) -> bytes:
    """Give `student` as an ONNX file."""
    rows = [row(np.arange(5, dtype=np.int32), np.arange(9, dtype=np.int32))] * 2
    example = dict(zip(INPUTS, batch_of(rows), strict=True))
    return in_eight_bits(student, example, says={"asked": ASKED, "head": HEAD, "tail": TAIL})


def in_eight_bits(
    module: nn.Module, example: Mapping[str, torch.Tensor], *, says: Mapping[str, int]
) -> bytes:
    """Give `module` as an ONNX file: matrices and the table of words in eight bits, the rest as it was.

    example: an input by name, each (rows, tokens); says: figures that the file carries
    """
    with tempfile.TemporaryDirectory() as name:
        whole, small = Path(name, "whole.onnx"), Path(name, "small.onnx")
        _trace(module, example, whole)
        # Seven bits of eight, or processors without VNNI would overflow and read otherwise than others.
        quantize_dynamic(
            whole,
            small,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )
        model = onnx.load(small)
    _shrink_table(model.graph)
    helper.set_model_props(model, {name: str(figure) for name, figure in says.items()})
    onnx.checker.check_model(model)
    return model.SerializeToString(deterministic=True)


def _trace(module: nn.Module, example: Mapping[str, torch.Tensor], path: Path) -> None:
    axes = {name: {0: "rows", 1: "tokens"} for name in example} | {"odds": {0: "rows"}}
    with warnings.catch_warnings():
        # Tracing is deprecated, but the newer exporter needs a package more and gives a larger graph.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            module,
            tuple(example.values()),
            path,
            dynamo=False,
            opset_version=OPSET,
            input_names=list(example),
            output_names=["odds"],
            dynamic_axes=axes,
        )


def _shrink_table(graph: onnx.GraphProto) -> None:
    """Keep the table of words in eight bits with a scale for each word; the quantiser leaves it in 32."""
    table = next(each for each in graph.initializer if each.name == TABLE)
    values = numpy_helper.to_array(table)
    scales = (np.abs(values).max(axis=1, keepdims=True) / 127).astype(np.float32)
    scales[scales == 0] = 1
    whole = np.rint(values / scales).astype(np.int8)
    graph.initializer.remove(table)
    graph.initializer.extend(
        [numpy_helper.from_array(whole, TABLE), numpy_helper.from_array(scales, "words.scales")]
    )
    at = next(number for number, node in enumerate(graph.node) if node.input[:1] == [TABLE])
    gather = graph.node[at]
    result = gather.output[0]
    nodes = [
        helper.make_node("Gather", [TABLE, gather.input[1]], ["words.whole"]),
        helper.make_node("Cast", ["words.whole"], ["words.cast"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["words.scales", gather.input[1]], ["words.scale"]),
        helper.make_node("Mul", ["words.cast", "words.scale"], [result]),
    ]
    graph.node.remove(gather)
    for number, node in enumerate(nodes):
        graph.node.insert(at + number, node)


def agreement(model: bytes, student: Student, *, tokenizer: Tokenizer, count: int = CHECKED) -> float:
    """Give the share of `count` labelled replies of which `model` says the same as `student`."""
    some = [each for each in rows("train/replies_gptfuzz") if each.lang == "en"]
    some = some[:: max(1, len(some) // count)][:count]
    texts, prompts = [each.response for each in some], [each.prompt for each in some]
    mine = odds(student, tokenizer, texts, prompts)
    return float((_odds(model, tokenizer, texts, prompts).argmax(1) == mine.argmax(1)).mean())


def _odds(
    model: bytes, tokenizer: Tokenizer, texts: Sequence[str], prompts: Sequence[str]
) -> NDArray[np.float32]:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    asked, said = tokens(tokenizer, [prompt[:1000] for prompt in prompts]), tokens(tokenizer, texts)
    found = []
    for one, other in zip(asked, said, strict=True):
        fed = [tensor.numpy() for tensor in batch_of([row(one, other)])]
        found.append(session.run(["odds"], dict(zip(INPUTS, fed, strict=True)))[0][0])
    return np.array(found, np.float32)


def main(state: str, folder: str) -> None:
    """Write the package's data, or stop where the model is too large or differs from what was trained."""
    student = loaded(Path(state))
    raw, tokenizer = tokenizer_of(Path(folder))
    model = exported(student)
    same = agreement(model, student, tokenizer=tokenizer)
    print(f"{len(student.layers)} layers, {len(model):,} bytes, same on {same:.1%} of {CHECKED} replies")
    if same < SAME or len(model) > LARGEST:
        raise SystemExit(f"not written: at least {SAME:.0%} and at most {LARGEST:,} bytes are wanted")
    DATA.mkdir(parents=True, exist_ok=True)
    (DATA / "model.onnx").write_bytes(model)
    (DATA / "tokenizer.json").write_bytes(raw)


if __name__ == "__main__":
    main(*sys.argv[1:])
