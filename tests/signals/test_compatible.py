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


def test_cohere_dashscope_stability_and_oci_end_as_their_reasons_say() -> None:
    assert told({"text": "A", "generation_id": "g", "finish_reason": "MAX_TOKENS"}) == (
        Outcome.FAILED,
        "",
        "A",
        "length",
    )
    assert told({"output": {"text": "A", "finish_reason": "stop"}}) == (None, "A", "", "")
    assert told({"finish_reason": "CONTENT_FILTERED", "image": ""})[0] is Outcome.REFUSED
    assert told({"finish_reason": "SUCCESS", "image": "x"})[0] is Outcome.ANSWERED
