"""Print every breach of the house rules, exit 1 when there is one; `--lower` first lowers the allowances."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from house.check import breaches
from house.ratchet import disagreements, lowered

ROOT = Path(__file__).parents[2]
RATCHET = ROOT / "tests" / "house" / "ratchet.json"


def main(arguments: list[str]) -> int:
    """Print what is broken; give the exit status."""
    allowed: dict[str, int] = json.loads(RATCHET.read_text(encoding="utf-8"))
    found = list(breaches(ROOT))
    if "--lower" in arguments:
        allowed = lowered(found, allowed)
        RATCHET.write_text(json.dumps(allowed, indent=2) + "\n", encoding="utf-8")
    lines = disagreements(found, allowed)
    for line in lines:
        sys.stdout.write(f"{line}\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
