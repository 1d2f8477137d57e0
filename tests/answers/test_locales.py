"""What holds for the words of every locale, whoever wrote them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from demur.answers import Channel, Composer, Formality, Manner, Occasion, Topic
from demur.answers.builtin import builtin_words, locale_facts
from demur.answers.messages import LABELS, Messages
from demur.answers.tags import fallbacks
from house.locale_words import CRISIS, LOCALES, compiled, crisis_lines

COMPOSER = Composer()
LANGUAGES: tuple[str, ...] = ("ar", "bn", "de", "en", "es", "fr", "he", "hi", "id", "it", "ja")
LANGUAGES += ("ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "vi", "zh")
REGIONS = sorted(each.name for each in LOCALES.iterdir() if "-" in each.name)
ENGLISH = builtin_words("en")
MANNERS = [Manner(formality=f, channel=c) for f in Formality for c in Channel]
FOLDERS = sorted(each.name for each in LOCALES.iterdir() if each.is_dir())


def messages(locale: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for topic, words in builtin_words(locale.lower()).items():
        for name, forms in words.items():
            yield topic, name, forms


def heads(words: Messages) -> set[str]:
    return {name.partition(".")[0] for name in words}


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_shipped_is_what_the_sources_say(folder: str) -> None:
    shipped = (LOCALES / folder / "words.json").read_text("utf-8")
    assert shipped == compiled(LOCALES / folder), "run `make words`"


def test_the_crisis_lines_that_are_shipped_are_what_their_source_says() -> None:
    assert CRISIS.with_suffix(".json").read_text("utf-8") == crisis_lines(), "run `make words`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_message(language: str) -> None:
    words = builtin_words(language)
    assert {topic: heads(words.get(topic, {})) for topic in ENGLISH} == {
        topic: heads(found) for topic, found in ENGLISH.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_offers_at_least_two_alternatives(language: str) -> None:
    offered = Counter((topic, name.partition(".")[0]) for topic, name, _ in messages(language) if "." in name)
    assert len(offered) == len(Topic) * 3
    assert min(offered.values()) >= 2


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_holds_only_what_differs_from_its_language(region: str) -> None:
    parent = builtin_words(fallbacks(region)[1])
    same = [
        (topic, name)
        for topic, name, forms in messages(region)
        if "." not in name
        and parent[topic].get(name) == forms
        and all(
            parent[topic].get(each) == builtin_words(region.lower())[topic][each]
            for each in _below(region, topic, name)
        )
    ]
    assert same == []


def _below(region: str, topic: str, name: str) -> list[str]:
    return [each for each in builtin_words(region.lower())[topic] if each.startswith(f"{name}.")]


@pytest.mark.parametrize("locale", [*LANGUAGES, *REGIONS])
def test_every_file_says_where_it_comes_from_and_that_no_native_has_read_it(locale: str) -> None:
    wrong = [
        file.name
        for file in (LOCALES / locale).glob("*.ftl")
        if not re.search(
            r"^# Language: .+ Source: written for Demur\. Licence: Apache-2\.0\. Date: \d{4}-\d\d-\d\d\. "
            r"Native review: open\.$",
            file.read_text("utf-8"),
            re.MULTILINE,
        )
    ]
    assert wrong == []


@pytest.mark.parametrize("locale", [*LANGUAGES, *REGIONS])
@pytest.mark.parametrize("manner", MANNERS, ids=[f"{m.formality}-{m.channel}" for m in MANNERS])
def test_every_answer_is_whole_in_every_manner(locale: str, manner: Manner) -> None:
    for topic in Topic:
        for wording in COMPOSER.wordings(topic, locale=locale):
            persona = Manner(persona=wording, formality=manner.formality, channel=manner.channel)
            said = COMPOSER.compose(topic, locale=locale, manner=persona)
            assert fallbacks(locale)[-1] == fallbacks(said.locale)[-1], topic
            parts = (said.title, said.acknowledgement, said.boundary, said.reason, said.lead, said.engagement)
            assert all((*parts, *said.alternatives)), (topic, wording)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_crisis_wording_names_the_directory(locale: str) -> None:
    wordings = COMPOSER.wordings("crisis", locale=locale)
    told = [COMPOSER.compose("crisis", locale=locale, manner=Manner(persona=each)) for each in wordings]
    assert [each.wording for each in told if "findahelpline.com" not in each.message] == []


@pytest.mark.parametrize("locale", [name for name, facts in locale_facts().items() if facts.formality])
def test_people_can_be_addressed_in_both_ways(locale: str) -> None:
    both = [forms for _, _, forms in messages(locale) if len(forms) == 4]
    assert len(both) >= 10


@pytest.mark.parametrize("locale", LANGUAGES)
def test_what_was_left_out_and_a_second_no_are_in_the_same_language(locale: str) -> None:
    for occasion in (Occasion(partial=True), Occasion(earlier=1)):
        said = COMPOSER.compose("privacy", locale=locale, occasion=occasion)
        assert (said.locale, said.topic) == (locale, "privacy")


@pytest.mark.parametrize("locale", LANGUAGES)
def test_controls_have_names_in_every_language(locale: str) -> None:
    labels = builtin_words(locale)["labels"]
    assert set(LABELS) <= set(labels)
    assert locale == "en" or labels["retry"] != ENGLISH["labels"]["retry"]


@pytest.mark.parametrize(
    ("locale", "usual"),
    [(facts.tag, facts.formality) for facts in locale_facts().values() if facts.formality],
)
def test_what_is_usual_is_what_translators_marked_as_such(locale: str, usual: Formality) -> None:
    found = {
        star
        for file in (LOCALES / locale).glob("*.ftl")
        for star in re.findall(r"\*\[(formal|informal)\]", file.read_text("utf-8"))
    }
    assert found == {usual.value}
