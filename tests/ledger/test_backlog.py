from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from demur.ledger.backlog import Backlog
from demur.ledger.holding import Entry

EMPTY = Entry(row={})


@pytest.fixture
def backlog() -> Backlog:
    return Backlog(capacity=4, batch=2)


@pytest.fixture
def helper() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


def fill(backlog: Backlog, count: int) -> None:
    for number in range(count):
        assert backlog.put(Entry(row={"id": str(number)}), timeout=0)


def test_rows_leave_in_the_order_in_which_they_came(backlog: Backlog) -> None:
    fill(backlog, 3)

    assert [entry.row["id"] for entry in backlog.take(delay=0) + backlog.take(delay=0)] == ["0", "1", "2"]


def test_a_full_backlog_takes_nothing(backlog: Backlog) -> None:
    fill(backlog, 4)

    assert (backlog.full, backlog.put(EMPTY, timeout=0)) == (True, False)


def test_rows_being_written_still_wait(backlog: Backlog) -> None:
    fill(backlog, 3)
    backlog.take(delay=0)

    assert len(backlog) == 3


def test_a_put_that_waits_goes_on_as_soon_as_rows_are_written(
    backlog: Backlog, helper: ThreadPoolExecutor
) -> None:
    fill(backlog, 4)
    waiting = helper.submit(backlog.put, EMPTY, timeout=10)
    backlog.take(delay=0)
    backlog.done()

    assert waiting.result(timeout=5)


def test_a_put_that_waits_ends_when_the_backlog_closes(backlog: Backlog, helper: ThreadPoolExecutor) -> None:
    fill(backlog, 4)
    waiting = helper.submit(backlog.put, EMPTY, timeout=10)
    backlog.close()

    assert not waiting.result(timeout=5)


def test_a_closed_backlog_takes_nothing_and_gives_what_is_left(backlog: Backlog) -> None:
    fill(backlog, 1)
    backlog.close()

    assert not backlog.put(EMPTY, timeout=0)
    assert (backlog.take(delay=10), backlog.take(delay=10)) == ([Entry(row={"id": "0"})], [])


def test_a_full_batch_does_not_wait_for_the_delay(backlog: Backlog, helper: ThreadPoolExecutor) -> None:
    taken = helper.submit(backlog.take, delay=10)
    fill(backlog, 2)

    assert len(taken.result(timeout=5)) == 2


def test_draining_does_not_wait_for_the_delay(backlog: Backlog, helper: ThreadPoolExecutor) -> None:
    fill(backlog, 1)
    drained = helper.submit(backlog.drain, timeout=10)
    while not backlog.take(delay=10):
        pass
    backlog.done()

    assert drained.result(timeout=5)


def test_draining_gives_up_in_time(backlog: Backlog) -> None:
    fill(backlog, 1)

    assert not backlog.drain(timeout=0.01)


def test_a_pause_ends_when_the_backlog_closes(backlog: Backlog) -> None:
    closer = threading.Timer(0.01, backlog.close)
    closer.start()
    began = time.monotonic()
    backlog.pause(10)

    assert time.monotonic() - began < 5
    closer.join()


def test_a_pause_of_a_closed_backlog_is_still_a_pause(backlog: Backlog) -> None:
    backlog.close()
    began = time.monotonic()
    backlog.pause(0.02)

    assert time.monotonic() - began >= 0.02


def test_abandoning_counts_all_that_waits(backlog: Backlog) -> None:
    fill(backlog, 3)
    backlog.take(delay=0)

    assert (backlog.abandon(), len(backlog), backlog.closed) == (3, 0, True)


def test_patience_for_the_first_row_ends(backlog: Backlog) -> None:
    assert backlog.take(delay=10, patience=0.001) == []
    assert not backlog.closed
