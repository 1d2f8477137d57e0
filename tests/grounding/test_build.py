from __future__ import annotations

from pathlib import Path

import pytest

from demur.errors import InputError
from demur.grounding import SourceIndex, build_index


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "texts"
    (made / "sub").mkdir(parents=True)
    (made / "leave.md").write_text("# Leave\n\nThirty days.")
    (made / "sub" / "sick.html").write_text("<h1>Sick</h1><p>Call us.")
    (made / ".hidden.md").write_text("secret")
    (made / "data.csv").write_text("a,b")
    return made


def test_every_text_below_the_folder_is_read_and_the_rest_is_named(folder: Path, tmp_path: Path) -> None:
    built = build_index(folder, tmp_path / "i")
    assert (built.files, built.passages, built.skipped) == (2, 2, ("data.csv",))
    assert len(SourceIndex(tmp_path / "i")) == 2


def test_the_same_texts_give_the_same_version_and_others_another(folder: Path, tmp_path: Path) -> None:
    first = build_index(folder, tmp_path / "i").version
    assert build_index(folder, tmp_path / "j").version == first == SourceIndex(tmp_path / "i").version
    (folder / "leave.md").write_text("# Leave\n\nForty days.")
    assert build_index(folder, tmp_path / "i").version != first


def test_an_index_is_replaced_whole_and_nothing_is_left_beside_it(folder: Path, tmp_path: Path) -> None:
    build_index(folder, tmp_path / "i")
    (folder / "leave.md").unlink()
    build_index(folder, tmp_path / "i")
    assert len(SourceIndex(tmp_path / "i")) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["i", "texts"]


def test_a_link_is_made_of_the_base_and_the_path(folder: Path, tmp_path: Path) -> None:
    build_index(folder, tmp_path / "i", base_url="https://x.example/")
    (found,) = SourceIndex(tmp_path / "i").retrieve("sick", most=1)
    assert (found.id, found.url) == ("sub/sick.html#1", "https://x.example/sub/sick.html")


def test_a_folder_without_texts_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is nothing to find here"):
        build_index(tmp_path, tmp_path / "i")
    with pytest.raises(InputError, match="there is no such folder"):
        build_index(tmp_path / "no", tmp_path / "i")


def test_nothing_else_is_written_over(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    for goal in (folder, file):
        with pytest.raises(InputError, match="something else than an index stands here"):
            build_index(folder, goal)
    assert file.read_text() == "mine"


def test_an_empty_folder_may_become_the_index(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "i").mkdir()
    build_index(folder, tmp_path / "i")
    assert len(SourceIndex(tmp_path / "i")) == 2


def test_a_file_that_is_no_utf_8_is_an_error_and_the_old_index_stays(folder: Path, tmp_path: Path) -> None:
    build_index(folder, tmp_path / "i")
    (folder / "old.txt").write_bytes(b"caf\xe9")
    with pytest.raises(InputError, match="the file cannot be read") as error:
        build_index(folder, tmp_path / "i")
    assert error.value.where.endswith("old.txt")
    assert len(SourceIndex(tmp_path / "i")) == 2


def test_a_file_that_is_too_large_is_an_error(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("demur.grounding.build._LARGEST", 4)
    with pytest.raises(InputError, match="larger than 4 bytes"):
        build_index(folder, tmp_path / "i")


def test_too_many_passages_are_an_error(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("demur.grounding.build.MOST_PASSAGES", 1)
    with pytest.raises(InputError, match="2 passages are more than 1"):
        build_index(folder, tmp_path / "i")
