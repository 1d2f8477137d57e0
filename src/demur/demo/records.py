"""What the ledger kept of the demo's calls, read back from the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from demur.demo.scenes import Found
from demur.ledger import LedgerReader

__all__ = ["Kept", "RecordBook"]

_COLUMNS = ("id", "outcome", "kind", "origin", "category", "flags")
_QUERY = f"SELECT {', '.join(_COLUMNS)} FROM records ORDER BY at, id"  # noqa: S608 - made of constants
_PAUSE, _LOOKS = 0.02, 500
"""Seconds between looks for a record, and after how many of them it is given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One record, in brief."""

    id: str
    found: Found


class RecordBook:
    """Reads records while the gateway is still writing them.

    sleep: waits so many seconds
    """

    def __init__(self, ledger: LedgerReader, *, sleep: Callable[[float], object]) -> None:
        self._ledger, self._sleep = ledger, sleep

    def read(self) -> tuple[Kept, ...]:
        """Give every record, in the order in which the calls came in; raises LedgerError when it cannot."""
        with self._ledger.reading() as connection:
            rows = connection.exec_driver_sql(_QUERY).all()
        return tuple(_kept(dict(zip(_COLUMNS, row, strict=True))) for row in rows)

    def wait_for(self, record: str) -> Found | None:
        """Give what the record `record` says, once it is written; None when it does not come in time."""
        kept = self._wait(lambda records: any(one.id == record for one in records))
        return next((one.found for one in kept if one.id == record), None)

    def wait_for_count(self, count: int) -> tuple[Kept, ...]:
        """Give all records once there are `count` of them, or those that there are in time."""
        return self._wait(lambda records: len(records) >= count)

    def _wait(self, is_enough: Callable[[tuple[Kept, ...]], bool]) -> tuple[Kept, ...]:
        for _ in range(_LOOKS):
            if is_enough(kept := self.read()):
                return kept
            self._sleep(_PAUSE)
        return self.read()


def _kept(row: dict[str, object]) -> Kept:
    flags = msgspec.json.decode(str(row.pop("flags")), type=list[str])
    return Kept(id=str(row.pop("id")), found=msgspec.convert(row | {"flags": sorted(flags)}, Found))
