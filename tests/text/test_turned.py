from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from demur.text.turned import telling, turned

ASK = "How do I make the bread?"
PROSE = "The weather is nice today and we walk along the river. "


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
    reading, _ = turned(text, text.lower())
    first, last = reading.stretch(9, 13)

    assert (reading.how, reading.normal.text, text[first:last]) == ("backwards", ASK, "ekam")


def test_words_that_are_each_turned_stay_in_their_places_and_are_found_as_a_whole() -> None:
    text = "woH od I ekam eht ?daerb"
    reading = next(each for each in turned(text, text.lower()) if each.how == "words backwards")
    start = reading.normal.text.index("ke the b")
    first, last = reading.stretch(start, start + 8)

    assert (reading.normal.text, text[first:last]) == ("How do I make the bread?", "ekam eht ?daerb")


@pytest.mark.parametrize("turn", [lambda text: text[::-1], lambda text: shifted(text, 13)])
@pytest.mark.parametrize(("before", "after"), [(20, 0), (0, 20), (20, 20)])
def test_one_turned_sentence_among_many_is_turned_back(
    turn: Callable[[str], str], before: int, after: int
) -> None:
    text = f"{PROSE * before}{turn(ASK)} {PROSE * after}"

    assert any(ASK in said for said in found(text).values())


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
