"""Fits the built-in reading network with PyTorch, on one thread, so that the same data give the same weights."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from demur.models import BUCKET_BITS, LARGEST, ORDERS, Network, buckets, grams
from demur.models.network import _prints
from demur.reading.clues import CLUES, clues
from demur.reading.lexicon_reader import LexiconReader, Look
from training.rows import Example

__all__ = ["ACTS", "KINDS", "OUTCOMES", "fit"]

ACTS = (
    "decline", "safety", "moral", "cannot", "unknown", "no_side", "ask", "premise", "offer", "advice",
    "warning", "delivery", "part", "help", "closing", "free",
)  # fmt: skip
OUTCOMES = ("answered", "partial", "refused")
KINDS = (
    "safety",
    "capability",
    "knowledge",
    "opinion",
    "unstated",
    "clarification",
    "false_premise",
    "plain",
)
SIZE, HIDDEN, POOLED, ASKED = 16, 32, 48, 6
SEEN = 6000
RARE = 3


class Coded(msgspec.Struct):
    """Examples as arrays: rows of the table for each word, and where sentences and texts begin."""

    rows: NDArray[np.int32]
    words: NDArray[np.int64]
    first: list[NDArray[np.int64]]
    ends: list[NDArray[np.int64]]


def hashed(texts: Sequence[str]) -> list[tuple[NDArray[np.uint64], NDArray[np.intp], NDArray[np.intp]]]:
    """Give hashes, first words and sentence ends of each text."""
    found = []
    for text in texts:
        one = grams([text])
        found.append((one.hashes, one.first, one.end))
    return found


def vocabulary(coded: Sequence[NDArray[np.uint64]]) -> NDArray[np.uint8]:
    """Give each row of the table to the n-gram that most texts hold, of those that three hold."""
    seen = np.concatenate([np.unique(hashes) for hashes in coded])
    seen.sort()
    unique, counts = np.unique(seen, return_counts=True)
    unique, counts = unique[counts >= RARE], counts[counts >= RARE]
    order = np.argsort(counts, kind="stable")
    owners = np.zeros(1 << BUCKET_BITS, np.uint8)
    owned = np.zeros(1 << BUCKET_BITS, np.bool_)
    owners[buckets(unique[order])] = _prints(unique[order])
    owned[buckets(unique)] = True
    print(f"{len(unique):,} n-grams, {owned.sum():,} rows", file=sys.stderr)
    return owners


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.table = nn.Embedding(1 << BUCKET_BITS, SIZE, padding_idx=0)
        nn.init.normal_(self.table.weight, std=0.05)
        with torch.no_grad():
            self.table.weight[0] = 0
        self.words_offset = nn.Parameter(torch.full((SIZE,), 0.1))
        self.sentence = nn.Linear(2 * SIZE + 3, HIDDEN)
        self.acts = nn.Linear(HIDDEN, len(ACTS))
        self.asked = nn.Linear(2 * HIDDEN, ASKED)
        self.text = nn.Linear(8 * len(ACTS) + 2 + ASKED + 3 + CLUES, POOLED)
        self.outcome = nn.Linear(POOLED, len(OUTCOMES))
        self.kind = nn.Linear(POOLED, len(KINDS))

    def forward(self, rows, first, text, lengths, starts, last, drop, replies, asked, shared, clue):
        e = self.table(rows)  # T,5,D
        if drop > 0:
            keep = (torch.rand(rows.shape) > drop).float().unsqueeze(-1)
            e = e * keep
        w = torch.relu(e.sum(1) + self.words_offset)
        if drop > 0:
            w = w * (torch.rand(w.shape[0], 1) > drop / 2).float()
        S = len(first)
        sid = torch.repeat_interleave(torch.arange(S), lengths)
        mx = torch.zeros(S, SIZE).scatter_reduce(
            0, sid[:, None].expand(-1, SIZE), w, "amax", include_self=False
        )
        mean = torch.zeros(S, SIZE).index_add(0, sid, w) / lengths[:, None]
        place = torch.zeros(S, 3)
        place[:, 0] = torch.log1p(lengths.float()) / 3
        place[starts, 1] = 1
        place[last, 2] = 1
        h = torch.relu(self.sentence(torch.cat([mx, mean, place], 1)))
        logits = self.acts(h)
        a = torch.sigmoid(logits)
        N = len(starts)
        ask = torch.cat(
            [
                torch.zeros(N, HIDDEN).scatter_reduce(
                    0, text[:, None].expand(-1, HIDDEN), h, "amax", include_self=False
                ),
                torch.zeros(N, HIDDEN).index_add(0, text, h) / (last - starts + 1).float()[:, None],
            ],
            1,
        )
        asks = torch.cat([torch.relu(self.asked(ask)), torch.zeros(1, ASKED)])[asked]
        count = (last - starts + 1).float()[:, None]
        sec = a[torch.minimum(starts + 1, last)] * (count > 1)
        thi = a[torch.minimum(starts + 2, last)] * (count > 2)
        idx = text[:, None].expand(-1, a.shape[1])
        mxa = torch.zeros(N, a.shape[1]).scatter_reduce(0, idx, a, "amax", include_self=False)
        mask = torch.ones(S, 1)
        mask[starts] = 0
        mask[torch.minimum(starts + 1, last)] = 0
        later = torch.zeros(N, a.shape[1]).scatter_reduce(0, idx, a * mask, "amax", include_self=False)
        lw = lengths.float()[:, None]
        mass = torch.zeros(N, a.shape[1]).index_add(0, text, a * lw)
        total = torch.zeros(N, 1).index_add(0, text, lw)
        f = torch.cat(
            [
                a[starts],
                sec,
                thi,
                a[last],
                mxa,
                later,
                mass / total,
                torch.log1p(mass) / 5,
                torch.log1p(count) / 4,
                torch.log1p(total) / 5,
            ],
            1,
        )[replies]
        f = torch.cat([f, asks, shared, clue], 1)
        if drop > 0:
            f = nn.functional.dropout(f, 0.1)
        g = torch.relu(self.text(f))
        return logits, self.outcome(g), self.kind(g)


def fit(
    examples: Sequence[Example],
    texts: Sequence[str],
    *,
    epochs: int = 4,
    seed: int = 1,
    batch: int = 64,
    drop: float = 0.15,
    rate: float = 4e-3,
) -> Network:
    """Fit a network to `examples`, whose spoken texts are `texts`, and give it with its table in eight bits."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    pairs = [(e, h) for e, h in zip(examples, hashed(texts), strict=True) if len(h[1])]
    prompts = hashed([_cut(e.prompt) for e, _ in pairs])
    owners = vocabulary([h[0] for _, h in pairs] + [h[0] for h in prompts])
    rows = [_rows(h[0], owners) for _, h in pairs] + [_rows(h[0], owners) for h in prompts]
    firsts = [h[1] for _, h in pairs] + [h[1] for h in prompts]
    ends = [h[2] for _, h in pairs]
    shared = np.array(
        [coverage(h[0], h[1], q[0]) for (_, h), q in zip(pairs, prompts, strict=True)], np.float32
    )
    sizes = np.array([len(r) for r in rows])
    looks = [LexiconReader().look(e.text) if e.language == "en" else None for e, _ in pairs]
    looked = np.array([clues(look) if look else [0.0] * CLUES for look in looks], np.float32)
    targets = np.array([[_share(e, o) for o in OUTCOMES] for e, _ in pairs], np.float32)
    kinds = np.array([_kind(e, look) for (e, _), look in zip(pairs, looks, strict=True)])
    weights = np.array([e.weight for e, _ in pairs], np.float32)
    acts = [_acts(e, end, look) for (e, _), end, look in zip(pairs, ends, looks, strict=True)]
    net = Net()
    decay = [p for n, p in net.named_parameters() if n != "table.weight"]
    opt = torch.optim.Adam([{"params": [net.table.weight], "lr": rate}, {"params": decay, "lr": rate / 2}])
    n = len(pairs)
    steps = epochs * (n // batch)
    sched = torch.optim.lr_scheduler.OneCycleLR(opt, [rate, rate / 2], total_steps=steps + 1, pct_start=0.1)
    began = time.time()
    for epoch in range(epochs):
        # neighbours of like length in one batch, batches in any order
        order = np.argsort(sizes[:n] + rng.integers(0, 40, n), kind="stable")
        groups = [order[i : i + batch] for i in range(0, n - batch + 1, batch)]
        rng.shuffle(groups)
        running = 0.0
        for group in groups:
            told = np.array([sizes[n + i] > 0 and rng.random() < 0.5 for i in group])
            member = np.concatenate([group, n + group[told]])
            asked = np.full(len(group), -1)
            asked[told] = len(group) + np.arange(told.sum())
            share = np.where(told[:, None], shared[group], 0).astype(np.float32)
            clue = np.where(rng.random((len(group), 1)) < 0.5, looked[group], 0).astype(np.float32)
            r = torch.from_numpy(np.concatenate([rows[i] for i in member]).astype(np.int64))
            base = np.concatenate(([0], np.cumsum(sizes[member])))
            first = np.concatenate([firsts[i] + b for i, b in zip(member, base, strict=False)])
            counts = np.array([len(firsts[i]) for i in member])
            text = torch.from_numpy(np.repeat(np.arange(len(member)), counts))
            starts = torch.from_numpy(np.concatenate(([0], np.cumsum(counts)[:-1])))
            last = torch.from_numpy(np.cumsum(counts) - 1)
            lengths = torch.from_numpy(np.diff(np.append(first, base[-1])))
            logits, out, kind = net(
                r,
                torch.from_numpy(first),
                text,
                lengths,
                starts,
                last,
                drop,
                torch.arange(len(group)),
                torch.from_numpy(asked),
                torch.from_numpy(share),
                torch.from_numpy(clue),
            )
            w = torch.from_numpy(weights[group])
            t = torch.from_numpy(targets[group])
            logp = torch.log_softmax(out, 1)
            open_loss = -torch.logsumexp(logp + torch.log(t + 1e-9), 1)
            smooth = -(logp.mean(1)) * 0.03
            loss = (w * (open_loss + smooth)).sum() / w.sum()
            k = torch.from_numpy(kinds[group])
            if (k >= 0).any():
                loss = loss + 0.3 * nn.functional.cross_entropy(kind[k >= 0], k[k >= 0])
            known = np.concatenate([acts[i] for i in group])
            has = torch.from_numpy(known[:, :-1] >= 0)
            if has.any():
                loss = loss + 0.7 * nn.functional.binary_cross_entropy_with_logits(
                    logits[: len(known), :-1][has], torch.from_numpy(known)[:, :-1][has]
                )
            opt.zero_grad()
            loss.backward()
            opt.step()
            sched.step()
            running += loss.item()
        print(
            f"epoch {epoch + 1}: loss {running / len(groups):.4f}, {time.time() - began:.0f} s",
            file=sys.stderr,
        )
    return _quantised(net, owners)


def _kind(example: Example, look: Look | None) -> int:
    """Give the number of the kind: as labelled, else as the lexicon has it; -1 where neither tells."""
    if example.kind:
        return KINDS.index(example.kind)
    if example.outcomes == ("answered",):
        return KINDS.index("plain")
    if look and look.reading.kind and str(look.reading.outcome) == example.outcomes[0]:
        return KINDS.index(str(look.reading.kind))
    return -1


def _share(example: Example, outcome: str) -> float:
    """Give how far `outcome` is taken for true: the second of two that are open seldom is."""
    if outcome not in example.outcomes:
        return 0.0
    return 1.0 if outcome == example.outcomes[0] else 0.4 if example.outcomes[0] == "refused" else 0.05


def _cut(prompt: str) -> str:
    return prompt if len(prompt) <= 1200 else prompt[:800] + "\n" + prompt[-400:]


def _rows(hashes: NDArray[np.uint64], owners: NDArray[np.uint8]) -> NDArray[np.int32]:
    at = buckets(hashes)
    at *= owners[at] == _prints(hashes)
    return at.T.astype(np.int32)


def coverage(
    reply: NDArray[np.uint64], first: NDArray[np.intp], prompt: NDArray[np.uint64]
) -> tuple[float, float, float]:
    """Give whether there is a prompt, and the shares of its words that the first sentence and the rest take up."""
    asked = np.unique(prompt[1])
    if not len(asked):
        return 0.0, 0.0, 0.0
    split = first[1] if len(first) > 1 else reply.shape[1]
    return 1.0, np.isin(asked, reply[1, :split]).mean(), np.isin(asked, reply[1, split:]).mean()


# What an entry of the lexicon tells of the sentence that it matches.
ROLE_ACTS = {
    "moral": ("moral",), "question": ("ask",), "premise": ("premise",), "offer": ("offer",), "advice": ("advice",),
    "disclaimer": ("warning",), "delivery": ("delivery",),
}  # fmt: skip
KIND_ACTS = {
    "safety": ("decline", "safety"), "unstated": ("decline",), "capability": ("cannot",), "knowledge": ("unknown",),
    "opinion": ("no_side",),
}  # fmt: skip


def _acts(example: Example, ends: NDArray[np.intp], look: Look | None) -> NDArray[np.float32]:
    """Give what each sentence does, -1 where it is not known: as it was put together, or as the lexicon says."""
    known = np.full((len(ends), len(ACTS)), -1, np.float32)
    if example.acts:
        piece = np.searchsorted([end for end, _ in example.acts], ends)
        for at, number in enumerate(piece):
            does = example.acts[min(number, len(example.acts) - 1)][1]
            known[at] = [act in does for act in ACTS]
    elif look and look.evidence and len(example.text) <= SEEN:
        for said in look.evidence.said:
            at = int(np.searchsorted(ends, said.sentence.end - 2))
            for entry in said.entries:
                acts = (
                    KIND_ACTS.get(str(entry.kind), ())
                    if entry.role == "refusal"
                    else ROLE_ACTS.get(entry.role, ())
                )
                for act in acts:
                    known[min(at, len(ends) - 1), ACTS.index(act)] = 1
    return known


def _quantised(net: Net, owners: NDArray[np.uint8]) -> Network:
    table = net.table.weight.detach().numpy()
    scale = np.quantile(np.abs(table), 0.99995, axis=0) / 127
    rounded = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
    rounded[0] = 0
    dense = {"words_offset": net.words_offset.detach().numpy()}
    for name in ("sentence", "acts", "asked", "text", "outcome", "kind"):
        layer = getattr(net, name)
        dense[name] = np.ascontiguousarray(layer.weight.detach().numpy().T)
        dense[f"{name}_offset"] = layer.bias.detach().numpy()
    return Network(
        rounded, owners, scale.astype(np.float32), dense, ACTS, {"outcome": OUTCOMES, "kind": KINDS}, CLUES
    )
