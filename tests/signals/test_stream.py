from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from demur.signals import read_signals
from demur.types import Flag, Outcome

FOLDER = Path(__file__).parent / "fixtures"
CUT_RIGHTLY = {Outcome.FAILED, Outcome.REFUSED, Outcome.UNKNOWN}


def streams() -> list[str]:
    return [
        f"{folder}/{entry['file']}"
        for folder in ("providers", "more")
        for entry in json.loads((FOLDER / folder / "INDEX.json").read_text("utf-8"))["fixtures"]
        if entry["kind"] == "stream"
    ]


@cache
def events_of(name: str) -> tuple[dict[str, object], ...]:
    found = json.loads((FOLDER / name).read_text("utf-8")) if "/" in name else PLAIN[name]
    assert isinstance(found, list)
    return tuple(found)


def events(name: str) -> list[object]:
    return list(events_of(name))


def chunk(delta: dict[str, object], finish: str | None = None, index: int = 0) -> dict[str, object]:
    choice = {"index": index, "delta": delta, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "model": "gpt-5-mini", "choices": [choice]}


START: dict[str, object] = {
    "type": "message_start",
    "message": {"id": "m", "type": "message", "model": "claude-opus-5", "content": [], "stop_reason": None},
}
PLAIN: dict[str, list[dict[str, object]]] = {
    "chat": [chunk({"content": "Par"}), chunk({"content": "is."}), chunk({}, "stop")],
    "chat_two": [
        chunk({"content": "A"}),
        chunk({"content": "B"}, "stop", 1),
        chunk({"content": "C"}, "stop"),
    ],
    "message": [
        START,
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Par"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "is."}},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}},
        {"type": "message_stop"},
    ],
    "responses": [
        {"type": "response.created", "response": {"status": "in_progress", "output": []}},
        {"type": "response.output_text.delta", "delta": "Paris."},
        {
            "type": "response.completed",
            "response": {"object": "response", "status": "completed", "output": []},
        },
    ],
    "gemini": [
        {"candidates": [{"content": {"parts": [{"text": "Par"}]}}]},
        {"candidates": [{"content": {"parts": [{"text": "is."}]}, "finishReason": "STOP"}]},
    ],
    "live": [
        {"serverContent": {"modelTurn": {"parts": [{"text": "Paris."}]}}},
        {"serverContent": {"turnComplete": True}},
    ],
    "converse": [
        {"messageStart": {"role": "assistant"}},
        {"contentBlockDelta": {"delta": {"text": "Paris."}, "contentBlockIndex": 0}},
        {"messageStop": {"stopReason": "end_turn"}},
    ],
    "ollama": [
        {"message": {"content": "Par"}, "done": False},
        {"message": {"content": "is."}, "done": False},
        {"message": {"content": ""}, "done": True, "done_reason": "stop"},
    ],
    "ollama_generate": [{"response": "Paris.", "done": False}, {"response": "", "done": True}],
    "cohere_v2": [
        {"type": "message-start", "delta": {"message": {"role": "assistant"}}},
        {"type": "content-delta", "index": 0, "delta": {"message": {"content": {"text": "Paris."}}}},
        {"type": "message-end", "delta": {"finish_reason": "COMPLETE"}},
    ],
    "cohere_v1": [
        {"event_type": "text-generation", "text": "Paris."},
        {"event_type": "stream-end", "finish_reason": "COMPLETE"},
    ],
    "tgi": [
        {"token": {"text": "Par"}},
        {"token": {"text": "is."}, "generated_text": "Paris.", "details": {"finish_reason": "eos_token"}},
    ],
    "langchain": [
        {"type": "AIMessageChunk", "content": "Paris."},
        {"type": "AIMessageChunk", "content": "", "response_metadata": {"finish_reason": "stop"}},
    ],
    "realtime": [
        {"type": "response.output_text.delta", "event_id": "e", "delta": "Paris."},
        {
            "type": "response.done",
            "event_id": "f",
            "response": {
                "status": "completed",
                "output": [{"type": "message", "content": [{"type": "output_text", "text": "Paris."}]}],
            },
        },
    ],
}


