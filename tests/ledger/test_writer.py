from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, func, select
from sqlalchemy.engine.interfaces import DBAPIConnection

from demur.errors import LedgerError
from demur.ledger import Ledger, LedgerWriter, WriterLimits
from demur.ledger.schema import records
from demur.testing.findings import exchange
from demur.types import Exchange

Hold = Callable[[], AbstractContextManager[None]]

LEAVE = """
import sys, time
from demur.ledger import LedgerWriter, open_ledger
from demur.testing.findings import exchange
writer = LedgerWriter(open_ledger(sys.argv[1], clock=time.time), monotonic=time.monotonic)
for number in range(300):
    writer.record(exchange(id=str(number)))
"""
KILL = (
    LEAVE
    + """
import os, signal
assert writer.flush(timeout=10)
os.kill(os.getpid(), signal.SIGKILL)
"""
)


def open_writer(ledger: Ledger, limits: WriterLimits) -> LedgerWriter:
    return LedgerWriter(ledger, monotonic=time.monotonic, limits=limits)


def some(count: int, *, prefix: str = "x") -> list[Exchange]:
    return [exchange(id=f"{prefix}{number}") for number in range(count)]


def count(ledger: Ledger) -> int | None:
    with ledger.reading() as connection:
        return connection.scalar(select(func.count()).select_from(records))


def fill(writer: LedgerWriter) -> None:
    while writer.try_record(exchange(id=f"fill-{time.perf_counter_ns()}")):
        pass


