from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from demur.ledger import Ledger, WriterLimits
from demur.ledger.backlog import Backlog
from demur.ledger.holding import Entry
from demur.ledger.pump import Pump
from demur.ledger.rows import row_of
from demur.testing.findings import exchange


@pytest.fixture
def backlog() -> Backlog:
    return Backlog(capacity=10, batch=2)


@pytest.fixture
def pump(ledger: Ledger, backlog: Backlog) -> Pump:
    ticks = iter(range(1000))
    limits = WriterLimits(batch_delay=0.01, first_pause=0.001, last_pause=0.001, close_timeout=3)
    return Pump(ledger, backlog, limits=limits, monotonic=lambda: float(next(ticks)))


def put(backlog: Backlog, ledger: Ledger, *ids: str, status: int = 200) -> None:
    for one in ids:
        entry = Entry(row=row_of(exchange(id=one, status=status), ledger.key))
        assert backlog.put(entry, timeout=0)


def test_a_pump_ends_when_the_backlog_is_closed_and_empty(
    ledger: Ledger, backlog: Backlog, pump: Pump
) -> None:
    put(backlog, ledger, "a", "b", "c")
    backlog.close()
    pump.run()

    assert (pump.written, len(backlog), pump.failing) == (3, 0, False)


def test_a_pump_goes_on_trying_for_as_long_as_it_was_told(
    ledger: Ledger, backlog: Backlog, pump: Pump
) -> None:
    put(backlog, ledger, "a", "b", "c")
    backlog.close()
    # A lock of another program: the engine's own connection would outlive the pool that the pump disposes of.
    with closing(sqlite3.connect(ledger.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        pump.run()

    # The clock stands at 0 when the time begins to run, so that the fourth attempt, at 3, is the last one.
    assert (pump.faults, pump.written, pump.failed) == (4, 0, 3)


def test_only_the_row_that_cannot_be_written_is_given_up(
    ledger: Ledger, backlog: Backlog, pump: Pump
) -> None:
    put(backlog, ledger, "good")
    put(backlog, ledger, "bad", status=2**70)
    put(backlog, ledger, "fine")
    backlog.close()
    pump.run()

    assert (pump.written, pump.failed, pump.faults) == (2, 1, 2)
    assert "too large" in pump.last_error


def test_a_row_that_is_there_already_is_counted(ledger: Ledger, backlog: Backlog, pump: Pump) -> None:
    put(backlog, ledger, "a", "a", "b")
    backlog.close()
    pump.run()

    assert (pump.written, pump.duplicates) == (2, 1)
