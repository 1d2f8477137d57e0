from __future__ import annotations

import pytest

from demur.types import (
    Asking,
    Outcome,
    Question,
    Reading,
    Risk,
    RiskAsking,
    Stage,
    WireHead,
    WireReply,
    WireRequest,
)

QUESTION = Question(instructions="Judge.", words="No.", schema={"type": "object"}, max_tokens=9)


def asking() -> Asking:
    answer = yield QUESTION
    outcome = Outcome.UNKNOWN if answer is None else Outcome(answer)
    return Reading(outcome=outcome, confidence=0.5, ran=("test",))


def test_an_asking_yields_questions_and_ends_in_a_reading() -> None:
    course = asking()

    assert next(course) is QUESTION
    with pytest.raises(StopIteration) as done:
        course.send("refused")
    assert done.value.value.outcome is Outcome.REFUSED


def test_a_risk_asking_yields_requests_and_ends_in_a_risk() -> None:
    course = risk_asking()

    assert next(course).path == "/moderations"
    with pytest.raises(StopIteration) as done:
        course.send(WireReply(head=WireHead(status=200, headers=()), body=b"{}"))
    assert done.value.value == Risk(stage=Stage.INPUT, harmful=0.5)


def risk_asking() -> RiskAsking:
    reply = yield WireRequest(method="POST", path="/moderations", headers=(), body=b"")
    return Risk(stage=Stage.INPUT, harmful=0.5 if reply.head.status == 200 else 0.0)
