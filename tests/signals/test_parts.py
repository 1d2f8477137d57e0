from __future__ import annotations

from demur.signals import read_signals
from demur.types import ChoiceSignals, Origin, Outcome, ReplySignals, Retry, Stage


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


def blocked(value: object) -> tuple[Origin, Stage, Retry, str]:
    block = only(read_signals(value)).block
    assert block is not None
    return block.origin, block.stage, block.retry, block.text


def message(content: object, stop: object = "end_turn", **extra: object) -> dict[str, object]:
    return {"type": "message", "content": content, "stop_reason": stop, **extra}


def test_text_of_several_blocks_is_joined_and_reasoning_left_out() -> None:
    blocks = [
        {"type": "text", "text": "A"},
        {"type": "thinking", "thinking": "x"},
        {"type": "text", "text": "B"},
        "C",
    ]

    assert told(message(blocks)) == (None, "ABC", "", "")


def test_reasoning_alone_is_no_answer() -> None:
    assert told(message([{"type": "thinking", "thinking": "x"}])) == (Outcome.UNKNOWN, "", "", "")


def test_parts_inside_a_chat_message_may_refuse() -> None:
    row = {"message": {"content": [{"type": "refusal", "refusal": "No."}]}, "finish_reason": "stop"}

    assert blocked({"choices": [row]}) == (Origin.MODEL, Stage.UNKNOWN, Retry.CLARIFY, "No.")
