from __future__ import annotations

import time
from pathlib import Path

import pytest

from demur.assembly.monitor import look, write_page
from demur.assembly.records import open_writer
from demur.errors import InputError, LedgerError
from demur.testing.findings import exchange


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    with open_writer(tmp_path / "demur.db") as writer:
        writer.record(exchange(id="1", at=time.time()))
    return str(tmp_path / "demur.db")


def test_a_look_covers_what_it_is_told(ledger: str) -> None:
    found = look(ledger=ledger, window=60.0, since=3600.0)

    assert (round(found.until - found.split), round(found.until - found.since)) == (60, 3600)


def test_a_page_is_written(ledger: str, tmp_path: Path) -> None:
    write_page(tmp_path / "a.html", ledger=ledger)

    assert "What the records say" in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert not (tmp_path / "a.html.tmp").exists()


def test_a_page_that_cannot_be_written_says_where(ledger: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot write the page"):
        write_page(tmp_path / "absent" / "a.html", ledger=ledger)


@pytest.mark.parametrize("name", ["", "."])
def test_a_page_cannot_take_the_place_of_a_folder(ledger: str, name: str) -> None:
    with pytest.raises(InputError, match="this is a folder"):
        write_page(Path(name), ledger=ledger)


def test_a_ledger_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"none\.db"):
        look(ledger=str(tmp_path / "none.db"), window=60.0, since=3600.0)
