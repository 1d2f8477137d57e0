"""Telling keys apart by their secret."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterable
from pathlib import Path

from demur.access.base import SECRET_PREFIX, Key
from demur.access.entries import Entry, read_keys
from demur.errors import AccessError, SettingError

__all__ = ["KeyFile", "KeyRing", "hash_secret"]

_SHORT = 8
"""Hex digits of the hash that find the few candidates; the rest is compared in constant time."""


def hash_secret(secret: str) -> str:
    """Give the SHA-256 of `secret` as 64 hex digits, the form that is kept."""
    return hashlib.sha256(secret.encode()).hexdigest()


class KeyRing:
    """A fixed set of keys; `identify` costs about 2 us, whatever their number."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_start: dict[str, list[Entry]] = {}
        for entry in entries:
            self._by_start.setdefault(entry.sha256[:_SHORT], []).append(entry)

    @property
    def required(self) -> bool:
        """True: nobody gets in without a key."""
        return True

    def identify(self, secret: str) -> Key:
        """Give the key of `secret`; raises AccessError when it is missing, unknown or revoked."""
        if not secret:
            raise AccessError(
                "no Demur key was sent",
                hint=f"send it as x-demur-key, or as your API key; it begins with {SECRET_PREFIX}",
            )
        digest = hash_secret(secret)
        for entry in self._by_start.get(digest[:_SHORT], ()):
            if hmac.compare_digest(digest, entry.sha256):
                return _good(entry)
        raise AccessError("this Demur key is not known here", hint="ask the gateway's operator for one")


class KeyFile:
    """The keys of a file, read again when it changes, so that a revoked key stops working without a restart.

    clock: seconds that never run backwards; the file is looked at no more than once in `every` seconds
    on_problem: told when the changed file is bad; the keys read before stay in force until it is mended
    Raises SettingError when the file is bad at the start.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Callable[[], float],
        on_problem: Callable[[SettingError], None],
        every: float = 1.0,
    ) -> None:
        self._path, self._clock, self._on_problem, self._every = path, clock, on_problem, every
        self._looked, self._mark = clock(), _mark(path)
        self._ring = KeyRing(read_keys(path))

    @property
    def required(self) -> bool:
        """True: nobody gets in without a key."""
        return True

    def identify(self, secret: str) -> Key:
        """Give the key of `secret`, see `KeyRing.identify`; now and then looks at the file's date first."""
        if self._clock() - self._looked >= self._every:
            self._look()
        return self._ring.identify(secret)

    def _look(self) -> None:
        self._looked = self._clock()
        mark = _mark(self._path)
        if mark == self._mark:
            return
        self._mark = mark
        try:
            self._ring = KeyRing(read_keys(self._path))
        except SettingError as error:
            self._on_problem(error)


def _mark(path: Path) -> tuple[int, int, int] | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def _good(entry: Entry) -> Key:
    if entry.revoked:
        raise AccessError(
            f"the Demur key {entry.key.id!r} was revoked on {entry.revoked}",
            hint="ask the gateway's operator for a new one",
        )
    return entry.key
