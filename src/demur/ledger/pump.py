"""Moves rows from the backlog into the database, and keeps them when the database fails."""

from __future__ import annotations

import logging
from collections.abc import Callable

from sqlalchemy.dialects.sqlite import insert

from demur.errors import LedgerError
from demur.ledger.backlog import Backlog
from demur.ledger.faults import explained, is_passing
from demur.ledger.health import WriterLimits
from demur.ledger.holding import Entry, Sealed, Sealer
from demur.ledger.schema import records, reviews
from demur.ledger.store import Ledger

__all__ = ["Pump"]

_log = logging.getLogger("demur.ledger")
# Another row under the same id is the same exchange, recorded twice; any other conflict must be heard of.
_INSERT = insert(records).on_conflict_do_nothing(index_elements=[records.c.id])
_INSERT_REVIEW = insert(reviews).on_conflict_do_nothing(index_elements=[reviews.c.id])


class Pump:
    """Runs on one thread until the backlog is closed and empty, or the time for giving up has come.

    written, duplicates, failed: rows so far; see `WriterHealth`
    faults, failing, last_error: of attempts to write; see `WriterHealth`
    """

    def __init__(
        self, ledger: Ledger, backlog: Backlog, *, limits: WriterLimits, monotonic: Callable[[], float]
    ) -> None:
        self._ledger, self._backlog, self._limits = ledger, backlog, limits
        self._monotonic, self._deadline = monotonic, float("inf")
        self._sealer, self._next_sweep = Sealer(ledger.text_key), ledger.clock() + limits.sweep_every
        self.written = self.duplicates = self.failed = self.faults = 0
        self.failing, self.last_error = False, ""

    def run(self) -> None:
        """Write batch after batch, then let go of the file; never raises, for nobody would hear it."""
        try:
            # Asked in this order, since nothing comes any more once it is closed.
            while (batch := self._take()) or not self._backlog.closed or len(self._backlog):
                if batch:
                    self._write([self._sealer.sealed(entry) for entry in batch])
                    self._backlog.done()
                self._sweep()
        except BaseException as error:  # noqa: BLE001 - whatever ends the thread must reach health and close
            self.last_error, self.failing = f"the writing thread broke: {error!r}", True
            self._give_up()
        finally:
            self._ledger.writing.dispose()

    def _take(self) -> list[Entry]:
        limits = self._limits
        return self._backlog.take(delay=limits.batch_delay, patience=limits.sweep_every)

    def _write(self, batch: list[Sealed]) -> None:
        pause = self._limits.first_pause
        while error := self._attempt(batch):
            self._note_fault(error)
            if not is_passing(error):
                return self._write_apart(batch)
            if self._is_out_of_time():
                return self._give_up()
            self._backlog.pause(pause)
            pause = min(2 * pause, self._limits.last_pause)
        self._note_success()
        return None

    def _attempt(self, batch: list[Sealed]) -> Exception | None:
        try:
            with self._ledger.writing.begin() as connection:
                fresh = connection.execute(_INSERT, [one.row for one in batch]).rowcount
                if cases := [one.review for one in batch if one.review]:
                    connection.execute(_INSERT_REVIEW, cases)
        except Exception as error:  # noqa: BLE001 - the caller sorts faults that pass from rows that cannot be written
            return error
        self.written += fresh
        self.duplicates += len(batch) - fresh
        return None

    def _write_apart(self, batch: list[Sealed]) -> None:
        if len(batch) > 1:
            for row in batch:
                self._write([row])
            return
        self.failed += 1
        _log.error("record %s cannot be written and is given up: %s", batch[0].row["id"], self.last_error)

    def _sweep(self) -> None:
        if self._ledger.clock() < self._next_sweep:
            return
        self._next_sweep = self._ledger.clock() + self._limits.sweep_every
        try:
            self._ledger.delete_overdue()
        except LedgerError as error:
            self.faults, self.last_error = self.faults + 1, str(error)
            _log.error("texts that are past their time wait for the next look: %s", error)

    def _note_fault(self, error: Exception) -> None:
        self.faults += 1
        self.failing, self.last_error = True, str(explained(error, self._ledger.path))
        # A connection that failed may be broken for good; the next attempt begins with a new one.
        self._ledger.writing.dispose()
        _log.error("%d records wait because writing failed: %s", len(self._backlog), self.last_error)

    def _note_success(self) -> None:
        if self.failing:
            _log.warning("records are written again")
        self.failing = False

    def _is_out_of_time(self) -> bool:
        if not self._backlog.closed:
            return False
        now = self._monotonic()
        self._deadline = min(self._deadline, now + self._limits.close_timeout)
        return now >= self._deadline

    def _give_up(self) -> None:
        lost = self._backlog.abandon()
        self.failed += lost
        _log.critical("%d records were not written: %s", lost, self.last_error)
