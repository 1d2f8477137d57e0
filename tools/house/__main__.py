"""Print every breach of the house rules; exit 1 when there is one."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from house.check import breaches
from house.ratchet import disagreements

ROOT = Path(__file__).parents[2]


def main() -> int:
    """Print what is broken; give the exit status."""
    allowed = json.loads((ROOT / "tests" / "house" / "ratchet.json").read_text(encoding="utf-8"))
    lines = disagreements(breaches(ROOT), allowed)
    for line in lines:
        sys.stdout.write(f"{line}\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
