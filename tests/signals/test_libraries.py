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


def test_a_recommended_model_survives_a_library() -> None:
    fields = {"stop_reason": "refusal", "stop_details": {"recommended_model": "m", "category": None}}

    assert blocked({"choices": [{"message": {"provider_specific_fields": fields}}]})[2] is Retry.OTHER_MODEL


def test_a_serialised_langchain_message_is_opened() -> None:
    inner = {"content": "Hi", "response_metadata": {"finish_reason": "stop"}}

    assert told({"lc": 1, "type": "constructor", "id": ["langchain"], "kwargs": inner}) == (
        None,
        "Hi",
        "",
        "",
    )
    assert told({"type": "ai", "data": inner}) == (None, "Hi", "", "")


def test_a_refusal_block_of_an_anthropic_model_in_langchain_resets_the_context() -> None:
    body = {
        "type": "ai",
        "content": [{"type": "refusal", "refusal": "x"}],
        "response_metadata": {"model_provider": "anthropic"},
    }

    assert blocked(body) == (Origin.PROVIDER, Stage.UNKNOWN, Retry.RESET_CONTEXT, "x")
