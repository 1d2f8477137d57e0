from __future__ import annotations

from demur.signals import read_signals
from demur.types import ChoiceSignals, Flag, Origin, Outcome, ReplySignals, Retry, Stage


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def blocked(value: object) -> tuple[Origin, Stage, Retry, str]:
    block = only(read_signals(value)).block
    assert block is not None
    return block.origin, block.stage, block.retry, block.text


def message(content: object, stop: object = "end_turn", **extra: object) -> dict[str, object]:
    return {"type": "message", "content": content, "stop_reason": stop, **extra}


def test_an_unknown_stop_reason_is_noted_and_left_to_the_words() -> None:
    read = only(read_signals(message([{"type": "text", "text": "A"}], "brand_new")))

    assert (read.outcome, [(one.path, one.value) for one in read.signals]) == (
        None,
        [("stop_reason", "brand_new")],
    )


def test_an_empty_block_before_a_refusal_is_no_output() -> None:
    assert blocked(message([{"type": "text", "text": ""}], "refusal")) == (
        Origin.PROVIDER,
        Stage.INPUT,
        Retry.RESET_CONTEXT,
        "",
    )


def test_a_guardrail_that_let_a_refused_message_pass_leaves_it_refused() -> None:
    body = message([], "refusal", **{"amazon-bedrock-guardrailAction": "NONE"})

    assert blocked(body)[:3] == (Origin.PROVIDER, Stage.INPUT, Retry.RESET_CONTEXT)


def test_an_agent_that_is_idle_for_another_reason_did_not_refuse() -> None:
    event = {"type": "session.status_idle", "stop_reason": {"type": "end_turn"}}

    assert only(read_signals(event)).outcome is Outcome.ANSWERED


def test_an_answer_that_was_masked_and_cut_by_length_failed() -> None:
    trace = {
        "guardrail": {
            "outputs": [
                {"g": {"sensitiveInformationPolicy": {"regexes": [{"name": "n", "action": "ANONYMIZED"}]}}}
            ]
        }
    }
    extra = {"amazon-bedrock-guardrailAction": "INTERVENED", "amazon-bedrock-trace": trace}
    read = only(read_signals(message([{"type": "text", "text": "A"}], "max_tokens", **extra)))

    assert (read.outcome, read.failure, read.flags) == (
        Outcome.FAILED,
        "length",
        frozenset({Flag.MASKED, Flag.TRUNCATED}),
    )
