from __future__ import annotations

import asyncio
import threading

import pytest

from demur.errors import LedgerError
from demur.gateway.recording import Recorder
from demur.telemetry import Metrics
from demur.testing.findings import exchange
from demur.testing.memory_sink import MemorySink
from demur.types import Exchange, RecordSink


class Full(MemorySink):
    """Has no room until it is told to make some."""

    def __init__(self, refusals: float) -> None:
        super().__init__()
        self.refusals = refusals
        self.room = threading.Event()
        self.waited = list[str]()

    def try_record(self, exchange: Exchange) -> bool:
        """Say no as often as it was told to."""
        self.refusals -= 1
        if self.refusals >= 0:
            return False
        MemorySink.record(self, exchange)
        return True

    def record(self, exchange: Exchange) -> None:
        """Wait for room."""
        self.room.wait()
        self.waited.append(exchange.id)
        super().record(exchange)


class Blocking:
    """Knows no `try_record`."""

    def __init__(self) -> None:
        self.threads = list[str]()

    def record(self, exchange: Exchange) -> None:  # noqa: ARG002 - only the thread is of interest
        """Note which thread it is called from."""
        self.threads.append(threading.current_thread().name)


def _recorder(sink: RecordSink, metrics: Metrics | None = None, waiting_limit: int = 10) -> Recorder:
    return Recorder(sink, metrics=metrics or Metrics(), waiting_limit=waiting_limit)


async def test_a_sink_with_room_takes_the_record_at_once() -> None:
    sink, metrics = MemorySink(), Metrics()
    await _recorder(sink, metrics).record(exchange(id="a"))
    assert [kept.id for kept in sink.exchanges] == ["a"]
    assert b'demur_records_total{state="queued"} 1.0' in metrics.render()


async def test_a_full_sink_is_offered_the_record_again() -> None:
    sink = Full(refusals=2)
    await _recorder(sink).record(exchange())
    assert len(sink.exchanges) == 1


async def test_a_sink_that_stays_full_is_waited_for_off_the_loop() -> None:
    sink = Full(refusals=100)
    recorder = _recorder(sink)
    waiting = asyncio.gather(*(recorder.record(exchange(id=str(number))) for number in range(3)))
    await asyncio.sleep(0.06)
    before = len(sink.exchanges)
    sink.room.set()
    await waiting
    recorder.close()
    assert (before, sorted(sink.waited)) == (0, ["0", "1", "2"])


async def test_a_sink_that_can_only_block_is_called_from_a_thread() -> None:
    sink = Blocking()
    recorder = _recorder(sink)
    await recorder.record(exchange())
    recorder.close()
    assert sink.threads[0].startswith("demur-record")


async def test_a_prompt_that_takes_long_to_hash_is_recorded_from_a_thread() -> None:
    sink = Full(refusals=0)
    sink.room.set()
    recorder = _recorder(sink)
    await recorder.record(exchange(prompt="x" * 300_000))
    recorder.close()
    assert (sink.refusals, len(sink.exchanges)) == (0, 1)


async def test_more_than_may_wait_are_given_up_loudly() -> None:
    sink, metrics = Full(refusals=100), Metrics()
    recorder = _recorder(sink, metrics, waiting_limit=1)
    first = asyncio.create_task(recorder.record(exchange(id="first")))
    await asyncio.sleep(0.06)
    with pytest.raises(LedgerError, match="1 records wait for room already"):
        await recorder.record(exchange(id="second"))
    sink.room.set()
    await first
    recorder.close()
    assert b'demur_records_total{state="failed"} 1.0' in metrics.render()
