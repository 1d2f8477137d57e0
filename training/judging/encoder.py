"""Fits the encoder of requests: all layers of MiniLM as they are, and a head of ours over what they see."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from demur.risk.model import shown
from training.encoder import WIDTH, Student
from training.judging.asked import Asked
from training.judging.net import CATEGORIES, HEADS
from training.judging.truth import truth_of

__all__ = ["HEAD", "TAIL", "Features", "RequestStudent", "fit_head", "rows_of", "slices"]

LAYERS, SEEN = 6, (1, 3, 5)
"""Layers of MiniLM, and those after which the mean over a text is looked at."""
HEAD, TAIL = 72, 32
CLS, SEP = 101, 102
HIDDEN, DROP, DROP_IN = 128, 0.5, 0.2
EPOCHS, BATCH, RATE, DECAY, SMOOTH = 8, 256, 2e-3, 0.02, 0.02
SHARES = {"harm": 1.0, "attack": 0.5, "crisis": 0.5, "category": 0.3}
# How much a row of a public set counts: the head would learn the voice of a set before it learned harm.
PUBLIC = {"harmful": 0.3, "benign": 0.55}
_HEAVIEST = 6.0
_AT_ONCE = 32
Floats = NDArray[np.float32]


def slices() -> dict[str, slice]:
    """Give where the odds of each head stand in a row of odds."""
    found, at = {}, 0
    for name, labels in HEADS.items():
        found[name] = slice(at, at + len(labels))
        at += len(labels)
    return found


def rows_of(tokenizer: Tokenizer, texts: Sequence[str]) -> list[list[int]]:
    """Give the head and the tail of each text as tokens."""
    found = []
    for code in tokenizer.encode_batch(list(texts), add_special_tokens=False):
        ids = code.ids
        kept = ids if len(ids) <= HEAD + TAIL else ids[:HEAD] + ids[-TAIL:]
        found.append([CLS, *kept, SEP])
    return found


class RequestStudent(nn.Module):
    """MiniLM with a head over the means after every second layer."""

    def __init__(self) -> None:
        super().__init__()
        self.body = Student(LAYERS)
        wide = WIDTH * len(SEEN)
        self.register_buffer("middle", torch.zeros(wide))
        self.register_buffer("spread", torch.ones(wide))
        self.mixed = nn.Linear(wide, HIDDEN)
        self.out = nn.Linear(HIDDEN, sum(map(len, HEADS.values())))

    def forward(self, ids: Tensor, held: Tensor) -> Tensor:
        """Give (rows, odds of all heads); `held` is 1 where a token is there."""
        return self.decided(self.seen(ids, held), drop=0.0)

    def seen(self, ids: Tensor, held: Tensor) -> Tensor:
        """Give (rows, features): the means over the tokens after some layers."""
        body = self.body
        places = body.places(torch.arange(ids.shape[1]).unsqueeze(0))
        x = body.norm(body.words(ids) + places + body.sorts(torch.zeros_like(ids)))
        mask = (1.0 - held[:, None, None, :]) * -1e4
        means = []
        for at, layer in enumerate(body.layers):
            x = layer(x, mask)
            if at in SEEN:
                means.append((x * held[:, :, None]).sum(1) / held.sum(1, keepdim=True))
        return torch.cat(means, 1)

    def decided(self, features: Tensor, *, drop: float) -> Tensor:
        """Give the odds that the head makes of `features`."""
        x = nn.functional.dropout((features - self.middle) / self.spread, DROP_IN if drop else 0.0)
        return self.out(nn.functional.dropout(torch.relu(self.mixed(x)), drop))


class Features:
    """What the layers see in each text, worked out once and kept in a file."""

    def __init__(self, student: RequestStudent, tokenizer: Tokenizer, *, kept: Path) -> None:
        self._student, self._tokenizer, self._kept = student.eval(), tokenizer, kept
        self._known: dict[str, Floats] = {}
        if kept.exists():
            with np.load(kept) as file:
                self._known = dict(zip(file["names"].tolist(), file["rows"].astype(np.float32), strict=True))

    def of(self, asked: Sequence[Asked]) -> Floats:
        """Give (requests, features).  Cost: 7 ms for a request that was never seen."""
        texts = {_name(one.text): shown(one.text) for one in asked}
        missing = [name for name in texts if name not in self._known]
        if missing:
            self._add({name: texts[name] for name in missing})
        return np.stack([self._known[_name(one.text)] for one in asked])

    @torch.no_grad()
    def _add(self, texts: Mapping[str, str]) -> None:
        names = list(texts)
        rows = rows_of(self._tokenizer, list(texts.values()))
        order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
        began = time.monotonic()
        for start in range(0, len(order), _AT_ONCE):
            some = order[start : start + _AT_ONCE]
            seen = self._student.seen(*batch_of([rows[at] for at in some])).numpy()
            self._known.update(zip((names[at] for at in some), seen, strict=True))
        print(f"{len(names):,} requests seen, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
        self._kept.parent.mkdir(parents=True, exist_ok=True)
        rows_kept = np.stack(list(self._known.values())).astype(np.float16)
        np.savez(self._kept, names=np.array(list(self._known)), rows=rows_kept)


def batch_of(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Give rows of tokens as one array, and where tokens are."""
    shape = len(rows), max(map(len, rows))
    ids, held = np.zeros(shape, np.int64), np.zeros(shape, np.float32)
    for at, row in enumerate(rows):
        ids[at, : len(row)], held[at, : len(row)] = row, 1
    return torch.from_numpy(ids), torch.from_numpy(held)


def fit_head(student: RequestStudent, asked: Sequence[Asked], features: Floats, *, seed: int = 1) -> None:
    """Fit the head of `student` anew; the layers below stay as they are.  Cost: 20 s for 22,000 requests."""
    torch.manual_seed(seed)
    seen = torch.from_numpy(features)
    student.middle, student.spread = seen.mean(0), seen.std(0) + 1e-4
    for part in (student.mixed, student.out):
        part.reset_parameters()
    truth = {head: torch.from_numpy(labels) for head, labels in truth_of(asked, CATEGORIES).items()}
    weights = torch.tensor([_weight(one) for one in asked])
    optimiser = torch.optim.AdamW(
        [*student.mixed.parameters(), *student.out.parameters()], lr=RATE, weight_decay=DECAY
    )
    each = len(asked) // BATCH
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=EPOCHS * each + 1)
    for _ in range(EPOCHS):
        order = torch.randperm(len(asked))
        for group in order[: each * BATCH].split(BATCH):
            odds = student.decided(seen[group], drop=DROP)
            loss = _loss(odds, {head: labels[group] for head, labels in truth.items()}, weights[group])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()


def _weight(one: Asked) -> float:
    weight = min(one.weight, _HEAVIEST) ** 0.5
    is_ours = one.source.startswith("own") or one.source == "forged"
    return weight if is_ours else weight * PUBLIC.get(one.label, 1.0)


def _loss(odds: Tensor, truth: Mapping[str, Tensor], weights: Tensor) -> Tensor:
    loss = odds.sum() * 0
    for head, where in slices().items():
        known = truth[head] >= 0
        if known.any():
            mine = weights[known]
            each = cross_entropy(
                odds[known, where], truth[head][known], reduction="none", label_smoothing=SMOOTH
            )
            loss = loss + SHARES[head] * (mine * each).sum() / mine.sum()
    return loss


def _name(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:24]
