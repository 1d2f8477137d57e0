"""Mutators that put other characters in the place of letters, and characters that nobody sees beside them."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Callable
from functools import cache
from importlib import resources

from demur.redteam.base import By, Draws, Form, Sort

__all__ = ["LETTERS", "table"]

_LOWER, _UPPER = string.ascii_lowercase, string.ascii_uppercase
_MARKS = "\u0300\u0301\u0302\u0303\u0308\u030a\u0316\u0323\u0330\u0335\u0336\u0338"
_MOST_MARKS = 4
_TAG = 0xE0000


@cache
def _data() -> dict[str, object]:
    source = (resources.files("demur.redteam") / "data" / "letters.toml").read_text("utf-8")
    return tomllib.loads(source)


@cache
def table(name: str) -> dict[str, str]:
    """Give what stands for some lower-case letters, by the name that data/letters.toml has for it."""
    entry = _data()[name]
    if isinstance(entry, dict):
        return dict(zip(str(entry["from"]).split(), str(entry["to"]).split(), strict=True))
    return dict(zip(_LOWER, str(entry).split(), strict=True))


def _by_table(name: str) -> By:
    return By(lambda text, _: "".join([table(name).get(letter.lower(), letter) for letter in text]))


def _by_offset(lower: int, upper: int) -> By:
    """Give the mutator whose letters begin at these points."""
    points = (*range(lower, lower + len(_LOWER)), *range(upper, upper + len(_UPPER)))
    letters = dict(zip(_LOWER + _UPPER, points, strict=True))
    return By(lambda text, _: "".join([chr(letters[c]) if c in letters else c for c in text]))


def _beside(sign: Callable[[Draws], str]) -> By:
    """Give the mutator that puts `sign` behind each letter."""
    return By(lambda text, draws: "".join([c + sign(draws) if c.isalpha() else c for c in text]))


def _marks(draws: Draws) -> str:
    return "".join(_MARKS[draws.below(len(_MARKS))] for _ in range(1 + draws.below(_MOST_MARKS)))


def _cyrillic_dotted(text: str, _: Draws) -> str:
    return " ".join(".".join(word) for word in _by_table("cyrillic").mutate(text, 0).split())


def _full_width(text: str, _: Draws) -> str:
    return "".join([chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text])


def _tags(text: str, _: Draws) -> str:
    return "".join([chr(_TAG + ord(c)) if " " <= c <= "~" else c for c in text])


def _selectors(text: str, _: Draws) -> str:
    return "".join(chr(0xFE00 + b if b < 16 else 0xE0100 + b - 16) for b in text.encode("utf-8", "replace"))  # noqa: PLR2004 - the first selectors


def _no_width(text: str, _: Draws) -> str:
    bits = "".join(f"{byte:08b}" for byte in text.encode("utf-8", "replace"))
    return bits.translate({ord("0"): "\u200b", ord("1"): "\u200c"})


def _right_to_left(text: str, _: Draws) -> str:
    return f"\u202e{text[::-1]}\u202c"


LETTERS = tuple(
    Form(name=name, sort=Sort.UNICODE, mutator=mutator, attack=attack)
    for name, mutator, attack in (
        ("full_width", By(_full_width), False),
        ("bold", _by_offset(0x1D41A, 0x1D400), False),
        ("script", _by_offset(0x1D4EA, 0x1D4D0), False),
        ("circled", _by_offset(0x24D0, 0x24B6), False),
        ("in_brackets", _by_offset(0x249C, 0x1F110), False),
        ("squared", _by_offset(0x1F170, 0x1F170), False),
        ("regional", _by_offset(0x1F1E6, 0x1F1E6), False),
        ("small_capitals", _by_table("small_capitals"), False),
        ("superscripts", _by_table("superscripts"), False),
        ("braille", _by_table("braille"), False),
        ("cyrillic", _by_table("cyrillic"), False),
        ("cyrillic_dotted", By(_cyrillic_dotted), False),
        ("greek", _by_table("greek"), False),
        ("accents", _by_table("accents"), False),
        ("heaped_marks", _beside(_marks), False),
        ("zero_width", _beside(lambda _: "\u200b"), False),
        ("soft_hyphens", _beside(lambda _: "\u00ad"), False),
        ("variation_selectors", _beside(lambda _: "\ufe0f"), False),
        ("right_to_left", By(_right_to_left), False),
        ("tags", By(_tags), True),
        ("selectors", By(_selectors), True),
        ("no_width", By(_no_width), True),
    )
)
"""Mutators of which characters stand for letters.

Words that nobody sees are an attack, for nobody writes them by chance.
"""
