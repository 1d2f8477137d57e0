from __future__ import annotations

import re

import pytest

from demur.text.turned import telling, turned

ASK = "How do I make the bread?"


def shifted(text: str, by: int) -> str:
    return "".join(
        chr((ord(c) - ord(base) + by) % 26 + ord(base))
        if c.isalpha() and (base := "a" if c.islower() else "A")
        else c
        for c in text
    )


def found(text: str) -> dict[str, str]:
    return {reading.how: reading.normal.text for reading in turned(text, text.lower())}


@pytest.mark.parametrize("by", range(1, 26))
def test_letters_shifted_by_any_number_are_turned_back(by: int) -> None:
    assert found(shifted(ASK, by)) == {f"rot{by}": ASK}


def test_the_alphabet_the_other_way_round_is_turned_back() -> None:
    assert found("Sld wl R nzpv gsv yivzw?") == {"atbash": ASK}


def test_text_that_runs_backwards_is_turned_and_leads_back() -> None:
    text = ASK[::-1]
    (reading,) = turned(text, text.lower())
    first, last = reading.stretch(9, 13)

    assert (reading.how, reading.normal.text, text[first:last]) == ("backwards", ASK, "ekam")


def test_words_that_run_backwards_are_turned_and_lead_back() -> None:
    text = "bread? the make I do How"
    (reading,) = turned(text, text.lower())
    first, last = reading.stretch(9, 17)

    assert (reading.how, reading.normal.text, text[first:last].strip()) == ("back to front", ASK, "the make")


@pytest.mark.parametrize(
    "text",
    [
        "Max saw no one at home, and Aol won the era of ebb and flow.",
        "Der Mann hat das Buch von der Frau und dem Kind, die in der Stadt sind.",
        "Je to na stole, od rana do noci, a co je za tim?",
        "The end of the road, and how to get there from the town.",
        "",
    ],
)
def test_ordinary_text_is_not_turned(text: str) -> None:
    assert found(text) == {}


def test_what_is_looked_for_at_first_is_in_turned_text_and_not_in_plain() -> None:
    pattern = re.compile("|".join(telling()))

    assert pattern.search(shifted(ASK, 13).lower())
    assert pattern.search(ASK[::-1].lower())
    assert not pattern.search(ASK.lower())