def forbid_writing(engine: Engine, *, by: str) -> Callable[[], None]:
    """Make every new connection fail to write, until what is given back is called."""

    def spoil(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(by)
        cursor.close()

    engine.dispose()
    event.listen(engine, "connect", spoil)
    return lambda: event.remove(engine, "connect", spoil)


def wait_until(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 5
    while not condition() and time.monotonic() < until:
        time.sleep(0.002)
    assert condition()


def test_what_is_recorded_is_in_the_database_after_closing(ledger: Ledger) -> None:
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        for one in some(3):
            writer.record(one)

    assert (count(ledger), writer.health.written, writer.health.queued) == (3, 3, 0)


def test_flushing_writes_without_closing(ledger: Ledger, writer: LedgerWriter) -> None:
    writer.record(exchange())

    assert writer.flush(timeout=5)
    assert count(ledger) == 1


def test_many_threads_record_and_none_is_lost(ledger: Ledger, writer: LedgerWriter) -> None:
    def record(name: int) -> None:
        for one in some(100, prefix=f"{name}-"):
            writer.record(one)

    threads = [threading.Thread(target=record, args=(name,)) for name in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    writer.close()

    assert (count(ledger), writer.health.written) == (800, 800)


def test_many_threads_wait_at_a_small_queue_and_none_is_lost(ledger: Ledger) -> None:
    small = WriterLimits(queue_rows=2, batch_rows=2, batch_delay=0.001)
    with open_writer(ledger, small) as writer:

        def record(name: int) -> None:
            for one in some(20, prefix=f"{name}-"):
                writer.record(one)

        threads = [threading.Thread(target=record, args=(name,)) for name in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert count(ledger) == 80


async def test_an_event_loop_tries_and_waits_in_a_thread_when_the_queue_is_full(ledger: Ledger) -> None:
    small = WriterLimits(queue_rows=2, batch_rows=2, batch_delay=0.001)
    with open_writer(ledger, small) as writer:
        for one in some(20):
            if not writer.try_record(one):
                await asyncio.to_thread(writer.record, one)

    assert count(ledger) == 20


def test_an_exchange_recorded_twice_is_kept_once_and_counted(ledger: Ledger, writer: LedgerWriter) -> None:
    writer.record(exchange(status=200))
    writer.flush(timeout=5)
    writer.record(exchange(status=500))
    writer.close()

    assert (writer.health.written, writer.health.duplicates) == (1, 1)
    with ledger.reading() as connection:
        assert connection.scalar(select(records.c.status)) == 200


def test_closing_twice_does_no_harm(writer: LedgerWriter) -> None:
    writer.record(exchange())
    writer.close()
    writer.close()

    assert writer.health.written == 1


def test_a_closed_writer_takes_nothing(writer: LedgerWriter) -> None:
    writer.close()

    for attempt in (writer.record, writer.try_record):
        with pytest.raises(LedgerError, match="the writer is closed"):
            attempt(exchange())


def test_a_full_queue_blocks_and_then_refuses_loudly(
    ledger: Ledger, limits: WriterLimits, hold: Hold
) -> None:
    with open_writer(ledger, limits) as writer:
        with hold():
            fill(writer)
            with pytest.raises(LedgerError, match="3 records wait, and there was no room"):
                writer.record(exchange(id="one too many"))

        assert writer.health.refused == 1


def test_a_full_queue_is_told_apart_without_blocking(
    ledger: Ledger, limits: WriterLimits, hold: Hold
) -> None:
    with open_writer(ledger, limits) as writer, hold():
        fill(writer)

        assert (writer.try_record(exchange(id="late")), writer.health.queued) == (False, 3)


def test_records_wait_out_a_locked_database(
    ledger: Ledger, limits: WriterLimits, hold: Hold, caplog: pytest.LogCaptureFixture
) -> None:
    with open_writer(ledger, limits) as writer:
        with hold():
            writer.record(exchange())
            wait_until(lambda: writer.health.faults >= 2)
            sick = writer.health
        writer.flush(timeout=5)
        well = writer.health

    assert (sick.queued, sick.written, sick.failing) == (1, 0, True)
    assert "database is locked" in sick.last_error
    assert (well.queued, well.written, well.failing, count(ledger)) == (0, 1, False, 1)
    assert ("demur.ledger", logging.WARNING, "records are written again") in caplog.record_tuples


@pytest.mark.parametrize(
    ("spoiling", "said"),
    [("PRAGMA query_only=1", "readonly database"), ("PRAGMA max_page_count=1", "disk is full")],
)
def test_records_wait_out_a_full_or_read_only_disk(
    ledger: Ledger, limits: WriterLimits, spoiling: str, said: str
) -> None:
    mend = forbid_writing(ledger.writing, by=spoiling)
    with open_writer(ledger, WriterLimits(queue_rows=500, first_pause=0.01, batch_delay=0.01)) as writer:
        for one in some(200):
            writer.record(one)
        wait_until(lambda: writer.health.failing)
        last = writer.health.last_error
        mend()

    assert said in last
    assert (count(ledger), writer.health.written, limits.queue_rows) == (200, 200, 3)


def test_closing_says_how_many_records_were_not_written(
    ledger: Ledger, limits: WriterLimits, hold: Hold, caplog: pytest.LogCaptureFixture
) -> None:
    writer = open_writer(ledger, limits)
    with hold():
        for one in some(3):
            writer.record(one)
        for _attempt in range(2):
            with pytest.raises(LedgerError, match="3 records were not written"):
                writer.close()

    assert (writer.health.failed, writer.health.queued) == (3, 0)
    assert [entry.levelname for entry in caplog.records][-1] == "CRITICAL"


def test_a_row_that_cannot_be_written_does_not_hold_up_the_others(
    ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    writer = LedgerWriter(ledger, monotonic=time.monotonic)
    for one in (exchange(id="good"), exchange(id="bad", status=2**70), exchange(id="fine")):
        writer.record(one)
    with pytest.raises(LedgerError, match="1 records were not written"):
        writer.close()

    assert (count(ledger), writer.health.failed) == (2, 1)
    assert "record bad cannot be written and is given up" in caplog.text


def test_a_writing_thread_that_breaks_is_told_to_whoever_records(
    ledger: Ledger, limits: WriterLimits, hold: Hold
) -> None:
    class BreakingOnce(logging.Handler):
        def emit(self, _record: logging.LogRecord) -> None:
            logging.getLogger("demur.ledger").removeHandler(self)
            raise MemoryError

    logging.getLogger("demur.ledger").addHandler(BreakingOnce())
    writer = open_writer(ledger, limits)
    with hold():
        writer.record(exchange())
        wait_until(lambda: writer.health.failed == 1)

    with pytest.raises(LedgerError, match="the writing thread broke: MemoryError"):
        writer.record(exchange(id="next"))
    with pytest.raises(LedgerError, match="1 records were not written"):
        writer.close()


def test_an_exchange_that_cannot_be_kept_is_refused_at_once(writer: LedgerWriter) -> None:
    with pytest.raises(LedgerError, match="is not a time"):
        writer.record(exchange(at=float("nan")))


@pytest.mark.parametrize(("script", "status"), [(LEAVE, 0), (KILL, -9)])
def test_a_process_that_leaves_or_is_killed_after_flushing_loses_nothing(
    ledger: Ledger, database: Path, script: str, status: int
) -> None:
    left = subprocess.run([sys.executable, "-c", script, str(database)], check=False, capture_output=True)

    assert (left.returncode, left.stderr, count(ledger)) == (status, b"", 300)
