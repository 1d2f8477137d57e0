from __future__ import annotations

import pytest

from demur.errors import GuardError, UpstreamError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import answer, ask, http, reply_to, request_of
from demur.types import Role, Stage

TIER = GuardTier(setup=GuardSetup(name="g", scheme=known_schemes()["shieldgemma"], model="m"))


def test_replies_are_given_in_order_and_the_last_again() -> None:
    told = ask(TIER, request_of("Hello"), answer("Yes"), answer("No"))

    assert [each.flagged for each in told.risk.verdicts] == [True, False, False, False]
    assert len(told.requests) == len(told.bodies) == 4


def test_an_error_is_raised_where_the_reply_should_be() -> None:
    with pytest.raises(GuardError):
        ask(TIER, request_of("Hello"), UpstreamError("gone"))


def test_a_whole_reply_stays_as_it_is() -> None:
    reply = http(b"", status=500)

    assert http(reply) is reply


def test_subjects_are_requests_and_replies() -> None:
    request, reply = request_of("a", "b", "c", tool="d"), reply_to("a", "b")

    assert [each.role for each in request.request.messages] == [
        Role.USER,
        Role.ASSISTANT,
        Role.USER,
        Role.TOOL,
    ]
    assert (reply.stage, reply.reply, reply.request.prompt) == (Stage.OUTPUT, "b", "a")
