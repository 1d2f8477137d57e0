"""The state of an unfinished scan, kept beside its output so that the same command can go on."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import msgspec

from demur.errors import InputError
from demur.scan.base import Job
from demur.scan.summary import Tally

__all__ = ["Identity", "State", "identify", "load_state", "options_of", "save_state"]

_HEAD_BYTES = 64 * 1024
_VERSION = 1


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """What tells whether an input is still the same file: size, time of change, hash of its first 64 KiB."""

    path: str
    size: int
    changed_ns: int
    head: str


class State(msgspec.Struct, kw_only=True):
    """How far a scan is.

    file, line: the last line that is done, as index into the inputs and number in that file
    mark, bad_mark: what the output and the report of bad lines hold for sure
    """

    inputs: list[Identity]
    options: dict[str, object]
    file: int = 0
    line: int = 0
    mark: int = 0
    bad_mark: int = 0
    tally: Tally = msgspec.field(default_factory=Tally)
    version: int = _VERSION


def identify(path: str) -> Identity:
    """Describe the file at `path`; raises OSError when it cannot be read."""
    with Path(path).open("rb") as file:
        head, about = file.read(_HEAD_BYTES), os.fstat(file.fileno())
    digest = hashlib.sha256(head).hexdigest()
    return Identity(path=path, size=about.st_size, changed_ns=about.st_mtime_ns, head=digest)


def options_of(job: Job) -> dict[str, object]:
    """Give the options that change what is written, as plain values."""
    plain: object = msgspec.to_builtins(job.columns)
    return {
        "output": str(job.output),
        "format": job.format,
        "columns": plain,
        "with_text": job.with_text,
        "most_line_bytes": job.most_line_bytes,
    }


def save_state(path: Path, state: State) -> None:
    """Write `state`, whole or not at all, and sync it."""
    unfinished = path.with_name(path.name + ".tmp")
    with unfinished.open("wb") as file:
        file.write(msgspec.json.encode(state))
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)


def load_state(path: Path, wanted: State) -> State | None:
    """Give the state at `path` when it belongs to the same scan as `wanted`; None where there is none.

    Raises InputError when it cannot be read, or when inputs or options are others than at the start.
    """
    if not path.exists():
        return None
    try:
        found = msgspec.json.decode(path.read_bytes(), type=State)
    except (OSError, msgspec.DecodeError, UnicodeError) as broken:
        problem = f"the state of the interrupted scan cannot be read: {broken}"
        raise InputError(problem, where=str(path), hint="start over with --restart") from broken
    if changed := _changes(found, wanted):
        problem = f"an interrupted scan waits here, and {changed} since then"
        hint = "repeat the same command to go on, or start over with --restart"
        raise InputError(problem, where=str(path), hint=hint)
    return found


def _changes(found: State, wanted: State) -> str:
    if found.version != wanted.version:
        return "Demur writes its state in another way"
    if [i.path for i in found.inputs] != [i.path for i in wanted.inputs]:
        return "the list of files has changed"
    changed = [new.path for old, new in zip(found.inputs, wanted.inputs, strict=True) if old != new]
    if changed:
        return f"the file {changed[0]!r} has changed"
    plain = msgspec.json.decode(msgspec.json.encode(wanted.options))
    options = [name for name, value in plain.items() if found.options.get(name) != value]
    return f"the option {options[0]!r} has changed" if options else ""
