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


def read(row: Row) -> Sequence[Entry]:
    return FORMATS["litellm"].read(row, Columns())


@pytest.mark.parametrize(
    "row",
    [
        LITELLM,
        SPEND,
    ],
)
def test_rows_of_this_kind_are_recognised(row: Row) -> None:
    assert choose_format([row], columns=Columns(), file="f").name == "litellm"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (LITELLM, (CHAT, "chatcmpl-9", "Where is it?", "azure", "gpt-5-mini", "v7")),
        (SPEND, (CHAT, "req-1", "Where is it?", "anthropic", "claude-opus-5", "2")),
    ],
)
def test_a_row_gives_the_native_reply_and_what_is_known_about_it(
    row: Row, expected: tuple[object, ...]
) -> None:
    (entry,) = read(row)
    found = (entry.reply, entry.id, entry.prompt, entry.provider, entry.model, entry.prompt_version)
    assert expected == found


def test_a_litellm_failure_is_described_as_its_exception() -> None:
    error = {"error_code": "400", "error_class": "ContentPolicyViolationError", "error_message": "blocked"}
    row = {**LITELLM, "status": "failure", "response": {}, "error_information": error}
    assert read(row)[0].reply == {
        "class": "litellm.exceptions.ContentPolicyViolationError",
        "status_code": 400,
        "message": "blocked",
        "llm_provider": "azure",
        "model": "gpt-5-mini",
    }


def test_a_litellm_failure_with_nothing_but_a_text_keeps_the_text() -> None:
    row = {**LITELLM, "status": "failure", "response": None, "error_str": "went wrong"}
    reply = read(row)[0].reply
    assert isinstance(reply, dict)
    assert (
        reply["class"],
        reply["status_code"],
        reply["message"],
    ) == ("litellm.exceptions.APIError", None, "went wrong")


@pytest.mark.parametrize("status", ["success", "failure"])
def test_a_litellm_row_without_response_or_error_is_bad(status: str) -> None:
    with pytest.raises(InputError, match="no reply"):
        read({**LITELLM, "status": status, "response": None})


def test_a_managed_prompt_of_litellm_is_named_with_its_version() -> None:
    metadata = {"prompt_management_metadata": {"prompt_id": "hello"}, "prompt_version": 5}
    assert read({**LITELLM, "metadata": metadata})[0].prompt_version == "hello@5"


def test_embeddings_of_litellm_are_no_replies() -> None:
    assert read({**LITELLM, "call_type": "aembedding"}) == ()


@pytest.mark.parametrize(
    "call", ["rerank", "aimage_generation", "moderation", "atranscription", "call_mcp_tool"]
)
def test_calls_that_give_no_words_are_no_replies(call: str) -> None:
    assert read({**LITELLM, "call_type": call}) == ()


def test_a_failure_of_the_spend_log_is_read_from_its_metadata() -> None:
    error = {"error_code": "not a number", "error_class": "Timeout", "error_message": "late"}
    metadata = json.dumps({"status": "failure", "error_information": error})
    reply = read({**SPEND, "metadata": metadata})[0].reply
    assert isinstance(reply, dict)
    assert (reply["class"], reply["status_code"]) == ("litellm.exceptions.Timeout", None)


def test_a_row_needs_more_than_a_call_type_to_be_recognised() -> None:
    assert not FORMATS["litellm"].fits({"call_type": "completion", "response": "x"})


def test_the_provider_is_reported_and_no_hint() -> None:
    (entry,) = read(LITELLM)
    assert (entry.provider, entry.hint) == ("azure", None)
