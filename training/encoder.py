"""Fine-tunes the first layers of MiniLM on English replies and writes them as ONNX in eight bits."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn

from training.coding import share
from training.rows import Example

__all__ = ["ASKED", "HEAD", "TAIL", "Student", "fit", "tokens", "weights_of"]

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LAYERS, WIDTH, HEADS = 2, 384, 12
ASKED, HEAD, TAIL = 16, 80, 24
OUTCOMES = ("answered", "partial", "refused")
CLS, SEP, PAD = 101, 102, 0
BATCH, RATE, SMOOTH = 32, 2e-4, 0.03
ASKED_SHARE = 0.6
"""How many replies are read with their requests."""
FIRST, FINAL = 3_000, 600
"""Characters of a long reply that are made tokens."""


def weights_of(folder: Path) -> dict[str, torch.Tensor]:
    """Give the tensors of a safetensors file, whose hash is pinned."""
    raw = (folder / "model.safetensors").read_bytes()
    found = hashlib.sha256(raw).hexdigest()
    if found != WEIGHTS_SHA256:
        raise SystemExit(f"model.safetensors has the hash {found}, not the pinned one")
    size = int.from_bytes(raw[:8], "little")
    head = json.loads(raw[8 : 8 + size])
    tensors = {}
    for name, entry in head.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = entry["data_offsets"]
            flat = np.frombuffer(raw[8 + size + start : 8 + size + end], np.float32)
            tensors[name] = torch.from_numpy(flat.reshape(entry["shape"]).copy())
    return tensors


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm, self.last = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Give what the layer makes of (rows, tokens, WIDTH); `mask` hides what does not count."""
        b, t, _ = x.shape
        q, k, v = (f(x).view(b, t, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        share = torch.softmax(q @ k.transpose(2, 3) / (WIDTH // HEADS) ** 0.5 + mask, -1)
        y = (share @ v).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm(x + self.drop(self.out(y)))
        return self.last(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Student(nn.Module):
    """Embeddings, the first layers, and a head over the mean and the first token."""

    def __init__(self, layers: int = LAYERS) -> None:
        super().__init__()
        self.words, self.places, self.sorts = (
            nn.Embedding(30522, WIDTH),
            nn.Embedding(512, WIDTH),
            nn.Embedding(2, WIDTH),
        )
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(layers)])
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(2 * WIDTH, len(OUTCOMES))

    def forward(self, ids: torch.Tensor, sorts: torch.Tensor, held: torch.Tensor) -> torch.Tensor:
        """Give (rows, outcomes) log-odds; `held` is 1 where a token is there."""
        places = torch.arange(ids.shape[1]).unsqueeze(0)
        x = self.drop(self.norm(self.words(ids) + self.places(places) + self.sorts(sorts)))
        mask = (1.0 - held[:, None, None, :]) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        mean = (x * held[:, :, None]).sum(1) / held.sum(1, keepdim=True)
        return self.head(self.drop(torch.cat([x[:, 0], mean], 1)))

    def start_from(self, tensors: dict[str, torch.Tensor]) -> None:
        """Take over the embeddings and the first layers of MiniLM."""

        def put(module: nn.Module, name: str) -> None:
            with torch.no_grad():
                for part in ("weight", "bias"):
                    if hasattr(module, part) and f"{name}.{part}" in tensors:
                        getattr(module, part).copy_(tensors[f"{name}.{part}"])

        for module, name in ((self.words, "word"), (self.places, "position"), (self.sorts, "token_type")):
            put(module, f"embeddings.{name}_embeddings")
        put(self.norm, "embeddings.LayerNorm")
        names = {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "out": "attention.output.dense",
            "norm": "attention.output.LayerNorm",
            "up": "intermediate.dense",
            "down": "output.dense",
            "last": "output.LayerNorm",
        }
        for at, layer in enumerate(self.layers):
            for mine, theirs in names.items():
                put(getattr(layer, mine), f"encoder.layer.{at}.{theirs}")


def tokens(tokenizer: Tokenizer, texts: Sequence[str]) -> list[NDArray[np.int32]]:
    """Give the head and the tail of each text as tokens."""
    found = []
    for code in tokenizer.encode_batch(
        [f"{t[:FIRST]}\n{t[-FINAL:]}" if len(t) > FIRST + FINAL else t for t in texts],
        add_special_tokens=False,
    ):
        ids = code.ids
        found.append(np.array(ids if len(ids) <= HEAD + TAIL else ids[:HEAD] + ids[-TAIL:], np.int32))
    return found


def row(asked: NDArray[np.int32], said: NDArray[np.int32]) -> tuple[list[int], list[int]]:
    """Give a request and a reply as one row of tokens, and which is which."""
    ids = [CLS, *asked[:ASKED].tolist(), SEP, *said.tolist(), SEP]
    return ids, [0] * (min(len(asked), ASKED) + 2) + [1] * (len(said) + 1)


def batch_of(rows: Sequence[tuple[list[int], list[int]]]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    longest = max(len(ids) for ids, _ in rows)
    ids, sorts, held = (np.zeros((len(rows), longest), np.int64) for _ in range(3))
    for at, (one, sort) in enumerate(rows):
        ids[at, : len(one)], sorts[at, : len(one)], held[at, : len(one)] = one, sort, 1
    return torch.from_numpy(ids), torch.from_numpy(sorts), torch.from_numpy(held).float()


def fit(
    examples: Sequence[Example],
    texts: Sequence[str],
    *,
    tokenizer: Tokenizer,
    start: dict[str, torch.Tensor],
    epochs: float,
    seed: int = 1,
) -> Student:
    """Fine-tune on `examples`, whose texts to be read are `texts`."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    data = _Data.of(examples, texts, tokenizer)
    student = Student()
    student.start_from(start)
    steps = int(epochs * (len(examples) // BATCH))
    optimiser = _optimiser(student)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [RATE, RATE, RATE * 5], total_steps=steps + 1, pct_start=0.1
    )
    began, running = time.monotonic(), 0.0
    student.train()
    for done, group in enumerate(islice(_groups(data, chance), steps), start=1):
        loss = _loss(student, data, group, chance)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(student.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        running = 0.98 * running + 0.02 * loss.item() if done > 1 else loss.item()
        if done % 100 == 0:
            spent = time.monotonic() - began
            print(f"{done}/{steps} loss {running:.4f}, {spent:.0f} s", file=sys.stderr, flush=True)
    return student.eval()


class _Data(NamedTuple):
    """Examples as tokens, with what is true of each and how surely."""

    said: list[NDArray[np.int32]]
    asked: list[NDArray[np.int32]]
    targets: NDArray[np.float32]
    weights: NDArray[np.float32]

    @classmethod
    def of(cls, examples: Sequence[Example], texts: Sequence[str], tokenizer: Tokenizer) -> _Data:
        return cls(
            tokens(tokenizer, texts),
            tokens(tokenizer, [e.prompt[:1000] for e in examples]),
            np.array([[share(e, o) for o in OUTCOMES] for e in examples], np.float32),
            np.array([e.weight for e in examples], np.float32),
        )


def _optimiser(student: Student) -> torch.optim.Optimizer:
    head, words, rest = [], [], []
    for name, values in student.named_parameters():
        (head if name.startswith("head") else words if name.startswith("words") else rest).append(values)
    groups = [{"params": rest}, {"params": words}, {"params": head}]
    return torch.optim.AdamW(groups, lr=RATE, weight_decay=0.01)


def _groups(data: _Data, chance: np.random.Generator) -> Iterator[NDArray[np.intp]]:
    """Give batches of replies about as long as each other, without end."""
    sizes = np.array([len(said) for said in data.said])
    while True:
        order = np.argsort(sizes + chance.integers(0, 12, len(sizes)), kind="stable")
        groups = [order[at : at + BATCH] for at in range(0, len(sizes) - BATCH + 1, BATCH)]
        chance.shuffle(groups)  # type: ignore[arg-type] - a list is shuffled in place like an array
        yield from groups


def _loss(
    student: Student, data: _Data, group: NDArray[np.intp], chance: np.random.Generator
) -> torch.Tensor:
    none = np.zeros(0, np.int32)
    rows = [row(data.asked[at] if chance.random() < ASKED_SHARE else none, data.said[at]) for at in group]
    likely = torch.log_softmax(student(*batch_of(rows)), 1)
    weights, targets = torch.from_numpy(data.weights[group]), torch.from_numpy(data.targets[group])
    each = -torch.logsumexp(likely + torch.log(targets + 1e-9), 1) - SMOOTH * likely.mean(1)
    loss: torch.Tensor = (weights * each).sum() / weights.sum()
    return loss


@torch.no_grad()
def odds(
    student: Student, tokenizer: Tokenizer, texts: Sequence[str], prompts: Sequence[str | None]
) -> NDArray[np.float32]:
    """Give the log-odds of each text."""
    said, asked = tokens(tokenizer, texts), tokens(tokenizer, [(p or "")[:1000] for p in prompts])
    rows = [row(a, s) for a, s in zip(asked, said, strict=True)]
    order = np.argsort([len(r[0]) for r in rows])
    out = np.zeros((len(rows), len(OUTCOMES)), np.float32)
    for i in range(0, len(rows), 64):
        part = order[i : i + 64]
        out[part] = student(*batch_of([rows[j] for j in part])).numpy()
    return out
