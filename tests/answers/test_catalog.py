from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from demur.answers.catalog import Catalog
from demur.answers.manner import Manner
from demur.errors import TemplateError

LABELS = "contact = K\nappeal = E\nretry = W\nsource = Q\nhelp = H\nemergency = N\n"
WHOLE = "title = Titel\nacknowledgement = A.\nboundary = B.\nreason = R.\n"
WHOLE += "alternatives = L:\n    .one = Eins\n    .two = Zwei\nengagement = Und?\n"


def written(folder: Path, **files: str) -> Path:
    """Write files named like `en__privacy`."""
    for name, text in files.items():
        path = folder.joinpath(*name.split("__")).with_suffix(".ftl")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def found(catalog: Catalog, topic: str, locale: str) -> tuple[str, str, str]:
    words = catalog.find(topic, locale)
    said = words.content(words.names[0], Manner())
    return said.topic, said.locale, said.title


def refused(folder: Path) -> str:
    with pytest.raises(TemplateError) as caught:
        Catalog(folder)
    return str(caught.value)


def test_the_nearest_locale_that_has_the_topic_is_taken(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, sv__labels=LABELS, sv__crisis=WHOLE))
    assert found(catalog, "crisis", "sv-FI") == ("crisis", "sv", "Titel")


def test_a_topic_without_words_in_the_language_is_in_english_as_a_whole(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, sv__labels=LABELS, sv__crisis=WHOLE))
    assert found(catalog, "privacy", "sv")[:2] == ("privacy", "en")


def test_a_region_may_word_single_messages_of_its_language(tmp_path: Path) -> None:
    folder = written(tmp_path, sv__labels=LABELS, sv__crisis=WHOLE, **{"sv-FI__crisis": "title = Servus\n"})
    assert found(Catalog(folder), "crisis", "sv_fi") == ("crisis", "sv-FI", "Servus")


def test_single_messages_of_ours_may_be_replaced(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, en__privacy="title = Hands off\n"))
    assert found(catalog, "privacy", "en") == ("privacy", "en", "Hands off")


def test_a_label_of_ours_may_be_replaced_for_every_topic(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, en__labels="appeal = Object\n"))
    words = [catalog.find(topic, "en") for topic in catalog.topics]
    assert {each.content(each.names[0], Manner()).labels.appeal for each in words} == {"Object"}


def test_a_topic_of_ones_own_joins_ours(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, en__travel=WHOLE))
    assert ("travel" in catalog.topics, found(catalog, "travel", "fr")[0]) == (True, "travel")


@pytest.mark.parametrize("topic", ["frobnicate", "labels", "", "../en/privacy"])
def test_an_unknown_topic_gives_the_one_for_unknown(topic: str) -> None:
    assert found(Catalog(), topic, "en")[0] == "unknown"


def test_locales_are_listed_as_their_folders_are_named(tmp_path: Path) -> None:
    folder = written(
        tmp_path, **{"nn-NO__labels": LABELS, "nn-NO__crisis": WHOLE, "EN__privacy": "title = X\n"}
    )
    assert set(Catalog(folder).locales) - set(Catalog().locales) == {"nn-NO"}


def test_a_broken_file_is_found_before_any_answer_is_wanted(tmp_path: Path) -> None:
    problem = refused(written(tmp_path, en__privacy="\nreason-warm = { $nmae }\n"))
    assert "'reason-warm' uses $nmae, which nobody sets - at " in problem
    assert "privacy.ftl:2" in problem


def test_words_in_a_new_language_need_the_names_of_the_controls(tmp_path: Path) -> None:
    assert "lacks the message 'contact'" in refused(written(tmp_path, sv__crisis=WHOLE))


def test_where_words_need_not_be_usable_ours_take_their_place(tmp_path: Path) -> None:
    folder = written(
        tmp_path, en__privacy="titel = X\n", en__crisis="title = Ours\n", sv__crisis="title = T\n"
    )
    catalog = Catalog(folder, strict=False)
    assert found(catalog, "crisis", "en")[2] == "Ours"
    assert found(catalog, "privacy", "en")[2] != "X"
    assert found(catalog, "crisis", "sv")[1] == "en"
    assert ["privacy.ftl:1" in catalog.problems[0], "'crisis'" in catalog.problems[1]] == [True, True]


def test_a_topic_of_ones_own_that_cannot_be_used_is_unknown(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, en__travel="title = X\n"), strict=False)
    assert found(catalog, "travel", "en")[0] == "unknown"


def test_every_topic_is_read_at_once_where_that_is_wanted() -> None:
    catalog = Catalog()
    catalog.load()
    assert catalog.find("privacy", "en") is catalog.find("privacy", "en-GB")


def test_the_room_is_imported_without_fluent() -> None:
    program = "import sys, demur.answers; print({'fluent', 'babel', 'rich'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert said.stdout == "set()\n"
