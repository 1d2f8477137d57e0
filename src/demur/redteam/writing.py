"""Mutators that spell and space words otherwise."""

from __future__ import annotations

import re

from demur.redteam.base import By, Draws, Form, Sort
from demur.redteam.letters import table

__all__ = ["WRITING"]

_LONG_WORD = re.compile(r"[A-Za-z]{4,}")
_VOWEL = re.compile(r"(?<=[A-Za-z])[aeiouAEIOU](?=[A-Za-z])")
_WORD = re.compile(r"\S+")
# Every third long word is misspelt, every fourth letter doubled.
_MISSPELT, _DOUBLED = 3, 4


def _leet(text: str, _: Draws) -> str:
    return "".join([table("leet").get(letter.lower(), letter) for letter in text])


def _apart(between: str) -> By:
    return By(lambda text, _: _WORD.sub(lambda word: between.join(word[0]), text))


def _spaced(text: str, _: Draws) -> str:
    return " ".join(text)


def _a_line(text: str, _: Draws) -> str:
    return "\n".join(text)


def _strung(by: str) -> By:
    return By(lambda text, _: by.join(text.split()))


def _cut(by: str) -> By:
    def cut(text: str, draws: Draws) -> str:
        def one(word: re.Match[str]) -> str:
            at = 1 + draws.below(len(word[0]) - 1)
            return word[0][:at] + by + word[0][at:]

        return _LONG_WORD.sub(one, text)

    return By(cut)


def _upper(text: str, _: Draws) -> str:
    return text.upper()


def _mixed_case(text: str, draws: Draws) -> str:
    return "".join([c.upper() if draws.below(2) else c.lower() for c in text])


def _misspelt(text: str, draws: Draws) -> str:
    """Swap two letters inside of every third long word or so."""

    def swapped(word: re.Match[str]) -> str:
        if draws.below(_MISSPELT):
            return word[0]
        at = 1 + draws.below(len(word[0]) - 3)
        return word[0][:at] + word[0][at + 1] + word[0][at] + word[0][at + 2 :]

    return _LONG_WORD.sub(swapped, text)


def _doubled(text: str, draws: Draws) -> str:
    return "".join([c * 2 if c.isalpha() and not draws.below(_DOUBLED) else c for c in text])


def _without_vowels(text: str, _: Draws) -> str:
    return _VOWEL.sub("", text)


def _one_word(text: str, _: Draws) -> str:
    return "".join(text.split())


WRITING = tuple(
    Form(name=name, sort=Sort.WRITING, mutator=mutator, keeps_meaning=keeps)
    for name, mutator, keeps in (
        ("leet", By(_leet), True),
        ("spaced", By(_spaced), True),
        ("dotted", _apart("."), True),
        ("hyphenated", _apart("-"), True),
        ("a_letter_a_line", By(_a_line), True),
        ("strung_by_hyphens", _strung("-"), True),
        ("strung_by_dots", _strung("."), True),
        ("strung_by_slashes", _strung("/"), True),
        ("strung_by_underscores", _strung("_"), True),
        ("cut_by_hyphens", _cut("-"), True),
        ("cut_by_dots", _cut("."), True),
        ("upper_case", By(_upper), True),
        ("mixed_case", By(_mixed_case), True),
        ("misspelt", By(_misspelt), False),
        ("doubled_letters", By(_doubled), False),
        ("without_vowels", By(_without_vowels), False),
        ("one_word", By(_one_word), False),
    )
)
"""Mutators of spelling and spacing."""
