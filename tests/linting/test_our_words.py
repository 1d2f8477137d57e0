"""Our own answers pass the lint in every language, and fail it once somebody spoils them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from demur.answers import Answer, Channel, Composer, Formality, Manner, Occasion, Topic
from demur.assembly.linting import lint_answer, linter
from demur.linting import Code, Report

SEEDS = tomllib.loads((Path(__file__).parent / "seeds" / "faults.toml").read_text("utf-8"))
LANGUAGES = sorted(SEEDS)
REGIONS = ("en-GB", "es-419", "es-ES", "fr-CA", "pt-PT", "zh-Hant")
COMPOSER = Composer()
BAD_TONE = {Code.PREACHY, Code.ACCUSING, Code.ROBOTIC, Code.POLICY_NUMBER, Code.PROMISE}
OUGHT_TO_FAIL = ("acknowledgement", "boundary", "alternatives", "engagement")


def answers(locale: str) -> Iterator[Answer]:
    """Give every wording of every topic in every manner, each but once."""
    seen: set[str] = set()
    for topic in Topic:
        for name in COMPOSER.wordings(topic, locale=locale):
            for formality in Formality:
                for channel in Channel:
                    manner = Manner(persona=name, formality=formality, channel=channel)
                    said = COMPOSER.compose(topic, locale=locale, manner=manner)
                    if said.message not in seen:
                        seen.add(said.message)
                        yield said


def usual(locale: str) -> Iterator[Answer]:
    for topic in Topic:
        for name in COMPOSER.wordings(topic, locale=locale):
            yield COMPOSER.compose(topic, locale=locale, manner=Manner(persona=name))


def linted(said: Answer, *, prompt: str = "", **changes: object) -> Report:
    parts = {**said.parts, **changes}
    kept: Mapping[str, object] = {name: words for name, words in parts.items() if words}
    return linter().lint("", locale=said.locale, prompt=prompt, parts=kept)  # type: ignore[arg-type]


@pytest.mark.parametrize("locale", [*LANGUAGES, *REGIONS])
def test_every_answer_passes_in_its_language(locale: str) -> None:
    failing = [
        (said.topic, said.wording, issue.code.value, report.text[issue.start : issue.end])
        for said in answers(locale)
        if not (report := lint_answer(said)).ok
        for issue in report.issues
    ]
    assert failing == []


@pytest.mark.parametrize("locale", [*LANGUAGES, *REGIONS])
@pytest.mark.parametrize("occasion", [Occasion(earlier=1), Occasion(earlier=3), Occasion(partial=True)])
def test_what_is_said_a_second_time_or_beside_a_reply_passes(locale: str, occasion: Occasion) -> None:
    failing = [
        (said.topic, said.wording, issue.code.value, report.text[issue.start : issue.end])
        for topic in Topic
        for name in COMPOSER.wordings(topic, locale=locale)
        for said in [COMPOSER.compose(topic, locale=locale, manner=Manner(persona=name), occasion=occasion)]
        if not (report := lint_answer(said)).ok
        for issue in report.issues
    ]
    assert failing == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", OUGHT_TO_FAIL)
def test_an_answer_without_one_of_its_parts_fails(language: str, part: str) -> None:
    passing = [(said.topic, said.wording) for said in usual(language) if linted(said, **{part: ""}).ok]
    assert passing == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("kind", ["lecture", "accusation", "policy"])
def test_an_answer_that_lectures_accuses_or_cites_a_policy_fails(
    language: str, kind: str, place: int
) -> None:
    sentence = SEEDS[language][kind][place]
    passing = [
        (said.topic, said.wording)
        for said in usual(language)
        if not linted(said, reason=sentence).codes & BAD_TONE
    ]
    assert passing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_repeats_the_harmful_detail_fails(language: str) -> None:
    seeds = SEEDS[language]
    passing = [
        (said.topic, said.wording)
        for said in usual(language)
        if Code.ECHO not in linted(said, prompt=seeds["prompt"], boundary=seeds["echo"]).codes
    ]
    assert passing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_in_another_language_fails(language: str) -> None:
    other = "de" if language == "en" else "en"
    said = COMPOSER.compose("privacy", locale=other, manner=Manner(persona="calm"))
    report = linter().lint(said.message, locale=language)
    assert Code.WRONG_LANGUAGE in report.codes
