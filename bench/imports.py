"""How long it takes to get going: import, first `detect` and `--help`, each in a fresh process."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

RUNS = 9
PYTHON = sys.executable
FIRST_DETECT = "import demur; demur.detect('I cannot help with that.')"


def median_seconds(command: Sequence[str]) -> float:
    """Give the median wall time of `command` over the runs, in seconds."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own commands
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def main() -> None:
    """Print the medians; an empty Python start is shown beside them and not taken off."""
    for name, command, limit in (
        ("python -c pass", (PYTHON, "-c", "pass"), None),
        ("import demur", (PYTHON, "-c", "import demur"), 0.3),
        ("import demur, first detect", (PYTHON, "-c", FIRST_DETECT), None),
        ("demur --help", (PYTHON, "-m", "demur", "--help"), 0.5),
    ):
        seconds = median_seconds(command)
        promise = f" (limit {limit} s)" if limit else ""
        print(f"{name:<28} {seconds:.3f} s{promise}, median of {RUNS}")


if __name__ == "__main__":
    main()
