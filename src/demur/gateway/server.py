"""Starting and stopping the gateway: in the foreground, in a thread, or beside other tasks of a loop."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from types import FrameType, TracebackType
from typing import Self

import uvicorn

from demur.errors import ServeError
from demur.gateway.app import Gateway

__all__ = ["ThreadedServer", "bind", "run_server", "running_server"]

_TICK = 0.1
"""Seconds between looks at whether a signal came; signals do not wake an event loop."""
_KEEP_ALIVE = 75
"""Seconds an unused client connection is kept; longer than clients keep theirs, so that they close first."""


_UVICORN_LOG = logging.getLogger("uvicorn.error")


class _Cuts(logging.Filter):
    """Stops uvicorn's complaints about replies that were cut on purpose; each is in a record and counted."""

    def filter(self, record: logging.LogRecord) -> bool:
        was_cancelled = record.exc_info is not None and isinstance(record.exc_info[1], asyncio.CancelledError)
        return not was_cancelled and "without completing response" not in record.getMessage()


class _Uvicorn(uvicorn.Server):
    """uvicorn's server that says when it is ready, ends at once when told to, and keeps signals to itself."""

    def __init__(self, app: Gateway, *, on_ready: Callable[[], None], grace: float | None = None) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=False,
                ws="none",
                lifespan="on",
                timeout_keep_alive=_KEEP_ALIVE,
                timeout_graceful_shutdown=grace or app.grace,  # type: ignore[arg-type]  # asyncio takes fractions too
            )
        )
        self._app, self._on_ready = app, on_ready
        self._stop, self._cuts = asyncio.Event(), _Cuts()
        self._loop: asyncio.AbstractEventLoop | None = None

    def stop(self) -> None:
        """Ask the server to end; from any thread."""
        self.should_exit = True
        if self._loop is not None:
            # The loop may have ended by itself in the meantime.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._stop.set)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 - the signature of a handler
        """Stop gracefully at the first signal, at once at the second Ctrl-C; then return as usual."""
        if self.should_exit and sig == signal.SIGINT:
            self.force_exit = True
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._cut)
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        _UVICORN_LOG.addFilter(self._cuts)
        await super().startup(sockets)
        self._on_ready()

    async def main_loop(self) -> None:
        while not self.should_exit:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), _TICK)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._app.stopping = True
        if self.server_state.tasks:
            await super().shutdown(sockets)
        else:
            await self._close_idle(sockets or [])
        await self._app.shut_down()
        _UVICORN_LOG.removeFilter(self._cuts)

    def _cut(self) -> None:
        """Cancel what is under way, which still writes its records; uvicorn would wait for it."""
        for task in self.server_state.tasks:
            task.cancel()

    async def _close_idle(self, sockets: list[socket.socket]) -> None:
        """Do what uvicorn does, less its pauses: nothing is under way that could use them."""
        for server in self.servers:
            server.close()
        for listening in sockets:
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await self.lifespan.shutdown()


def bind(host: str, port: int) -> socket.socket:
    """Give a socket that listens at `host` and `port`; 0 lets the system choose.

    Raises ServeError, in one sentence, when it cannot.
    """
    where = f"{host}:{port}"
    if port not in range(65536):
        raise ServeError(f"{port} is not a port", where=where, hint="give a number from 0 to 65535")
    try:
        family, kind, _, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind)
    except OSError as error:
        raise ServeError(f"cannot serve there: {error}", where=where, hint="check host and port") from error
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(2048)
    except OSError as error:
        listening.close()
        raise ServeError(
            f"cannot serve there: {error.strerror}", where=where, hint="choose another port, or stop its user"
        ) from error
    listening.setblocking(False)
    return listening


def run_server(
    app: Gateway, *, host: str, port: int, grace: float | None = None, on_ready: Callable[[str], None]
) -> None:
    """Serve `app` until SIGINT or SIGTERM, and return once every record is written.

    SIGHUP has the policy read again. A second SIGINT cuts the requests under way; their records are written
    all the same.
    grace: seconds that requests under way may go on after the signal; None takes the gateway's own setting
    on_ready: told the URL once requests are answered
    Raises ServeError when the port cannot be had, and what `on_shutdown` raised.
    """
    listening = bind(host, port)
    url = _url(listening)

    def ready() -> None:
        _forget_what_stays()
        on_ready(url)

    server = _Uvicorn(app, grace=grace, on_ready=ready)
    with _hanging_up(app.reload):
        server.run(sockets=[listening])
    if app.problem is not None:
        raise app.problem


@asynccontextmanager
async def running_server(app: Gateway, *, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serve `app` on the running event loop while the block lasts; gives the URL."""
    listening = bind(host, port)
    ready = asyncio.Event()
    server = _Uvicorn(app, on_ready=ready.set)
    serving = asyncio.create_task(server._serve([listening]))  # noqa: SLF001 - `serve` would take the signals
    waiting = asyncio.create_task(ready.wait())
    await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
    try:
        yield _url(listening)
    finally:
        waiting.cancel()
        server.stop()
        await serving


class ThreadedServer:
    """Serves an application from a thread of its own while the block lasts; `url` says where.

    For demos, examples and tests with clients that block.
    Raises ServeError on entering when the port cannot be had.
    """

    def __init__(self, app: Gateway, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self._host, self._port = host, port
        self._ready = threading.Event()
        self._server = _Uvicorn(app, on_ready=self._ready.set)
        self._thread: threading.Thread | None = None
        self.url = ""

    def __enter__(self) -> Self:
        listening = bind(self._host, self._port)
        self.url = _url(listening)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listening]}, name="demur-gateway", daemon=True
        )
        self._thread.start()
        while not self._ready.wait(_TICK):
            if not self._thread.is_alive():
                raise ServeError("the gateway ended before it was ready", where=self.url, hint="see the log")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.stop()
        if self._thread is not None:
            self._thread.join()


@contextmanager
def _hanging_up(reload: Callable[[], None]) -> Iterator[None]:
    """Call `reload` at SIGHUP while the block lasts, where there is such a signal and this thread gets it."""
    hangup = getattr(signal, "SIGHUP", None)
    if hangup is None or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(hangup, lambda *_: reload())
    try:
        yield
    finally:
        signal.signal(hangup, before)


def _forget_what_stays() -> None:
    """Take all that was loaded so far out of the garbage collector's sight.

    It lives as long as the process, and a full collection that walks it holds every stream for 20 to 200 ms.
    """
    gc.collect()
    gc.freeze()


def _url(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
