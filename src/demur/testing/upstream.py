"""A model provider that says exactly what a script tells it to, over real HTTP on loopback.

It runs an event loop in a thread of its own, so that synchronous and asynchronous clients can both be
pointed at it. Besides ordinary replies it can dawdle, hang, cut the connection in mid-body and send bytes
that are not HTTP at all.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self

from demur.types import Headers

__all__ = ["JSON", "SSE", "Played", "ScriptedReply", "ScriptedUpstream", "SeenRequest"]

JSON: Headers = (("content-type", "application/json"),)
SSE: Headers = (("content-type", "text/event-stream; charset=utf-8"),)
_REASONS = {200: "OK", 400: "Bad Request", 401: "Unauthorized", 429: "Too Many Requests", 500: "Server Error"}
_CLOSE = b"\0"
"""Said instead of the next request's first byte: the connection is done with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedReply:
    """One reply to play.

    body: sent whole with a content-length, unless `chunks` is given
    chunks: sent one by one with chunked transfer encoding
    delay: seconds before the head is sent
    gap: seconds before each chunk
    ending: `cut` closes the connection before the body is complete, `hang` leaves it open and silent
    raw: when given, these bytes are sent verbatim instead of all the above, and the connection is closed
    """

    status: int = 200
    headers: Headers = JSON
    body: bytes = b""
    chunks: tuple[bytes, ...] = ()
    delay: float = 0.0
    gap: float = 0.0
    ending: Literal["whole", "cut", "hang"] = "whole"
    raw: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenRequest:
    """A request as it arrived; header names in lower case, in the order received."""

    method: str
    path: str
    headers: Headers
    body: bytes

    def header(self, name: str) -> str:
        """Give the first value of header `name` (lower case), or "" where it is absent."""
        return next((value for key, value in self.headers if key == name), "")


Played = ScriptedReply | Callable[[SeenRequest], ScriptedReply]
"""What can stand in a script."""


class ScriptedUpstream:
    """A context manager around the server: `url` says where it listens, `play` what it answers.

    Replies are played in the order given; the last one is repeated for every further request. One that hangs
    on what was asked is given as a function of the request.
    """

    def __init__(self, *replies: Played) -> None:
        self.seen: list[SeenRequest] = []
        self.url = ""
        self._queue = deque(replies)
        self._last: Played = ScriptedReply(body=b"{}")
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._gone = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scripted-upstream", daemon=True)

    def play(self, *replies: Played) -> None:
        """Add `replies` to the end of the script."""
        self._queue.extend(replies)

    def saw_client_leave(self, seconds: float = 1.0) -> bool:
        """Tell whether a client closed its connection in mid-reply, waiting up to `seconds` for it."""
        return self._gone.wait(seconds)

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._connection, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stop.wait()
        server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        early = b""
        try:
            while (seen := await _request(reader, early)) is not None:
                self.seen.append(seen)
                if (early := await self._answer(seen, reader, writer)) == _CLOSE:
                    break
        except ConnectionError:
            self._gone.set()
        except asyncio.CancelledError:
            pass  # the script is over; the connection is closed below
        finally:
            writer.close()

    async def _answer(
        self, seen: SeenRequest, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bytes:
        """Play the next reply while watching the client; give what came early of its next request."""
        if self._queue:
            self._last = self._queue.popleft()
        reply = self._last if isinstance(self._last, ScriptedReply) else self._last(seen)
        watch = asyncio.ensure_future(reader.read(1))
        playing = asyncio.ensure_future(_play(reply, writer))
        await asyncio.wait({watch, playing}, return_when=asyncio.FIRST_COMPLETED)
        if _is_early_request(watch):
            await asyncio.wait({playing})
        elif not playing.done():
            self._gone.set()
        for task in (watch, playing):
            task.cancel()
        early, _ = await asyncio.gather(watch, playing, return_exceptions=True)
        if reply.raw is not None or reply.ending != "whole" or self._gone.is_set():
            return _CLOSE
        return early if isinstance(early, bytes) else b""


def _is_early_request(watch: asyncio.Future[bytes]) -> bool:
    return watch.done() and watch.exception() is None and watch.result() != b""


async def _request(reader: asyncio.StreamReader, early: bytes) -> SeenRequest | None:
    try:
        head = early + await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")[:-2]
    method, path, _ = first.split(" ", 2)
    pairs = [line.split(":", 1) for line in lines]
    headers = tuple((name.strip().lower(), value.strip()) for name, value in pairs)
    length = next((int(value) for name, value in headers if name == "content-length"), 0)
    return SeenRequest(method=method, path=path, headers=headers, body=await reader.readexactly(length))


async def _play(reply: ScriptedReply, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(reply.delay)
    if reply.raw is not None:
        writer.write(reply.raw)
        await writer.drain()
        return
    framing = "transfer-encoding: chunked" if reply.chunks else f"content-length: {_promised(reply)}"
    lines = [f"HTTP/1.1 {reply.status} {_REASONS.get(reply.status, 'Status')}"]
    lines += [f"{name}: {value}" for name, value in reply.headers]
    writer.write("\r\n".join([*lines, framing, "", ""]).encode("latin-1") + reply.body)
    await writer.drain()
    for chunk in reply.chunks:
        await asyncio.sleep(reply.gap)
        writer.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        await writer.drain()
    if reply.ending == "hang":
        await asyncio.Event().wait()
    if reply.ending == "whole" and reply.chunks:
        writer.write(b"0\r\n\r\n")
        await writer.drain()


def _promised(reply: ScriptedReply) -> int:
    """Give the content-length: one more than is sent when the body is to stay incomplete."""
    return len(reply.body) + (reply.ending != "whole")
