"""Print the crisis resources whose source was read more than a year ago; exit 1 where there are any."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime

from demur.answers.crisis import stale

__all__ = ["main", "report"]


def report(today: date) -> list[str]:
    """Give one line for each entry that is older than a year on `today`: country, name, day."""
    return [f"{entry.country or '--'}  {entry.name}  {entry.checked}" for entry in stale(today)]


def main(today: date | None = None) -> int:
    """Print what is too old; give the exit status.

    today: the clock's where it is None
    """
    lines = report(today or datetime.now(tz=UTC).date())
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
