"""What a type checker has to see of a guarded call; nothing here runs, mypy and pyright read it."""

from __future__ import annotations

from typing import assert_type

from demur.answers import Answer
from demur.guard import Judged, Result
from demur.guard.client import AsyncGuard, Guard
from demur.types import Action, Decision, Finding, Refusal, RefusalError, Risk


def a_call_gives_a_result(guard: Guard) -> None:
    assert_type(guard.chat("Hi."), Result)
    assert_type(guard.chat([{"role": "user", "content": "Hi."}], model="m", temperature=0), Result)
    assert_type(guard.chat("Hi.", refusals="raise"), Result)


def only_a_call_that_asks_for_none_may_give_none(guard: Guard) -> None:
    assert_type(guard.chat("Hi.", refusals="none"), Result | None)


async def the_same_holds_with_await(guard: AsyncGuard) -> None:
    assert_type(await guard.chat("Hi."), Result)
    assert_type(await guard.chat("Hi.", refusals="none"), Result | None)
    assert_type(await guard.check("Hi."), Judged)
    assert_type(await guard.check_reply("Paris.", request="Hi."), Judged)


def what_is_judged_alone_has_a_decision(guard: Guard) -> None:
    judged = assert_type(guard.check("Hi."), Judged)
    assert_type(guard.check_reply("Paris."), Judged)
    assert_type(judged.risk, Risk)
    assert_type(judged.action, Action)
    assert_type(judged.finding, Finding | None)
    assert_type(judged.answer, Answer | None)


def a_result_says_what_the_user_gets_and_why(result: Result) -> None:
    assert_type(result.text, str)
    assert_type(result.refusal, Refusal | None)
    assert_type(result.answer, Answer | None)
    assert_type(result.decisions, tuple[Decision, ...])
    assert_type(result.raise_for_refusal(), Result)
    assert_type(result.parsed, object)


def the_exception_has_words_for_users(error: RefusalError) -> None:
    assert_type(error.message, str)
    assert_type(error.can_retry, bool)
    assert_type(error.result, object)
