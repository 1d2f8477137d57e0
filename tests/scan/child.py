"""A scan in a process of its own, to be killed: child.py [--two] OUTPUT INPUT..., prints the summary as JSON.

--two: with two workers
"""

from __future__ import annotations

import io
import json
import sys
import time
from pathlib import Path

from demur.scan import BadLine, Job, Progress, Workers, scan
from demur.testing.scanning import Plain
from demur.types import Finding, Kind, Outcome


def detect(reply: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
    """Refuse texts that begin with "No"."""
    del prompt, provider
    refused = isinstance(reply, str) and reply.startswith("No")
    return Finding(
        outcome=Outcome.REFUSED if refused else Outcome.ANSWERED,
        kind=Kind.SAFETY if refused else None,
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


class Deaf:
    """A watcher that hears nothing, and slows the scan down so that it can be killed on its way."""

    def chosen(self, file: str, format_name: str) -> None:
        """Hear nothing."""

    def resumed(self, rows: int) -> None:
        """Hear nothing."""

    def bad(self, line: BadLine) -> None:
        """Hear nothing."""

    def progress(self, progress: Progress) -> None:
        """Hear nothing, for a moment."""
        del progress
        time.sleep(0.05)


def main(*words: str) -> None:
    """Scan inputs into an output, saving the state as often as possible."""
    two = words[0] == "--two"
    output, *inputs = words[two:]
    summary = scan(
        Job(inputs=tuple(inputs), output=Path(output), save_rows=1),
        detect=Workers(make=Plain, count=2, alone=0) if two else detect,
        watcher=Deaf(),
        clock=time.monotonic,
        stop=lambda: False,
        stdin=io.BytesIO(),
        stdout=io.BytesIO(),
    )
    sys.stdout.write(json.dumps(summary.as_json()))


if __name__ == "__main__":
    main(*sys.argv[1:])
