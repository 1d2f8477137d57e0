"""Puts together what the network learns from, and what its probabilities are held against."""

from __future__ import annotations

from collections.abc import Sequence

from demur.reading.base import MEASURED
from demur.reading.model import seen
from training.corpus import HANDS, banks, generated, spliced, whole
from training.ours import ours
from training.plain import plain
from training.rows import TRUST, Example, examples

__all__ = ["aside", "gathered", "heard", "held"]

# Files whose answers stand beside refusals of ours in replies that help and refuse.
HELPFUL = {
    "benign_compliance",
    "coconot_pref",
    "orbench_legal_en",
    "orbench_legal_frde",
    "k_overrefusal",
    "refusal_direction",
}
SHORTEST, LONGEST = 120, 3_000
_ASIDE = 7
PUBLIC = MEASURED | {"en"}
OWN, OWN_SEED = 60, 99


def aside(example: Example) -> bool:
    """Tell whether the example is kept for calibration: one prompt group in seven, and nothing of ours."""
    return bool(example.group) and int(example.group[:8], 16) % _ASIDE == 0


def gathered(
    *,
    without: str = "",
    languages: tuple[str, ...] = (),
    count: int = 1200,
    english: int = 4000,
    seed: int = 1,
) -> list[Example]:
    """Give all examples to learn from.

    without: files to leave out, separated by commas
    languages: only these, all if empty
    count, english: replies to put together in each language, and in English
    """
    found = [e for name in TRUST if name not in without.split(",") for e in examples(name)]
    found = [e for e in found if not languages or e.language in languages]
    found += [e for e in plain() if not languages or e.language in languages]
    if not languages or "en" in languages:
        found += ours()
    for hand in HANDS:
        if hand not in without.split(","):
            found += whole(hand, *languages)
    pool: dict[str, list[Example]] = {}
    for e in found:
        if (
            e.outcomes[0] == "answered"
            and e.source in HELPFUL
            and SHORTEST < len(e.text) < LONGEST
            and not aside(e)
        ):
            pool.setdefault(e.language, []).append(e)
    for bank in banks(*languages):
        in_english = bank.language == "en"
        found += generated(bank, count=english if in_english else count, seed=seed)
        if bank.language in pool:
            found += spliced(bank, pool[bank.language], count=1200 if in_english else 500, seed=seed)
    return found


def held(examples: Sequence[Example]) -> list[Example]:
    """Give what tuning is fitted on: rows kept aside, and of other languages new compositions of ours."""
    kept = [example for example in examples if aside(example) and example.source != "spliced"]
    for bank in banks():
        if bank.language not in PUBLIC:
            kept += generated(bank, count=OWN, seed=OWN_SEED)
    return kept


def heard(text: str) -> str:
    """Give what the network reads of `text`."""
    return seen(text).text
