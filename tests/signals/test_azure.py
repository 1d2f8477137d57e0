from __future__ import annotations

from demur.signals import read_signals
from demur.types import ChoiceSignals, Flag, Origin, ReplySignals, Retry, Stage


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def blocked(value: object) -> tuple[Origin, Stage, Retry, str]:
    block = only(read_signals(value)).block
    assert block is not None
    return block.origin, block.stage, block.retry, block.text


def test_a_prompt_filter_that_blocked_makes_the_block_one_of_the_input() -> None:
    filtered = [
        {"prompt_index": 0, "content_filter_results": {"hate": {"filtered": True, "severity": "high"}}}
    ]

    assert blocked({"choices": [], "prompt_filter_results": filtered})[:3] == (
        Origin.PROVIDER,
        Stage.INPUT,
        Retry.NEVER,
    )
    row = {"message": {"content": None}, "finish_reason": "content_filter"}
    assert blocked({"choices": [row], "prompt_filter_results": filtered})[:3] == (
        Origin.PROVIDER,
        Stage.INPUT,
        Retry.NEVER,
    )


def test_a_list_of_custom_blocklists_blocks_by_any_of_its_entries() -> None:
    row = {
        "message": {"content": ""},
        "content_filter_results": {"custom_blocklists": [{"id": "a", "filtered": True}]},
    }

    assert [one.name for one in only(read_signals({"choices": [row]})).labels] == ["custom_blocklists"]


def test_a_grade_above_safe_that_passed_is_flagged_without_a_label() -> None:
    row = {
        "message": {"content": "A"},
        "finish_reason": "stop",
        "content_filter_results": {"hate": {"filtered": False, "severity": "low"}},
    }
    read = only(read_signals({"choices": [row]}))

    assert (read.outcome, read.flags, read.labels) == (None, frozenset({Flag.FLAGGED_ONLY}), ())
