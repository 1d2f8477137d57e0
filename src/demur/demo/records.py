"""What the ledger kept of the demo's calls, read back from the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from demur.demo.scenes import Found
from demur.ledger import LedgerReader, Record, read_records
from demur.types import Action

__all__ = ["Kept", "RecordBook"]

_PAUSE, _LOOKS = 0.02, 500
"""Seconds between looks for a record, and after how many of them it is given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One record, in brief.

    action, topic: what was done, and what our answer was about; None where no policy was asked, and "" where
    the user got the model's reply
    asked: calls made to the model
    """

    id: str
    found: Found
    action: Action | None = None
    topic: str = ""
    asked: int = 1


class RecordBook:
    """Reads records while the gateway is still writing them.

    sleep: waits so many seconds
    """

    def __init__(self, ledger: LedgerReader, *, sleep: Callable[[float], object]) -> None:
        self._ledger, self._sleep = ledger, sleep

    def read(self) -> tuple[Kept, ...]:
        """Give every record, in the order in which the calls came in; raises LedgerError when it cannot."""
        return tuple(_kept(record) for record in read_records(self._ledger))

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


def _kept(record: Record) -> Kept:
    found = Found(
        outcome=record.outcome,
        kind=record.kind,
        origin=record.origin,
        category=record.category,
        flags=tuple(sorted(record.flags)),
    )
    return Kept(
        id=record.id,
        found=found,
        action=record.action,
        topic=record.topic or "",
        asked=record.attempts or 0,
    )
