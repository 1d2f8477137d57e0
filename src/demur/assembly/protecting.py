"""Files of protected texts, their index and its key: read, made and written."""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from demur.assembly.settings import RiskSection
from demur.errors import InputError, SettingError
from demur.risk import ProtectedIndex, ProtectedTier

__all__ = ["Protected", "protect_files", "protected_tier"]

_SHORTEST_KEY = 16
_DRAWN = 32
"""Random bytes in a key that is made here; written in letters they are 43, of at most 64."""
_OURS_ALONE = 0o600


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """What came of protecting texts: how many there are, and how many hashes stand for them.

    made_key: there was no key yet, and one was made
    """

    texts: int
    hashes: int
    made_key: bool = False


def protect_files(files: Sequence[Path], output: Path, *, key_file: Path | None = None) -> Protected:
    """Write the index of the texts in `files` to `output`, whole or not at all; they go by their file names.

    key_file: 16 to 64 bytes that make the hashes useless to whoever has the index alone; where there is no
        such file, a key is drawn and written to it, for its owner's eyes only
    Raises InputError for a file that cannot be read or written, is no UTF-8, or is too short.
    """
    texts = {_name(path, files): _text(path) for path in files}
    new_key = b"" if key_file is None or key_file.exists() else secrets.token_urlsafe(_DRAWN).encode()
    index = ProtectedIndex.of(texts, key=new_key or _key(key_file))
    if key_file is not None and new_key:
        # Before the index, which would be good for nothing without it.
        _write_key(key_file, new_key)
    new = output.with_name(f"{output.name}.new")
    try:
        new.write_bytes(index.data())
        new.replace(output)
    except OSError as error:
        raise InputError(f"the index cannot be written: {error.strerror}", where=str(output)) from error
    return Protected(texts=len(index.names), hashes=len(index.hashes), made_key=bool(new_key))


def protected_tier(section: RiskSection) -> ProtectedTier:
    """Give the tier that `section` wants.

    Raises SettingError where no index is named, InputError for one that cannot be used.
    """
    if not section.protected:
        raise SettingError(
            "the check 'protected' has no index to go by",
            where="risk.protected",
            hint="make one with `demur risk protect FILE -o INDEX` and name it there",
        )
    path = Path(section.protected)
    index = ProtectedIndex.read(
        _bytes(path),
        key=_key(Path(section.protected_key) if section.protected_key else None),
        where=str(path),
    )
    return ProtectedTier(index, least=section.protected_words)


def _name(path: Path, files: Sequence[Path]) -> str:
    """Give the file's name, with its folders where another one has it too."""
    return path.name if sum(each.name == path.name for each in files) == 1 else path.as_posix()


def _key(path: Path | None) -> bytes:
    key = b"" if path is None else _bytes(path).strip()
    if path is not None and len(key) < _SHORTEST_KEY:
        raise InputError(f"the key has {len(key)} bytes", where=str(path), hint="give 16 to 64")
    return key


def _write_key(path: Path, key: bytes) -> None:
    """Write a key that nobody else can read; raises InputError where that fails, or somebody was quicker."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OURS_ALONE), "wb") as file:
            file.write(key + b"\n")
    except OSError as error:
        raise InputError(f"the key cannot be written: {error.strerror}", where=str(path)) from error


def _text(path: Path) -> str:
    try:
        return _bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError("the file is not UTF-8 text", where=str(path), hint="convert it first") from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"the file cannot be read: {error.strerror}", where=str(path), hint="name a file that is there"
        ) from error