def sse(rows: list[object], *, end: str = "\n", named: bool = True) -> str:
    pieces = []
    for row in rows:
        assert isinstance(row, dict)
        name = [f"event: {row['type']}"] if named and isinstance(row.get("type"), str) else []
        pieces.append(end.join([*name, f"data: {json.dumps(row)}", "", ""]))
    return "".join(pieces)


@pytest.mark.parametrize("name", PLAIN)
def test_a_whole_stream_is_left_to_its_words(name: str) -> None:
    read = read_signals(events(name))

    assert {None} == {one.outcome for one in read.choices}
    assert (
        tuple(one.text for one in read.choices) == ("AC", "B")
        if name == "chat_two"
        else read.choices[0].text == "Paris."
    )


@pytest.mark.parametrize("name", [*streams(), *PLAIN])
def test_a_stream_cut_after_any_event_is_never_taken_for_whole(name: str) -> None:
    rows = events(name)
    for length in range(len(rows)):
        read = read_signals(rows[:length])
        unless_done = read == read_signals(rows)
        assert unless_done or any(one.outcome in CUT_RIGHTLY for one in read.choices), length


@pytest.mark.parametrize("name", PLAIN)
def test_what_was_said_before_a_cut_is_put_aside(name: str) -> None:
    read = read_signals(events(name)[:-1]).choices[0]

    assert (read.outcome, read.failure, read.text) == (Outcome.FAILED, "cut", "")
    assert Flag.TRUNCATED in read.flags
    assert read.discarded in {"Paris.", "Par", "A"}


@pytest.mark.parametrize("name", [*streams(), *PLAIN])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_server_sent_events_read_as_the_list_of_events(name: str, end: str) -> None:
    rows = events(name)

    assert read_signals(rows) == read_signals(sse(rows, end=end))
    assert read_signals(rows) == read_signals(
        (sse(rows, end=end, named=False) + f"data: [DONE]{end}{end}").encode()
    )


@pytest.mark.parametrize("name", [*streams(), *PLAIN])
def test_json_lines_read_as_the_list_of_events(name: str) -> None:
    rows = events(name)
    lines = "\n".join(json.dumps(row) for row in rows)

    assert len(rows) == 1 or read_signals(rows) == read_signals(lines)


@pytest.mark.parametrize("name", [*streams(), *PLAIN])
def test_a_stream_cut_at_any_byte_neither_raises_nor_reads_as_whole(name: str) -> None:
    rows = events(name)
    text = sse(rows, named=False).encode()
    full = read_signals(rows)
    for end in range(len(b"data: {"), len(text) - 2, 7):
        read = read_signals(text[:end])
        assert read.api != "text", end
        assert read == full or any(one.outcome in CUT_RIGHTLY for one in read.choices), end


@pytest.mark.parametrize("name", PLAIN)
def test_pieces_of_server_sent_events_are_put_together_first(name: str) -> None:
    rows = events(name)
    text = sse(rows).encode()
    pieces: list[object] = [text[start : start + 11] for start in range(0, len(text), 11)]

    assert read_signals(rows) == read_signals(pieces)


def test_a_refusal_that_was_cut_stays_a_refusal() -> None:
    read = read_signals(events("providers/openai_chat_refusal_stream.json")[:2]).choices[0]

    assert read.block is not None
    assert (Outcome.REFUSED, "I'm sorry, ", frozenset({Flag.TRUNCATED})) == (
        read.outcome,
        read.block.text,
        read.flags,
    )


def test_a_choice_that_ended_stands_beside_one_that_was_cut() -> None:
    first, second = read_signals(events("chat_two")[:2]).choices

    assert (first.outcome, first.failure, first.discarded) == (Outcome.FAILED, "cut", "A")
    assert (second.outcome, second.text) == (None, "B")


def test_an_empty_stream_was_cut() -> None:
    read = read_signals([]).choices[0]

    assert (read.outcome, read.failure) == (Outcome.FAILED, "cut")


