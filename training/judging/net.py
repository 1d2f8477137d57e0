"""The judge of requests as PyTorch knows it; `demur.models.Network` is the same without it."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from demur.types import Category
from training.net import POOLED, Sentences, Texts, most

__all__ = ["ACTS", "CATEGORIES", "HEADS", "JudgeNet"]

NAMED = ("harm", "jailbreak", "injection", "crisis")
"""What a sentence may do that is named; each is learned from texts in which some sentence must do it."""
ACTS = (*NAMED, *(f"free_{number}" for number in range(12)))
CATEGORIES = tuple(str(category) for category in Category)
HEADS = {
    "harm": ("harmless", "harmful"),
    "attack": ("none", "jailbreak", "injection"),
    "crisis": ("none", "crisis"),
    "category": CATEGORIES,
}


class JudgeNet(Sentences):
    """Reads requests; how long they are is not looked at, as sets differ in that more than in harm."""

    def __init__(self) -> None:
        super().__init__(len(ACTS))
        self.text = nn.Linear(8 * len(ACTS) + 2, POOLED)
        self.harm = nn.Linear(POOLED, len(HEADS["harm"]))
        self.attack = nn.Linear(POOLED, len(HEADS["attack"]))
        self.crisis = nn.Linear(POOLED, len(HEADS["crisis"]))
        self.category = nn.Linear(POOLED, len(HEADS["category"]))
        with torch.no_grad():
            self.text.weight[:, -2:] = 0

    def forward(self, texts: Texts, *, drop: float) -> dict[str, Tensor]:
        """Give log-odds by head, and under `acts` the highest of each named act over a text's sentences."""
        logits = self.acts(self.hidden(texts, drop))
        features = self.pooled(torch.sigmoid(logits), texts)
        features = torch.cat([features[:, :-2], torch.zeros(len(features), 2)], 1)
        features = nn.functional.dropout(features, 0.1 if drop else 0.0)
        mixed = torch.relu(self.text(features))
        heads = {name: getattr(self, name)(mixed) for name in HEADS}
        return {**heads, "acts": most(logits[:, : len(NAMED)], texts.text, len(texts.starts))}
