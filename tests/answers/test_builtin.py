from __future__ import annotations

from pathlib import Path

from demur.answers import Formality
from demur.answers.builtin import builtin_words, locale_facts, parents

LOCALES = Path(__file__).parents[2] / "src" / "demur" / "answers" / "locales"


def test_every_folder_of_words_is_a_known_locale() -> None:
    folders = {each.name for each in LOCALES.iterdir() if each.is_dir()}
    assert folders <= {facts.tag for facts in locale_facts().values()}


def test_what_is_usual_is_known_by_language() -> None:
    facts = locale_facts()
    assert (facts["de"].formality, facts["en"].formality) == (Formality.FORMAL, None)


def test_a_parent_is_a_known_locale() -> None:
    assert set(parents().values()) <= set(locale_facts())


def test_words_come_by_topic_and_message() -> None:
    assert builtin_words("en")["labels"]["contact"] == ("Talk to a person",)


def test_a_locale_without_words_has_none() -> None:
    assert builtin_words("tlh") == {}
