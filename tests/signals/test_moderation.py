from __future__ import annotations

from demur.signals import read_signals
from demur.types import ChoiceSignals, Flag, ReplySignals

ASK: dict[str, object] = {"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def test_a_moderation_of_several_inputs_has_a_choice_for_each() -> None:
    rows = [{"flagged": False, "categories": {}}, {"flagged": True, "categories": {"hate": True}}]
    read = read_signals({"model": "omni-moderation-latest", "results": rows})

    assert [one.flags for one in read.choices] == [frozenset(), frozenset({Flag.FLAGGED_ONLY})]
    assert read.verdict is not None
    assert read.verdict.flagged is True


def test_a_moderation_result_without_a_list_around_it_is_read() -> None:
    body = {**ASK, "moderation": {"input": {"flagged": True, "categories": {"hate": True}}}}
    read = only(read_signals(body))

    assert (read.flags, [one.path for one in read.signals]) == (
        frozenset({Flag.FLAGGED_ONLY}),
        ["moderation.input.flagged", "choices[0].finish_reason"],
    )
