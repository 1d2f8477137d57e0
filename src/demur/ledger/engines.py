"""Connections to the database: one way to write, one way to read."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool, QueuePool

from demur.errors import LedgerError

__all__ = ["database_path", "reading_engine", "writing_engine"]


def database_path(target: str | Path) -> Path:
    """Give the file that `target` names: a path, or a URL such as `sqlite:///demur.db`.

    Raises LedgerError for another kind of database, and for one that lives in memory only.

    >>> database_path("sqlite:///demur.db").name
    'demur.db'
    """
    if isinstance(target, Path) or "://" not in target:
        return _a_file(str(target), target)
    try:
        url = make_url(target)
    except ArgumentError as error:
        raise _no_target(target, "is not a database URL") from error
    if url.get_backend_name() != "sqlite":
        raise _no_target(
            url.render_as_string(), f"is of kind {url.get_backend_name()!r}, which is not supported yet"
        )
    return _a_file(url.database or "", target)


def writing_engine(path: Path, *, busy_seconds: float) -> Engine:
    """Give an engine whose every transaction takes the write lock at its start.

    busy_seconds: how long a transaction waits for another program's lock before it fails
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        # One connection stays open: closing the last one would empty the write-ahead log after each batch.
        poolclass=QueuePool,
        pool_size=1,
        hide_parameters=True,
        connect_args={"timeout": busy_seconds, "check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _set_up_writing)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reading_engine(path: Path, *, busy_seconds: float) -> Engine:
    """Give an engine that cannot write and that sees one state of the database per transaction."""

    def connect() -> sqlite3.Connection:
        address = f"file:{quote(str(path))}?mode=ro"
        return sqlite3.connect(
            address, uri=True, timeout=busy_seconds, check_same_thread=False, isolation_level=None
        )

    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool, creator=connect)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up_writing(connection: DBAPIConnection, _record: object) -> None:
    cursor = connection.cursor()
    # With a write-ahead log, readers and the writer do not wait for each other; the file remembers the mode.
    # Locked: another starter is at it, and this connection follows once the file says so, or asks again.
    with suppress(sqlite3.OperationalError):
        cursor.execute("PRAGMA journal_mode=WAL")
    # NORMAL keeps such a file whole after a power cut, though the last commits may be lost.
    cursor.execute("PRAGMA synchronous=NORMAL")
    # What is deleted is overwritten, so that no text outlives its time in a free page.
    cursor.execute("PRAGMA secure_delete=ON")
    # SQLite looks at foreign keys only where it is told to; a record's events go with it.
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _a_file(name: str, target: str | Path) -> Path:
    if name in ("", ":memory:"):
        raise _no_target(str(target), "names no file")
    return Path(name).absolute()


def _no_target(target: str, problem: str) -> LedgerError:
    return LedgerError(
        f"the database {target!r} {problem}",
        hint="give the path of a SQLite file, such as demur.db or sqlite:///demur.db",
    )
