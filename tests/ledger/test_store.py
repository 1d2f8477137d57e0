from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from demur.errors import LedgerError
from demur.ledger import Ledger, open_ledger, open_reader
from demur.ledger.schema import hash_keys, records

START = """
import sys, time
from demur.ledger import open_ledger
with open_ledger(sys.argv[1], clock=time.time) as ledger:
    print(ledger.key.id)
"""


def test_a_new_file_becomes_an_empty_ledger(database: Path) -> None:
    with open_ledger(database, clock=time.time) as ledger, ledger.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(records)) == 0


def test_a_ledger_opens_again_with_the_same_key(ledger: Ledger) -> None:
    with open_ledger(ledger.path, clock=time.time) as again:
        assert again.key == ledger.key


def test_a_ledger_opens_by_url(database: Path) -> None:
    with open_ledger(f"sqlite:///{database}", clock=time.time) as ledger:
        assert ledger.path == database


def test_the_file_is_in_write_ahead_mode(ledger: Ledger) -> None:
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


def test_the_key_is_dated_by_the_clock(ledger: Ledger) -> None:
    with ledger.reading() as connection:
        assert connection.execute(select(hash_keys)).one() == (ledger.key.id, 1_700_000_000_000)


def test_processes_that_start_at_once_share_one_ledger_and_one_key(database: Path) -> None:
    command = [sys.executable, "-c", START, str(database)]
    starters = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]

    said = {starter.communicate()[0] for starter in starters}

    assert len(said) == 1
    assert [starter.returncode for starter in starters] == [0, 0]


def test_threads_that_start_at_once_share_one_ledger_and_one_key(database: Path) -> None:
    def start(_number: int) -> str:
        with open_ledger(database, clock=time.time) as opened:
            return opened.key.id

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(start, range(6)))) == 1


def test_reading_cannot_write(ledger: Ledger) -> None:
    with (
        pytest.raises(LedgerError, match="readonly database") as caught,
        ledger.reading() as connection,
    ):
        connection.execute(hash_keys.delete())

    assert isinstance(caught.value.__cause__, OperationalError)


def test_a_reader_sees_one_state_while_the_ledger_is_written(ledger: Ledger) -> None:
    count = select(func.count()).select_from(hash_keys)
    with ledger.reading() as connection:
        before = connection.scalar(count)
        with ledger.writing.begin() as writing:
            writing.execute(hash_keys.insert().values(id="another", since=0))

        assert (before, connection.scalar(count)) == (1, 1)


def test_a_reader_opens_an_existing_ledger(ledger: Ledger) -> None:
    assert open_reader(ledger.path).path == ledger.path


def test_a_reader_makes_nothing(database: Path) -> None:
    with pytest.raises(LedgerError, match="unable to open database file"):
        open_reader(database)

    assert not database.exists()


def test_a_reader_of_an_empty_file_says_who_makes_the_tables(database: Path) -> None:
    database.touch()

    with pytest.raises(LedgerError, match="the database is empty, this version reads"):
        open_reader(database)


def test_a_file_that_is_no_database_is_named(database: Path) -> None:
    database.write_text("once upon a time " * 100)

    with pytest.raises(LedgerError, match="file is not a database") as caught:
        open_ledger(database, clock=time.time)

    assert (caught.value.where, caught.value.hint) == (
        str(database),
        "name another file, or move this one away and start afresh",
    )


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="the path is a folder"):
        open_ledger(tmp_path, clock=time.time)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="there is no folder"):
        open_ledger(tmp_path / "absent" / "demur.db", clock=time.time)


def test_a_place_that_cannot_be_written_is_named(database: Path) -> None:
    database.symlink_to(database.parent / "absent" / "demur.db")

    with pytest.raises(LedgerError, match="unable to open database file"):
        open_ledger(database, clock=time.time)


def test_a_database_that_another_program_holds_is_locked(ledger: Ledger) -> None:
    with ledger.writing.begin(), pytest.raises(LedgerError, match="database is locked"):
        open_ledger(ledger.path, clock=time.time, busy_seconds=0.01)


def test_a_closed_ledger_may_be_closed_again(ledger: Ledger) -> None:
    ledger.close()
    ledger.close()


def test_its_repr_does_not_show_the_key(ledger: Ledger) -> None:
    assert repr(ledger.key) == f"HashKey(id='{ledger.key.id}')"
