"""One request from its first byte to its record: who asks, what, and the flow that answers."""

from __future__ import annotations

import asyncio
import posixpath
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, replace

from demur.access import TooOftenError
from demur.errors import ClientGoneError, DemurError, InputError, UpstreamError
from demur.gateway.asgi import Receive, Scope, Send, headers_of, read_body
from demur.gateway.base import OBSERVED, Api, GatewayParts
from demur.gateway.callers import Admitted, admit
from demur.gateway.guarding import WireDelivery, WireDialogue
from demur.gateway.passing import passing
from demur.gateway.performer import Performer
from demur.gateway.questions import Question, parse_question, parse_request
from demur.gateway.recording import Recorder
from demur.gateway.rejecting import ClosedPathError, rejected_exchange, rejection
from demur.guard import (
    Asked,
    Checker,
    Flow,
    GuardParts,
    adrive_stream,
    found_headers,
    guarded,
    holds,
    observe,
    pinned,
)
from demur.types import Caller, Exchange, Headers, WireReply, WireRequest

__all__ = ["Visit", "api_of"]

_NOBODY = Caller()


def api_of(path: str, headers: Headers) -> Api:
    """Tell whose API a path below `/v1/` belongs to; both have a `/v1/models`, but not the same headers."""
    is_messages = _plain(path).startswith("/v1/messages") or any(
        name == "anthropic-version" for name, _ in headers
    )
    return Api.MESSAGES if is_messages else Api.CHAT


@dataclass(slots=True)
class _Watched:
    gone: bool = False


