"""Puts together what the built-in network learns from."""

from __future__ import annotations
from random import Random
from demur.reading.spoken import spoken
from demur.reading.window import window
from training.corpus import banks, generated, spliced
from training.rows import TRUST, Example, examples


def gathered(
    *,
    without: str = "",
    per_language: int = 1200,
    english: int = 5000,
    seed: int = 1,
    unlabelled: str = "",
    languages: tuple[str, ...] = (),
) -> list[Example]:
    found: list[Example] = []
    for name in TRUST:
        if name != without:
            found += examples(name, unlabelled=unlabelled)
    pool: dict[str, list[Example]] = {}
    for e in found:
        if (
            e.outcomes[0] == "answered"
            and e.source
            in {
                "benign_compliance",
                "coconot_pref",
                "orbench_legal_en",
                "orbench_legal_frde",
                "k_overrefusal",
                "refusal_direction",
            }
            and 120 < len(e.text) < 3000
        ):
            pool.setdefault(e.language, []).append(e)
    if languages:
        found = [e for e in found if e.language in languages]
    for bank in banks(*languages):
        found += generated(bank, count=english if bank.language == "en" else per_language, seed=seed)
        if bank.language in pool:
            found += spliced(
                bank, pool[bank.language], count=1500 if bank.language == "en" else 500, seed=seed
            )
    return found


def seen(text: str) -> str:
    return spoken(window(text, head=6000, tail=2000).text)
