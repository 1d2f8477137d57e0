from __future__ import annotations

import pytest

from demur.signals.frameworks import read_pydantic_ai, read_vercel
from demur.types import ChoiceSignals, Origin, Outcome, Retry, Signal, Stage


def response(*parts: dict[str, object], finish: str = "stop", **details: object) -> ChoiceSignals:
    root: dict[str, object] = {
        "kind": "response",
        "parts": list(parts),
        "finish_reason": finish,
        "provider_details": details,
        "model_name": "m",
    }
    return read_pydantic_ai(root).choices[0]


def result(**fields: object) -> ChoiceSignals:
    return read_vercel({"finishReason": "stop", **fields}).choices[0]


def test_only_text_parts_are_text() -> None:
    thinking: dict[str, object] = {"part_kind": "thinking", "content": "hm"}

    assert response(thinking, {"part_kind": "text", "content": "Hi."}).text == "Hi."


def test_a_tool_call_answers() -> None:
    assert response({"part_kind": "tool-call"}, finish="tool_call").outcome is Outcome.ANSWERED


def test_the_models_own_refusal_is_told_from_a_filter() -> None:
    block = response(finish="content_filter", refusal="No.").block

    assert block is not None
    assert (block.origin, block.text, block.retry) == (Origin.MODEL, "No.", Retry.CLARIFY)


def test_a_blocked_prompt_is_blocked_at_the_input() -> None:
    choice = response(finish="content_filter", block_reason="BLOCKLIST")

    assert choice.block is not None
    assert choice.block.stage is Stage.INPUT
    assert choice.signals == (Signal(path="provider_details.block_reason", value="BLOCKLIST"),)


def test_a_filter_takes_the_providers_own_reason_where_that_blocks() -> None:
    plain = response(finish="content_filter", finish_reason="stop").block
    native = response(finish="content_filter", finish_reason="SPII")

    assert plain is not None
    assert native.block is not None
    assert (plain.retry, native.block.retry) == (Retry.SAME, Retry.NEVER)
    assert [(one.scheme, one.merged) for one in native.labels] == [("gemini", "privacy")]


def test_a_refusal_category_is_a_label_of_anthropics() -> None:
    labels = response(finish="content_filter", refusal_category="cyber").labels

    assert [(one.scheme, one.name, one.blocked) for one in labels] == [("anthropic", "cyber", True)]


def test_the_name_of_the_model_is_kept() -> None:
    reply = read_pydantic_ai({"kind": "response", "parts": [], "model_name": "m"})

    assert (reply.model, reply.provider, reply.api) == ("m", "pydantic_ai", "pydantic_ai")


@pytest.mark.parametrize("said", [{"text": "Hi."}, {"content": [{"type": "text", "text": "Hi."}]}])
def test_a_results_text_is_read_in_both_places(said: dict[str, object]) -> None:
    assert result(**said).text == "Hi."


def test_a_filtered_result_puts_its_text_aside() -> None:
    choice = result(text="Hi.", finishReason="content-filter")

    assert (choice.outcome, choice.text, choice.discarded) == (Outcome.REFUSED, "", "Hi.")
    assert choice.signals == (Signal(path="finishReason", value="content-filter"),)


def test_a_result_that_only_calls_tools_is_an_answer() -> None:
    reply = read_vercel({"finishReason": "tool-calls", "text": "", "toolCalls": [{"toolName": "f"}]})

    assert reply.choices[0].outcome is Outcome.ANSWERED
    assert (reply.provider, reply.api) == ("vercel", "vercel")
