"""The scan: replies a second in one process and in two, memory as a log grows, and the time for a million.

The replies are made of sentences of our own, 600 characters each, most of them answers, as in real logs. Each
run is a process of its own, so that neither warm caches nor a grown heap flatter the next. "Machinery" is the
scan with a detector that does nothing. The encoder is off. `python -m bench.scan --million` scans a million.
"""

from __future__ import annotations

import io
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import partial
from multiprocessing import active_children
from pathlib import Path

from demur.scan import BadLine, Detects, Job, Progress, Workers, scan
from demur.testing.findings import finding
from demur.types import Finding

RUNS = 3
ROWS = 40_000
FEW, MANY, MILLION = 20_000, 200_000, 1_000_000
CHARACTERS = 600
REFUSED, PARTLY = 0.12, 0.04
"""Shares of replies that decline, and that decline a part."""
MIB = 1024 * 1024
_FOUND = finding()
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}

_WHO = (
    "The harbour office",
    "A small bakery",
    "The night train",
    "Her first garden",
    "This recipe",
    "The town library",
    "Our old roof",
    "The spring market",
    "A good rope",
    "The lower valley",
    "The second draft",
    "Your invoice",
    "The ferry",
    "A wooden table",
    "The test suite",
    "The school choir",
    "A heat pump",
    "The glass studio",
    "The new bridge",
    "A slow river",
)
_DOES = (
    "opens early",
    "keeps its shape",
    "needs a little care",
    "costs less than you would think",
    "was mended last year",
    "holds about forty people",
    "runs twice a day",
    "cannot be seen from the road",
    "is best in autumn",
    "grew out of a hobby",
    "takes some patience",
    "depends on the weather",
    "looks plain at first",
    "lasts for decades",
    "has three parts",
    "starts with a list",
    "gets better with practice",
    "is easy to forget",
    "stands near the station",
    "came from the north",
)
_WHY = (
    "because the ground is dry there",
    "when the guests have left",
    "if you plan a week ahead",
    "as the manual explains on page {n}",
    "with a budget of {n} euros",
    "after the {n}th of the month",
    "and most people are glad about it",
    "so bring a warm coat",
    "although nobody wrote it down",
    "while the paint is still wet",
    "unless the wind turns",
    "once you know the {n} steps",
    "for reasons of space",
    "and it will not hurt to ask",
    "since the year {n}",
    "which surprised everyone",
    "until the shop in street {n} closes",
    "and the rest follows from there",
    "before the first frost",
    "in a group of {n}",
)
_HOW = ("In short,", "To begin with,", "As a rule,", "Of course,", "By the way,", "", "", "", "", "")
_NO = (
    "I'm sorry, but I can't help with that.",
    "I cannot assist with this request.",
    "I won't write that for you, because it could hurt somebody.",
    "I'm not able to share details about that, as it would be against the rules.",
    "Sorry, as a language model I don't have access to that page.",
)
_PART = (
    "I can't go into the last point, but the others are below.",
    "I won't name anybody here; what I can do is explain how it works.",
)


class Watching:
    """A watcher that measures memory now and then."""

    def __init__(self) -> None:
        self.resident, self._next = 0, 0

    def chosen(self, file: str, format_name: str) -> None:
        """Hear nothing."""

    def resumed(self, rows: int) -> None:
        """Hear nothing."""

    def bad(self, line: BadLine) -> None:
        """Hear nothing."""

    def progress(self, progress: Progress) -> None:
        """Look at the memory of all processes every few thousand rows."""
        if progress.rows >= self._next:
            pids = [os.getpid(), *(child.pid for child in active_children() if child.pid)]
            self.resident, self._next = max(self.resident, sum(map(_resident, pids))), progress.rows + 4_000


def _resident(pid: int) -> int:
    """Give the bytes that a process holds in memory."""
    return int(re.findall(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())[0]) * 1024


