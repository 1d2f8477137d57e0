from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from demur.ledger.faults import explained, is_passing

FULL = OperationalError("INSERT", {}, sqlite3.OperationalError("database or disk is full"))


def test_a_fault_tells_what_the_database_says_where_and_what_helps(database: Path) -> None:
    assert str(explained(FULL, database)) == (
        f"[DEM-401] the database says 'database or disk is full' - at {database} "
        "(free some space; what is queued is written as soon as there is room)"
    )


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("database is locked", "another program holds it"),
        ("attempt to write a readonly database", "writable"),
        ("file is not a database", "name another file"),
        ("database disk image is malformed", "restore a copy"),
        ("unable to open database file", "the folder"),
        ("something new", "see the message"),
    ],
)
def test_each_fault_has_its_advice(database: Path, said: str, hint: str) -> None:
    assert hint in explained(sqlite3.OperationalError(said), database).hint


def test_faults_of_the_place_pass_and_faults_of_the_row_do_not() -> None:
    bad_row = IntegrityError("INSERT", {}, sqlite3.IntegrityError("NOT NULL constraint failed"))

    assert (is_passing(FULL), is_passing(bad_row), is_passing(OverflowError())) == (True, False, False)
