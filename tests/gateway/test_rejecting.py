from __future__ import annotations

import json

from demur.errors import AccessError, DemurError, UpstreamTimeoutError
from demur.gateway import Api
from demur.gateway.asgi import TooLargeError
from demur.gateway.questions import BadQuestionError
from demur.gateway.rejecting import rejected_exchange, rejection, unknown_path, wrong_method
from demur.types import Caller


def test_each_error_is_answered_with_its_own_status() -> None:
    errors = [
        BadQuestionError("x"),
        AccessError("x"),
        TooLargeError("x"),
        DemurError("x"),
        UpstreamTimeoutError("x"),
    ]
    assert [rejection(Api.CHAT, error).head.status for error in errors] == [400, 401, 413, 500, 504]


def test_a_bad_question_names_the_field() -> None:
    reply = rejection(Api.CHAT, BadQuestionError("x", param="messages"))
    assert json.loads(reply.body)["error"]["param"] == "messages"


def test_a_long_unknown_path_is_not_echoed_whole() -> None:
    reply = unknown_path("/" + "x" * 500)
    assert (reply.head.status, len(reply.body) < 300) == (404, True)


def test_a_wrong_method_is_answered_with_what_to_use() -> None:
    reply = wrong_method("/metrics", "POST")
    assert (reply.head.status, b"/metrics knows no POST (use GET)" in reply.body) == (405, True)


def test_a_rejected_request_is_recorded_as_failed_with_its_caller() -> None:
    caller = Caller(key="web")
    exchange = rejected_exchange(Api.MESSAGES, record="r1", at=5.0, caller=caller, status=400)
    assert (exchange.id, exchange.at, exchange.api, exchange.caller, exchange.status) == (
        "r1",
        5.0,
        "messages",
        caller,
        400,
    )
    assert (exchange.finding.outcome, exchange.finding.failure) == ("failed", "bad_request")
