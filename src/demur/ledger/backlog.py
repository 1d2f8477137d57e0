"""The bounded queue between those who record and the thread that writes."""

from __future__ import annotations

import threading
from collections import deque

from demur.ledger.holding import Entry

__all__ = ["Backlog"]


class Backlog:
    """Rows that wait to be written; many put, one takes.

    A batch that was taken still counts as waiting until `done` is called, so that nothing is out of sight.
    capacity: most rows that may wait before `put` blocks
    batch: most rows that `take` gives at once
    """

    def __init__(self, *, capacity: int, batch: int) -> None:
        self._capacity, self._batch = capacity, batch
        self._rows: deque[Entry] = deque()
        self._taken = 0
        self._closed = self._hurried = False
        lock = threading.Lock()
        self._arrived, self._left = threading.Condition(lock), threading.Condition(lock)

    def __len__(self) -> int:
        return len(self._rows) + self._taken

    @property
    def full(self) -> bool:
        """Whether a `put` would have to wait; a glance, which may be outdated at once."""
        return len(self) >= self._capacity

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def put(self, row: Entry, *, timeout: float) -> bool:
        """Add `row`, waiting up to `timeout` seconds for room; False when there was none, or it is closed."""
        with self._left:
            if not self._left.wait_for(lambda: self._closed or not self.full, timeout) or self._closed:
                return False
            self._rows.append(row)
            # Waking the taker for every row would cost more than the row.
            if len(self._rows) in (1, self._batch):
                self._arrived.notify()
            return True

    def take(self, *, delay: float, patience: float | None = None) -> list[Entry]:
        """Take a batch, waiting for its first row, and then up to `delay` seconds for the rest.

        patience: seconds to wait for the first row; None waits for as long as it takes
        Gives an empty list once the backlog is closed and nothing is left, or patience is over.
        """
        with self._arrived:
            if not self._arrived.wait_for(lambda: self._rows or self._closed, timeout=patience):
                return []
            self._arrived.wait_for(
                lambda: len(self._rows) >= self._batch or self._closed or self._hurried, timeout=delay
            )
            rows = [self._rows.popleft() for _ in range(min(self._batch, len(self._rows)))]
            self._taken = len(rows)
            return rows

    def done(self) -> None:
        """Say that the batch taken last is dealt with."""
        with self._left:
            self._taken = 0
            self._left.notify_all()

    def pause(self, seconds: float) -> None:
        """Wait `seconds`, or less when `close` is called meanwhile."""
        with self._arrived:
            was_closed = self._closed
            self._arrived.wait_for(lambda: self._closed is not was_closed, timeout=seconds)

    def drain(self, *, timeout: float) -> bool:
        """Wait until nothing waits any more, without the usual delay; False when `timeout` seconds passed."""
        with self._left:
            self._hurried = True
            self._arrived.notify()
            empty = self._left.wait_for(lambda: not len(self), timeout)
            self._hurried = False
            return empty

    def close(self) -> None:
        """Take no more rows; whoever waits is woken."""
        with self._left:
            self._closed = True
            self._left.notify_all()
            self._arrived.notify_all()

    def abandon(self) -> int:
        """Close, drop everything that waits, and give how many rows that were; for one who has to give up."""
        self.close()
        with self._left:
            dropped, self._taken = len(self), 0
            self._rows.clear()
            self._left.notify_all()
            return dropped
