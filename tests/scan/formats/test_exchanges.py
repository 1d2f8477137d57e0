from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import pytest

from demur.errors import InputError
from demur.scan.base import Columns, Entry
from demur.scan.formats import FORMATS, choose_format

Row = Mapping[str, object]
MESSAGES = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Where is it?"}]
CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "model": "gpt-5-mini",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "There."}, "finish_reason": "stop"}],
}
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "model": "claude-opus-5",
    "content": [],
    "stop_reason": "refusal",
}
BATCH: Row = {
    "id": "batch_req_1",
    "custom_id": "row-1",
    "response": {"status_code": 200, "request_id": "r", "body": CHAT},
    "error": None,
}
OPENAI: Row = {"id": "log-1", "request": {"model": "gpt-5-mini", "messages": MESSAGES}, "response": CHAT}
ANTHROPIC: Row = {
    "id": "log-2",
    "request": {"model": "claude-opus-5", "messages": MESSAGES},
    "response": MESSAGE,
}
RESULT: Row = {"custom_id": "row-2", "result": {"type": "succeeded", "message": MESSAGE}}


def read(name: str, row: Row) -> Sequence[Entry]:
    return FORMATS[name].read(row, Columns())


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("openai-batch", BATCH),
        ("openai-batch", {"id": "b", "custom_id": "c", "response": None, "error": {"code": "batch_expired"}}),
        ("openai-log", OPENAI),
        ("openai-log", {"request": {"model": "gpt-5"}, "response": {"error": {"code": "x"}}, "status": 400}),
        ("openai-log", {"request_body": {"model": "gpt-5"}, "response_body": [{"type": "response.created"}]}),
        ("openai-log", {"req": {"model": "x"}, "res": {"type": "error", "error": {"code": "c"}}}),
        ("anthropic-log", ANTHROPIC),
        ("anthropic-log", RESULT),
        ("anthropic-log", {"request": {"model": "x"}, "events": [{"type": "message_start", "message": {}}]}),
        ("anthropic-log", {"req": {"model": "claude-x"}, "res": {"type": "error", "error": {"type": "e"}}}),
        ("anthropic-log", {"request": {"anthropic_version": "v"}, "error": "timeout"}),
        ("anthropic-log", {"req": {"model": "x"}, "res": {"type": "error", "error": {}, "request_id": "r"}}),
    ],
)
def test_each_kind_is_recognised_by_its_rows(name: str, row: Row) -> None:
    assert name == choose_format([row], columns=Columns(), file="f").name


@pytest.mark.parametrize(
    ("name", "row", "expected"),
    [
        ("openai-batch", BATCH, (CHAT, "row-1", None, "gpt-5-mini")),
        ("openai-log", OPENAI, (CHAT, "log-1", "Where is it?", "gpt-5-mini")),
        ("anthropic-log", ANTHROPIC, (MESSAGE, "log-2", "Where is it?", "claude-opus-5")),
        ("anthropic-log", RESULT, (MESSAGE, "row-2", None, "claude-opus-5")),
    ],
)
def test_each_kind_gives_the_native_reply_and_what_is_known_about_it(
    name: str, row: Row, expected: tuple[object, ...]
) -> None:
    (entry,) = read(name, row)
    assert expected == (entry.reply, entry.id, entry.prompt, entry.model)
    assert (entry.provider, entry.hint, entry.prompt_version) == (None, None, None)


@pytest.mark.parametrize("name", ["requestId", "response_id", "request_id", "uuid"])
def test_the_id_of_a_log_row_has_many_names(name: str) -> None:
    row = {"request": {"model": "gpt-5"}, "response": CHAT, name: "key"}
    assert read("openai-log", row)[0].id == "key"


def test_a_log_row_without_an_id_takes_the_replys_own() -> None:
    assert read("openai-log", {"request": {"model": "gpt-5"}, "response": CHAT})[0].id == "chatcmpl-1"


def test_bodies_logged_as_json_text_are_read() -> None:
    row = {"request": json.dumps({"messages": MESSAGES}), "response": json.dumps(CHAT)}
    (entry,) = read("openai-log", row)
    assert (entry.reply, entry.prompt) == (CHAT, "Where is it?")


