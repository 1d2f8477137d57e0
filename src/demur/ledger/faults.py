"""Says in one sentence what is wrong with a database file and what to do about it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import OperationalError

from demur.errors import LedgerError

__all__ = ["explained", "is_passing"]

# What SQLite says, and what helps; the first part that occurs in its message wins.
_ADVICE: tuple[tuple[str, str], ...] = (
    ("disk is full", "free some space; what is queued is written as soon as there is room"),
    ("database is locked", "another program holds it; stop that program or try again"),
    ("readonly database", "make the file, its folder and its -wal and -shm files writable"),
    ("not a database", "name another file, or move this one away and start afresh"),
    ("malformed", "the file is damaged; restore a copy, or move it away and start afresh"),
    ("unable to open", "check that the folder exists and may be written"),
)


def explained(error: BaseException, path: Path) -> LedgerError:
    """Give the LedgerError that tells what `error` means for the database at `path`."""
    said = str(getattr(error, "orig", None) or error)
    if path.is_dir():
        return _about(path, "the path is a folder", hint="name a file in it, such as demur.db")
    if not path.parent.is_dir():
        return _about(path, f"there is no folder {path.parent}", hint="make it, or name another file")
    advice = next((hint for part, hint in _ADVICE if part in said), "see the message of the database")
    return _about(path, f"the database says {said!r}", hint=advice)


def is_passing(error: BaseException) -> bool:
    """Tell whether the same write may succeed later: locks, full disks, lost permissions - not bad values."""
    return isinstance(error, OperationalError)


def _about(path: Path, problem: str, *, hint: str) -> LedgerError:
    return LedgerError(problem, where=str(path), hint=hint)