class Visit:
    """Serves one request to one of the APIs.

    added: headers that every reply gets
    """

    def __init__(
        self,
        parts: GatewayParts,
        recorder: Recorder,
        *,
        checker: Checker,
        scope: Scope,
        receive: Receive,
        send: Send,
        added: Headers,
    ) -> None:
        self._parts, self._recorder, self._receive = parts, recorder, receive
        self._send, self._added, self._checker = send, added, checker
        self._began = parts.timer()
        self._method, self._path = str(scope["method"]), str(scope["path"])
        self._target = _target(scope)
        self._headers = headers_of(scope)
        self._api = api_of(self._path, self._headers)
        self._is_observed = self._method == "POST" and _plain(self._path) in OBSERVED
        self._caller = _NOBODY

    async def serve(self) -> None:
        """Answer the request, whatever happens; cancelled only when the whole server stops."""
        performer = self._performer(())
        try:
            admitted = self._admit()
            self._parts.limits.check_key(admitted.key)
            body = await read_body(self._receive, limit=self._parts.settings.body_limit)
            request = WireRequest(method=self._method, path=self._target, headers=admitted.headers, body=body)
            await (self._observe(request, admitted) if self._is_observed else self._pass(request, admitted))
        except ClientGoneError:
            self._parts.metrics.client_gone(self._api)
        except DemurError as error:
            await self._reject(error, performer)
        except Exception as error:  # noqa: BLE001 - counted, logged and answered; a request must not end in silence
            performer.report("admission", error)
            await performer.reply(rejection(self._api, DemurError("the gateway failed on this request")))

    def _admit(self) -> Admitted:
        settings, upstream = self._parts.settings, self._api.upstream
        admitted = admit(
            self._headers,
            keys=self._parts.keys,
            upstream=upstream,
            upstream_key=settings.upstream_keys.get(upstream, ""),
        )
        self._caller = admitted.caller
        return admitted

    def _performer(self, ignored: tuple[str, ...]) -> Performer:
        said = (("x-demur-ignored", ", ".join(ignored)),) if ignored else ()
        return Performer(
            self._parts,
            self._recorder,
            checker=self._checker,
            api=self._api,
            began=self._began,
            send=self._send,
            added=self._added + said,
        )

    async def _observe(self, request: WireRequest, admitted: Admitted) -> None:
        parts = self._parts
        question = parse_question(self._api, request.body)
        known = admitted.with_person(question.person, field="body")
        parts.limits.check_user(known.key, known.caller.person)
        performer = self._performer(known.ignored)
        if parts.guard is not None:
            await self._guard(self._guarded(parts.guard, request, known=known, question=question), performer)
        elif not await self._run(self._noticed(request, known, question), performer):
            # Demur failed before the upstream was asked: the call goes on without being observed.
            await self._run(passing(request, upstream=self._api.upstream), performer)

    def _noticed(self, request: WireRequest, known: Admitted, question: Question) -> Flow[object]:
        parts, upstream = self._parts, self._api.upstream
        asked = Asked(
            api=self._api,
            upstream=upstream,
            request=request,
            caller=known.caller,
            model=question.model,
            prompt=question.prompt,
            stream=question.stream,
            provider=parts.settings.providers.get(upstream),
        )
        return observe(asked, clock=parts.clock, timer=parts.timer, new_id=parts.new_id)

    def _guarded(
        self, guard: GuardParts, wire: WireRequest, *, known: Admitted, question: Question
    ) -> Flow[object]:
        parts, settings = self._parts, self._parts.settings
        around = {"environment": settings.environment} if settings.environment else {}
        request = parse_request(
            self._api,
            wire.body,
            context={**around, **known.context},
            model=question.model,
            locale=known.caller.locale or settings.locale,
        )
        guard = pinned(guard, request=request, caller=known.caller)
        dialogue = WireDialogue(
            wire=wire,
            protocol=self._api,
            request=request,
            caller=known.caller,
            provider=settings.providers.get(self._api.upstream),
            streamed=question.stream,
            live=question.stream and not holds(guard.policy),
        )
        delivery = WireDelivery(
            protocol=self._api,
            question=question,
            at=int(parts.clock()),
            content_too=settings.content_too,
        )
        return guarded(dialogue, parts=guard, delivery=delivery)

    async def _guard(self, flow: Flow[object], performer: Performer) -> None:
        """Run `flow`; where it fails nothing passes unchecked, not even before the upstream was asked."""
        if not await self._run(flow, performer):
            failure = DemurError("the gateway failed on this request", hint="try again")
            await self._give_up(rejection(self._api, failure), performer)

    async def _pass(self, request: WireRequest, admitted: Admitted) -> None:
        upstream = self._api.upstream
        if not self._parts.settings.pass_others:
            raise ClosedPathError(f"nothing but {', '.join(OBSERVED)} is open here", hint="ask the operator")
        self._parts.metrics.passed_through(upstream)
        await self._run(passing(request, upstream=upstream), self._performer(admitted.ignored))

    async def _run(self, flow: Flow[object], performer: Performer) -> bool:
        """Run `flow` for the client; False when it failed so early that the call can still be made."""
        try:
            async with _watching(self._receive, performer), aclosing(adrive_stream(flow, performer)) as items:
                async for item in items:
                    await performer.emit(item)
        except UpstreamError as error:
            await self._give_up(rejection(self._api, error), performer)
        except ClientGoneError:
            self._parts.metrics.client_gone(self._api)
        except Exception as error:  # noqa: BLE001 - counted and logged; the call goes on if it can
            performer.report("flow", error)
            if not performer.was_called:
                return False
            failure = DemurError("the gateway failed on this request", hint="try again")
            await self._give_up(rejection(self._api, failure), performer)
        finally:
            await performer.release()
        return True

    async def _give_up(self, reply: WireReply, performer: Performer) -> None:
        """Say what went wrong where the client can still be told; else its connection is cut too."""
        if not performer.started:
            await performer.reply(_found(reply, performer.exchange))

    async def _reject(self, error: DemurError, performer: Performer) -> None:
        reply = rejection(self._api, error)
        self._parts.metrics.rejected(self._api, status=reply.head.status)
        if isinstance(error, TooOftenError):
            self._parts.metrics.limited(self._api, whose=error.whose)
        exchange = None
        if isinstance(error, InputError) and self._is_observed:
            exchange = self._noted(reply.head.status, performer)
        await performer.reply(_found(reply, exchange))
        if exchange is None:
            return
        try:
            self._parts.metrics.exchange(exchange)
            await self._recorder.record(exchange)
        except Exception as failure:  # noqa: BLE001 - the client has its answer; counted and logged
            performer.report("record", failure)

    def _noted(self, status: int, performer: Performer) -> Exchange | None:
        """Give the exchange to record, None where not even that could be made."""
        parts = self._parts
        try:
            return rejected_exchange(
                self._api, record=parts.new_id(), at=parts.clock(), caller=self._caller, status=status
            )
        except Exception as failure:  # noqa: BLE001 - the client still gets its answer; counted and logged
            performer.report("record", failure)
            return None


def _plain(path: str) -> str:
    """Give `path` as the most forgiving upstream would take it, so that no spelling of it goes unseen."""
    return posixpath.normpath(path).lower()


def _found(reply: WireReply, exchange: Exchange | None) -> WireReply:
    """Say in the headers of our own reply what is recorded of it."""
    if exchange is None:
        return reply
    said = found_headers(exchange.finding, record=exchange.id, error=exchange.error)
    return replace(reply, head=replace(reply.head, headers=reply.head.headers + said))


def _target(scope: Scope) -> str:
    """Give path and query as the client wrote them."""
    raw, query = scope.get("raw_path"), scope.get("query_string", b"")
    path = raw.decode("latin-1") if isinstance(raw, bytes) else str(scope["path"])
    return f"{path}?{query.decode('latin-1')}" if isinstance(query, bytes) and query else path


@asynccontextmanager
async def _watching(receive: Receive, performer: Performer) -> AsyncIterator[None]:
    """Cancel what runs inside when the client leaves, and turn that into a ClientGoneError."""
    task, seen = asyncio.current_task(), _Watched()

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            continue
        if not performer.finished and task is not None:
            seen.gone = True
            task.cancel()

    watcher = asyncio.create_task(watch())
    try:
        yield
    except asyncio.CancelledError:
        if not seen.gone or task is None or task.uncancel():
            raise
        raise ClientGoneError("the client went away before its reply was complete") from None
    finally:
        watcher.cancel()
