"""Takes exchanges over for writing: at once, with back-pressure, and never losing one quietly."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from demur.errors import LedgerError
from demur.ledger.backlog import Backlog
from demur.ledger.events import note_event
from demur.ledger.health import WriterHealth, WriterLimits
from demur.ledger.holding import Entry
from demur.ledger.pump import Pump
from demur.ledger.rows import row_of
from demur.ledger.store import Ledger
from demur.types import AnswerEvent, Exchange, UnknownRecordError

__all__ = ["LedgerWriter"]

_PATIENCE = 1.0
"""Seconds that an event waits for its record."""


class LedgerWriter:
    """Takes exchanges over and writes them; a `RecordSink` and `EventSink` for many threads and event loops.

    Hashes are made at once, on the caller's thread, so that no text waits in the queue but that of a hard
    case, which the writing thread masks and seals. While the database fails, records wait in memory and are
    tried again; `health` and the log `demur.ledger` say so. Texts that are past their time are deleted.
    ledger: where to write; it stays the caller's, to be closed after the writer
    monotonic: seconds of a clock that never goes back; bounds how long `close` goes on trying
    limits: see `WriterLimits`
    """

    def __init__(
        self, ledger: Ledger, *, monotonic: Callable[[], float], limits: WriterLimits | None = None
    ) -> None:
        self._ledger, self._limits = ledger, limits or WriterLimits()
        self._backlog = Backlog(capacity=self._limits.queue_rows, batch=self._limits.batch_rows)
        self._pump = Pump(ledger, self._backlog, limits=self._limits, monotonic=monotonic)
        self._refused, self._refusing = 0, threading.Lock()
        # A daemon, since Python waits for other threads before it calls `close` at exit, which ends this one.
        self._thread = threading.Thread(target=self._pump.run, name="demur-ledger", daemon=True)
        self._thread.start()
        atexit.register(self.close)

    def record(self, exchange: Exchange) -> None:
        """Take `exchange` over; blocks while the queue is full.

        Cost: about 20 us with a prompt of 1 KB, and 10 us more with decisions.
        Raises LedgerError, and has not taken it over, when the queue stayed full for `full_timeout` seconds,
        when the writer is closed, or when id, time or duration cannot be kept.
        """
        if not self._take_over(exchange, timeout=self._limits.full_timeout):
            with self._refusing:
                self._refused += 1
            rows, seconds = self._limits.queue_rows, self._limits.full_timeout
            raise self._error(
                f"{rows} records wait, and there was no room for another one for {seconds} s",
                hint=self._pump.last_error or "raise queue_rows, or record less at once",
            )

    def try_record(self, exchange: Exchange) -> bool:
        """Take `exchange` over without waiting for room; False, and not taken over, when the queue is full.

        For event loops, which must not block: what is not taken over goes to
        `await asyncio.to_thread(writer.record, exchange)`.
        Raises LedgerError when the writer is closed, or when id, time or duration cannot be kept.
        """
        return not self._backlog.full and self._take_over(exchange, timeout=0.0)

    def note(
        self, record: str, event: AnswerEvent, *, alternative: int | None = None, tenant: str | None = None
    ) -> bool:
        """Keep what a user did after the answer in `record`; False where it is kept already.

        Written at once, on the caller's thread; where the record itself still waits, that is written first.
        The parameters are those of `EventSink`. Raises what that says, and LedgerError when the database
        cannot be written.
        """
        # Before the database: a record that waits now and is written meanwhile is found the second time.
        waiting = len(self._backlog)
        try:
            return note_event(self._ledger, record, event=event, alternative=alternative, tenant=tenant)
        except UnknownRecordError:
            if not waiting:
                raise
        self.flush(timeout=_PATIENCE)
        return note_event(self._ledger, record, event=event, alternative=alternative, tenant=tenant)

    def flush(self, *, timeout: float) -> bool:
        """Wait until all that was taken over is dealt with; False when `timeout` seconds were not enough."""
        return self._backlog.drain(timeout=timeout)

    def close(self) -> None:
        """Write all that waits, then stop; more than one call does no harm. Called at exit when nobody did.

        Goes on trying for `close_timeout` seconds while the database fails.
        Raises LedgerError, naming how many, when records taken over were not written.
        """
        atexit.unregister(self.close)
        self._backlog.close()
        self._thread.join()
        if self._pump.failed:
            raise self._error(f"{self._pump.failed} records were not written", hint=self._pump.last_error)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def health(self) -> WriterHealth:
        """How the writer fares now."""
        return WriterHealth(
            queued=len(self._backlog),
            written=self._pump.written,
            duplicates=self._pump.duplicates,
            refused=self._refused,
            failed=self._pump.failed,
            faults=self._pump.faults,
            failing=self._pump.failing,
            last_error=self._pump.last_error,
        )

    def _take_over(self, exchange: Exchange, *, timeout: float) -> bool:
        entry = Entry.of(row_of(exchange, self._ledger.key), exchange)
        taken = self._backlog.put(entry, timeout=timeout)
        if not taken and self._backlog.closed:
            raise self._error("the writer is closed", hint=self._pump.last_error or "record before closing")
        return taken

    def _error(self, problem: str, *, hint: str) -> LedgerError:
        return LedgerError(problem, where=str(self._ledger.path), hint=hint)
