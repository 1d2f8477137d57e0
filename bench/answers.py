"""What an answer costs: composed and rendered, warm, and the first one of a process in each locale."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from demur.answers import Answer, Composer, Topic
from demur.types import Category

LOOPS = 200
RUNS = 31
COLD = 7
STAGES = ("import", "the first answer", "the first of a topic", "all other topics")
FIRST = """
import sys, time
began = time.perf_counter()
from demur.answers import Composer
imported = time.perf_counter()
composer = Composer()
composer.compose("privacy", locale=sys.argv[1]).html()
first = time.perf_counter()
composer.compose("illegal", locale=sys.argv[1]).html()
second = time.perf_counter()
composer.warm(sys.argv[1])
print(imported - began, first - imported, second - first, time.perf_counter() - second)
"""
RENDERINGS: dict[str, Callable[[Answer], object]] = {
    "nothing": lambda said: said,
    "message": lambda said: said.message,
    "html": lambda said: said.html(),
    "markdown": lambda said: said.markdown(),
    "terminal": lambda said: said.terminal(),
    "json": lambda said: said.json(),
}


def _median_us(compose: Callable[[str], Answer], render: Callable[[Answer], object]) -> float:
    """Give the median microseconds of one answer over all topics, each answer with a seed of its own."""
    times = []
    topics = [topic.value for topic in Topic]
    for run in range(RUNS):
        began = time.perf_counter()
        for number in range(LOOPS):
            render(compose(topics[(run + number) % len(topics)]))
        times.append((time.perf_counter() - began) / LOOPS * 1e6)
    return statistics.median(times)


def _cold(locale: str) -> list[list[float]]:
    """Give what each of `STAGES` costs in each of some processes, in milliseconds."""
    found = []
    for _ in range(COLD):
        command = [sys.executable, "-c", FIRST, locale]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - ours
        found.append([float(word) * 1e3 for word in done.stdout.split()])
    return [list(column) for column in zip(*found, strict=True)]


def main() -> None:
    """Print microseconds for each way of showing an answer, and milliseconds for the first."""
    composer = Composer()
    composer.warm()

    def plain(topic: str) -> Answer:
        return composer.compose(topic, locale="en-US", seed=topic, category=Category.CYBER)

    def linked(topic: str) -> Answer:
        return composer.compose(
            topic, seed=topic, contact="mailto:help@example.org", appeal="https://example.org/a"
        )

    print(f"microseconds, medians of {RUNS} runs of {LOOPS}; at most 50")
    print(f"{'compose +':<12}{'plain':>8}{'two links':>12}")
    for name, render in RENDERINGS.items():
        print(f"{name:<12}{_median_us(plain, render):>8.1f}{_median_us(linked, render):>12.1f}")
    print(f"cold, milliseconds, medians of {COLD} processes and the slowest; the first answer at most 30")
    print(f"{'locale':<10}" + "".join(f"{stage:>24}" for stage in STAGES))
    for locale in composer.locales:
        columns = _cold(locale)
        shown = (f"{statistics.median(column):.1f} to {max(column):.1f}" for column in columns)
        print(f"{locale:<10}" + "".join(f"{each:>24}" for each in shown))


if __name__ == "__main__":
    main()
