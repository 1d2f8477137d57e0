"""Requests that never reach an upstream: what their client is told and what is recorded of them."""

from __future__ import annotations

from dataclasses import replace

from demur.access import TooOftenError
from demur.errors import DemurError, InputError
from demur.gateway.asgi import TooLargeError
from demur.gateway.base import Api
from demur.gateway.failures import error_reply
from demur.gateway.questions import BadQuestionError
from demur.types import Caller, Exchange, Finding, Outcome, WireReply

__all__ = ["ClosedPathError", "rejected_exchange", "rejection", "unknown_path", "wrong_method"]


class ClosedPathError(InputError):
    """A path that the gateway does not look into was asked for where none of these may pass."""

    status = 404


def rejection(api: Api, error: DemurError) -> WireReply:
    """Give the reply to a request that was turned away, or could not be answered, because of `error`."""
    param = error.param if isinstance(error, BadQuestionError) else None
    status = 413 if isinstance(error, TooLargeError) else error.status
    reply = error_reply(api, error, status=status, param=param)
    if not isinstance(error, TooOftenError):
        return reply
    when = (("retry-after", str(error.retry_after)),)
    return replace(reply, head=replace(reply.head, headers=reply.head.headers + when))


def unknown_path(path: str) -> WireReply:
    """Give the reply for a path that is neither ours nor below `/v1/`."""
    error = InputError(f"nothing is at {path[:80]!r}", hint="the APIs are below /v1/")
    return error_reply(Api.CHAT, error, status=404)


def wrong_method(path: str, method: str, *, allowed: str = "GET") -> WireReply:
    """Give the reply for one of our own paths that was not asked for with the method it knows."""
    error = InputError(f"{path[:80]} knows no {method}", hint=f"use {allowed}")
    reply = error_reply(Api.CHAT, error, status=405)
    told = (("allow", allowed),)
    return replace(reply, head=replace(reply.head, headers=reply.head.headers + told))


def rejected_exchange(api: Api, *, record: str, at: float, caller: Caller, status: int) -> Exchange:
    """Give what is recorded of a request that its caller was allowed to make, but made badly."""
    finding = Finding(
        outcome=Outcome.FAILED,
        kind=None,
        refusal=None,
        text="",
        discarded="",
        failure="bad_request",
        flags=frozenset(),
        confidence=1.0,
        signals=(),
        labels=(),
        ran=(),
        provider=None,
        api=api,
        model=None,
    )
    return Exchange(id=record, at=at, api=api, finding=finding, caller=caller, status=status)
