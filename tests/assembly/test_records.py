from __future__ import annotations

from pathlib import Path

import pytest

from demur.assembly.records import begin_hash_key, open_writer, read_statistics
from demur.errors import LedgerError
from demur.testing.findings import exchange, finding
from demur.types import Outcome


def test_what_a_writer_took_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "demur.db"
    with open_writer(path) as writer:
        writer.record(exchange(finding(Outcome.REFUSED), id="1"))

    assert read_statistics(ledger=str(path)).tally.refused == 1


def test_the_settings_name_the_ledger(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    config = tmp_path / "demur.toml"
    config.write_text(f"[ledger]\npath = '{path}'\n")
    with open_writer(path) as writer:
        writer.record(exchange(id="1"))

    assert read_statistics(config=config).tally.answered == 1


def test_a_new_hash_key_has_a_new_id(tmp_path: Path) -> None:
    path = str(tmp_path / "demur.db")
    open_writer(path).close()

    assert begin_hash_key(ledger=path) != begin_hash_key(ledger=path)


def test_a_ledger_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"none\.db"):
        read_statistics(ledger=str(tmp_path / "none.db"))
