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


def guarded(action: str, **choice: object) -> ReplySignals:
    row = {"index": 0, "message": {"content": "Canned."}, "finish_reason": "stop", **choice}
    return read_signals({"model": "m", "choices": [row], "amazon-bedrock-guardrailAction": action})


def test_bedrocks_guardrail_replaces_a_choice_of_this_shape() -> None:
    reply = guarded("INTERVENED")
    block = reply.choices[0].block

    assert block is not None
    assert (block.origin, block.text, reply.choices[0].text) == (Origin.GUARDRAIL, "Canned.", "")
    assert (reply.provider, reply.api, reply.model) == ("bedrock", "InvokeModel", "m")


def test_a_guardrail_that_did_nothing_leaves_the_choice_alone() -> None:
    choice = guarded("NONE").choices[0]

    assert (choice.outcome, choice.text) == (None, "Canned.")


def test_a_choice_that_a_router_broke_off_keeps_its_place_and_text_apart() -> None:
    error = {"code": 403, "message": "x", "metadata": {"error_type": "content_policy_violation"}}

    choice = guarded("NONE", index=3, finish_reason="error", error=error).choices[0]

    assert (choice.index, choice.outcome, choice.discarded) == (3, Outcome.REFUSED, "Canned.")
    assert choice.signals[0].path == "choices[0].error.code"


def test_a_native_reason_that_blocks_stands_behind_an_ordinary_end() -> None:
    row = {"message": {"content": ""}, "finish_reason": "stop", "native_finish_reason": "PROHIBITED_CONTENT"}

    block = read_signals({"choices": [row]}).choices[0].block

    assert block is not None
    assert (block.stage, block.retry) == (Stage.OUTPUT, Retry.NEVER)
