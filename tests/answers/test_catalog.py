from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from demur.answers.catalog import Catalog, fallbacks
from demur.errors import TemplateError

LABELS = "contact = K\nappeal = E\nretry = W\n"
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
    said = catalog.find(topic, locale)[0][""]
    return said.topic, said.locale, said.title


def refused(folder: Path) -> str:
    with pytest.raises(TemplateError) as caught:
        Catalog(folder)
    return str(caught.value)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de-AT", ("de-at", "de")),
        ("de_AT@euro", ("de-at", "de")),
        ("../../etc", ()),
        ("", ()),
    ],
)
def test_a_locale_falls_back_to_what_it_is_a_kind_of(locale: str, expected: tuple[str, ...]) -> None:
    assert fallbacks(locale) == expected


def test_a_locale_from_anybody_is_cut_to_a_sensible_length() -> None:
    assert len(fallbacks("de-" * 9_000)[0]) == 35


def test_the_nearest_locale_that_has_the_topic_is_taken(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, de__labels=LABELS, de__crisis=WHOLE))
    assert found(catalog, "crisis", "de-AT") == ("crisis", "de", "Titel")


def test_a_topic_without_words_in_the_language_is_in_english_as_a_whole(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, de__labels=LABELS, de__crisis=WHOLE))
    assert found(catalog, "privacy", "de")[:2] == ("privacy", "en")


def test_a_region_may_word_single_messages_of_its_language(tmp_path: Path) -> None:
    folder = written(tmp_path, de__labels=LABELS, de__crisis=WHOLE, **{"de-AT__crisis": "title = Servus\n"})
    assert found(Catalog(folder), "crisis", "de_at") == ("crisis", "de-AT", "Servus")


def test_single_messages_of_ours_may_be_replaced(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, en__privacy="title = Hands off\n"))
    assert found(catalog, "privacy", "en") == ("privacy", "en", "Hands off")


def test_a_label_of_ours_may_be_replaced_for_every_topic(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, en__labels="appeal = Object\n"))
    assert {catalog.find(topic, "en")[0][""].labels.appeal for topic in catalog.topics} == {"Object"}


def test_a_topic_of_ones_own_joins_ours(tmp_path: Path) -> None:
    catalog = Catalog(written(tmp_path, en__travel=WHOLE))
    assert ("travel" in catalog.topics, found(catalog, "travel", "fr")[0]) == (True, "travel")


@pytest.mark.parametrize("topic", ["frobnicate", "labels", "", "../en/privacy"])
def test_an_unknown_topic_gives_the_one_for_unknown(topic: str) -> None:
    assert found(Catalog(), topic, "en")[0] == "unknown"


def test_locales_are_listed_as_their_folders_are_named(tmp_path: Path) -> None:
    folder = written(
        tmp_path, **{"pt-BR__labels": LABELS, "pt-BR__crisis": WHOLE, "EN__privacy": "title = X\n"}
    )
    assert Catalog(folder).locales == ("en", "pt-BR")


def test_a_broken_file_is_found_before_any_answer_is_wanted(tmp_path: Path) -> None:
    problem = refused(written(tmp_path, en__privacy="reason-2 = { $nmae }\n"))
    assert "'reason-2' uses $nmae, which nobody sets - at " in problem
    assert "privacy.ftl" in problem


def test_words_in_a_new_language_need_the_names_of_the_controls(tmp_path: Path) -> None:
    assert "lacks the message 'contact-1'" in refused(written(tmp_path, de__crisis=WHOLE))


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "no such folder of words" in refused(tmp_path / "none")


def test_a_folder_without_a_locale_is_refused(tmp_path: Path) -> None:
    assert "holds no locale" in refused(tmp_path)


def test_a_file_outside_of_a_locale_is_refused(tmp_path: Path) -> None:
    (tmp_path / "privacy.ftl").touch()
    assert "'privacy.ftl' stands outside of a locale" in refused(tmp_path)


def test_a_folder_that_is_not_named_like_a_locale_is_refused(tmp_path: Path) -> None:
    assert "'english' is no locale" in refused(written(tmp_path, english__privacy="title = X\n"))


def test_a_file_that_is_not_named_like_a_topic_is_refused(tmp_path: Path) -> None:
    assert "'My topic' is no topic" in refused(written(tmp_path, **{"en__My topic": "title = X\n"}))


def test_other_files_may_lie_beside_the_words(tmp_path: Path) -> None:
    folder = written(tmp_path, en__privacy="title = X\n")
    (folder / "README.md").touch()
    (folder / "en" / "notes.txt").touch()
    assert found(Catalog(folder), "privacy", "en")[2] == "X"


def test_a_file_that_is_no_utf_8_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path, en__privacy="")
    (folder / "en" / "privacy.ftl").write_bytes(b"title = \xff\n")
    assert "cannot be read" in refused(folder)


def test_every_topic_is_read_at_once_where_that_is_wanted() -> None:
    catalog = Catalog()
    catalog.load()
    assert catalog.find("privacy", "en") is catalog.find("privacy", "en-GB")


def test_the_room_is_imported_without_fluent() -> None:
    program = "import sys, demur.answers; print({'fluent', 'babel', 'rich'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert said.stdout == "set()\n"
