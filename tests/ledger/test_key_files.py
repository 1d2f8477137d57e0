from __future__ import annotations

import stat
from pathlib import Path

import pytest

from demur.errors import LedgerError
from demur.ledger.key_files import KeyFile

FILE = KeyFile(noun="door key", error=LedgerError, remedy="ask for another one")


def test_a_key_is_read_as_it_was_made(tmp_path: Path) -> None:
    made = FILE.make(tmp_path / "a.key")

    assert FILE.load(tmp_path / "a.key") == made


def test_a_key_is_its_owners_alone(tmp_path: Path) -> None:
    FILE.put(tmp_path / "a.key", bytes(32))

    assert stat.S_IMODE((tmp_path / "a.key").stat().st_mode) == 0o600


def test_there_may_be_none(tmp_path: Path) -> None:
    assert FILE.load(tmp_path / "a.key") is None


def test_complaints_name_the_key_and_the_remedy(tmp_path: Path) -> None:
    FILE.put(tmp_path / "a.key", b"short")

    with pytest.raises(LedgerError, match="the door key has 5 bytes instead of 32") as caught:
        FILE.load(tmp_path / "a.key")

    assert caught.value.hint == "restore it from a copy, or ask for another one"
