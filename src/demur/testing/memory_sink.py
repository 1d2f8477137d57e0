"""A record sink that keeps exchanges in memory, for tests of whatever records."""

from __future__ import annotations

import threading

from demur.types import Exchange

__all__ = ["MemorySink"]


class MemorySink:
    """Keeps every exchange it is given, in order of arrival; safe to share between threads.

    Unlike the ledger it keeps the exchanges whole, text included: for tests only.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._exchanges: list[Exchange] = []

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
