"""Hold the branch coverage of each room to its floor, after a test run with `--cov`; exit 1 below one."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import coverage

__all__ = ["FLOORS", "floor_of", "main"]

ROOT = Path(__file__).parents[2]
ORGANS = ("errors", "guard", "ledger", "reading", "registry", "signals", "stats", "text", "types")
FLOORS = dict.fromkeys(ORGANS, 95)
DOOR = 90


def floor_of(room: str) -> int:
    """Give the per cent that `room` has to reach: 95 for organs, flow and ledger, 90 for all else."""
    return FLOORS.get(room, DOOR)


def rooms() -> list[str]:
    """Give the rooms of the package, single modules included."""
    inside = (ROOT / "src" / "demur").iterdir()
    return sorted(p.stem for p in inside if not p.name.startswith("__") and (p.is_dir() or p.suffix == ".py"))


def main() -> int:
    """Print each room's coverage beside its floor; give the exit status."""
    data = coverage.Coverage(config_file=str(ROOT / "pyproject.toml"))
    data.load()
    low = 0
    for room in rooms():
        include = [f"*/demur/{room}.py", f"*/demur/{room}/*"]
        percent = data.report(include=include, file=io.StringIO())
        mark = "" if percent >= floor_of(room) else "  below its floor"
        low += bool(mark)
        sys.stdout.write(f"{room:<12} {percent:6.1f} %  floor {floor_of(room)}{mark}\n")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
