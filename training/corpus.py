"""Puts replies together from the sentence banks in `corpus/`, so that what each piece does is known."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from itertools import accumulate
from random import Random

import msgspec

from training.rows import ROOT, Example

__all__ = ["HANDS", "Bank", "banks", "generated", "spliced", "unmarked", "whole"]

# What a sentence of each list does; several things at once where it does several.
ACTS = {
    "decline": ("decline",),
    "decline_safety": ("decline", "safety"),
    "moral": ("moral",),
    "cannot": ("cannot",),
    "unknown": ("unknown",),
    "no_side": ("no_side",),
    "ask": ("ask",),
    "premise": ("premise",),
    "offer": ("offer",),
    "advice": ("advice",),
    "warning": ("warning",),
    "but_here": ("delivery",),
    "but_not": ("decline", "part"),
    "opening": ("delivery",),
    "closing": ("closing",),
    "help": ("help",),
    "trap": ("help",),
}
# Outcome, kind, share, and what follows what; "?" may be left out, "|" chooses.
PLANS = (
    ("refused", "safety", 5, "decline_safety offer|advice|moral? moral|offer?"),
    ("refused", "safety", 3, "decline moral|decline_safety offer|advice?"),
    ("refused", "safety", 2, "moral decline|decline_safety offer|advice?"),
    ("refused", "safety", 2, "decline_safety moral moral? advice|offer? closing?"),
    ("refused", "unstated", 4, "decline offer? closing?"),
    ("refused", "capability", 5, "cannot offer|advice?"),
    ("refused", "knowledge", 4, "unknown advice|offer?"),
    ("refused", "opinion", 2, "no_side offer?"),
    ("partial", "safety", 2, "opening? help but_not offer|closing?"),
    ("partial", "safety", 2, "decline_safety|decline but_here help warning|closing?"),
    ("partial", "safety", 1, "help decline_safety offer?"),
    ("partial", "capability", 1, "cannot but_here help closing?"),
    ("answered", "", 6, "opening? help help? warning|closing?"),
    ("answered", "", 12, "trap closing?"),
    ("answered", "", 3, "opening? help warning"),
    ("answered", "", 2, "opening help trap"),
    ("answered", "", 2, "opening? help advice"),
    ("answered", "clarification", 4, "ask ask?"),
    ("answered", "clarification", 2, "opening|help ask"),
    ("answered", "false_premise", 3, "premise help?"),
)
WHOLE = {
    "help": ("answered", ""),
    "trap": ("answered", ""),
    "refused_safety": ("refused", "safety"),
    "refused_cannot": ("refused", "capability"),
    "refused_unknown": ("refused", "knowledge"),
    "refused_unstated": ("refused", "unstated"),
    "refused_opinion": ("refused", "opinion"),
    "partial": ("partial", ""),
    "answered_clarification": ("answered", "clarification"),
    "answered_premise": ("answered", "false_premise"),
}
# Outcome and kind of replies written whole, with their refusing sentences marked, and what those do.
MARKED = {
    "refused_safety": ("refused", "safety", "decline"),
    "refused_cannot": ("refused", "capability", "cannot"),
    "refused_unknown": ("refused", "knowledge", "unknown"),
    "refused_opinion": ("refused", "opinion", "no_side"),
    "refused_unstated": ("refused", "unstated", "decline"),
    "refused_rebuttal": ("refused", "safety", "moral"),
    "partial": ("partial", "", "part"),
    "answered_clarification": ("answered", "clarification", ""),
    "answered_premise": ("answered", "false_premise", ""),
    "answered_hedged": ("answered", "", ""),
    "answered_persona": ("answered", "", ""),
    "answered_voices": ("answered", "", "decline"),
    "trap": ("answered", "", ""),
    "help": ("answered", "", ""),
}
MARK = "\u27e6\u27e7"
MARKS = re.compile(f"[{MARK}]")
_SLOT = re.compile(r"\{([a-z]+)\}")
WEIGHT = 2.0
HANDS = ("third", "fourth")
"""Who wrote replies whole, after the two of the banks; the last is left out once, as a source is."""
_TIGHT = {"zh", "ja", "th"}


class Bank(msgspec.Struct, frozen=True):
    """The sentences, slot fillings and whole replies of one language."""

    language: str
    slots: dict[str, list[str]]
    sentences: dict[str, list[str]]
    whole: dict[str, list[str]]

    def fill(self, text: str, chance: Random) -> str:
        """Put a filling into each slot, and a capital at the beginning."""
        filled = _SLOT.sub(
            lambda slot: chance.choice(self.slots[slot[1]]) if slot[1] in self.slots else slot[0], text
        )
        return filled[:1].upper() + filled[1:]

    def say(self, name: str, chance: Random) -> str:
        """Give one of the sentences, or of the whole replies, of that name."""
        lists = self.whole if name in {"help", "trap"} else self.sentences
        return self.fill(chance.choice(lists[name]), chance).strip()


def banks(*languages: str) -> Iterator[Bank]:
    """Give the banks of `languages`, of all where none is named."""
    for path in sorted((ROOT / "corpus").glob("*.toml")):
        if not languages or path.stem in languages:
            yield _widened(msgspec.convert(tomllib.loads(path.read_text("utf-8")), Bank))


def _widened(bank: Bank) -> Bank:
    """Add the whole replies of a second hand."""
    path = ROOT / "corpus" / "more" / f"{bank.language}.toml"
    if not path.exists():
        return bank
    more: dict[str, list[str]] = tomllib.loads(path.read_text("utf-8"))["whole"]
    whole = {name: [*bank.whole.get(name, []), *more.get(name, [])] for name in {**bank.whole, **more}}
    return Bank(bank.language, bank.slots, bank.sentences, whole)


def generated(bank: Bank, *, count: int, seed: int) -> Iterator[Example]:
    """Give every whole reply of the bank, and `count` replies put together."""
    chance = Random(f"{seed} {bank.language}")  # noqa: S311 - repeatable by intention
    for name, (outcome, kind) in WHOLE.items():
        for text in bank.whole.get(name, ()):
            yield Example(bank.fill(text, chance).strip(), (outcome,), bank.language, "corpus", 1.5, kind)
    weights = [plan[2] for plan in PLANS]
    for _ in range(count):
        outcome, kind, _, steps = chance.choices(PLANS, weights)[0]
        pieces = [(piece, bank.say(piece, chance)) for piece in _chosen(steps, chance)]
        text, acts = _joined(pieces, bank.language, chance)
        yield Example(text, (outcome,), bank.language, "corpus", 1.0, kind, acts=acts)


def whole(hand: str, *languages: str) -> Iterator[Example]:
    """Give the replies that a hand wrote whole, as models write; see `corpus/third` and `corpus/fourth`."""
    for path in sorted((ROOT / "corpus" / hand).glob("*.toml")):
        held = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _Whole)
        if not languages or held.language in languages:
            for name, texts in held.whole.items():
                outcome, kind, act = MARKED[name]
                for text in texts:
                    plain, marks = unmarked(text.strip(), act)
                    yield Example(plain, (outcome,), held.language, hand, WEIGHT, kind, marks=marks)


class _Whole(msgspec.Struct, frozen=True):
    language: str
    whole: dict[str, list[str]]


def unmarked(text: str, act: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """Give the text without its marks, and what they enclose."""
    if "".join(MARKS.findall(text)) != MARK * (text.count(MARK[0])):
        raise ValueError(f"marks that do not open and close in turn: {text[:60]!r}")
    pieces = MARKS.split(text)
    ends = list(accumulate(len(piece) for piece in pieces))
    return "".join(pieces), tuple((ends[at - 1], ends[at], act) for at in range(1, len(pieces), 2))


def spliced(bank: Bank, answers: Sequence[Example], *, count: int, seed: int) -> Iterator[Example]:
    """Give replies in which real help stands beside a refusal of ours: the partial ones that no file has."""
    chance = Random(f"splice {seed} {bank.language}")  # noqa: S311 - repeatable by intention
    for _ in range(count):
        whole = chance.choice(answers)
        body = whole.text.strip()
        first = chance.random()
        if first < 0.5:  # noqa: PLR2004 - half of them refuse first
            names = [chance.choice(["decline", "decline_safety", "decline_safety", "cannot"]), "but_here"]
            pieces = [(name, bank.say(name, chance)) for name in names]
            pieces = [*pieces, ("help", body)]
        else:
            pieces = [("help", body), ("but_not", bank.say("but_not", chance))]
        text, acts = _joined(pieces, bank.language, chance)
        yield Example(text, ("partial",), bank.language, "spliced", 0.5, "", whole.prompt, whole.group, acts)


def _chosen(steps: str, chance: Random) -> Iterator[str]:
    for step in steps.split():
        if not (step.endswith("?") and chance.random() < 0.5):  # noqa: PLR2004 - every other time
            yield chance.choice(step.rstrip("?").split("|"))


def _joined(
    pieces: Sequence[tuple[str, str]], language: str, chance: Random
) -> tuple[str, tuple[tuple[int, tuple[str, ...]], ...]]:
    text, acts = "", []
    for name, piece in pieces:
        breaks = name in {"help", "trap"} or chance.random() < 0.25  # noqa: PLR2004 - a quarter
        gap = "\n\n" if breaks else "" if language in _TIGHT else " "
        text += (gap if text else "") + piece
        acts.append((len(text), ACTS[name]))
    return text, tuple(acts)
