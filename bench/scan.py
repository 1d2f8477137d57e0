"""The scan: rows a second on one core, and the memory it holds on to from 100,000 to 1,000,000 rows.

Each run is a process of its own, so that neither warm caches nor a grown heap flatter the next. "Machinery"
is the scan with a detector that does nothing; "whole" is with the real one, where it can be imported. The
growth is the machinery's alone: with the real detector a million replies take minutes.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from demur.scan import BadLine, Detect, Job, Progress, scan
from demur.testing.findings import finding
from demur.types import Finding

REPLIES = Path(__file__).parents[2] / "shared" / "data" / "dev" / "replies_do_not_answer.jsonl.gz"
RUNS = 5
MIB = 1024 * 1024
STANDING_IN = "(the file of real replies is not here: made-up replies of 460 characters instead)"
_FOUND = finding()


class _Deaf:
    def chosen(self, file: str, format_name: str) -> None:
        """Hear nothing."""

    def resumed(self, rows: int) -> None:
        """Hear nothing."""

    def bad(self, line: BadLine) -> None:
        """Hear nothing."""

    def progress(self, progress: Progress) -> None:
        """Hear nothing."""


def _nothing(reply: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
    del reply, prompt, provider
    return _FOUND


def _real() -> Detect:
    detect: Detect = import_module("demur.assembly.facade").detect
    return detect


def made_up(rows: int) -> Iterator[bytes]:
    """Give `rows` lines with replies of 460 characters, every tenth a refusal."""
    answer = ("The lighthouse stands on the northern cape and is open in summer. " * 7)[:460]
    for n in range(rows):
        text = "I'm sorry, but I can't help with that." if n % 10 == 0 else f"{n} {answer}"
        row = {
            "id": n,
            "prompt": "Where is it?",
            "response": text,
            "model": f"m{n % 5}",
            "prompt_version": n % 3000,
        }
        yield json.dumps(row).encode() + b"\n"


def _peak() -> int:
    """Give the most bytes that this program ever held; the usual `ru_maxrss` may be its parent's figure."""
    status = Path("/proc/self/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) * 1024


def child(which: str, path: str) -> None:
    """Scan `path` once in this process and print rows, seconds and the most resident bytes as JSON."""
    detect: Detect = _real() if which == "real" else _nothing
    detect("The first call loads what is heavy.", prompt=None, provider=None)
    with tempfile.TemporaryDirectory() as folder:
        job = Job(inputs=(path,), output=Path(folder) / "out.jsonl")
        began = time.perf_counter()
        summary = scan(
            job,
            detect=detect,
            watcher=_Deaf(),
            clock=time.monotonic,
            stop=lambda: False,
            stdin=io.BytesIO(),
            stdout=io.BytesIO(),
        )
        seconds = time.perf_counter() - began
    print(json.dumps({"rows": summary.rows, "seconds": seconds, "resident": _peak()}))


def _measure(which: str, path: Path) -> dict[str, float]:
    command = [sys.executable, "-c", f"from bench.scan import child; child({which!r}, {str(path)!r})"]
    root = Path(__file__).parents[1]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)  # noqa: S603 - our own code
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _speed(which: str, path: Path) -> str:
    runs = [_measure(which, path) for _ in range(RUNS)]
    pace = statistics.median(run["rows"] / run["seconds"] for run in runs)
    cost = statistics.median(run["seconds"] / run["rows"] for run in runs) * 1e6
    size = f"({runs[0]['rows']:,.0f} replies, median of {RUNS})"
    return f"{pace:>9,.0f} replies/s   {cost:6.1f} us a reply   {size}"


def _growth(which: str, folder: Path, runs: int) -> str:
    small, large = folder / "small.jsonl", folder / "large.jsonl"
    for path, rows in ((small, 100_000), (large, 1_000_000)):
        with path.open("wb") as file:
            file.writelines(made_up(rows))
    growths = [_measure(which, large)["resident"] - _measure(which, small)["resident"] for _ in range(runs)]
    return f"{statistics.median(growths) / MIB:+9.1f} MiB from 100,000 to 1,000,000 rows   (median of {runs})"


def _detectors() -> Iterator[str]:
    yield "nothing"
    try:
        _real()
    except ImportError as missing:
        print(f"(the real detector cannot be imported: {missing})")
        return
    yield "real"


def main() -> None:
    """Print the speed of the machinery alone and of the whole, and the growth of the machinery."""
    names = {"nothing": "machinery", "real": "whole"}
    detectors = list(_detectors())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        replies = REPLIES
        if not replies.exists():
            print(STANDING_IN)
            replies = folder / "replies.jsonl.gz"
            replies.write_bytes(gzip.compress(b"".join(made_up(5632))))
        for which in detectors:
            print(f"{names[which]:<10} {_speed(which, replies)}")
        print(f"{names['nothing']:<10} {_growth('nothing', folder, 3)}")


if __name__ == "__main__":
    main()
