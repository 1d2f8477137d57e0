"""The one place that builds error bodies, each in the shape its API's own clients understand."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from demur.errors import DemurError
from demur.gateway.base import Api
from demur.types import WireHead, WireReply

__all__ = ["error_reply"]

_OPENAI: Mapping[int, tuple[str, str | None]] = MappingProxyType(
    {
        400: ("invalid_request_error", None),
        401: ("invalid_request_error", "invalid_api_key"),
        404: ("invalid_request_error", "unknown_url"),
        405: ("invalid_request_error", "method_not_supported"),
        413: ("invalid_request_error", "request_too_large"),
        429: ("requests", "rate_limit_exceeded"),
        502: ("server_error", "upstream_unavailable"),
        504: ("server_error", "upstream_timeout"),
    }
)
"""Type and code by status, as the OpenAI API itself words them where it has the case."""
_ANTHROPIC: Mapping[int, str] = MappingProxyType(
    {
        400: "invalid_request_error",
        401: "authentication_error",
        404: "not_found_error",
        405: "invalid_request_error",
        413: "request_too_large",
        429: "rate_limit_error",
        502: "api_error",
        504: "timeout_error",
    }
)


def error_reply(api: Api, error: DemurError, *, status: int, param: str | None = None) -> WireReply:
    """Give the reply that tells a client of `api` about `error`.

    The message holds what is wrong, what to do and our code; never `error.where`, which is the operator's.
    param: the field of the request it is about
    """
    hint = f" ({error.hint})" if error.hint else ""
    message = f"{error.problem}{hint} [{error.code}]"
    body = _openai(message, status, param) if api is Api.CHAT else _anthropic(message, status)
    head = WireHead(status=status, headers=(("content-type", "application/json"),))
    return WireReply(head=head, body=msgspec.json.encode(body))


def _openai(message: str, status: int, param: str | None) -> dict[str, object]:
    kind, code = _OPENAI.get(status, ("server_error", None))
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


def _anthropic(message: str, status: int) -> dict[str, object]:
    kind = _ANTHROPIC.get(status, "api_error")
    return {"type": "error", "error": {"type": kind, "message": message}, "request_id": None}
