from __future__ import annotations

import json

import pytest

from demur.errors import AccessError, UpstreamError
from demur.gateway import Api
from demur.gateway.failures import error_reply

STATUSES = (400, 401, 404, 405, 413, 500, 502, 504)


def test_an_openai_client_gets_openais_shape() -> None:
    reply = error_reply(Api.CHAT, AccessError("no key", hint="send one"), status=401, param="model")
    assert (reply.head.status, json.loads(reply.body)) == (
        401,
        {
            "error": {
                "message": "no key (send one) [DEM-601]",
                "type": "invalid_request_error",
                "param": "model",
                "code": "invalid_api_key",
            }
        },
    )


def test_an_anthropic_client_gets_anthropics_shape() -> None:
    reply = error_reply(Api.MESSAGES, AccessError("no key"), status=401)
    assert json.loads(reply.body) == {
        "type": "error",
        "error": {"type": "authentication_error", "message": "no key [DEM-601]"},
        "request_id": None,
    }


def test_where_an_upstream_lives_is_not_told_to_clients() -> None:
    error = UpstreamError("upstream 'openai' refuses connections", where="http://10.0.0.7")
    assert b"10.0.0.7" not in error_reply(Api.CHAT, error, status=502).body


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("api", Api)
def test_every_status_has_a_type_and_a_message(api: Api, status: int) -> None:
    error = json.loads(error_reply(api, UpstreamError("down"), status=status).body)["error"]
    assert error["type"].endswith("error") or error["type"] == "request_too_large"
    assert error["message"] == "down [DEM-301]"
