"""Opens the database of records: makes or upgrades it, checks its key, and hands out connections."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from demur.ledger.engines import database_path, reading_engine, writing_engine
from demur.ledger.faults import explained
from demur.ledger.keys import HashKey, key_path, make_key
from demur.ledger.retention import delete_overdue, empty_log
from demur.ledger.schema import hash_keys, text_keys
from demur.ledger.settling import register, settled_hash_key, settled_text_key
from demur.ledger.text_keys import TextKey, make_text_key, set_aside, text_key_path
from demur.ledger.upgrades import check_revision, upgrade

__all__ = ["Ledger", "LedgerReader", "open_ledger", "open_reader", "rotate_key", "rotate_text_key"]


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
    """A database of records at the newest schema, with its keys and a way to write.

    key: what prompts and person ids are hashed with
    text_key: what the texts of hard cases are sealed with
    writing: engine whose transactions take the write lock; for `LedgerWriter`
    clock: seconds since the Unix epoch; tells which texts are past their time
    """

    key: HashKey
    text_key: TextKey
    writing: Engine = field(repr=False)
    clock: Callable[[], float] = field(repr=False)

    @contextmanager
    def changing(self) -> Iterator[Connection]:
        """Give a connection that holds the write lock; what it does is done when the block ends well.

        Raises LedgerError when the database cannot be written.
        """
        with _explaining(self.path), self.writing.begin() as connection:
            yield connection

    def delete_overdue(self) -> int:
        """Delete the texts of hard cases that are past their time, and give how many that were.

        They leave the file and its log: what is deleted is overwritten.
        Raises LedgerError when the database cannot be written.
        """
        with self.changing() as connection:
            deleted = delete_overdue(connection, now=self.clock())
        if deleted:
            with _explaining(self.path):
                empty_log(self.writing)
        return deleted

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
    """Open the database at `target` for writing; make or upgrade it, and make its keys where there are none.

    Texts of hard cases that are past their time are deleted at once.

    target: a path, or a URL such as `sqlite:///demur.db`; the folder must exist
    clock: seconds since the Unix epoch; dates the keys
    busy_seconds: how long to wait for another program that holds the database
    Holds: several starters at once are safe; one works, the others wait and find it done.
    Raises LedgerError when the file cannot be opened, is no ledger or is newer than this version,
    HashKeyError or TextKeyError when a key is lost, unreadable, readable by others or another database's.
    """
    path = database_path(target)
    writing = writing_engine(path, busy_seconds=busy_seconds)
    with _explaining(path), _once(writing) as connection:
        upgrade(connection)
        key = settled_hash_key(connection, path, now=clock())
        text_key = settled_text_key(connection, path, now=clock())
        deleted = delete_overdue(connection, now=clock())
    reading = reading_engine(path, busy_seconds=busy_seconds)
    ledger = Ledger(path=path, engine=reading, key=key, text_key=text_key, writing=writing, clock=clock)
    if deleted:
        with _explaining(path):
            empty_log(writing)
    return ledger


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
        register(connection, key.id, keys=hash_keys, now=clock())
    return key


def rotate_text_key(target: str | Path, *, clock: Callable[[], float], busy_seconds: float = 5.0) -> TextKey:
    """Put a new text key in place of the present or lost one, and give it.

    The present key is set aside under its id, so that what it sealed can be read until that is deleted.
    A writer that is running keeps the old key until it is started again.
    Raises LedgerError when the database cannot be opened, TextKeyError when a key cannot be written.
    """
    path = database_path(target)
    engine = writing_engine(path, busy_seconds=busy_seconds)
    with _explaining(path), _once(engine) as connection:
        upgrade(connection)
        set_aside(path)
        key = make_text_key(text_key_path(path))
        register(connection, key.id, keys=text_keys, now=clock())
    return key


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
