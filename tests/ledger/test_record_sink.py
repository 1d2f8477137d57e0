from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from demur.ledger import Ledger, LedgerWriter
from demur.ledger.schema import records
from demur.testing.findings import exchange
from demur.testing.memory_sink import MemorySink
from demur.types import RecordSink


@dataclass(frozen=True)
class Kept:
    """A sink, and a way to see under which ids it kept what."""

    sink: RecordSink
    ids: Callable[[], list[str]]


def in_memory() -> Kept:
    sink = MemorySink()
    return Kept(sink, lambda: [one.id for one in sink.exchanges])


def in_database(ledger: Ledger, writer: LedgerWriter) -> Kept:
    def ids() -> list[str]:
        writer.flush(timeout=5)
        with ledger.reading() as connection:
            return list(connection.scalars(select(records.c.id).order_by(records.c.at)))

    return Kept(writer, ids)


@pytest.fixture(params=["memory", "ledger"])
def kept(request: pytest.FixtureRequest, ledger: Ledger) -> Iterator[Kept]:
    if request.param == "memory":
        yield in_memory()
        return
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        yield in_database(ledger, writer)


def test_a_sink_keeps_what_it_is_given_in_order(kept: Kept) -> None:
    for number in range(5):
        kept.sink.record(exchange(id=str(number), at=float(number)))

    assert kept.ids() == ["0", "1", "2", "3", "4"]


def test_a_sink_serves_many_threads(kept: Kept) -> None:
    def record(name: int) -> None:
        for number in range(50):
            kept.sink.record(exchange(id=f"{name}-{number}"))

    threads = [threading.Thread(target=record, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(kept.ids())) == 200
