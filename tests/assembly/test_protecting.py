from __future__ import annotations

from pathlib import Path

import pytest

from demur.assembly.protecting import protect_files, protected_tier
from demur.assembly.settings import RiskSection
from demur.errors import InputError, SettingError
from demur.risk import ProtectedTier
from demur.types import Request, Stage, Subject

TEXT = " ".join(f"word{at % 37} of{at % 11} the{at % 5} sea" for at in range(40))


def protected(folder: Path, name: str = "book.txt", text: str = TEXT) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_copy_of_a_protected_file_is_noticed(tmp_path: Path) -> None:
    index = tmp_path / "texts.idx"
    made = protect_files([protected(tmp_path)], index)
    tier = protected_tier(RiskSection(protected=str(index), protected_words=20))

    risk = tier.assess(
        Subject(stage=Stage.OUTPUT, request=Request(messages=()), reply=f"It says: {TEXT[:400]}")
    )

    assert made.texts == 1
    assert risk.sources == ("protected:book.txt",)
    assert not list(tmp_path.glob("*.new"))


def test_files_of_the_same_name_go_by_their_folders(tmp_path: Path) -> None:
    files = [protected(tmp_path / name, text=f"{name} {TEXT}") for name in ("one", "two")]

    assert protect_files(files, tmp_path / "texts.idx").texts == 2


def test_an_index_with_a_key_wants_that_key(tmp_path: Path) -> None:
    index, key = tmp_path / "texts.idx", tmp_path / "key"
    key.write_bytes(b"a key of sixteen\n")
    protect_files([protected(tmp_path)], index, key_file=key)

    tier = protected_tier(RiskSection(protected=str(index), protected_key=str(key)))

    assert isinstance(tier, ProtectedTier)
    with pytest.raises(InputError, match="made with a key"):
        protected_tier(RiskSection(protected=str(index)))


def test_a_key_that_is_not_there_is_made_for_its_owner_alone_and_kept(tmp_path: Path) -> None:
    index, key = tmp_path / "texts.idx", tmp_path / "key"

    first = protect_files([protected(tmp_path)], index, key_file=key)
    drawn = key.read_bytes()
    again = protect_files([protected(tmp_path)], index, key_file=key)

    assert (first.made_key, again.made_key) == (True, False)
    assert (key.stat().st_mode & 0o777, len(drawn.strip())) == (0o600, 43)
    assert key.read_bytes() == drawn
    assert isinstance(
        protected_tier(RiskSection(protected=str(index), protected_key=str(key))), ProtectedTier
    )


def test_each_key_that_is_made_is_another_one(tmp_path: Path) -> None:
    keys = [tmp_path / name for name in ("one", "two")]
    for key in keys:
        protect_files([protected(tmp_path)], tmp_path / "texts.idx", key_file=key)

    assert keys[0].read_bytes() != keys[1].read_bytes()


def test_no_key_is_made_for_texts_that_cannot_be_protected(tmp_path: Path) -> None:
    key = tmp_path / "key"
    with pytest.raises(InputError, match="3 words"):
        protect_files([protected(tmp_path, text="far too short")], tmp_path / "texts.idx", key_file=key)

    assert not key.exists()


def test_a_key_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the key cannot be written"):
        protect_files([protected(tmp_path)], tmp_path / "x.idx", key_file=tmp_path / "no" / "key")


def test_a_check_whose_key_is_not_there_makes_none(tmp_path: Path) -> None:
    index, key = tmp_path / "texts.idx", tmp_path / "key"
    protect_files([protected(tmp_path)], index)

    with pytest.raises(InputError, match="cannot be read"):
        protected_tier(RiskSection(protected=str(index), protected_key=str(key)))
    assert not key.exists()


def test_a_check_without_an_index_says_what_to_set() -> None:
    with pytest.raises(SettingError, match=r"risk\.protected"):
        protected_tier(RiskSection())


def test_files_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    latin, key = tmp_path / "latin.txt", tmp_path / "key"
    latin.write_bytes(b"caf\xe9 " * 20)
    key.write_bytes(b"short")

    with pytest.raises(InputError, match=r"missing\.txt"):
        protect_files([tmp_path / "missing.txt"], tmp_path / "x.idx")
    with pytest.raises(InputError, match="not UTF-8"):
        protect_files([latin], tmp_path / "x.idx")
    with pytest.raises(InputError, match="5 bytes"):
        protect_files([protected(tmp_path)], tmp_path / "x.idx", key_file=key)
    with pytest.raises(InputError, match="cannot be written"):
        protect_files([protected(tmp_path)], tmp_path / "no" / "x.idx")
