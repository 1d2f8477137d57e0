"""What the scan works with: entries of a log, bad lines, the job, and who is told about progress."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec

from demur.types import Finding

__all__ = [
    "BadLine",
    "Columns",
    "Detect",
    "DetectMany",
    "Detects",
    "Entry",
    "Job",
    "Line",
    "Progress",
    "Record",
    "Watcher",
]

Detect = Callable[..., Finding]
"""Called as `detect(reply, *, prompt: str | None, provider: str | None)`."""
DetectMany = Callable[..., list[Finding]]
"""Called as `detect_many(replies, *, prompts: Sequence[str | None])`; one finding for each, in order."""


class Detects(Protocol):
    """Finds out what replies are, one by one or many for less."""

    def detect(self, reply: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
        """Give the finding of `reply`."""
        ...

    def detect_many(self, replies: Sequence[object], *, prompts: Sequence[str | None]) -> list[Finding]:
        """Give the finding of each of `replies`, in order; `prompts` holds one for each, None if unknown."""
        ...


MOST_LINE_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One object of a log.

    line: counted from 1 in its file: the line of a JSON Lines file, the row of a Parquet file
    """

    line: int
    value: Mapping[str, object]


class Line(NamedTuple):
    """One line of a log as it was stored: JSON that is still to be read, or a row that has been."""

    line: int
    content: bytes | Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """A line that could not be used, and why; `reason` never quotes the line."""

    file: str
    line: int
    reason: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One reply found in a record, with what the log says about it.

    reply: text, an API's reply body, a list of stream events, or a description of an error
    provider: who the log says has served it; only reported
    hint: a provider that `detect` is told; None lets it recognise the shape, which logs that
        translate every provider into one shape need
    """

    reply: object
    id: str = ""
    prompt: str | None = None
    provider: str | None = None
    hint: str | None = None
    model: str | None = None
    prompt_version: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Names of the columns of plain rows, in order of preference; the first that is there is read.

    hint: `detect` is told the provider column's value, which must then be a provider that it knows
    """

    reply: tuple[str, ...] = ("response", "reply", "output", "completion", "answer", "text", "content")
    prompt: tuple[str, ...] = ("prompt", "input", "question", "request", "instruction", "messages")
    model: tuple[str, ...] = ("model", "model_name")
    prompt_version: tuple[str, ...] = ("prompt_version", "promptVersion")
    id: tuple[str, ...] = ("id", "custom_id", "request_id", "uuid")
    provider: tuple[str, ...] = ("provider",)
    hint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to scan, how to read it and where the results go.

    inputs: paths as the user wrote them; "-" is standard input, alone
    output: None writes no results; "-" is standard output
    bad_lines, state: None puts them beside the output, and nowhere where there is no output file
    format: name of a format, or "auto"
    with_text: put the refusals' own words into the results
    most_line_bytes: a longer line is bad; bounds the memory that one line takes
    save_rows, save_seconds: the state is saved when either has passed
    """

    inputs: tuple[str, ...]
    output: Path | None = None
    bad_lines: Path | None = None
    state: Path | None = None
    format: str = "auto"
    columns: Columns = field(default_factory=Columns)
    restart: bool = False
    with_text: bool = False
    most_line_bytes: int = MOST_LINE_BYTES
    save_rows: int = 20_000
    save_seconds: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a scan is.

    rows: replies labelled so far, those of an earlier, interrupted run included
    done, total: bytes of the inputs as stored; total is None for standard input
    """

    rows: int
    bad: int
    done: int
    total: int | None


class Watcher(Protocol):
    """Whoever is told what happens during a scan; none of the calls may block for long."""

    def chosen(self, file: str, format_name: str) -> None:
        """Hear that `file` is read as `format_name`, because nobody named a format."""
        ...

    def resumed(self, rows: int) -> None:
        """Hear that an interrupted scan goes on after `rows` replies."""
        ...

    def bad(self, line: BadLine) -> None:
        """Hear of a line that could not be used."""
        ...

    def progress(self, progress: Progress) -> None:
        """Hear how far the scan is; called every few hundred replies and at the end."""
        ...
