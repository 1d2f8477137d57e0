from __future__ import annotations

import pytest

from demur.guard import Judged, Result
from demur.guard.results import AGAIN, Cause
from demur.testing.decisions import decision, risk
from demur.testing.findings import finding, refusal
from demur.types import Action, Category, Extent, Outcome, Refusal, RefusalError, Stage


def _result(refused: Refusal | None = None, *, text: str = "") -> Result:
    outcome = Outcome.REFUSED if refused else Outcome.ANSWERED
    return Result(record="r1", action=Action.ALLOW, finding=finding(outcome), refusal=refused, text=text)


def test_a_first_call_and_a_constraint_are_no_retries() -> None:
    assert set(Cause) - set(AGAIN) == {Cause.FIRST, Cause.CONSTRAIN}


def test_what_is_judged_alone_has_the_action_of_its_decision() -> None:
    judged = Judged(stage=Stage.INPUT, risk=risk(), decision=decision(Action.ESCALATE))
    assert judged.action is Action.ESCALATE


def test_a_result_without_a_refusal_is_given_back() -> None:
    result = _result()
    assert result.raise_for_refusal() is result


def test_the_error_carries_words_for_users_category_retry_and_result() -> None:
    result = _result(refusal(Category.CYBER), text="Sorry, not this.")
    with pytest.raises(RefusalError) as caught:
        result.raise_for_refusal()
    error = caught.value
    assert (error.message, error.category, error.can_retry) == ("Sorry, not this.", Category.CYBER, False)
    assert error.result is result
    assert error.refusal is result.refusal


def test_an_error_without_words_for_users_has_those_of_the_refusal() -> None:
    with pytest.raises(RefusalError) as caught:
        _result(refusal(text="I can't.")).raise_for_refusal()
    assert caught.value.message == "I can't."


def test_a_partial_refusal_is_raised_only_when_asked_for() -> None:
    result = _result(refusal(extent=Extent.PARTIAL))
    assert result.raise_for_refusal() is result
    with pytest.raises(RefusalError):
        result.raise_for_refusal(partial=True)
