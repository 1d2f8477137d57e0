from __future__ import annotations

from demur.types import Message, Request, Role


def test_the_prompt_is_the_last_user_message() -> None:
    messages = (
        Message(role=Role.USER, text="first"),
        Message(role=Role.USER, text="second"),
        Message(role=Role.TOOL, text="result"),
    )
    assert Request(messages=messages).prompt == "second"


def test_a_request_without_a_user_message_has_no_prompt() -> None:
    assert Request(messages=(Message(role=Role.SYSTEM, text="be kind"),)).prompt == ""


def test_a_request_without_context_vouches_for_nothing() -> None:
    request = Request(messages=())
    assert (dict(request.context), dict(request.claimed)) == ({}, {})
