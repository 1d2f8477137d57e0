from __future__ import annotations

from importlib import resources

import pytest

from demur.policy import FROM_SOURCES, LANGUAGES, instruction_names, worded


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_words_every_instruction_in_its_own_way(language: str) -> None:
    said = {name: worded(name, locale=language) for name in instruction_names()}
    assert all(" " in words for words in said.values())
    assert len(set(said.values())) == len(said)
    assert language == "en" or not set(said.values()) & {worded(name) for name in said}


def test_there_is_a_file_for_every_language_and_none_besides() -> None:
    folder = resources.files("demur.policy") / "data" / "instructions"
    assert sorted(file.name.removesuffix(".toml") for file in folder.iterdir()) == sorted(LANGUAGES)


@pytest.mark.parametrize("locale", ["de", "de-AT", "DE_ch"])
def test_the_language_of_a_locale_is_spoken(locale: str) -> None:
    assert worded("no_code", locale=locale).startswith("Schreib")


@pytest.mark.parametrize("locale", ["", "xx", "zh-Hant"])
def test_a_language_without_wordings_is_told_the_english_ones(locale: str) -> None:
    assert worded("no_code", locale=locale) == worded("no_code", locale="en")


def test_a_text_of_the_policys_own_stays_as_it_is() -> None:
    assert worded("Be brief.", locale="de") == "Be brief."


def test_the_instruction_before_passages_is_worded_too() -> None:
    assert FROM_SOURCES in instruction_names()
