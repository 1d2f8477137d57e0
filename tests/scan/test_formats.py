from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import InputError
from demur.scan.base import Columns, Entry
from demur.scan.formats import FORMATS, choose_format
from demur.scan.formats.base import decoded, request_text

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
LITELLM: Row = {
    "id": "chatcmpl-9",
    "trace_id": "t",
    "call_type": "acompletion",
    "status": "success",
    "custom_llm_provider": "azure",
    "model": "gpt-5-mini",
    "model_group": "mini",
    "response_cost": 0.1,
    "metadata": {"requester_metadata": {"prompt_version": "v7"}, "prompt_management_metadata": None},
    "messages": MESSAGES,
    "response": CHAT,
}
SPEND: Row = {
    "request_id": "req-1",
    "call_type": "acompletion",
    "spend": 0.1,
    "model": "claude-opus-5",
    "custom_llm_provider": "anthropic",
    "metadata": json.dumps({"status": "success", "spend_logs_metadata": {"prompt_version": "2"}}),
    "messages": json.dumps({}),
    "proxy_server_request": json.dumps({"model": "claude", "messages": MESSAGES}),
    "response": json.dumps(CHAT),
}
OBSERVATION: Row = {
    "id": "obs-1",
    "traceId": "tr-1",
    "type": "GENERATION",
    "model": "gpt-5-mini",
    "input": MESSAGES,
    "output": {"role": "assistant", "content": "There."},
    "promptName": "greeting",
    "promptVersion": 3,
    "metadata": {},
    "level": "DEFAULT",
    "statusMessage": None,
}
BLOB: Row = {
    "id": "obs-2",
    "trace_id": "tr-1",
    "type": "GENERATION",
    "provided_model_name": "gpt-5-mini",
    "input": json.dumps(MESSAGES),
    "output": json.dumps(CHAT),
    "prompt_name": "greeting",
    "prompt_version": 4,
}
TRACE: Row = {
    "id": "tr-2",
    "sessionId": "s",
    "userId": "u",
    "input": "Where?",
    "output": "There.",
    "metadata": {},
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
        ("rows", {"response": "a", "prompt": "b"}),
        ("litellm", LITELLM),
        ("litellm", SPEND),
        ("langfuse", OBSERVATION),
        ("langfuse", BLOB),
        ("langfuse", TRACE),
        ("langfuse", {"id": "t", "observations": [OBSERVATION]}),
        ("openai-batch", BATCH),
        ("openai-batch", {"id": "b", "custom_id": "c", "response": None, "error": {"code": "batch_expired"}}),
        ("openai-log", OPENAI),
        ("openai-log", {"request": {"model": "gpt-5"}, "response": {"error": {"code": "x"}}, "status": 400}),
        ("openai-log", {"request_body": {"model": "gpt-5"}, "response_body": [{"type": "response.created"}]}),
        ("anthropic-log", ANTHROPIC),
        ("anthropic-log", RESULT),
        ("anthropic-log", {"request": {"model": "x"}, "events": [{"type": "message_start", "message": {}}]}),
        ("anthropic-log", {"req": {"model": "claude-x"}, "res": {"type": "error", "error": {"type": "e"}}}),
    ],
)
def test_each_format_is_recognised_by_its_rows(name: str, row: Row) -> None:
    assert name == choose_format([row], columns=Columns(), file="f").name


@pytest.mark.parametrize(
    ("name", "row", "expected"),
    [
        ("litellm", LITELLM, (CHAT, "chatcmpl-9", "Where is it?", "azure", "gpt-5-mini", "v7")),
        ("litellm", SPEND, (CHAT, "req-1", "Where is it?", "anthropic", "claude-opus-5", "2")),
        ("langfuse", OBSERVATION, ("There.", "obs-1", "Where is it?", None, "gpt-5-mini", "greeting@3")),
        ("langfuse", BLOB, (CHAT, "obs-2", "Where is it?", None, "gpt-5-mini", "greeting@4")),
        ("langfuse", TRACE, ("There.", "tr-2", "Where?", None, None, None)),
        ("openai-batch", BATCH, (CHAT, "row-1", None, None, "gpt-5-mini", None)),
        ("openai-log", OPENAI, (CHAT, "log-1", "Where is it?", None, "gpt-5-mini", None)),
        ("anthropic-log", ANTHROPIC, (MESSAGE, "log-2", "Where is it?", None, "claude-opus-5", None)),
        ("anthropic-log", RESULT, (MESSAGE, "row-2", None, None, "claude-opus-5", None)),
    ],
)
def test_each_format_gives_the_native_reply_and_what_is_known_about_it(
    name: str, row: Row, expected: tuple[object, ...]
) -> None:
    (entry,) = read(name, row)
    found = (entry.reply, entry.id, entry.prompt, entry.provider, entry.model, entry.prompt_version)
    assert expected == found


def test_plain_rows_keep_a_native_body_as_it_is() -> None:
    assert [entry.reply for entry in read("rows", {"response": CHAT})] == [CHAT]


@pytest.mark.parametrize("row", [{}, {"response": None}, {"response": 3}, {"response": True}])
def test_plain_rows_without_a_reply_are_bad(row: Row) -> None:
    with pytest.raises(InputError, match="reply"):
        read("rows", row)


