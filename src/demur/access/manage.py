"""Adding, listing and revoking keys; every change replaces the file in one step."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from demur.access.base import SECRET_PREFIX, Key
from demur.access.entries import Entry, parse_keys, read_keys, to_toml
from demur.access.ring import hash_secret
from demur.errors import SettingError, nearest

__all__ = ["add_key", "list_keys", "revoke_key"]


def add_key(path: Path, key: Key, *, at: float, token: Callable[[], str]) -> str:
    """Add `key` to the file at `path`, which is made where it is absent, and give its secret.

    The secret is shown this once; only its hash is kept.
    at: seconds since the epoch; token: gives 32 random bytes as URL-safe text
    Raises SettingError when the name is taken or anything in it cannot be kept.
    """
    secret = SECRET_PREFIX + token()
    with _changing(path):
        entries = read_keys(path) if path.exists() else ()
        if any(entry.key.id == key.id for entry in entries):
            raise SettingError(f"a key called {key.id!r} exists", where=str(path), hint="choose another name")
        entry = Entry(key=key, sha256=hash_secret(secret), created=_date(at))
        _write(path, (*entries, entry))
    return secret


def list_keys(path: Path) -> tuple[Entry, ...]:
    """Give every key of the file, revoked ones too; raises SettingError where it is bad."""
    return read_keys(path)


def revoke_key(path: Path, name: str, *, at: float) -> None:
    """Mark the key called `name` as revoked; it stays in the file, so that its records can be explained.

    A key that is revoked already keeps its date.  Raises SettingError when there is no such key.
    """
    with _changing(path):
        entries = read_keys(path)
        names = [entry.key.id for entry in entries]
        if name not in names:
            raise SettingError(f"no key is called {name!r}", where=str(path), hint=nearest(name, names))
        _write(path, [_revoked(entry, at) if entry.key.id == name else entry for entry in entries])


def _revoked(entry: Entry, at: float) -> Entry:
    return replace(entry, revoked=entry.revoked or _date(at))


def _date(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _write(path: Path, entries: Sequence[Entry]) -> None:
    """Replace the file; what cannot be read back is not written."""
    text = to_toml(entries)
    parse_keys(text, where=str(path))
    beside = path.with_name(path.name + ".new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        beside.chmod(0o600)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


@contextmanager
def _changing(path: Path) -> Iterator[None]:
    """Keep two changes at once from losing one of them."""
    lock = path.with_name(path.name + ".lock")
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError as error:
        raise SettingError(
            "the keys file is being changed by somebody else",
            where=str(path),
            hint=f"try again; if nobody is, delete {lock}",
        ) from error
    except OSError as error:
        raise SettingError(
            f"the keys file cannot be written: {error}", where=str(path), hint="check its folder and mode"
        ) from error
    try:
        yield
    finally:
        lock.unlink()
