"""Handing records over without ever holding the event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from demur.errors import DemurError, LedgerError
from demur.gateway.base import PatientSink
from demur.telemetry import Metrics
from demur.types import Exchange, RecordSink

__all__ = ["Recorder"]

_PAUSES = (0.001, 0.005, 0.02)
"""Seconds between offers to a full sink, before a thread is left to wait for it."""
_LARGE = 256 * 2**10
"""Characters of a prompt whose hash takes long enough to be made elsewhere."""


class Recorder:
    """Gives exchanges to a sink: at once where it has room, after short pauses, and else from a thread.

    waiting_limit: how many may wait at once; the sink is in trouble by then
    """

    def __init__(self, sink: RecordSink, *, metrics: Metrics, waiting_limit: int) -> None:
        self._sink, self._metrics, self._waiting_limit = sink, metrics, waiting_limit
        self._patient = sink if isinstance(sink, PatientSink) else None
        self._waiting = 0
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="demur-record")

    async def record(self, exchange: Exchange) -> None:
        """Hand `exchange` over; raises what the sink raises, LedgerError when too many wait already."""
        try:
            if not await self._offered(exchange):
                await self._wait_for_room(exchange)
        except Exception:  # counted here, raised on to whoever logs it
            self._metrics.record("failed")
            raise
        self._metrics.record("queued")

    def close(self) -> None:
        """Let the thread end; nothing may be recorded afterwards."""
        self._thread.shutdown()

    async def _offered(self, exchange: Exchange) -> bool:
        if self._patient is None or len(exchange.prompt) > _LARGE:
            return False
        if self._patient.try_record(exchange):
            return True
        if self._waiting:
            return False
        for pause in _PAUSES:
            await asyncio.sleep(pause)
            if self._patient.try_record(exchange):
                return True
        return False

    async def _wait_for_room(self, exchange: Exchange) -> None:
        if self._waiting >= self._waiting_limit:
            problem: DemurError = LedgerError(
                f"{self._waiting} records wait for room already, one more was given up",
                hint="see why the ledger is slow",
            )
            raise problem
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._thread, self._sink.record, exchange)
        finally:
            self._waiting -= 1
