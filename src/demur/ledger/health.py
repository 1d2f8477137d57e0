"""How a writer is set up and how it fares."""

from __future__ import annotations

from dataclasses import dataclass, fields

from demur.errors import SettingError

__all__ = ["WriterHealth", "WriterLimits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterLimits:
    """How much a writer takes on, and how long it waits; every number must be above 0.

    queue_rows: records that may wait in memory before `record` blocks
    batch_rows: most records in one transaction
    batch_delay: seconds that a record may wait for others to share its transaction
    full_timeout: seconds that `record` blocks on a full queue before it raises
    first_pause, last_pause: seconds between attempts after a failure; each pause doubles the one before
    close_timeout: seconds that `close` goes on trying while the database fails
    sweep_every: seconds between looks for texts that are past their time
    Raises SettingError when a number is not above 0.
    """

    queue_rows: int = 10_000
    batch_rows: int = 500
    batch_delay: float = 0.2
    full_timeout: float = 5.0
    first_pause: float = 0.05
    last_pause: float = 5.0
    close_timeout: float = 10.0
    sweep_every: float = 600.0

    def __post_init__(self) -> None:
        for limit in fields(self):
            value = getattr(self, limit.name)
            if not value > 0:
                raise SettingError(
                    f"{limit.name} is {value}", where="WriterLimits", hint="give a number above 0"
                )


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterHealth:
    """What a writer has done so far; all counts are records, except `faults`.

    queued: taken over and not yet written
    written: in the database
    duplicates: taken over under an id that was in the database already; nothing was changed
    refused: not taken over, because the queue stayed full; each was an error for whoever recorded it
    failed: taken over and given up, each after an error in the log
    faults: attempts to write that failed
    failing: the last attempt failed and its records are kept for the next one
    last_error: what the last failed attempt said; "" when none ever failed
    """

    queued: int
    written: int
    duplicates: int
    refused: int
    failed: int
    faults: int
    failing: bool
    last_error: str
