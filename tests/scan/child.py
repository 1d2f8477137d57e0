"""A scan in a process of its own, to be killed: child.py OUTPUT INPUT..., prints the summary as JSON."""

from __future__ import annotations

import io
import json
import sys
import time
from pathlib import Path

from demur.scan import BadLine, Job, Progress, scan
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


def main(output: str, *inputs: str) -> None:
    """Scan `inputs` into `output`, saving the state as often as possible."""
    summary = scan(
        Job(inputs=inputs, output=Path(output), save_rows=1),
        detect=detect,
        watcher=Deaf(),
        clock=time.monotonic,
        stop=lambda: False,
        stdin=io.BytesIO(),
        stdout=io.BytesIO(),
    )
    sys.stdout.write(json.dumps(summary.as_json()))


if __name__ == "__main__":
    main(*sys.argv[1:])
