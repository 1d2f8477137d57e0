from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from demur.errors import LedgerError
from demur.ledger import Ledger, LedgerWriter, open_ledger, open_reader, read_records
from demur.ledger.engines import writing_engine
from demur.ledger.keys import key_path, make_key
from demur.ledger.rows import row_of
from demur.ledger.schema import HEAD, VERSION_TABLE, hash_keys, metadata, records
from demur.ledger.upgrades import MIGRATIONS, revision_of, upgrade
from demur.testing.findings import exchange

SCRIPTS = ScriptDirectory(str(MIGRATIONS))
REVISIONS = [script.revision for script in SCRIPTS.walk_revisions()]
SECOND = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "9999", "{head}"
def upgrade():
    op.add_column("hash_keys", sa.Column("note", sa.Text))
    {then}
"""


def later_migrations(folder: Path, *, then: str) -> Path:
    shutil.copytree(MIGRATIONS, folder / "migrations")
    (folder / "migrations" / "versions" / "9999_later.py").write_text(SECOND.format(head=HEAD, then=then))
    return folder / "migrations"


def test_the_newest_migration_is_the_one_the_code_expects() -> None:
    assert SCRIPTS.get_current_head() == HEAD


def test_the_migrations_end_in_the_schema_that_the_code_uses(ledger: Ledger) -> None:
    with ledger.writing.begin() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})

        assert compare_metadata(context, metadata) == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_database_of_every_older_revision_is_upgraded(database: Path, revision: str) -> None:
    engine = writing_engine(database, busy_seconds=1)
    with engine.begin() as connection:
        upgrade(connection, head=revision)
    engine.dispose()

    with open_ledger(database, clock=time.time) as ledger, ledger.reading() as connection:
        assert revision_of(connection) == HEAD


def test_records_of_an_older_version_are_kept_and_read(database: Path) -> None:
    engine = writing_engine(database, busy_seconds=1)
    with engine.begin() as connection:
        upgrade(connection, head="0001")
        columns = {column["name"] for column in inspect(connection).get_columns("records")}
        key = make_key(key_path(database))
        row = row_of(exchange(id="older"), key)
        kept = {name: value for name, value in row.items() if name in columns}
        connection.execute(records.insert().values({records.c[name]: value for name, value in kept.items()}))
        connection.execute(hash_keys.insert().values(id=key.id, since=0))
    engine.dispose()

    with (
        open_ledger(database, clock=time.time) as ledger,
        LedgerWriter(ledger, monotonic=time.monotonic) as writer,
    ):
        writer.record(exchange(id="newer"))
    newer, older = sorted(read_records(open_reader(database)), key=lambda record: record.id)

    assert (older.action, older.attempts, older.hits, older.scores) == (None, None, (), ())
    assert (older.answered, newer.answered) == (None, None)
    assert (newer.attempts, newer.prompt_hash) == (1, older.prompt_hash)


def test_an_older_ledger_takes_a_later_migration(ledger: Ledger, tmp_path: Path) -> None:
    folder = later_migrations(tmp_path, then="pass")
    with ledger.writing.begin() as connection:
        upgrade(connection, migrations=folder, head="9999")

    with ledger.reading() as connection:
        assert revision_of(connection) == "9999"
        assert "note" in {column["name"] for column in inspect(connection).get_columns("hash_keys")}


def test_a_migration_that_fails_leaves_nothing_behind(ledger: Ledger, tmp_path: Path) -> None:
    folder = later_migrations(tmp_path, then="raise ArithmeticError")
    with pytest.raises(ArithmeticError), ledger.writing.begin() as connection:
        upgrade(connection, migrations=folder, head="9999")

    with ledger.reading() as connection:
        assert revision_of(connection) == HEAD
        assert "note" not in {column["name"] for column in inspect(connection).get_columns("hash_keys")}


@pytest.mark.parametrize("opening", [lambda path: open_ledger(path, clock=time.time), open_reader])
def test_a_newer_database_is_left_alone(
    ledger: Ledger, tmp_path: Path, opening: Callable[[Path], object]
) -> None:
    with ledger.writing.begin() as connection:
        upgrade(connection, migrations=later_migrations(tmp_path, then="pass"), head="9999")

    with pytest.raises(LedgerError, match=r"written by a newer Demur \(revision 9999"):
        opening(ledger.path)


@pytest.mark.parametrize("opening", [lambda path: open_ledger(path, clock=time.time), open_reader])
def test_another_programs_database_is_left_alone(database: Path, opening: Callable[[Path], object]) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")

    with pytest.raises(LedgerError, match=r"holds other tables \(bookmarks\) and is not a ledger"):
        opening(database)


def test_a_folder_with_a_per_cent_sign_is_no_obstacle(tmp_path: Path, ledger: Ledger) -> None:
    (tmp_path / "100%s").mkdir()
    folder = later_migrations(tmp_path / "100%s", then="pass")

    with ledger.writing.begin() as connection:
        upgrade(connection, migrations=folder, head="9999")

        assert revision_of(connection) == "9999"


def test_importing_the_migration_environment_migrates_nothing() -> None:
    assert import_module("demur.ledger.migrations.env").metadata is metadata
