from __future__ import annotations

from pathlib import Path

import pytest

from demur.answers import Channel, Composer, Formality
from demur.assembly.settings import AnswersSection
from demur.assembly.speaking import speech_of, variables_of, words_of
from demur.errors import SettingError


def test_the_voice_is_what_the_settings_name() -> None:
    section = AnswersSection(persona="warm", formality="informal", channel="form", locale="de")
    speech = speech_of(section, words=Composer())
    manner = speech.manner
    assert (manner.persona, manner.formality, manner.channel, speech.locale) == (
        "warm",
        Formality.INFORMAL,
        Channel.FORM,
        "de",
    )


def test_words_of_ones_own_may_show_variables(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "privacy.ftl").write_text("title = Ask { $product }\n", "utf-8")
    words = words_of(AnswersSection(folder=str(tmp_path), variables="product=Ada"))
    assert words.compose("privacy").title == "Ask Ada"


def test_a_link_that_could_run_is_refused_before_anybody_is_answered() -> None:
    with pytest.raises(SettingError, match="at appeal"):
        words_of(AnswersSection(appeal="javascript:{record}"))


@pytest.mark.parametrize("text", ["product", "product=", "=Ada", "My Product=Ada"])
def test_what_is_no_pair_names_no_variable(text: str) -> None:
    with pytest.raises(SettingError, match="names no variable"):
        variables_of(text)


def test_a_variable_stands_once() -> None:
    with pytest.raises(SettingError, match="'product' stands twice"):
        variables_of("product=Ada, product=Bob")
