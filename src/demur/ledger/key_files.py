"""Files of 32 secret bytes, readable by their owner only."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from demur.errors import LedgerError

__all__ = ["KeyFile"]

_LENGTH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """How the files of one sort of key are written, read and complained about.

    noun: what the key is called in messages, such as `hash key`
    error: what is raised
    remedy: what to do when no copy is left, as the end of a sentence
    """

    noun: str
    error: type[LedgerError]
    remedy: str

    def make(self, path: Path) -> bytes:
        """Write fresh random bytes to `path` as `put` does, and give them."""
        return self.put(path, secrets.token_bytes(_LENGTH))

    def put(self, path: Path, secret: bytes) -> bytes:
        """Write `secret` to `path`, mode 0600, replacing what was there, and give it.

        Whole or not at all. Raises `error` when the folder cannot be written.
        """
        fresh = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        try:
            _write_new(fresh, secret)
            fresh.replace(path)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink()
            raise self.error(
                f"the {self.noun} cannot be written: {error.strerror}",
                where=str(path),
                hint="make the folder writable and its disk not full",
            ) from error
        return secret

    def load(self, path: Path) -> bytes | None:
        """Read the bytes at `path`; None when there is no such file.

        Raises `error` when it cannot be read, is not 32 bytes, or others than its owner may read it.
        """
        try:
            mode, secret = path.stat().st_mode, path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self.error(
                f"the {self.noun} cannot be read: {error.strerror}",
                where=str(path),
                hint="let its owner read the file",
            ) from error
        if os.name == "posix" and mode & 0o077:
            raise self.error(
                f"the {self.noun} may be read by others (mode {mode & 0o777:04o})",
                where=str(path),
                hint=f"chmod 600 {path}",
            )
        if len(secret) != _LENGTH:
            raise self.error(
                f"the {self.noun} has {len(secret)} bytes instead of {_LENGTH}",
                where=str(path),
                hint=f"restore it from a copy, or {self.remedy}",
            )
        return secret


def _write_new(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
