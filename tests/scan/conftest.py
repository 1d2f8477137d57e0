"""A small honest detector, a watcher that remembers, and helpers to run a scan in a folder."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from demur.scan import BadLine, Job, Progress, Summary, scan
from demur.types import Category, Extent, Family, Finding, Kind, Origin, Outcome, Refusal, Retry, Span, Stage

ANSWER = Finding(
    outcome=Outcome.ANSWERED,
    kind=None,
    refusal=None,
    text="",
    discarded="",
    failure="",
    flags=frozenset(),
    confidence=0.9,
    signals=(),
    labels=(),
    ran=("double",),
    provider=None,
    api="",
    model=None,
)


def _refused(text: str) -> Finding:
    refusal = Refusal(
        extent=Extent.FULL,
        origin=Origin.MODEL,
        stage=Stage.OUTPUT,
        kind=Kind.SAFETY,
        category=Category.CYBER,
        categories=("cyber",),
        family=Family.ILLEGAL,
        can_retry=False,
        retry=Retry.CLARIFY,
        text=text,
        spans=(Span(start=0, end=len(text), rule="double"),),
        confidence=0.8,
        signals=(),
        labels=(),
    )
    return replace(ANSWER, outcome=Outcome.REFUSED, kind=Kind.SAFETY, refusal=refusal)


def detect(reply: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
    """Refuse texts that begin with "No", fail on errors, answer all else; remembers who was named."""
    del prompt
    if isinstance(reply, str) and reply.startswith("No"):
        return _refused(reply)
    if isinstance(reply, dict) and "error" in reply:
        return replace(ANSWER, outcome=Outcome.FAILED, failure="error", provider=provider)
    return replace(ANSWER, provider=provider)


@dataclass
class Notes:
    """A watcher that remembers what it was told."""

    formats: dict[str, str] = field(default_factory=dict)
    bad_lines: list[BadLine] = field(default_factory=list)
    continued: list[int] = field(default_factory=list)
    last: Progress | None = None

    def chosen(self, file: str, format_name: str) -> None:
        self.formats[file] = format_name

    def resumed(self, rows: int) -> None:
        self.continued.append(rows)

    def bad(self, line: BadLine) -> None:
        self.bad_lines.append(line)

    def progress(self, progress: Progress) -> None:
        self.last = progress


@pytest.fixture
def notes() -> Notes:
    return Notes()


Run = Callable[..., Summary]


@pytest.fixture
def run(notes: Notes) -> Run:
    """Run a scan of a Job; `detect`, `stop`, `stdin`, `stdout` may be given."""

    def _run(
        job: Job,
        *,
        detect: Callable[..., Finding] = detect,
        stop: Callable[[], bool] = lambda: False,
        stdin: bytes = b"",
        stdout: io.BytesIO | None = None,
    ) -> Summary:
        return scan(
            job,
            detect=detect,
            watcher=notes,
            clock=time.monotonic,
            stop=stop,
            stdin=io.BytesIO(stdin),
            stdout=stdout or io.BytesIO(),
        )

    return _run


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """Write objects as JSON Lines into the test's folder and give the path."""

    def _write(name: str, rows: Iterable[object]) -> str:
        path = tmp_path / name
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return str(path)

    return _write
