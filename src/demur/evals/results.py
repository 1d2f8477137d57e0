"""Files of results: a header that says what was run, then one result a line, each safe once it is written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from demur.errors import InputError
from demur.evals.base import Result

__all__ = ["Header", "ResultFile", "Run", "read_run"]

_FORMAT = 1
_DECIDING = ("target", "model", "policy", "cases_hash", "with_text")
"""What must be equal for one run to go on with the results of another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The first line of a file of results.

    target: what was evaluated, in words, such as `logged replies` or a URL
    policy: name and version of the policy; "" where none had a say
    cases, cases_hash: the file of cases, and 12 hex digits of its SHA-256
    harmful, legitimate: how many cases of each sort the file holds
    versions: of Demur and Python
    started: seconds since the Unix epoch, UTC
    """

    target: str
    cases: str
    cases_hash: str
    harmful: int
    legitimate: int
    model: str = ""
    policy: str = ""
    with_text: bool = False
    command: tuple[str, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    started: float = 0.0
    format: int = _FORMAT
    demur: str = "eval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a file of results holds; of several results of one case the last counts."""

    path: str
    header: Header
    results: Mapping[str, Result]

    @property
    def settled(self) -> frozenset[str]:
        """Ids of the cases that need not be asked again: all that have a result without an error."""
        return frozenset(result.id for result in self.results.values() if not result.error)


class ResultFile:
    """Adds results to a file, a line at a time, flushed before the next case is begun.

    Opening a new file writes `header`. An existing one is taken up where its own header is about the same
    target, model, policy and cases; half a line at its end, as a crash leaves it, is cut off.
    Raises InputError when it belongs to another run, is no file of results, or cannot be written.
    """

    def __init__(self, path: Path, header: Header) -> None:
        self._path = path
        fresh = not path.exists() or not path.stat().st_size
        self.before = Run(path=str(path), header=header, results={}) if fresh else _continued(path, header)
        try:
            self._file = path.open("ab")
            if fresh:
                self._write(header)
            else:
                self._file.truncate(_whole_lines(path))
        except OSError as error:
            raise InputError(
                f"cannot write the results: {error.strerror}",
                where=str(path),
                hint="name a file in a writable folder",
            ) from error

    def add(self, result: Result) -> None:
        """Write one result."""
        self._write(result)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def _write(self, value: Header | Result) -> None:
        self._file.write(msgspec.json.encode(value) + b"\n")
        self._file.flush()


def read_run(path: Path) -> Run:
    """Read a file of results; half a line at its end, as a crash leaves it, is passed over.

    Raises InputError for a file that cannot be read or is something else, naming the line.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise InputError(
            f"cannot read the results: {error.strerror}", where=str(path), hint="give a file of demur eval"
        ) from error
    header = _header(lines[0], where=f"{path}:1")
    results: dict[str, Result] = {}
    for number, line in enumerate(lines[1:-1], start=2):
        result = _decoded(line, where=f"{path}:{number}")
        # A case that was asked again stands where its last result stands.
        results.pop(result.id, None)
        results[result.id] = result
    return Run(path=str(path), header=header, results=results)


def _header(line: bytes, *, where: str) -> Header:
    try:
        header = msgspec.json.decode(line, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _other(where, str(error)) from error
    if header.demur != "eval" or header.format != _FORMAT:
        raise _other(where, f"its format is {header.demur} {header.format}")
    return header


def _decoded(line: bytes, *, where: str) -> Result:
    try:
        return msgspec.json.decode(line, type=Result)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _other(where, str(error)) from error


def _other(where: str, says: str) -> InputError:
    return InputError(f"this is no file of results: {says}", where=where, hint="give a file of demur eval")


def _continued(path: Path, header: Header) -> Run:
    run = read_run(path)
    for name in _DECIDING:
        was, now = getattr(run.header, name), getattr(header, name)
        if was != now:
            raise InputError(
                f"these are the results of another run: its {name} is {was!r}, and now it is {now!r}",
                where=str(path),
                hint="name another file, or start over with --restart",
            )
    return run


def _whole_lines(path: Path) -> int:
    return path.read_bytes().rfind(b"\n") + 1
