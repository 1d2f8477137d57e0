from __future__ import annotations

import pytest

from demur.signals import read_signals
from demur.types import ChoiceSignals, Outcome, ReplySignals


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (400, "bad_request"),
        (401, "auth"),
        (404, "not_found"),
        (429, "rate_limit"),
        (500, "server"),
        (529, "overloaded"),
        (599, "server"),
        (418, "error"),
    ],
)
def test_an_error_without_a_known_code_fails_by_its_status(status: int, failure: str) -> None:
    assert told({"status": status, "body": "<html>"}) == (Outcome.FAILED, "", "", failure)


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        ({"code": "context_length_exceeded"}, "context_length"),
        ({"message": "prompt is too long: 3 tokens"}, "context_length"),
        ({"code": "insufficient_quota"}, "quota"),
        ({"type": "overloaded_error"}, "overloaded"),
        ({"type": "authentication_error"}, "auth"),
        ({"code": "request_timeout"}, "timeout"),
        ({"code": 429, "message": "x"}, "rate_limit"),
        ({"message": "x"}, "error"),
    ],
)
def test_an_error_that_is_no_refusal_fails_with_a_word_for_it(error: object, failure: str) -> None:
    assert told({"error": error}) == (Outcome.FAILED, "", "", failure)


def test_an_error_beside_choices_puts_what_was_said_aside() -> None:
    row = {"message": {"content": "Half"}, "finish_reason": "error"}
    body = {"error": {"code": 403, "message": "x", "metadata": {"reasons": ["hate"]}}, "choices": [row]}

    assert told(body) == (Outcome.REFUSED, "", "Half", "")


def test_a_category_between_commas_that_is_empty_is_no_label() -> None:
    error = {"code": "moderation_blocked", "message": "safety_violations=[hate, ]"}

    assert [one.name for one in only(read_signals({"error": error})).labels] == ["hate"]
