"""The inputs of a scan, opened and checked before any work starts."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from demur.errors import InputError, MissingExtraError, SettingError
from demur.scan.base import BadLine, Job, Line
from demur.scan.compression import sniff
from demur.scan.formats import AUTO, Format, choose_format, format_named
from demur.scan.lines import JsonLines, read_line
from demur.scan.parquet import ParquetRows

__all__ = ["STANDARD_INPUT", "Input", "Source", "check_inputs"]

STANDARD_INPUT = "-"
_SAMPLE_ROWS = 20
_HEAD_BYTES = 4096


class Source(Protocol):
    """The lines of one input, in order."""

    def lines(self, *, after: int = 0) -> Iterator[Line | BadLine]:
        """Yield what stands behind line or row `after`, as it is stored."""
        ...

    def done(self) -> int:
        """Give the bytes of the stored input that were read so far."""
        ...

    def close(self) -> None:
        """Close the input."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One checked input: what it is called, how it is read, and how big it is as stored.

    held: an already open source, for standard input, which cannot be opened twice
    """

    name: str
    format: Format
    size: int
    most_line_bytes: int
    held: Source | None = None

    def open(self) -> Source:
        """Open it for reading; raises InputError when it has become unreadable."""
        return self.held or _open(self.name, self.most_line_bytes)


def check_inputs(job: Job, *, stdin: BinaryIO) -> list[Input]:
    """Open every input, look at its first rows and choose its format.

    Raises InputError for a file that is missing, unreadable or not what it should be, SettingError for
    standard input among files or a file given twice, MissingExtraError for a missing optional package.
    """
    if STANDARD_INPUT in job.inputs and len(job.inputs) > 1:
        raise SettingError(
            "standard input cannot be read along with files", where="FILE", hint="give '-' alone, or files"
        )
    twice = [name for name in job.inputs if job.inputs.count(name) > 1]
    if twice:
        raise SettingError(f"{twice[0]!r} is given twice", where="FILE", hint="name each file once")
    if job.inputs == (STANDARD_INPUT,):
        return [_standard_input(job, stdin)]
    return [_file(name, job) for name in job.inputs]


def _file(name: str, job: Job) -> Input:
    source = _open(name, job.most_line_bytes)
    try:
        sample = _sample(source.lines(), job=job, name=name)
    finally:
        source.close()
    size = Path(name).stat().st_size
    return Input(name=name, format=sample, size=size, most_line_bytes=job.most_line_bytes)


def _sample(lines: Iterator[Line | BadLine], *, job: Job, name: str) -> Format:
    if job.format != AUTO:
        return format_named(job.format)
    first = [line for line in itertools.islice(lines, _SAMPLE_ROWS) if isinstance(line, Line)]
    rows = [row for line in first if not isinstance(row := read_line(line.content), str)]
    return choose_format(rows, columns=job.columns, file=name)


def _open(name: str, most_line_bytes: int) -> Source:
    path = Path(name)
    head = _head(path, name)
    kind = sniff(head)
    if kind == "parquet":
        return ParquetRows(path, name=name)
    _refuse_other_kinds(head, kind=kind, name=name)
    raw = path.open("rb")
    try:
        return JsonLines(raw, name=name, kind=kind, most_line_bytes=most_line_bytes)
    except MissingExtraError:
        raw.close()
        raise


def _head(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except IsADirectoryError as broken:
        raise InputError(
            "a folder, not a file", where=name, hint=f"name its files: {name}/*.jsonl"
        ) from broken
    except OSError as broken:
        hint = "check the path and that you may read it"
        raise InputError(f"cannot be read: {broken.strerror or broken}", where=name, hint=hint) from broken


def _refuse_other_kinds(head: bytes, *, kind: str, name: str) -> None:
    """Raise InputError for what cannot be JSON Lines: a JSON array, indented JSON, another file type."""
    if kind != "plain":
        return
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if Path(name).suffix == ".parquet" and start:
        raise InputError(
            "not a Parquet file, though its name says so", where=name, hint="check how it was written"
        )
    if start.startswith(b"[") or start.partition(b"\n")[0].rstrip() == b"{":
        hint = f"turn it into one object a line: jq -c '.[]?' {name} | demur scan -"
        raise InputError("one JSON document, not JSON Lines", where=name, hint=hint)
    if b"\0" in head:
        hint = "JSON Lines (plain, .gz or .zst) and Parquet can be read"
        raise InputError("a binary file of another kind", where=name, hint=hint)


class _Replayed:
    """Standard input whose first lines were already looked at."""

    def __init__(
        self, source: JsonLines, seen: Sequence[Line | BadLine], rest: Iterator[Line | BadLine]
    ) -> None:
        self.done, self.close, self._all = source.done, source.close, itertools.chain(seen, rest)

    def lines(self, *, after: int = 0) -> Iterator[Line | BadLine]:
        return (line for line in self._all if line.line > after)


def _standard_input(job: Job, stdin: BinaryIO) -> Input:
    raw = stdin if isinstance(stdin, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", stdin))
    kind = sniff(raw.peek(_HEAD_BYTES)[:_HEAD_BYTES])
    if kind == "parquet":
        raise InputError("Parquet cannot be read from standard input", where="-", hint="give the file's path")
    _refuse_other_kinds(raw.peek(_HEAD_BYTES)[:_HEAD_BYTES], kind=kind, name="-")
    source = JsonLines(raw, name="-", kind=kind, most_line_bytes=job.most_line_bytes)
    lines = source.lines()
    seen = list(itertools.islice(lines, _SAMPLE_ROWS))
    chosen = _sample(iter(seen), job=job, name="-")
    held = _Replayed(source, seen, lines)
    return Input(name="-", format=chosen, size=0, most_line_bytes=job.most_line_bytes, held=held)
