from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.answers import Composer, Manner, Occasion, Topic
from demur.errors import SettingError, TemplateError
from demur.types import Alternative, Category


def test_there_are_words_for_every_topic_that_demur_knows(composer: Composer) -> None:
    assert composer.topics == tuple(sorted(Topic))


def test_the_same_seed_gives_the_same_words(composer: Composer) -> None:
    assert composer.compose("safety", seed="r-1") == Composer().compose("safety", seed="r-1")


def test_seeds_reach_every_wording_but_the_brief_one(composer: Composer) -> None:
    wordings = {composer.compose("safety", seed=str(number)).wording for number in range(40)}
    assert wordings == {"calm", "warm"}


def test_a_persona_has_its_own_wording(composer: Composer) -> None:
    assert composer.compose("safety", manner=Manner(persona="brief")).wording == "brief"


@pytest.mark.parametrize(
    ("asked", "note"),
    [
        ({"locale": "tlh"}, "locale 'tlh': en"),
        ({"topic": "frobnicate"}, "topic 'frobnicate': unknown"),
        ({"manner": Manner(persona="pirate")}, "persona 'pirate': none of its wordings"),
    ],
)
def test_what_is_not_there_is_noted(composer: Composer, asked: dict[str, Any], note: str) -> None:
    assert composer.compose(**{"topic": "safety", **asked}).notes == (note,)


def test_what_falls_back_to_its_own_language_is_nothing_to_note(composer: Composer) -> None:
    assert composer.compose("safety", locale="en-US").notes == ()


@given(topic=st.text(max_size=50), locale=st.text(max_size=50), country=st.text(max_size=5))
def test_nothing_that_is_asked_for_gives_no_answer(topic: str, locale: str, country: str) -> None:
    said = Composer().compose(topic * 200, locale=locale, occasion=Occasion(country=country))
    assert all((said.title, said.boundary, said.alternatives, said.engagement))
    assert all(len(note) < 120 for note in said.notes)


def test_what_was_found_comes_first_and_at_most_five_are_offered(composer: Composer) -> None:
    found = tuple(Alternative(text=f"F{number}") for number in range(3))
    said = composer.compose("safety", occasion=Occasion(found=found))
    assert (said.suggestions[:3], len(said.suggestions)) == (("F0", "F1", "F2"), 5)


@pytest.mark.parametrize(("locale", "country"), [("en-US", "US"), ("de", "us"), ("es_MX.UTF-8", "MX")])
def test_help_in_a_crisis_is_that_of_the_users_country(composer: Composer, locale: str, country: str) -> None:
    asked = "" if locale.endswith(("US", "8")) else country
    said = composer.compose("crisis", locale=locale, occasion=Occasion(country=asked))
    assert said.resources is not None
    assert said.resources.country == country.upper()


def test_words_that_cannot_be_used_are_named_where_that_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "safety.ftl").write_text("titel = X\n", "utf-8")
    composer = Composer(tmp_path, strict=False)
    assert "no message 'titel'" in composer.problems[0]
    assert composer.compose("safety").locale == "en"


def test_the_wordings_of_a_topic_are_listed(composer: Composer) -> None:
    assert composer.wordings("privacy", locale="en-US") == ("calm", "warm", "brief")


def test_an_unknown_locale_gets_english_and_is_told_so(composer: Composer) -> None:
    assert composer.compose("safety", locale="tlh").locale == "en"


def test_an_unknown_topic_gets_the_one_for_unknown_and_is_told_so(composer: Composer) -> None:
    assert composer.compose("frobnicate").topic == "unknown"


@pytest.mark.parametrize(
    ("topic", "category", "can_retry", "expected"),
    [
        ("safety", None, None, True),
        ("safety", None, False, False),
        ("illegal", None, None, False),
        ("illegal", None, True, True),
        ("jailbreak", Category.CYBER, None, False),
        ("crisis", Category.CYBER, None, True),
    ],
)
def test_topic_and_category_tell_whether_to_ask_again_unless_the_caller_does(
    composer: Composer, *, topic: str, category: Category | None, can_retry: bool | None, expected: bool
) -> None:
    assert composer.compose(topic, category=category, can_retry=can_retry).can_retry is expected


def test_links_of_the_caller_are_carried(composer: Composer) -> None:
    said = composer.compose("safety", contact="tel:1", appeal="https://example.org/appeal")
    assert (said.contact, said.appeal) == ("tel:1", "https://example.org/appeal")


def test_an_appeal_leaves_the_topics_own_contact_in_place(composer: Composer) -> None:
    assert composer.compose("crisis", appeal="tel:1").contact == "https://findahelpline.com"


def test_a_contact_of_the_caller_comes_before_the_topics(composer: Composer) -> None:
    assert composer.compose("crisis", contact="tel:1").contact == "tel:1"


def test_a_link_that_could_run_is_refused(composer: Composer) -> None:
    with pytest.raises(SettingError, match="at appeal"):
        composer.compose("safety", appeal="javascript:x")


def test_an_answer_that_needs_nothing_else_is_made_once(composer: Composer) -> None:
    assert composer.compose("safety") is composer.compose("safety", locale="en-US")


def test_words_that_cannot_be_used_are_refused_when_the_composer_is_made(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "safety.ftl").write_text("titel = X\n", "utf-8")
    with pytest.raises(TemplateError, match="no message 'titel'"):
        Composer(tmp_path)


def test_a_warm_composer_reads_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "safety.ftl").write_text("title = Ours\n", "utf-8")
    composer = Composer(tmp_path)
    composer.warm("en")
    (folder / "safety.ftl").unlink()
    assert composer.compose("safety").title == "Ours"
