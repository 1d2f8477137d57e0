"""Fine-tunes the encoder on English replies and saves what `training.export` turns into ONNX."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from random import Random

import torch
from tokenizers import Tokenizer

from training.data import aside, gathered, heard
from training.encoder import fit, weights_of
from training.rows import ROOT, Example

__all__ = ["make_encoder"]

OWN = 2500
# Files of which more rows teach little: one model's replies to one sort of request, or what we spliced.
MOST = {"gptfuzz": 2600, "orbench_legal_en": 3200, "spliced": 900}
EPOCHS = 2.2
LABELLED = 2.0
SAVED = ROOT / "out" / "student.pt"


def make_encoder(minilm: Path) -> Path:
    """Fit the student, starting from the weights in the folder `minilm`; give where it was saved.

    Cost: 25 minutes on one core.
    """
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(str(minilm / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    chosen = selected()
    texts = [heard(example.text) for example in chosen]
    student = fit(chosen, texts, tokenizer=tokenizer, start=weights_of(minilm), epochs=EPOCHS)
    SAVED.parent.mkdir(parents=True, exist_ok=True)
    torch.save(student.state_dict(), SAVED)
    return SAVED


def selected() -> list[Example]:
    """Give the English examples, those that we labelled all, of large files a part."""
    chance = Random(1)  # noqa: S311 - repeatable by intention
    by: dict[str, list[Example]] = defaultdict(list)
    for example in gathered(languages=("en",), english=OWN):
        if not aside(example):
            by[example.source].append(example)
    found: list[Example] = []
    for source, examples in by.items():
        rest = [example for example in examples if example.weight < LABELLED]
        chance.shuffle(rest)
        found += [example for example in examples if example.weight >= LABELLED]
        found += rest[: MOST.get(source, len(rest))]
    return found
