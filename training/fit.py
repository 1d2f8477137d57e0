"""Fits the built-in reading network, on one thread, so that the same data give the same weights."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import Linear
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from demur.models import Network
from training.coding import Coded, coded
from training.net import ACTS, KINDS, OUTCOMES, REQUESTS, Net, Sentences, Texts
from training.rows import Asked, Example

__all__ = ["Steps", "descend", "fit", "quantised", "texts_of"]

BATCH, DROP, RATE, SMOOTH = 64, 0.15, 4e-3, 0.03
KIND_SHARE, ACT_SHARE, EARLY_SHARE, REQUEST_SHARE = 0.3, 0.7, 0.2, 0.3
REQUESTS_AT_ONCE = 24
"""Beside 64 replies."""
SHORTEST, LONGEST = 3, 24
"""Words of the beginnings that the head `coming` learns from."""


class Steps(NamedTuple):
    """How a network is fitted.

    batch: texts; rates: the highest, of the table and of the rest
    like: texts whose lengths in words differ by less may come into one batch
    """

    epochs: int
    batch: int
    rates: list[float]
    like: int = 40


def fit(
    examples: Sequence[Example],
    texts: Sequence[str],
    asked: Sequence[Asked],
    *,
    epochs: int = 3,
    seed: int = 1,
) -> Network:
    """Fit a network to `examples`, of which `texts` are read, and to requests; its table gets eight bits."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    data = coded(examples, texts, asked)
    count = len(data.weights)
    net = Net()
    steps = Steps(epochs, BATCH, [RATE, RATE / 2])
    descend(net, data.rows[:count], lambda group: _loss(net, data, group, chance), steps=steps, chance=chance)
    labels = {"outcome": OUTCOMES, "kind": KINDS, "coming": ("answer", "refusal"), "request": REQUESTS}
    return quantised(net, data.owners, acts=ACTS, labels=labels)


def descend(
    net: Sentences,
    rows: Sequence[NDArray[np.int32]],
    loss_of: Callable[[NDArray[np.intp]], Tensor],
    *,
    steps: Steps,
    chance: np.random.Generator,
) -> None:
    """Fit `net` by Adam, its rates rising and falling once; rows: of each text, by which batches are made."""
    dense = [value for name, value in net.named_parameters() if name != "table.weight"]
    optimiser = torch.optim.Adam([{"params": [net.table.weight]}, {"params": dense}], lr=steps.rates[0])
    total = steps.epochs * (len(rows) // steps.batch) + 1
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, steps.rates, total_steps=total, pct_start=0.1)
    began = time.monotonic()
    for epoch in range(steps.epochs):
        losses = []
        for group in _groups(rows, steps, chance):
            loss = loss_of(group)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        spent = time.monotonic() - began
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}, {spent:.0f} s", file=sys.stderr, flush=True)


def _groups(
    rows: Sequence[NDArray[np.int32]], steps: Steps, chance: np.random.Generator
) -> list[NDArray[np.intp]]:
    """Give batches of texts that are about as long as each other, in any order."""
    sizes = np.array([len(each) for each in rows])
    order = np.argsort(sizes + chance.integers(0, steps.like, len(rows)), kind="stable")
    groups = [order[at : at + steps.batch] for at in range(0, len(rows) - steps.batch + 1, steps.batch)]
    return [groups[at] for at in chance.permutation(len(groups))]


def _loss(net: Net, data: Coded, group: NDArray[np.intp], chance: np.random.Generator) -> Tensor:
    count = len(data.weights)
    clear = data.targets[group].max(axis=1) == data.targets[group].sum(axis=1)
    begun = group[clear & (data.targets[group][:, 1] == 0)]
    cuts = chance.integers(SHORTEST, LONGEST + 1, len(begun))
    asked = chance.integers(0, len(data.unsafe), REQUESTS_AT_ONCE)
    texts = _texts(data, group, list(zip(begun, cuts, strict=True)), count + asked)
    heads = net(texts, replies=len(group), begun=len(begun), drop=DROP)
    loss = _outcome_loss(heads["outcome"], data, group)
    kinds = torch.from_numpy(data.kinds[group])
    if (kinds >= 0).any():
        loss = loss + KIND_SHARE * cross_entropy(heads["kind"][kinds >= 0], kinds[kinds >= 0])
    acts = torch.from_numpy(np.concatenate([data.acts[at] for at in group])[:, :-1])
    if (acts >= 0).any():
        given = heads["acts"][: len(acts), :-1]
        loss = loss + ACT_SHARE * binary_cross_entropy_with_logits(given[acts >= 0], acts[acts >= 0])
    if len(begun):
        refused = torch.from_numpy(data.targets[begun][:, 2] > 0).long()
        loss = loss + EARLY_SHARE * cross_entropy(heads["coming"], refused)
    return loss + REQUEST_SHARE * cross_entropy(heads["request"], torch.from_numpy(data.unsafe[asked]))


def _outcome_loss(odds: Tensor, data: Coded, group: NDArray[np.intp]) -> Tensor:
    weights, targets = torch.from_numpy(data.weights[group]), torch.from_numpy(data.targets[group])
    likely = torch.log_softmax(odds, 1)
    each = -torch.logsumexp(likely + torch.log(targets + 1e-9), 1) - SMOOTH * likely.mean(1)
    return (weights * each).sum() / weights.sum()


def _texts(
    data: Coded, whole: Sequence[int], begun: Sequence[tuple[int, int]], asked: Sequence[int]
) -> Texts:
    cut = (
        [(at, len(data.rows[at])) for at in whole] + list(begun) + [(at, len(data.rows[at])) for at in asked]
    )
    return texts_of(
        [data.rows[at][:end] for at, end in cut], [data.first[at][data.first[at] < end] for at, end in cut]
    )


def texts_of(rows: Sequence[NDArray[np.int32]], firsts: Sequence[NDArray[np.intp]]) -> Texts:
    """Put texts into a batch; rows: of the table, by text; firsts: the words that begin sentences."""
    base = np.concatenate(([0], np.cumsum([len(each) for each in rows])))
    first = np.concatenate([each + start for each, start in zip(firsts, base[:-1], strict=True)])
    counts = np.array([len(each) for each in firsts])
    return Texts(
        torch.from_numpy(np.concatenate(rows).astype(np.int64)),
        torch.from_numpy(np.diff(np.append(first, base[-1]))),
        torch.from_numpy(np.repeat(np.arange(len(counts)), counts)),
        torch.from_numpy(np.concatenate(([0], np.cumsum(counts)[:-1]))),
        torch.from_numpy(np.cumsum(counts) - 1),
    )


def quantised(
    net: Sentences, owners: NDArray[np.uint8], *, acts: tuple[str, ...], labels: dict[str, tuple[str, ...]]
) -> Network:
    """Give `net` as it ships, its table in eight bits; labels: of each head, named like its layer."""
    table = net.table.weight.detach().numpy()
    scale = np.quantile(np.abs(table), 0.99995, axis=0) / 127
    rounded = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
    rounded[0] = 0
    dense = {"words_offset": net.words_offset.detach().numpy()}
    for name, layer in net.named_children():
        if isinstance(layer, Linear):
            dense[name] = np.ascontiguousarray(layer.weight.detach().numpy().T)
            dense[f"{name}_offset"] = layer.bias.detach().numpy()
    return Network(rounded, owners, scale.astype(np.float32), dense, acts, labels, 0)
