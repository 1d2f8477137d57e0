from __future__ import annotations

import sys
from pathlib import Path

import pytest

from demur.assembly.alternatives import alternatives_for, finder
from demur.assembly.settings import AnswersSection
from demur.errors import InputError
from demur.grounding import CatalogueFinder, built_in_entries
from demur.types import Category, Sought


@pytest.fixture
def catalogue(tmp_path: Path) -> str:
    path = tmp_path / "c.yaml"
    path.write_text(
        "entries: [{text: Frag den Empfang, topics: cyber}, {text: Ask, topics: travel, locales: en}]"
    )
    (tmp_path / "words" / "en").mkdir(parents=True)
    parts = ("title", "acknowledgement", "boundary", "reason", "engagement")
    words = "".join(f"{part} = Words\n" for part in parts)
    words += "alternatives = Words\n    .one = One\n    .two = Two\n"
    (tmp_path / "words" / "en" / "travel.ftl").write_text(words)
    return str(path)


def section(catalogue: str, *, built_in: bool = True) -> AnswersSection:
    return AnswersSection(
        folder=str(Path(catalogue).parent / "words"),
        locale="de",
        catalogue=catalogue,
        catalogue_locale="de",
        catalogue_built_in=built_in,
    )


def test_without_settings_the_built_in_catalogue_is_used() -> None:
    assert len(finder()) == len(built_in_entries())
    assert finder() is finder()


def test_ones_own_entries_stand_before_the_built_in_ones_or_alone(catalogue: str) -> None:
    assert len(finder(section(catalogue))) == 2 + len(built_in_entries())
    assert len(finder(section(catalogue, built_in=False))) == 2


def test_locale_and_language_are_those_of_the_settings(catalogue: str) -> None:
    given = section(catalogue)
    assert [each.text for each in alternatives_for("", topic="cyber", section=given)] == ["Frag den Empfang"]
    found = alternatives_for("sql", topic="travel", locale="en", section=given)
    assert [each.text for each in found] == ["Ask"]


def test_the_topic_is_that_of_the_category_where_none_is_named() -> None:
    asked = "get into an account by brute force"
    found = alternatives_for(asked, category=Category.CYBER, most=2)
    assert found == finder().find(Sought(asked=asked, topic="illegal", category=Category.CYBER), most=2)
    assert len(found) == 2


def test_a_catalogue_that_cannot_be_used_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        finder(AnswersSection(catalogue=str(tmp_path / "no")))


def test_no_extra_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bm25s", None)
    assert CatalogueFinder(built_in_entries()).find(Sought(asked="sql", topic="code"), most=1)
