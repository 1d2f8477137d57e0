from __future__ import annotations

from pathlib import Path

import pytest

from demur.answers import Composer, Topic
from demur.errors import SettingError, TemplateError
from demur.types import Category


def test_there_are_words_for_every_topic_that_demur_knows(composer: Composer) -> None:
    assert composer.topics == tuple(sorted(Topic))


def test_the_same_seed_gives_the_same_words(composer: Composer) -> None:
    assert composer.compose("safety", seed="r-1") == Composer().compose("safety", seed="r-1")


def test_seeds_reach_every_wording(composer: Composer) -> None:
    assert len({composer.compose("safety", seed=str(number)).title for number in range(40)}) == 3


def test_an_unknown_locale_gets_english_and_is_told_so(composer: Composer) -> None:
    assert composer.compose("safety", locale="tlh").locale == "en"


def test_an_unknown_topic_gets_the_one_for_unknown_and_is_told_so(composer: Composer) -> None:
    assert composer.compose("frobnicate").topic == "unknown"


def test_words_for_the_category_are_taken_where_there_are_some(composer: Composer) -> None:
    general, special = composer.compose("policy"), composer.compose("policy", category=Category.IP)
    assert (general.title, general.boundary) != (special.title, special.boundary)


def test_a_category_without_words_of_its_own_gets_the_general_ones(composer: Composer) -> None:
    assert composer.compose("safety", category=Category.IP) == composer.compose("safety")


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
    assert (composer.compose("safety").title, composer.locales) == ("Ours", ("en",))