class Nothing:
    """A detector that does nothing."""

    def detect(self, reply: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
        """Give what is always given."""
        del reply, prompt, provider
        return _FOUND

    def detect_many(self, replies: Sequence[object], *, prompts: Sequence[str | None]) -> list[Finding]:
        """Give it for each."""
        del prompts
        return [_FOUND] * len(replies)


def _real() -> Detects:
    from demur.assembly.reading import detector_of  # noqa: PLC0415 - NumPy must see the environment of this process first
    from demur.assembly.settings import ReadingSection  # noqa: PLC0415 - as above

    return detector_of(ReadingSection(encoder="off"))


def _sentence(luck: random.Random) -> str:
    words = f"{luck.choice(_WHO)} {luck.choice(_DOES)}, {luck.choice(_WHY)}.".format(n=luck.randint(2, 2000))
    opening = luck.choice(_HOW)
    return f"{opening} {words[0].lower()}{words[1:]}" if opening else words


def made_up(rows: int) -> Iterator[bytes]:
    """Give `rows` lines of a log; the sentences have some million forms, and next to no reply repeats."""
    luck = random.Random(4)  # noqa: S311 - a log that is the same each time, no secret
    for n in range(rows):
        kind = luck.random()
        parts = [luck.choice(_NO)] if kind < REFUSED else []
        if REFUSED <= kind < REFUSED + PARTLY:
            parts = [_sentence(luck), luck.choice(_PART)]
        while sum(map(len, parts)) + len(parts) < CHARACTERS:
            parts.append(_sentence(luck))
        reply = " ".join(parts)[:CHARACTERS]
        yield (
            json.dumps({"id": n, "response": reply, "model": f"m{n % 5}", "prompt_version": n % 30}).encode()
            + b"\n"
        )


def child(which: str, path: str, workers: int) -> None:
    """Scan `path` once in this process and print rows, seconds and the most resident bytes of all as JSON."""
    make = _real if which == "real" else Nothing
    make().detect_many(["The first call loads what is heavy."], prompts=[None])
    watching = Watching()
    with tempfile.TemporaryDirectory() as folder:
        job = Job(inputs=(path,), output=Path(folder) / "out.jsonl")
        began, before = time.perf_counter(), sum(os.times()[:4])
        summary = scan(
            job,
            detect=Workers(make=partial(make), count=workers),
            watcher=watching,
            clock=time.monotonic,
            stop=lambda: False,
            stdin=io.BytesIO(),
            stdout=io.BytesIO(),
        )
        seconds = time.perf_counter() - began
    figures = {"rows": summary.rows, "seconds": seconds, "resident": watching.resident}
    print(json.dumps(figures | {"cpu": sum(os.times()[:4]) - before}))


def _measure(which: str, path: Path, workers: int) -> dict[str, float]:
    call = f"from bench.scan import child; child({which!r}, {str(path)!r}, {workers})"
    root = Path(__file__).parents[1]
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", call],
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
        env={**os.environ, **_ONE_THREAD},
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _pace(name: str, runs: Sequence[dict[str, float]]) -> None:
    pace = statistics.median(run["rows"] / run["seconds"] for run in runs)
    cost = statistics.median(run["cpu"] / run["rows"] for run in runs) * 1e6
    size = f"({runs[0]['rows']:,.0f} replies, median of {len(runs)})"
    print(f"{name:<12} {pace:>9,.0f} replies/s   {cost:6.1f} us of a core for each   {size}")


def _log(folder: Path, rows: int) -> Path:
    path = folder / f"{rows}.jsonl"
    with path.open("wb") as file:
        file.writelines(made_up(rows))
    return path


def main(*, million: bool = False) -> None:
    """Print the speed of one process and of two, the memory by length of log, the time for a million."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = _log(folder, ROWS)
        # In turn, as the machine's speed may change meanwhile.
        runs = [
            (_measure("nothing", log, 1), _measure("real", log, 1), _measure("real", log, 2))
            for _ in range(RUNS)
        ]
        for title, column in zip(
            ("machinery", "1 process", "2 processes"), zip(*runs, strict=True), strict=True
        ):
            _pace(title, column)
        few, many = _measure("real", _log(folder, FEW), 2), _measure("real", _log(folder, MANY), 2)
        for run in (few, many):
            print(f"memory       {run['resident'] / MIB:9.1f} MiB, all processes, {run['rows']:,.0f} replies")
        if million:
            whole = _measure("real", _log(folder, MILLION), 2)
            size = f"{whole['resident'] / MIB:,.1f} MiB"
            print(f"a million    {whole['seconds']:9.1f} s, 2 processes, measured; {size}")
            return
        each = (many["seconds"] - few["seconds"]) / (many["rows"] - few["rows"])
        seconds = many["seconds"] + (MILLION - many["rows"]) * each
        print(f"a million    {seconds:9.1f} s, 2 processes, extrapolated from the two (--million measures)")


if __name__ == "__main__":
    main(million="--million" in sys.argv[1:])