def test_a_status_beside_a_whole_reply_is_left_out() -> None:
    assert read("openai-log", {**OPENAI, "status": 200})[0].reply == CHAT


@pytest.mark.parametrize(
    ("body", "version"),
    [
        ({"prompt": {"id": "p"}}, "p"),
        ({"prompt": {"id": "p", "version": 2}}, "p@2"),
        ({"metadata": {"prompt_version": "v3"}}, "v3"),
        ({"prompt": "words"}, None),
    ],
)
def test_the_prompt_version_of_a_batch_stands_in_its_body(body: Row, version: str | None) -> None:
    row = {**BATCH, "response": {"body": {**CHAT, **body}}}
    assert version == read("openai-batch", row)[0].prompt_version


def test_an_error_in_a_batch_keeps_its_status() -> None:
    body = {"error": {"code": "content_filter"}}
    row = {**BATCH, "response": {"status_code": 400, "body": body}}
    assert {"status": 400, "headers": {}, "body": body} == read("openai-batch", row)[0].reply


def test_a_batch_line_that_never_ran_is_its_error() -> None:
    row = {**BATCH, "response": None, "error": {"code": "batch_expired", "message": "late"}}
    assert read("openai-batch", row)[0].reply == {"error": {"code": "batch_expired", "message": "late"}}


def test_a_batch_line_that_says_nothing_is_bad() -> None:
    with pytest.raises(InputError, match="neither"):
        read("openai-batch", {**BATCH, "response": None})


def test_bodies_may_lie_one_level_down_with_status_and_headers() -> None:
    row = {
        "request": {"url": "/v1/chat/completions", "body": {"model": "gpt-5", "messages": MESSAGES}},
        "response": {"status_code": 400, "headers": {"x-request-id": "1"}, "body": {"error": {"code": "c"}}},
    }
    (entry,) = read("openai-log", row)
    assert entry.reply == {"status": 400, "headers": {"x-request-id": "1"}, "body": {"error": {"code": "c"}}}
    assert (entry.prompt, entry.model) == ("Where is it?", "gpt-5")


def test_a_stream_that_was_logged_as_text_becomes_its_events() -> None:
    events: list[Row] = [
        {"type": "message_start", "message": {"model": "claude-x"}},
        {"type": "message_stop"},
    ]
    text = "".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n" for e in events)
    (entry,) = read("anthropic-log", {"request": {"model": "c"}, "response": text})
    assert (events, "claude-x") == (entry.reply, entry.model)


def test_the_end_mark_of_an_openai_stream_is_no_event() -> None:
    chunk = {"object": "chat.completion.chunk", "choices": []}
    row = {"request": {"model": "gpt-5"}, "response": f"data: {json.dumps(chunk)}\n\ndata: [DONE]\n\n"}
    assert [chunk] == read("openai-log", row)[0].reply


def test_an_error_beside_an_empty_response_is_the_reply() -> None:
    row = {"request": {"model": "gpt-5"}, "response": None, "error": {"code": "timeout"}}
    assert read("openai-log", row)[0].reply == {"error": {"code": "timeout"}}


def test_a_stored_prompt_names_the_prompt_version() -> None:
    row = {"request": {"model": "gpt-5", "prompt": {"id": "pmpt_1", "version": "3"}}, "response": CHAT}
    assert read("openai-log", row)[0].prompt_version == "pmpt_1@3"


def test_embedding_requests_are_no_replies() -> None:
    row = {"request": {"model": "text-embedding-3", "input": "x"}, "response": {"data": []}}
    assert read("openai-log", row) == ()


def test_a_log_row_without_response_or_error_is_bad() -> None:
    with pytest.raises(InputError, match="neither a response body nor an error"):
        read("openai-log", {"request": {"model": "gpt-5"}, "response": None})


@pytest.mark.parametrize("kind", ["errored", "expired"])
def test_a_batch_request_without_message_is_an_error(kind: str) -> None:
    error = {"type": "error", "error": {"type": kind, "message": f"the batch request was {kind}"}}
    result = {"type": kind} | ({"error": error} if kind == "errored" else {})
    assert error == read("anthropic-log", {"custom_id": "r", "result": result})[0].reply
