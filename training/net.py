"""The reading network as PyTorch knows it; `demur.models.Network` is the same without it."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from demur.models import BUCKET_BITS

__all__ = ["ACTS", "KINDS", "OUTCOMES", "POOLED", "REQUESTS", "Net", "Sentences", "Texts", "most"]

ACTS = (
    "decline", "safety", "moral", "cannot", "unknown", "no_side", "ask", "premise", "offer", "advice",
    "warning", "delivery", "part", "help", "closing", "free",
)  # fmt: skip
REQUESTS = ("harmless", "harmful")
OUTCOMES = ("answered", "partial", "refused")
KINDS = (
    "safety", "capability", "knowledge", "opinion", "unstated", "clarification", "false_premise", "plain",
)  # fmt: skip
SIZE, HIDDEN, POOLED = 16, 32, 48
# How often each order of n-grams is left out while fitting: the longer, the likelier it is learned by heart.
DROPPED = (0.1, 0.1, 0.2, 0.2, 0.4)


class Texts(NamedTuple):
    """A batch of texts: replies, then beginnings of replies, then requests.

    rows: (words, orders) of the table; lengths: words of each sentence; text: the text of each sentence
    starts, last: the first and last sentence of each text
    """

    rows: Tensor
    lengths: Tensor
    text: Tensor
    starts: Tensor
    last: Tensor


class Sentences(nn.Module):
    """What reads sentences by their n-grams; see `demur.models.Network` for what its weights do."""

    def __init__(self, acts: int) -> None:
        super().__init__()
        self.table = nn.Embedding(1 << BUCKET_BITS, SIZE, padding_idx=0)
        nn.init.normal_(self.table.weight, std=0.05)
        with torch.no_grad():
            self.table.weight[0] = 0
        self.words_offset = nn.Parameter(torch.full((SIZE,), 0.1))
        self.sentence = nn.Linear(2 * SIZE + 3, HIDDEN)
        self.acts = nn.Linear(HIDDEN, acts)

    def hidden(self, texts: Texts, drop: float) -> Tensor:
        """Give what is made of each sentence; `drop` is how much of its words is left out."""
        table = self.table(texts.rows)
        if drop:
            table = table * (torch.rand(texts.rows.shape) > torch.tensor(DROPPED)).float().unsqueeze(-1)
        words = torch.relu(table.sum(1) + self.words_offset)
        if drop:
            words = words * (torch.rand(len(words), 1) > drop / 2).float()
        count = len(texts.lengths)
        sentence = torch.repeat_interleave(torch.arange(count), texts.lengths)
        highest = most(words, sentence, count)
        mean = torch.zeros(count, SIZE).index_add(0, sentence, words) / texts.lengths[:, None]
        place = torch.zeros(count, 3)
        place[:, 0] = torch.log1p(texts.lengths.float()) / 3
        place[texts.starts, 1] = 1
        place[texts.last, 2] = 1
        return torch.relu(self.sentence(torch.cat([highest, mean, place], 1)))

    def pooled(self, acts: Tensor, texts: Texts) -> Tensor:
        """Give what each text amounts to by the acts of its sentences."""
        starts, last, count = texts.starts, texts.last, len(texts.starts)
        sentences = (last - starts + 1).float()[:, None]
        second = acts[torch.minimum(starts + 1, last)] * (sentences > 1)
        third = acts[torch.minimum(starts + 2, last)] * (sentences > 2)  # noqa: PLR2004 - the third
        later = torch.ones(len(acts), 1)
        later[starts] = 0
        later[torch.minimum(starts + 1, last)] = 0
        weight = texts.lengths.float()[:, None]
        mass = torch.zeros(count, acts.shape[1]).index_add(0, texts.text, acts * weight)
        total = torch.zeros(count, 1).index_add(0, texts.text, weight)
        parts = [acts[starts], second, third, acts[last], most(acts, texts.text, count)]
        parts += [most(acts * later, texts.text, count), mass / total, torch.log1p(mass) / 5]
        return torch.cat([*parts, torch.log1p(sentences) / 4, torch.log1p(total) / 5], 1)


class Net(Sentences):
    """Reads replies, beginnings of replies, and requests."""

    def __init__(self) -> None:
        super().__init__(len(ACTS))
        self.request = nn.Linear(2 * HIDDEN, len(REQUESTS))
        self.text = nn.Linear(8 * len(ACTS) + 2, POOLED)
        self.outcome = nn.Linear(POOLED, len(OUTCOMES))
        self.kind = nn.Linear(POOLED, len(KINDS))
        self.coming = nn.Linear(POOLED, 2)

    def forward(self, texts: Texts, *, replies: int, begun: int, drop: float) -> dict[str, Tensor]:
        """Give log-odds by head, and of the acts.

        texts: so many replies, so many beginnings of replies, which only `coming` is read of, and then
            requests, which only `request` is read of
        """
        hidden = self.hidden(texts, drop)
        logits = self.acts(hidden)
        features = nn.functional.dropout(self.pooled(torch.sigmoid(logits), texts), 0.1 if drop else 0.0)
        mixed = torch.relu(self.text(features[: replies + begun]))
        return {
            "acts": logits,
            "outcome": self.outcome(mixed[:replies]),
            "kind": self.kind(mixed[:replies]),
            "coming": self.coming(mixed[replies:]),
            "request": self.request(self._whole(hidden, texts)[replies + begun :]),
        }

    def _whole(self, hidden: Tensor, texts: Texts) -> Tensor:
        count = len(texts.starts)
        mean = torch.zeros(count, HIDDEN).index_add(0, texts.text, hidden)
        mean = mean / (texts.last - texts.starts + 1).float()[:, None]
        return torch.cat([most(hidden, texts.text, count), mean], 1)


def most(values: Tensor, group: Tensor, count: int) -> Tensor:
    """Give the highest of `values` in each of `count` groups."""
    index = group[:, None].expand(-1, values.shape[1])
    return torch.zeros(count, values.shape[1]).scatter_reduce(0, index, values, "amax", include_self=False)
