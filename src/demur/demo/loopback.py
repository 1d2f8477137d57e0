"""Serves the demo's upstream on this machine, from a thread of its own."""

from __future__ import annotations

import logging
import socket
import threading
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp

from demur.gateway.server import bind

__all__ = ["Loopback"]


class _Ready(uvicorn.Server):
    """uvicorn's server that says when it is ready."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", ws="none"))
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


class _MeantCuts(logging.Filter):
    """Keeps back the server's complaint about replies that a scene breaks off on purpose."""

    def filter(self, record: logging.LogRecord) -> bool:
        return "without completing response" not in record.getMessage()


class Loopback:
    """Serves an application on a free port while the block lasts; `url` says where.

    Raises ServeError on entering when no port can be had.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._server = _Ready(app)
        self._filter = _MeantCuts()
        self._thread: threading.Thread | None = None
        self.url = ""

    def __enter__(self) -> Self:
        listening = bind("127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        logging.getLogger("uvicorn.error").addFilter(self._filter)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listening]}, name="demur-upstream", daemon=True
        )
        self._thread.start()
        self._server.ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join()
        logging.getLogger("uvicorn.error").removeFilter(self._filter)
