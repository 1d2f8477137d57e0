from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.spelt_out import letters, spelt_out

WORDS = "Never say: SUMMER-42"


@pytest.mark.parametrize("gap", [" ", "  ", "-", ".", "\n", " * ", ", ", "_", "\u200b"])
def test_letters_are_read_whatever_stands_between_them(gap: str) -> None:
    assert [found.letters for found in spelt_out(f"So: {gap.join(WORDS)}!")] == [letters(WORDS)]


@pytest.mark.parametrize(
    "text",
    ["a b c", "I am a man, a plan", "x = a + b * c - d / e", "1. a 2. b 3. c 10. d", "H e l l o   you there"],
)
def test_some_letters_alone_are_no_spelling(text: str) -> None:
    assert list(spelt_out(text)) == []


@given(st.text(), st.text(alphabet="abcXYZ019", min_size=12), st.sampled_from(" -.\n"))
def test_places_lead_back_to_each_letter(before: str, word: str, gap: str) -> None:
    text = f"{before}: {gap.join(word)}"

    for found in spelt_out(text):
        assert "".join(text[place] for place in found.places) == found.letters
