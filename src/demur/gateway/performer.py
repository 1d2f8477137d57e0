"""Performs the steps of one request's flow, and hands its client what the flow emits."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

from demur.errors import UpstreamError
from demur.gateway.asgi import Send, send_body, send_head
from demur.gateway.base import Api, GatewayParts
from demur.gateway.recording import Recorder
from demur.guard import (
    Assess,
    Call,
    Checker,
    Close,
    Detect,
    Effect,
    Receive,
    Record,
    Report,
    Retrieve,
    Together,
    Wait,
)
from demur.types import Exchange, Finding, Headers, WireHead, WireReply, WireStream

__all__ = ["Performer"]

_ERROR_STATUS = 400
_STATUSES = range(200, 600)
"""What a final reply's status can be; anything else is nonsense that no server could pass on."""


class Performer:
    """One for each request; called with a step, it gives the step's result or raises its error.

    began: when the request came in, by the parts' timer
    added: headers that every reply gets
    """

    def __init__(
        self,
        parts: GatewayParts,
        recorder: Recorder,
        *,
        checker: Checker,
        api: Api,
        began: float,
        send: Send,
        added: Headers,
    ) -> None:
        self._parts, self._recorder, self._api, self._began = parts, recorder, api, began
        self._send, self._added, self._checker = send, added, checker
        self._waited = 0.0
        self._open: WireStream | None = None
        self._is_whole = True
        self._first = True
        self.was_called = False
        """The upstream was asked; asking again would be paid for twice."""
        self.started = False
        """The head of a reply was sent."""
        self.finished = False
        """The last byte of the body was sent."""
        self.exchange: Exchange | None = None
        """What was handed over to be recorded."""
        self.reported: Exception | None = None
        """The last failure that was counted and logged."""

    async def __call__(self, step: Effect) -> object:
        """Perform `step`."""
        match step:
            case Receive():
                return await self._receive(step.stream)
            case Call():
                return await self._call(step)
            case Detect():
                return await self._detect(step)
            case Assess() | Together():
                return await self._checker.aassess(step)
            case Retrieve():
                return await self._checker.lookups.aretrieve(step)
            case Record():
                await self._record(step.exchange)
            case Report():
                self.report(step.where, step.error)
            case Close():
                await self.release()
            case Wait():
                await asyncio.sleep(step.seconds)
        return None

    def report(self, where: str, error: Exception) -> None:
        """Count and log a failure inside Demur, once for each error."""
        if error is not self.reported:
            self.reported = error
            self._parts.metrics.failure(where)
            self._parts.alarm.sound(where, error)

    async def emit(self, item: WireHead | bytes) -> None:
        """Hand `item` to the client."""
        if isinstance(item, WireHead):
            self.started = True
            await send_head(self._send, replace(item, headers=item.headers + self._added))
        elif self._is_whole:
            self.finished = True
            await send_body(self._send, item, more=False)
            self._parts.metrics.overhead(self._api, seconds=self._added_time())
        else:
            await send_body(self._send, item, more=True)
            if self._first:
                self._first = False
                self._parts.metrics.first_token(self._api, seconds=self._added_time())

    async def reply(self, reply: WireReply) -> None:
        """Send a whole reply of our own."""
        self._is_whole = True
        length = (("content-length", str(len(reply.body))),)
        await self.emit(replace(reply.head, headers=reply.head.headers + length))
        await self.emit(reply.body)

    async def release(self) -> None:
        """Close the upstream's stream where one is still open."""
        if self._open is not None:
            stream, self._open = self._open, None
            await self._parts.transport.release(stream)

    def _added_time(self) -> float:
        """Give the seconds that passed so far, less those in which the upstream was waited for."""
        return self._parts.timer() - self._began - self._waited

    async def _call(self, step: Call) -> WireReply | WireStream:
        asked, self.was_called = self._parts.timer(), True
        transport = self._parts.transport
        try:
            reply = await transport.send(step.request, upstream=step.upstream, stream=step.stream)
            if not isinstance(reply, WireReply):
                self._open = reply
            _refuse_nonsense(reply.head, step.upstream)
            if not isinstance(reply, WireReply) and reply.head.status >= _ERROR_STATUS:
                reply = await self._read_up(reply)
        except UpstreamError as error:
            self._parts.metrics.upstream_failure(step.upstream, code=error.code)
            raise
        self._waited += self._parts.timer() - asked
        self._is_whole = isinstance(reply, WireReply)
        return reply

    async def _read_up(self, stream: WireStream) -> WireReply:
        """Read an error to its end: it is no stream of words, and its headers can say what was found."""
        pieces = list[bytes]()
        while (piece := await self._parts.transport.receive(stream)) is not None:
            pieces.append(piece)
        self._open = None
        return WireReply(head=stream.head, body=b"".join(pieces))

    async def _receive(self, stream: WireStream) -> bytes | None:
        asked = self._parts.timer()
        try:
            chunk = await self._parts.transport.receive(stream)
        except UpstreamError as error:
            self._parts.metrics.upstream_failure(self._api.upstream, code=error.code)
            raise
        if self._first:
            self._waited += self._parts.timer() - asked
        if chunk is None:
            # The client gets the end before anything is read, so that reading costs it nothing.
            self._open, self.finished = None, True
            await send_body(self._send, b"", more=False)
        return chunk

    async def _detect(self, step: Detect) -> Finding:
        detect = partial(self._parts.detect, step.reply, prompt=step.prompt, provider=step.provider)
        if (room := self._parts.waiting_room) is not None:
            return await asyncio.get_running_loop().run_in_executor(room, detect)
        if _size(step.reply) <= self._parts.settings.inline_limit:
            return detect()
        return await asyncio.to_thread(detect)

    async def _record(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self._parts.metrics.exchange(exchange)
        await self._recorder.record(exchange)


def _refuse_nonsense(head: WireHead, upstream: str) -> None:
    if head.status not in _STATUSES:
        raise UpstreamError(f"upstream {upstream!r} answered with status {head.status}", hint="check its URL")


def _size(reply: object) -> int:
    body = reply.get("body") if isinstance(reply, dict) else reply
    return len(body) if isinstance(body, bytes | str) else 0
