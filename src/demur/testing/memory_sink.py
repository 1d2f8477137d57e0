"""A record sink that keeps exchanges in memory, for tests of whatever records."""

from __future__ import annotations

import threading

from demur.types import AnswerEvent, Exchange, UnknownRecordError

__all__ = ["MemorySink"]


class MemorySink:
    """Keeps every exchange it is given, in order of arrival; safe to share between threads.

    Unlike the ledger it keeps the exchanges whole, text included: for tests only.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._exchanges: list[Exchange] = []
        self._events: list[tuple[str, AnswerEvent, int | None]] = []

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """What was recorded so far, oldest first; a copy, so it does not change under the reader."""
        with self._lock:
            return tuple(self._exchanges)

    def record(self, exchange: Exchange) -> None:
        """Keep `exchange`; never blocks for longer than another thread's append."""
        with self._lock:
            self._exchanges.append(exchange)

    def try_record(self, exchange: Exchange) -> bool:
        """Keep `exchange` and say so: memory is never full."""
        self.record(exchange)
        return True

    def note(
        self, record: str, event: AnswerEvent, *, alternative: int | None = None, tenant: str | None = None
    ) -> bool:
        """Keep what a user did after an answer, once; raises UnknownRecordError where none was recorded."""
        told = (record, event, alternative)
        with self._lock:
            found = next((one for one in self._exchanges if one.id == record), None)
            if found is None or tenant not in (None, found.caller.tenant):
                raise UnknownRecordError(f"there is no record {record!r}")
            is_new = told not in self._events
            self._events.append(told)
        return is_new

    @property
    def events(self) -> tuple[tuple[str, AnswerEvent, int | None], ...]:
        """Record, event and alternative of what was noted so far, each once."""
        with self._lock:
            return tuple(dict.fromkeys(self._events))
