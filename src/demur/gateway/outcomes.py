"""What a client says its user did after an answer: `POST /demur/answers/{record}`."""

from __future__ import annotations

import asyncio

import msgspec

from demur.errors import ClientGoneError, DemurError, InputError
from demur.gateway.asgi import Receive, Scope, headers_of, read_body
from demur.gateway.base import Api, GatewayParts
from demur.gateway.callers import key_of
from demur.gateway.rejecting import rejection, unknown_path, wrong_method
from demur.types import EventSink, WireHead, WireReply, event_of

__all__ = ["ANSWERS", "outcome_noted"]

ANSWERS = "/demur/answers/"
"""What the path begins with; the record's id follows."""

_LONGEST = 1024
"""Bytes of the largest body that is read: an event and a figure."""
_HOW = 'send {"event": "accepted", "alternative": 0}, or an event alone'


class _Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    event: str
    alternative: int | None = None


async def outcome_noted(parts: GatewayParts, *, scope: Scope, receive: Receive) -> WireReply | None:
    """Keep what the client tells, and say so; None where it went away before it had. No upstream hears of it.

    A key may tell of its own tenant's records alone; another's look as if they were not there.
    """
    path, method = str(scope["path"]), str(scope["method"])
    if parts.events is None or not path.removeprefix(ANSWERS):
        return unknown_path(path)
    if method != "POST":
        return wrong_method(path, method, allowed="POST")
    try:
        return await _noted(parts, parts.events, scope=scope, receive=receive)
    except ClientGoneError:
        return None
    except DemurError as error:
        if error.status >= 500:  # noqa: PLR2004 - the statuses that say that we failed
            _report(parts, error)
        return rejection(Api.CHAT, error)
    except Exception as error:  # noqa: BLE001 - counted, logged and answered
        _report(parts, error)
        return rejection(Api.CHAT, DemurError("the gateway failed on this request", hint="try again"))


async def _noted(parts: GatewayParts, events: EventSink, *, scope: Scope, receive: Receive) -> WireReply:
    key = key_of(headers_of(scope), keys=parts.keys)
    parts.limits.check_key(key)
    told = _told(await read_body(receive, limit=_LONGEST))
    record, event = str(scope["path"]).removeprefix(ANSWERS), event_of(told.event)
    # A database may be waited for.
    is_new = await asyncio.to_thread(
        events.note, record, event, alternative=told.alternative, tenant=key.tenant
    )
    said = {"record": record, "event": event, "alternative": told.alternative, "new": is_new}
    headers = (("content-type", "application/json"), ("cache-control", "no-store"))
    return WireReply(head=WireHead(status=200, headers=headers), body=msgspec.json.encode(said))


def _told(body: bytes) -> _Told:
    try:
        return msgspec.json.decode(body, type=_Told)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"the body tells no event: {error}", hint=_HOW) from error


def _report(parts: GatewayParts, error: Exception) -> None:
    parts.metrics.failure("events")
    parts.alarm.sound("events", error)
