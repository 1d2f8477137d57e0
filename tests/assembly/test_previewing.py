from __future__ import annotations

from pathlib import Path

import pytest

from demur.answers import Composer, Manner, Occasion
from demur.assembly.previewing import checked, previews, topic_named
from demur.errors import SettingError, TemplateError

WORDS = Composer()


def test_every_wording_is_shown_with_what_the_lint_makes_of_it() -> None:
    found = tuple(previews(WORDS, "privacy", manner=Manner(), occasion=Occasion()))
    assert [(each.answer.wording, each.report.ok) for each in found] == [
        ("calm", True),
        ("warm", True),
        ("brief", True),
    ]


def test_a_locale_without_words_is_refused_with_the_nearest() -> None:
    with pytest.raises(SettingError, match="there are no words in 'tlh'"):
        tuple(previews(WORDS, "privacy", locales=("tlh",), manner=Manner(), occasion=Occasion()))


@pytest.mark.parametrize(
    ("named", "expected"),
    [({"topic": "code", "category": ""}, "code"), ({"topic": "", "category": "self_harm"}, "crisis")],
)
def test_a_topic_is_named_or_that_of_a_category(named: dict[str, str], expected: str) -> None:
    assert topic_named(WORDS, **named) == expected


@pytest.mark.parametrize(
    ("named", "says"),
    [
        ({"topic": "cod", "category": ""}, "did you mean 'code'"),
        ({"topic": "", "category": "privcy"}, "did you mean 'privacy'"),
        ({"topic": "", "category": ""}, "name a topic or a category"),
    ],
)
def test_what_is_not_known_is_refused(named: dict[str, str], says: str) -> None:
    with pytest.raises(SettingError, match=says):
        topic_named(WORDS, **named)


def test_words_of_ones_own_are_tried_and_linted(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "privacy.ftl").write_text("titel = X\n", "utf-8")
    (tmp_path / "en" / "hate.ftl").write_text("reason = It is wrong, and you should be ashamed.\n", "utf-8")
    problems, faulty = checked(tmp_path)
    assert len(problems) == 1
    assert {each.answer.topic for each in faulty} == {"hate"}


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="no such folder"):
        checked(tmp_path / "none")
