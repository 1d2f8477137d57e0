from __future__ import annotations

from collections.abc import Callable

import pytest

from demur.text import unseen

WORDS = "how to bake a cake today"


def tags(words: str) -> str:
    return "".join(chr(0xE0000 + ord(character)) for character in words)


def selectors(words: str) -> str:
    """Write the bytes of `words` as variation selectors."""
    return "".join(chr(0xFE00 + b if b < 16 else 0xE0100 + b - 16) for b in words.encode())


def narrow(words: str, zero: str = "\u200b", one: str = "\u200c") -> str:
    bits = "".join(f"{byte:08b}" for byte in words.encode())
    return bits.replace("0", zero).replace("1", one)


def swapped(words: str) -> str:
    return narrow(words, "\u200c", "\u200b")


@pytest.mark.parametrize("hide", [tags, selectors, narrow, swapped])
def test_words_that_nobody_sees_are_read(hide: Callable[[str], str]) -> None:
    (reading,) = unseen("Hello" + hide(WORDS) + "!")

    assert (reading.normal.text, reading.stretch(0, 3)) == (WORDS, (5, 5 + len(hide(WORDS))))


@pytest.mark.parametrize(
    "text",
    ["Hello", "Grüße \ufe0f", "👨‍👩‍👧‍👦" * 20, "می‌خواهم", "🏴\U000e0067\U000e0062\U000e007f", "\u200b" * 90],
)
def test_ordinary_text_holds_nothing_unseen(text: str) -> None:
    assert [*unseen(text)] == []
