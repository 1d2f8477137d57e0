from __future__ import annotations

from pathlib import Path

import pytest

from demur.answers.overlays import overlays
from demur.errors import TemplateError


def written(folder: Path, **files: str) -> Path:
    """Write files named like `en__privacy`."""
    for name, text in files.items():
        path = folder.joinpath(*name.split("__")).with_suffix(".ftl")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def read(folder: Path, noted: list[str] | None = None) -> dict[str, dict[str, object]]:
    def note(error: TemplateError) -> None:
        if noted is None:
            raise error
        noted.append(str(error))

    found = overlays(folder, variables={"product": "Ada"}, note=note)
    return {each.tag: {topic: dict(words) for topic, words in each.words.items()} for each in found}


def refused(folder: Path) -> str:
    with pytest.raises(TemplateError) as caught:
        read(folder)
    return str(caught.value)


def test_words_are_read_by_locale_and_topic(tmp_path: Path) -> None:
    folder = written(tmp_path, en__privacy="title = A { $product }\n", **{"pt-BR__crisis": "title = B\n"})
    assert read(folder) == {
        "en": {"privacy": {"title": ("A Ada",)}},
        "pt-BR": {"crisis": {"title": ("B",)}},
    }


def test_terms_of_the_labels_hold_for_all_topics_of_the_locale(tmp_path: Path) -> None:
    folder = written(tmp_path, en__labels="-us = Acme\n", en__crisis="title = { -us }\n")
    assert read(folder)["en"]["crisis"] == {"title": ("Acme",)}


def test_a_file_that_cannot_be_used_is_left_out_where_that_is_only_noted(tmp_path: Path) -> None:
    noted: list[str] = []
    folder = written(tmp_path, en__privacy="titel = X\n", en__crisis="title = B\n")
    assert read(folder, noted) == {"en": {"crisis": {"title": ("B",)}}}
    assert len(noted) == 1


def test_words_of_one_topic_can_be_taken_out(tmp_path: Path) -> None:
    (overlay,) = overlays(written(tmp_path, en__privacy="title = X\n"), variables={}, note=print)
    assert overlay.without("privacy").words == {}


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
    assert read(folder) == {"en": {"privacy": {"title": ("X",)}}}


def test_a_file_that_is_no_utf_8_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path, en__privacy="")
    (folder / "en" / "privacy.ftl").write_bytes(b"title = \xff\n")
    assert "cannot be read" in refused(folder)
