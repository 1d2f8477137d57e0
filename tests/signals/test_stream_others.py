from __future__ import annotations

from demur.signals.stream_others import (
    join_anthropic,
    join_bedrock,
    join_cohere,
    join_gemini,
    join_langchain,
    join_ollama,
)
from demur.types import ChoiceSignals, Flag, Outcome, ReplySignals


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def test_a_guardrail_of_bedrock_is_found_in_the_last_event_of_a_message() -> None:
    events: list[dict[str, object]] = [
        {"type": "message_start", "message": {"type": "message", "content": []}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Canned."}},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}},
        {"type": "message_stop", "amazon-bedrock-guardrailAction": "INTERVENED", "amazon-bedrock-trace": {}},
    ]
    reply = join_anthropic(events)

    assert (reply.provider, only(reply).outcome, only(reply).flags) == (
        "bedrock",
        Outcome.REFUSED,
        frozenset({Flag.REPLACED}),
    )


def test_two_candidates_of_gemini_end_by_themselves() -> None:
    chunks: list[dict[str, object]] = [
        {
            "candidates": [
                {"index": 0, "content": {"parts": [{"text": "A"}]}},
                {"index": 1, "finishReason": "SAFETY"},
            ]
        }
    ]
    first, second = join_gemini(chunks).choices

    assert (first.outcome, first.failure, first.discarded) == (Outcome.FAILED, "cut", "A")
    assert (second.index, second.outcome) == (1, Outcome.REFUSED)


def test_a_prompt_block_in_the_first_chunk_of_gemini_decides() -> None:
    chunks: list[dict[str, object]] = [
        {"prompt_feedback": {"block_reason": "SAFETY"}},
        {"model_version": "gemini-3"},
    ]
    reply = join_gemini(chunks)

    assert (reply.api, reply.model, only(reply).outcome) == (
        "streamGenerateContent",
        "gemini-3",
        Outcome.REFUSED,
    )


def test_a_tool_call_alone_in_a_converse_stream_answers() -> None:
    events: list[dict[str, object]] = [
        {"contentBlockStart": {"start": {"toolUse": {"name": "f"}}}},
        {"messageStop": {"stopReason": "tool_use"}},
    ]
    reply = join_bedrock(events)

    assert (reply.api, only(reply).outcome) == ("ConverseStream", Outcome.ANSWERED)


def test_a_tool_call_alone_in_other_streams_answers() -> None:
    cohere: list[dict[str, object]] = [
        {"type": "tool-call-start"},
        {"type": "message-end", "delta": {"finish_reason": "TOOL_CALL"}},
    ]
    ollama: list[dict[str, object]] = [
        {"message": {"tool_calls": [{}]}, "done": False},
        {"message": {}, "done": True},
    ]
    langchain: list[dict[str, object]] = [
        {"content": "", "tool_calls": [{}]},
        {"content": "", "response_metadata": {"finish_reason": "tool_calls"}},
    ]

    assert only(join_cohere(cohere)).outcome is Outcome.ANSWERED
    assert only(join_ollama(ollama)).outcome is Outcome.ANSWERED
    assert only(join_langchain(langchain)).outcome is Outcome.ANSWERED


def test_the_refusal_of_a_streamed_langchain_message_is_put_together() -> None:
    chunks: list[dict[str, object]] = [
        {"content": "", "additional_kwargs": {"refusal": "I can"}},
        {
            "content": "",
            "additional_kwargs": {"refusal": "'t."},
            "response_metadata": {"finish_reason": "stop"},
        },
    ]
    block = only(join_langchain(chunks)).block

    assert block is not None
    assert block.text == "I can't."


def test_a_toxic_end_of_a_cohere_stream_is_a_refusal() -> None:
    events: list[dict[str, object]] = [
        {"event_type": "text-generation", "text": "Ha"},
        {"event_type": "stream-end", "finish_reason": "ERROR_TOXIC"},
    ]

    assert (only(join_cohere(events)).outcome, only(join_cohere(events)).discarded) == (Outcome.REFUSED, "Ha")
