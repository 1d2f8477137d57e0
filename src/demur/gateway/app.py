"""The gateway as an ASGI application.

It speaks ASGI itself instead of going through a web framework: there are six routes, every reply has to be
able to break off exactly where the upstream did, and Starlette's layers would add 12 us to each.
"""

from __future__ import annotations

import asyncio
import functools
from importlib.metadata import version

import msgspec

from demur.gateway.asgi import Message, Receive, Scope, Send, send_body, send_head
from demur.gateway.base import GatewayParts
from demur.gateway.outcomes import ANSWERS, outcome_noted
from demur.gateway.recording import Recorder
from demur.gateway.rejecting import unknown_path, wrong_method
from demur.gateway.serving import Visit
from demur.guard import Checker
from demur.telemetry import CONTENT_TYPE, PolicyState
from demur.types import CircuitState, Headers, WireHead, WireReply

__all__ = ["Gateway", "create_app"]

_CLOSED = CircuitState.CLOSED
_PAUSE = 0.01
"""Seconds between looks at whether everything under way has ended."""


@functools.cache
def _added() -> Headers:
    return (("x-demur-version", version("demur")),)


class Gateway:
    """The application; call it as ASGI. Built by `create_app`."""

    def __init__(self, parts: GatewayParts) -> None:
        self._parts = parts
        self._recorder = Recorder(
            parts.sink, metrics=parts.metrics, waiting_limit=parts.settings.waiting_limit
        )
        self._checker = Checker(timer=parts.timer)
        parts.metrics.watch_checks(self._checker.health)
        self._busy = 0
        self.stopping = False
        """True once the stop was asked for; `/healthz` says so, so that no new traffic is sent here."""
        self.closed = False
        """True once every record was handed over and `on_shutdown` was called."""
        self.problem: Exception | None = None
        """What `on_shutdown` raised: some records may not be written."""

    @property
    def grace(self) -> float:
        """Seconds that requests under way may go on after the stop was asked for."""
        return self._parts.settings.grace

    def reload(self) -> None:
        """Have the policy read again; returns at once, and does nothing where none can be."""
        if self._parts.reload is not None:
            self._parts.reload()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one ASGI connection: a request, or the application's life."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            self._busy += 1
            try:
                await self._serve(scope, receive, send)
            finally:
                self._busy -= 1

    async def shut_down(self) -> None:
        """Wait for what is under way, hand over every record, and close all; repeating is free.

        Raises nothing: what goes wrong is logged and kept in `problem`.
        """
        if self.closed:
            return
        self.closed = self.stopping = True
        await self._settle()
        await asyncio.to_thread(self._recorder.close)
        await self._parts.transport.aclose()
        try:
            await asyncio.to_thread(self._parts.on_shutdown)
        except Exception as error:  # noqa: BLE001 - logged, and kept for whoever started the server
            self.problem = error
            self._parts.metrics.failure("shutdown")
            self._parts.alarm.sound("shutdown", error)

    async def _settle(self) -> None:
        """Wait until no request is under way; a cancelled one may still be writing its record."""
        for _ in range(max(1, int(self.grace / _PAUSE))):
            if not self._busy:
                break
            await asyncio.sleep(_PAUSE)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = str(scope["path"])
        if path.startswith("/v1/"):
            parts, recorder = self._parts, self._recorder
            visit = Visit(
                parts,
                recorder,
                checker=self._checker,
                scope=scope,
                receive=receive,
                send=send,
                added=_added(),
            )
            await visit.serve()
            return
        if path.startswith(ANSWERS):
            noted = await outcome_noted(self._parts, scope=scope, receive=receive)
            if noted is not None:
                await _send_whole(send, noted)
            return
        await _send_whole(send, self._page(path, str(scope["method"])))

    def _page(self, path: str, method: str) -> WireReply:
        pages = {"/healthz": self._health, "/metrics": self._figures}
        if path not in pages:
            return unknown_path(path)
        return pages[path]() if method in ("GET", "HEAD") else wrong_method(path, method)

    def _health(self) -> WireReply:
        is_healthy = self._parts.is_healthy()
        status = "stopping" if self.stopping else "ok" if is_healthy else "records are not being written"
        page: dict[str, object] = {"status": status, "version": _added()[0][1]}
        if left_alone := [
            name for name, each in self._checker.health().items() if each.circuit is not _CLOSED
        ]:
            page["checks_left_alone"] = left_alone
        if self._parts.policy is not None:
            page["policy"] = _of_policy(self._parts.policy())
        body = msgspec.json.encode(page)
        return _page(body, status=200 if status == "ok" else 503, kind="application/json")

    def _figures(self) -> WireReply:
        return _page(self._parts.metrics.render(), status=200, kind=CONTENT_TYPE)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        await send(_said("lifespan.startup.complete"))
        await receive()
        await self.shut_down()
        await send(_said("lifespan.shutdown.complete"))


def create_app(parts: GatewayParts) -> Gateway:
    """Build the gateway from `parts`; nothing global is read or kept, so several can live in one process."""
    return Gateway(parts)


def _of_policy(state: PolicyState) -> dict[str, object]:
    """Say what is in force; that a change of it failed is no reason to send no traffic here."""
    told: dict[str, object] = {"name": state.name, "version": state.version}
    if state.rollout:
        told |= {"rollout": state.rollout, "share": state.share}
    # The error's own words name files of the operator's, which are not everybody's to know.
    return told | ({"reload": "failed"} if state.error else {})


def _page(body: bytes, *, status: int, kind: str) -> WireReply:
    headers = (("content-type", kind), ("cache-control", "no-store"))
    return WireReply(head=WireHead(status=status, headers=headers), body=body)


async def _send_whole(send: Send, reply: WireReply) -> None:
    length = (("content-length", str(len(reply.body))),)
    await send_head(send, WireHead(status=reply.head.status, headers=reply.head.headers + length + _added()))
    await send_body(send, reply.body, more=False)


def _said(kind: str) -> Message:
    return {"type": kind}
