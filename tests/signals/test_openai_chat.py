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


def test_a_gateway_that_passes_a_native_recitation_on_asks_to_clarify() -> None:
    row = {
        "message": {"content": ""},
        "finish_reason": "content_filter",
        "native_finish_reason": "RECITATION",
    }

    assert blocked({"choices": [row]}) == (Origin.PROVIDER, Stage.OUTPUT, Retry.CLARIFY, "")


def test_a_compatible_prefix_with_a_reason_that_is_no_block_is_a_filter_all_the_same() -> None:
    read = only(read_signals({"choices": [{"finish_reason": "content_filter: OTHER"}]}))

    assert (read.outcome, [one.name for one in read.labels]) == (Outcome.REFUSED, ["OTHER"])


def test_text_completions_and_spoken_answers_are_read() -> None:
    assert told({"choices": [{"text": "Hi", "finish_reason": "stop"}]}) == (None, "Hi", "", "")
    assert told({"choices": [{"message": {"audio": {"transcript": "Hi"}}, "finish_reason": "stop"}]}) == (
        None,
        "Hi",
        "",
        "",
    )
