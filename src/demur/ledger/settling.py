"""Settles which keys a database is written with: made where nothing depends on them, missed where it does."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Table, exists, insert, select

from demur.errors import HashKeyError
from demur.ledger.keys import HashKey, key_path, load_key, make_key
from demur.ledger.schema import hash_keys, records, reviews, text_keys
from demur.ledger.text_keys import TextKey, TextKeyError, load_text_key, make_text_key, text_key_path

__all__ = ["register", "settled_hash_key", "settled_text_key"]


def settled_hash_key(connection: Connection, database: Path, *, now: float) -> HashKey:
    """Give the hash key of `database`, made and registered where there is none yet.

    now: seconds since the Unix epoch
    Raises HashKeyError when it is lost after the first record, unreadable, or another database's.
    """
    path = key_path(database)
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
        register(connection, key.id, keys=hash_keys, now=now)
    return key


def settled_text_key(connection: Connection, database: Path, *, now: float) -> TextKey:
    """Give the text key of `database`, made and registered where there is none yet.

    now: seconds since the Unix epoch
    Raises TextKeyError when it is lost while texts are kept, unreadable, or another database's.
    """
    path = text_key_path(database)
    key, known = load_text_key(path), set(connection.scalars(select(text_keys.c.id)))
    remedy = "restore the right one from a copy, or give those texts up with `demur review rotate-key`"
    if key is None:
        if connection.scalar(select(exists(select(reviews.c.id).where(reviews.c.text.is_not(None))))):
            raise TextKeyError(
                "the text key is lost, so the texts that wait for a person cannot be read",
                where=str(path),
                hint=remedy,
            )
        key = make_text_key(path)
    elif known and key.id not in known:
        raise TextKeyError(
            f"the text key {key.id} is not one of this database ({', '.join(sorted(known))})",
            where=str(path),
            hint=remedy,
        )
    if key.id not in known:
        register(connection, key.id, keys=text_keys, now=now)
    return key


def register(connection: Connection, key_id: str, *, keys: Table, now: float) -> None:
    """Note in the table `keys` that a key is in use since `now`, in seconds since the Unix epoch."""
    connection.execute(insert(keys).values(id=key_id, since=round(now * 1000)))
