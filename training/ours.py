"""Our own refusals as replies to learn from: whoever shows them must be able to read them."""

from __future__ import annotations

from collections.abc import Iterator

from demur import answer
from training.rows import Example

__all__ = ["ours"]

TOPICS = (
    "safety", "harmful", "illegal", "privacy", "deceptive", "policy", "harassment", "jailbreak",
    "social_engineering", "unknown",
)  # fmt: skip
SEEDS = range(100, 124)
# They are few, and must not be missed.
WEIGHT, TURNS = 2.0, 4


def ours() -> Iterator[Example]:
    """Give what a user is shown for every topic that refuses, in its variants."""
    for topic in TOPICS:
        for text in sorted({answer(topic, seed=str(seed)).message for seed in SEEDS}):
            yield from [Example(text, ("refused",), "en", "ours", WEIGHT)] * TURNS
