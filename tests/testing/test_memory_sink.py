from __future__ import annotations

from demur.testing.findings import exchange
from demur.testing.memory_sink import MemorySink


def test_trying_always_succeeds() -> None:
    sink = MemorySink()

    assert sink.try_record(exchange(id="a"))
    assert sink.exchanges == (exchange(id="a"),)


def test_what_was_read_does_not_change_afterwards() -> None:
    sink = MemorySink()
    before = sink.exchanges
    sink.record(exchange())

    assert (before, len(sink.exchanges)) == ((), 1)