def test_comments_ids_and_data_over_several_lines_are_understood() -> None:
    first = ': hello\nid: 1\nretry: 5\ndata: {"choices": [{"index": 0, "finish_reason": "stop",\n'
    text = first + 'data: "delta": {"content": "Hi"}}]}\n\n'

    assert read_signals(text).choices[0].text == "Hi"


def test_an_error_event_without_a_type_in_its_data_is_an_error() -> None:
    text = 'event: error\ndata: {"code": "cyber_policy", "message": "x"}\n\n'

    assert read_signals(text).choices[0].outcome is Outcome.REFUSED


def test_the_helper_events_of_the_sdk_read_as_their_chunks() -> None:
    rows: list[object] = [
        {"type": "refusal.delta", "delta": "I ca", "snapshot": "I ca"},
        {"type": "refusal.delta", "delta": "n't.", "snapshot": "I can't."},
        {"type": "refusal.done", "refusal": "I can't."},
    ]
    block = read_signals(rows).choices[0].block

    assert block is not None
    assert block.text == "I can't."


def test_chunks_inside_helper_events_are_preferred() -> None:
    rows: list[object] = [
        {"type": "chunk", "chunk": chunk({"content": "Hi"}, "stop"), "snapshot": {}},
        {"type": "content.delta", "delta": "Hi"},
    ]

    assert read_signals(rows).choices[0].text == "Hi"


def test_a_filter_result_that_blocked_is_not_undone_by_a_later_clean_one() -> None:
    bad = {
        **chunk({"content": "x"}),
        "choices": [
            {
                "index": 0,
                "delta": {},
                "content_filter_results": {"hate": {"filtered": True, "severity": "high"}},
            }
        ],
    }
    good = {
        **chunk({}),
        "choices": [
            {
                "index": 0,
                "delta": {},
                "finish_reason": "stop",
                "content_filter_results": {"hate": {"filtered": False, "severity": "safe"}},
            }
        ],
    }
    read = read_signals([chunk({"content": "x"}), bad, good]).choices[0]

    assert (read.outcome, read.discarded, read.labels[0].name) == (Outcome.REFUSED, "x", "hate")


def test_an_exception_in_a_converse_stream_fails_and_keeps_what_was_said_aside() -> None:
    rows: list[object] = [
        {"contentBlockDelta": {"delta": {"text": "Hal"}}},
        {"throttlingException": {"message": "slow"}},
    ]
    read = read_signals(rows).choices[0]

    assert (read.outcome, read.failure, read.discarded) == (Outcome.FAILED, "rate_limit", "Hal")


def test_an_error_in_a_gemini_stream_fails_and_keeps_what_was_said_aside() -> None:
    rows: list[object] = [
        *events("gemini")[:1],
        {"error": {"code": 503, "message": "busy", "status": "UNAVAILABLE"}},
    ]
    read = read_signals(rows).choices[0]

    assert (read.outcome, read.failure, read.discarded) == (Outcome.FAILED, "overloaded", "Par")


def test_an_error_line_of_ollama_fails() -> None:
    rows: list[object] = [*events("ollama")[:1], {"error": "model crashed"}]
    read = read_signals(rows)

    assert (
        read.choices[0].outcome,
        read.choices[0].failure,
        read.choices[0].discarded,
        read.provider,
    ) == (Outcome.FAILED, "error", "Par", "ollama")


def test_a_realtime_error_without_an_end_is_read() -> None:
    rows: list[object] = [
        {"type": "error", "event_id": "e", "error": {"code": "cyber_policy", "message": "x"}},
        {"type": "response.created", "event_id": "f"},
    ]

    assert read_signals(rows).choices[0].outcome is Outcome.REFUSED


def test_json_lines_with_a_cut_last_line_were_cut() -> None:
    text = "\n".join(json.dumps(row) for row in events("ollama"))[:-3]
    read = read_signals(text).choices[0]

    assert (read.outcome, read.failure) == (Outcome.FAILED, "cut")
