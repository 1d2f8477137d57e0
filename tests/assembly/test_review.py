from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from demur.assembly.records import open_writer
from demur.assembly.review import begin_text_key, open_desk, purge_texts, reviewer_name
from demur.errors import LedgerError


def test_a_desk_opens_the_ledger_of_the_settings(tmp_path: Path) -> None:
    config = tmp_path / "demur.toml"
    config.write_text(f"[ledger]\npath = '{tmp_path / 'demur.db'}'\n")
    open_writer(tmp_path / "demur.db").close()

    with open_desk(config=config) as desk:
        assert desk.queue() == ()


def test_no_command_makes_a_ledger_that_is_not_there(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.db")

    with pytest.raises(LedgerError, match=r"none\.db"), open_desk(ledger=missing):
        pass
    for use in (begin_text_key, purge_texts):
        with pytest.raises(LedgerError, match=r"none\.db"):
            use(ledger=missing)
    assert list(tmp_path.iterdir()) == []


def test_a_new_text_key_has_a_new_id(tmp_path: Path) -> None:
    path = str(tmp_path / "demur.db")
    open_writer(path).close()

    assert begin_text_key(ledger=path) != begin_text_key(ledger=path)


def test_a_reviewer_is_who_is_logged_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "ada")
    assert reviewer_name() == getpass.getuser() == "ada"


def test_where_nobody_is_logged_in_the_reviewer_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise KeyError(0)

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert reviewer_name() == ""
