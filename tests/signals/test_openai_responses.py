from __future__ import annotations

import pytest

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


def response(status: str = "completed", output: object = (), **extra: object) -> dict[str, object]:
    rows = list(output) if isinstance(output, tuple | list) else output
    return {"object": "response", "status": status, "output": rows, **extra}


TEXT = {"type": "message", "content": [{"type": "output_text", "text": "Hi"}]}


@pytest.mark.parametrize(
    ("body", "failure"),
    [
        (response("in_progress", [TEXT]), "cut"),
        (response("cancelled", [TEXT]), "cancelled"),
        (response("failed", [TEXT]), "error"),
        (response("incomplete", [TEXT]), "incomplete"),
        (response("incomplete", [TEXT], incomplete_details={"reason": "steered"}), "steered"),
        (response("incomplete", [TEXT], incomplete_details={"reason": "brand_new"}), "brand_new"),
        (response("incomplete", [TEXT], incomplete_details={"reason": "a long sentence here"}), "incomplete"),
    ],
)
def test_a_response_that_did_not_complete_failed(body: dict[str, object], failure: str) -> None:
    assert told(body) == (Outcome.FAILED, "", "Hi", failure)


def test_a_response_of_tool_calls_alone_answers() -> None:
    assert told(response(output=[{"type": "function_call", "name": "f"}])) == (Outcome.ANSWERED, "", "", "")


def test_a_response_with_text_and_a_refusal_part_is_refused() -> None:
    part = {
        "type": "message",
        "content": [{"type": "output_text", "text": "A"}, {"type": "refusal", "refusal": "No."}],
    }

    assert told(response(output=[part])) == (Outcome.REFUSED, "", "A", "")


@pytest.mark.parametrize(
    ("side", "stage", "retry"),
    [("prompt", Stage.INPUT, Retry.NEVER), ("completion", Stage.OUTPUT, Retry.SAME)],
)
def test_a_filter_that_blocked_a_response_says_its_side(side: str, stage: Stage, retry: Retry) -> None:
    filters = [{"blocked": True, "source_type": side, "content_filter_results": {}}]

    assert blocked(response(content_filters=filters)) == (Origin.PROVIDER, stage, retry, "")
    incomplete = response(
        "incomplete", content_filters=filters, incomplete_details={"reason": "content_filter"}
    )
    assert blocked(incomplete) == (Origin.PROVIDER, stage, retry, "")
