"""Opens the database of records: makes or upgrades it, checks its key, and hands out connections."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, exists, insert, select
from sqlalchemy.exc import DatabaseError

from demur.errors import HashKeyError
from demur.ledger.engines import database_path, reading_engine, writing_engine
from demur.ledger.faults import explained
from demur.ledger.keys import HashKey, key_path, load_key, make_key
from demur.ledger.schema import hash_keys, records
from demur.ledger.upgrades import check_revision, upgrade

__all__ = ["Ledger", "LedgerReader", "open_ledger", "open_reader", "rotate_key"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerReader:
    """A database of records, opened for reading only; reading never blocks writing.

    path: the database file
    """

    path: Path
    engine: Engine = field(repr=False)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state of the records; it cannot write.

        Raises LedgerError when the database cannot be read.
        """
        with _explaining(self.path), self.engine.begin() as connection:
            yield connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger(LedgerReader):
    """A database of records at the newest schema, with its hash key and a way to write.

    key: what prompts and person ids are hashed with
    writing: engine whose transactions take the write lock; for `LedgerWriter`
    """

    key: HashKey
    writing: Engine = field(repr=False)

    def close(self) -> None:
        """Let go of the file; more than one call does no harm."""
        self.writing.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_ledger(target: str | Path, *, clock: Callable[[], float], busy_seconds: float = 5.0) -> Ledger:
    """Open the database at `target` for writing; make or upgrade it, and make its key where there is none.

    target: a path, or a URL such as `sqlite:///demur.db`; the folder must exist
    clock: seconds since the Unix epoch; dates the key
    busy_seconds: how long to wait for another program that holds the database
    Holds: several starters at once are safe; one works, the others wait and find it done.
    Raises LedgerError when the file cannot be opened, is no ledger or is newer than this version,
    HashKeyError when its key is lost, unreadable, readable by others or another database's.
    """
    path = database_path(target)
    writing = writing_engine(path, busy_seconds=busy_seconds)
    with _explaining(path), _once(writing) as connection:
        upgrade(connection)
        key = _settled_key(connection, key_path(path), clock())
    reading = reading_engine(path, busy_seconds=busy_seconds)
    return Ledger(path=path, engine=reading, key=key, writing=writing)


def open_reader(target: str | Path, *, busy_seconds: float = 5.0) -> LedgerReader:
    """Open an existing database for reading only; neither makes nor upgrades anything and needs no key.

    Raises LedgerError when there is none, or it is not at the revision that this version reads.
    """
    path = database_path(target)
    reader = LedgerReader(path=path, engine=reading_engine(path, busy_seconds=busy_seconds))
    with reader.reading() as connection:
        check_revision(connection)
    return reader


def rotate_key(target: str | Path, *, clock: Callable[[], float], busy_seconds: float = 5.0) -> HashKey:
    """Put a new hash key in place of the present or lost one, and give it.

    Older records stay, yet no longer link: the same prompt or person hashes differently from now on.
    A writer that is running keeps the old key until it is started again.
    Raises LedgerError when the database cannot be opened, HashKeyError when the key cannot be written.
    """
    path = database_path(target)
    engine = writing_engine(path, busy_seconds=busy_seconds)
    with _explaining(path), _once(engine) as connection:
        upgrade(connection)
        key = make_key(key_path(path))
        _register(connection, key, clock())
    return key


def _settled_key(connection: Connection, path: Path, now: float) -> HashKey:
    key, known = load_key(path), set(connection.scalars(select(hash_keys.c.id)))
    if key is None:
        if connection.scalar(select(exists(select(records.c.id)))):
            raise HashKeyError(
                "the hash key is lost, so new records would not link to those in the database",
                where=str(path),
                hint="restore it from a copy, or begin a new one with `demur ledger rotate-key`",
            )
        key = make_key(path)
    elif known and key.id not in known:
        raise HashKeyError(
            f"the hash key {key.id} is not one of this database ({', '.join(sorted(known))})",
            where=str(path),
            hint="restore the right one from a copy, or begin a new one with demur.ledger.rotate_key",
        )
    if key.id not in known:
        _register(connection, key, now)
    return key


def _register(connection: Connection, key: HashKey, now: float) -> None:
    connection.execute(insert(hash_keys).values(id=key.id, since=round(now * 1000)))


@contextmanager
def _once(engine: Engine) -> Iterator[Connection]:
    # Whoever lost the race for the write-ahead log asks for it again with a later connection.
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def _explaining(path: Path) -> Iterator[None]:
    try:
        yield
    except (DatabaseError, sqlite3.Error) as error:
        raise explained(error, path) from error
