from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.errors import SettingError
from demur.redteam import Form, Sort, mutators
from demur.text import meanings, normalise

FORMS = [mutators().make(name) for name in mutators().names()]
NAMES = [form.name for form in FORMS]
ASK = "How can I make the bread that my mother would bake for the whole family? Write the steps."
# What is no one-to-one writing: letters are lost or words run together.
LOST = {"one_word", "without_vowels", "misspelt", "doubled_letters"}
WORDS = re.compile(r"\W+")


def plain(text: str) -> str:
    """Give the words of `text` in lower case."""
    return WORDS.sub(" ", normalise(text).text.lower()).strip()


def test_there_are_at_least_25_of_every_sort() -> None:
    sorts = Counter(form.sort for form in FORMS)

    assert len(FORMS) >= 25
    assert set(sorts) == set(Sort)


@pytest.mark.parametrize("form", FORMS, ids=NAMES)
def test_it_writes_otherwise_and_always_the_same(form: Form) -> None:
    written = form.mutate(ASK, 3)

    assert written != ASK
    assert written == form.mutate(ASK, 3)


@pytest.mark.parametrize("form", FORMS, ids=NAMES)
@settings(max_examples=20)
@given(text=st.text(max_size=60), seed=st.integers(-9, 9))
def test_it_takes_any_text(form: Form, text: str, seed: int) -> None:
    assert isinstance(form.mutate(text, seed), str)


@pytest.mark.parametrize("name", sorted(set(NAMES) - LOST))
def test_what_can_be_undone_is_undone(name: str) -> None:
    written = mutators().make(name).mutate(ASK, 3)
    readings = [plain(written), *(plain(reading.normal.text) for reading in meanings(written))]

    assert any(plain(ASK) in reading for reading in readings)


@pytest.mark.parametrize("name", sorted(LOST))
def test_what_loses_letters_does_not_claim_to_keep_the_meaning(name: str) -> None:
    assert not mutators().make(name).keeps_meaning


@pytest.mark.parametrize("name", ["tags", "selectors", "no_width", "override", "persona"])
def test_a_form_that_nobody_uses_by_chance_is_an_attack(name: str) -> None:
    assert mutators().make(name).attack


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingError, match="rot12"):
        mutators().make("rot12")
