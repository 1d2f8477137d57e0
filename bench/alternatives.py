"""What finding alternatives costs: among the built-in entries, and in catalogues of 1,000 and 10,000."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from demur.grounding import CatalogueFinder, built_in_entries, read_catalogue, with_built_in
from demur.types import Category, Sought

RUNS, COLD = 400, 5
SIZES = (1_000, 10_000)
ASKED = (10, 100, 1_000)
WORDS = 30
TOPICS = ("", "code", "cyber", "illegal", "privacy", "recording", "harmful")
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
FIRST = """
import time
import demur.assembly.answers
began = time.perf_counter()
from demur.assembly.alternatives import alternatives_for
imported = time.perf_counter()
alternatives_for("sql", topic="code")
print(imported - began, time.perf_counter() - imported)
"""


def words(number: int, chance: random.Random) -> list[str]:
    """Give made-up words, some of them common and most of them rare, as in any language."""
    known = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(5_000)]
    return chance.choices(known, [1 / (place + 1) for place in range(len(known))], k=number)


def catalogue(number: int, chance: random.Random) -> str:
    """Give a catalogue in YAML whose entries are for all sorts of topics."""
    said = words(number * WORDS, chance)
    lines = ["entries:"]
    for place in range(number):
        about = " ".join(said[place * WORDS : (place + 1) * WORDS])
        topic = TOPICS[place % len(TOPICS)]
        lines.append(f"- {{text: Offer number {place}, topics: [{topic}], about: '{about}'}}")
    return "\n".join(lines)


def times_us(run: Callable[[], object]) -> tuple[float, float]:
    """Give the median and the 99th percentile of `run` in microseconds."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        run()
        times.append((time.perf_counter() - began) * 1e6)
    return statistics.median(times), statistics.quantiles(times, n=100)[98]


def _finding(finder: CatalogueFinder, chance: random.Random) -> None:
    for length in ASKED:
        asked = [" ".join(words(length, chance)) for _ in range(20)]

        def find(asked: list[str] = asked) -> object:
            sought = Sought(asked=chance.choice(asked), topic="code", category=Category.CYBER, locale="en-GB")
            return finder.find(sought, most=3)

        middle, late = times_us(find)
        print(f"  a request of {length:>5,} words {middle:9.1f} us  p99 {late:9.1f} us")


def _cold() -> list[float]:
    found = []
    for _ in range(COLD):
        done = subprocess.run([sys.executable, "-c", FIRST], check=True, capture_output=True, text=True)  # noqa: S603 - ours
        found.append([float(word) * 1e3 for word in done.stdout.split()])
    return [statistics.median(column) for column in zip(*found, strict=True)]


def main() -> None:
    """Print what reading, making and asking a finder costs."""
    chance = random.Random(7)  # noqa: S311 - the same catalogues in every run
    print(f"{len(built_in_entries())} built-in entries, medians of {RUNS}; at most 1,000 us:")
    _finding(CatalogueFinder(built_in_entries()), chance)
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            text = catalogue(size, chance)
            for part in range(0, size, 1_000):
                lines = text.split("\n")[1 + part : 1_001 + part]
                Path(folder, f"{part:05}.yaml").write_text("\n".join(["entries:", *lines]))
            began = time.perf_counter()
            entries = with_built_in(read_catalogue(folder).entries)
            read = time.perf_counter()
            finder = CatalogueFinder(entries)
            made = time.perf_counter()
        print(f"{len(finder):,} entries: read {read - began:.2f} s, made {made - read:.2f} s")
        _finding(finder, chance)
    imported, first = _cold()
    print(
        f"cold, beside what answers import: import {imported:.0f} ms, the first alternatives {first:.0f} ms"
    )


if __name__ == "__main__":
    main()
