"""Every promised figure, one bench after the other: `make bench`, or `python -m bench NAME ...` for some."""

from __future__ import annotations

import importlib
import os
import platform
import sys
from pathlib import Path

BENCHES = (
    "answers",
    "alternatives",
    "linting",
    "spoiling",
    "imports",
    "signals",
    "language",
    "reading",
    "reading_quality",
    "risk",
    "normalising",
    "risk_quality",
    "cascade",
    "shares",
    "obfuscation",
    "modalities",
    "reply_checks",
    "encoder",
    "detect",
    "scan",
    "ledger",
    "flow",
    "gateway",
    "proof",
    "mutation",
    "policy",
    "constraints",
)


def machine() -> str:
    """Name the machine that the figures are from."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    cpu = models[0] if models else platform.processor() or platform.machine()
    return f"{cpu}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def main(names: list[str]) -> None:
    """Run the benches called `names`, all of them when there are none."""
    unknown = set(names) - set(BENCHES)
    if unknown:
        sys.exit(f"no bench is called {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}")
    print(f"Machine: {machine()}\n")
    for name in names or BENCHES:
        print(f"== {name}")
        importlib.import_module(f"bench.{name}").main()
        print()


if __name__ == "__main__":
    main(sys.argv[1:])
