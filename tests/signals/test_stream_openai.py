from __future__ import annotations

from demur.signals import read_signals
from demur.types import ChoiceSignals, Outcome, ReplySignals


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


def test_chunks_of_text_parts_calls_and_library_fields_are_joined() -> None:
    fields = {"stop_reason": "refusal"}
    rows: list[object] = [
        {"choices": [{"index": 0, "delta": {"content": [{"type": "text", "text": "Ha"}]}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [{}], "provider_specific_fields": fields}}]},
        {"choices": [{"index": 0, "text": "x", "finish_reason": "stop"}]},
    ]

    assert told(rows) == (Outcome.REFUSED, "", "Ha", "")


def test_a_streamed_text_completion_is_joined() -> None:
    rows = [
        {"choices": [{"index": 0, "text": "Ha"}]},
        {"choices": [{"index": 0, "text": "llo", "finish_reason": "stop"}]},
    ]

    assert told(rows) == (None, "Hallo", "", "")


def test_helper_events_of_no_use_are_passed_over() -> None:
    rows = [
        {"type": "content.delta", "delta": "Ha"},
        {"type": "logprobs.content.delta"},
        {"type": "content.done"},
    ]

    assert told(rows) == (None, "Ha", "", "")
