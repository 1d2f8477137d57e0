from __future__ import annotations

import json

import pytest

from demur.signals import read_signals
from demur.types import Kind, Label, Origin, Retry, Stage

TOLD = {"origin": "policy", "stage": "input", "kind": "safety", "category": "cyber", "retry": "never"}
CHAT = {
    "object": "chat.completion",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": None, "refusal": "No."}}],
}
MESSAGE = {
    "type": "message",
    "role": "assistant",
    "content": [{"type": "text", "text": "No."}],
    "stop_reason": "refusal",
    "stop_details": None,
}


def _chunk(delta: dict[str, str], finish: str | None = None, **more: object) -> dict[str, object]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"object": "chat.completion.chunk", "choices": [choice], **more}


STREAM = [_chunk({"refusal": "No."}), _chunk({}, "stop", demur={"refusal": TOLD})]


@pytest.mark.parametrize(
    "reply", [CHAT | {"demur": {"refusal": TOLD}}, MESSAGE | {"demur": {"refusal": TOLD}}, STREAM]
)
def test_a_refusal_of_a_demur_gateway_says_whose_it_is_and_why(reply: object) -> None:
    (choice,) = read_signals(reply).choices
    assert choice.block is not None
    assert (choice.block.origin, choice.block.stage, choice.block.kind, choice.block.retry) == (
        Origin.POLICY,
        Stage.INPUT,
        Kind.SAFETY,
        Retry.NEVER,
    )
    assert (choice.block.text, choice.discarded) == ("No.", "")
    assert choice.labels == (Label(scheme="demur", name="cyber", merged="cyber"),)
    assert (choice.signals[0].path, choice.signals[0].value) == ("demur.refusal.origin", "policy")


@pytest.mark.parametrize("about", [None, 7, {}, {"refusal": None}, {"refusal": {}}])
def test_an_object_that_tells_nothing_changes_nothing(about: object) -> None:
    assert read_signals(CHAT | {"demur": about}) == read_signals(CHAT)


def test_words_that_nobody_knows_leave_what_the_fields_say() -> None:
    (choice,) = read_signals(CHAT | {"demur": {"refusal": {"origin": "x", "category": "x"}}}).choices
    assert choice.block is not None
    assert (choice.block.origin, choice.labels) == (Origin.MODEL, (Label(scheme="demur", name="x"),))


def test_a_question_of_a_demur_gateway_is_no_refusal() -> None:
    message = {"content": "Which one?", "refusal": None}
    asked = {"object": "chat.completion", "choices": [{"message": message}], "demur": {"refusal": TOLD}}
    assert read_signals(json.dumps(asked)).choices[0].block is None