def test_a_litellm_failure_is_described_as_its_exception() -> None:
    error = {"error_code": "400", "error_class": "ContentPolicyViolationError", "error_message": "blocked"}
    row = {**LITELLM, "status": "failure", "response": {}, "error_information": error}
    assert read("litellm", row)[0].reply == {
        "class": "litellm.exceptions.ContentPolicyViolationError",
        "status_code": 400,
        "message": "blocked",
        "llm_provider": "azure",
        "model": "gpt-5-mini",
    }


def test_a_litellm_failure_with_nothing_but_a_text_keeps_the_text() -> None:
    row = {**LITELLM, "status": "failure", "response": None, "error_str": "went wrong"}
    reply = read("litellm", row)[0].reply
    assert isinstance(reply, dict)
    assert (
        reply["class"],
        reply["status_code"],
        reply["message"],
    ) == ("litellm.exceptions.APIError", None, "went wrong")


@pytest.mark.parametrize("status", ["success", "failure"])
def test_a_litellm_row_without_response_or_error_is_bad(status: str) -> None:
    with pytest.raises(InputError, match="no reply"):
        read("litellm", {**LITELLM, "status": status, "response": None})


def test_a_managed_prompt_of_litellm_is_named_with_its_version() -> None:
    metadata = {"prompt_management_metadata": {"prompt_id": "hello"}, "prompt_version": 5}
    assert read("litellm", {**LITELLM, "metadata": metadata})[0].prompt_version == "hello@5"


def test_embeddings_of_litellm_are_no_replies() -> None:
    assert read("litellm", {**LITELLM, "call_type": "aembedding"}) == ()


def test_spans_of_langfuse_are_no_replies() -> None:
    assert read("langfuse", {**OBSERVATION, "type": "SPAN"}) == ()


def test_a_downloaded_trace_gives_each_of_its_generations() -> None:
    span = {**OBSERVATION, "type": "SPAN"}
    row = {"id": "t", "output": "There.", "observations": [OBSERVATION, span, {**OBSERVATION, "id": "obs-9"}]}
    assert [entry.id for entry in read("langfuse", row)] == ["obs-1", "obs-9"]


def test_a_trace_without_generations_is_its_final_output() -> None:
    row = {"id": "t", "output": "There.", "observations": []}
    assert [entry.reply for entry in read("langfuse", row)] == ["There."]


def test_a_langfuse_message_with_a_refusal_field_stays_native() -> None:
    message = {"role": "assistant", "content": None, "refusal": "No."}
    (entry,) = read("langfuse", {**OBSERVATION, "output": message})
    assert {
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "finish_reason": None}],
    } == entry.reply


def test_a_langfuse_error_is_read_from_its_status_message() -> None:
    row = {**OBSERVATION, "output": None, "level": "ERROR", "statusMessage": "content_filter"}
    assert read("langfuse", row)[0].reply == {"error": {"message": "content_filter"}}


def test_a_langfuse_row_without_output_or_error_is_bad() -> None:
    with pytest.raises(InputError, match="`output` is empty"):
        read("langfuse", {**OBSERVATION, "output": None})


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
    events = [{"type": "message_start", "message": {"model": "claude-x"}}, {"type": "message_stop"}]
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


def test_rows_that_fit_two_formats_are_named_and_not_guessed() -> None:
    with pytest.raises(InputError, match="any of: openai-batch, openai-log") as caught:
        choose_format([BATCH, OPENAI], columns=Columns(), file="f")
    assert caught.value.hint == "name one, such as --format openai-batch"


def test_rows_that_fit_nothing_are_told_with_their_columns() -> None:
    with pytest.raises(InputError, match="the columns are: foo, spam"):
        choose_format([{"foo": 1, "spam": 2}], columns=Columns(), file="f")


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        ("hi", "hi"),
        ("", None),
        (None, None),
        (json.dumps(MESSAGES), "Where is it?"),
        ({"input": "hi"}, "hi"),
        (
            [{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "image"}, {"text": "b"}]}],
            "a\nb",
        ),
        ([{"role": "user", "content": None}, {"role": "assistant", "content": "x"}], None),
        ([{"role": "user", "content": [{"type": "image"}]}], None),
    ],
)
def test_the_request_is_the_last_user_message_in_words(request_: object, text: str | None) -> None:
    assert text == request_text(request_)


def test_text_that_is_no_json_stays_text() -> None:
    assert [decoded(text) for text in ("{no", "[" * 100_000, "plain")] == ["{no", "[" * 100_000, "plain"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = sorted(
    {name for row in (LITELLM, SPEND, OBSERVATION, BLOB, TRACE, BATCH, OPENAI, RESULT) for name in row}
)


@given(st.dictionaries(st.sampled_from(NAMES), json_values, max_size=6))
def test_no_row_at_all_trips_a_format(row: dict[str, object]) -> None:
    for part in FORMATS.values():
        part.fits(row)
        try:
            entries = part.read(row, Columns())
        except InputError:
            continue
        assert all(entry.reply is not None for entry in entries)
