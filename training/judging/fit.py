"""Fits the built-in judge of requests, on one thread, so that the same data give the same weights."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from demur.models import Network
from demur.risk.model import shown
from training.coding import hashed, rows_of, vocabulary
from training.fit import Steps, descend, quantised, texts_of
from training.judging.asked import Asked
from training.judging.net import ACTS, CATEGORIES, HEADS, NAMED, JudgeNet
from training.judging.truth import truth_of

__all__ = ["fit"]

BATCH, DROP, RATE, SMOOTH = 64, 0.2, 5e-3, 0.02
ATTACK_SHARE, CRISIS_SHARE, CATEGORY_SHARE, ACT_SHARE = 0.5, 0.5, 0.6, 0.5
LIKE = 20


class _Coded(msgspec.Struct, frozen=True):
    """Requests as arrays; truth: by head."""

    owners: NDArray[np.uint8]
    rows: list[NDArray[np.int32]]
    first: list[NDArray[np.intp]]
    truth: dict[str, NDArray[np.intp]]
    weights: NDArray[np.float32]


def fit(examples: Sequence[Asked], *, epochs: int = 6, seed: int = 1) -> Network:
    """Fit a network to `examples`; its table gets eight bits.  Cost: 4 minutes for 44,000 requests."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    data = _coded(examples)
    net = JudgeNet()
    steps = Steps(epochs, BATCH, [RATE, RATE], like=LIKE)
    descend(net, data.rows, lambda group: _loss(net, data, group), steps=steps, chance=chance)
    return quantised(net, data.owners, acts=ACTS, labels=HEADS)


def _coded(examples: Sequence[Asked]) -> _Coded:
    pairs = [(e, h) for e, h in ((e, hashed(shown(e.text))) for e in examples) if len(h.first)]
    owners = vocabulary([h for _, h in pairs])
    truth = truth_of([e for e, _ in pairs], CATEGORIES)
    weights = np.array([e.weight for e, _ in pairs], np.float32)
    return _Coded(
        owners, [rows_of(h.hashes, owners) for _, h in pairs], [h.first for _, h in pairs], truth, weights
    )


def _loss(net: JudgeNet, data: _Coded, group: NDArray[np.intp]) -> Tensor:
    heads = net(texts_of([data.rows[at] for at in group], [data.first[at] for at in group]), drop=DROP)
    truth = {name: torch.from_numpy(labels[group]) for name, labels in data.truth.items()}
    weights = torch.from_numpy(data.weights[group])
    loss = _head_loss(heads["harm"], truth["harm"], weights)
    loss = loss + ATTACK_SHARE * _head_loss(heads["attack"], truth["attack"], weights)
    loss = loss + CRISIS_SHARE * _head_loss(heads["crisis"], truth["crisis"], weights)
    loss = loss + CATEGORY_SHARE * _head_loss(heads["category"], truth["category"], weights)
    return loss + ACT_SHARE * _acts_loss(heads["acts"], truth)


def _head_loss(odds: Tensor, truth: Tensor, weights: Tensor) -> Tensor:
    known = truth >= 0
    if not known.any():
        return odds.sum() * 0
    each = cross_entropy(odds[known], truth[known], reduction="none", label_smoothing=SMOOTH)
    return (weights[known] * each).sum() / weights[known].sum()


def _acts_loss(highest: Tensor, truth: dict[str, Tensor]) -> Tensor:
    """Ask of some sentence what the text is labelled with, and of none what it is not."""
    wanted = {
        "harm": truth["harm"],
        "jailbreak": (truth["attack"] == 1).long(),
        "injection": (truth["attack"] == 2).long(),  # noqa: PLR2004 - the number of the label
        "crisis": truth["crisis"],
    }
    target = torch.stack([wanted[name] for name in NAMED], 1)
    known = target >= 0
    return binary_cross_entropy_with_logits(highest[known], target[known].float())
