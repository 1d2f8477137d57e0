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


def read(row: Row) -> Sequence[Entry]:
    return FORMATS["langfuse"].read(row, Columns())


@pytest.mark.parametrize(
    "row",
    [
        OBSERVATION,
        BLOB,
        TRACE,
        {"id": "t", "observations": [OBSERVATION]},
    ],
)
def test_rows_of_this_kind_are_recognised(row: Row) -> None:
    assert choose_format([row], columns=Columns(), file="f").name == "langfuse"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (OBSERVATION, ("There.", "obs-1", "Where is it?", None, "gpt-5-mini", "greeting@3")),
        (BLOB, (CHAT, "obs-2", "Where is it?", None, "gpt-5-mini", "greeting@4")),
        (TRACE, ("There.", "tr-2", "Where?", None, None, None)),
    ],
)
def test_a_row_gives_the_native_reply_and_what_is_known_about_it(
    row: Row, expected: tuple[object, ...]
) -> None:
    (entry,) = read(row)
    found = (entry.reply, entry.id, entry.prompt, entry.provider, entry.model, entry.prompt_version)
    assert expected == found


def test_spans_of_langfuse_are_no_replies() -> None:
    assert read({**OBSERVATION, "type": "SPAN"}) == ()


def test_a_downloaded_trace_gives_each_of_its_generations() -> None:
    span = {**OBSERVATION, "type": "SPAN"}
    row = {"id": "t", "output": "There.", "observations": [OBSERVATION, span, {**OBSERVATION, "id": "obs-9"}]}
    assert [entry.id for entry in read(row)] == ["obs-1", "obs-9"]


def test_a_trace_without_generations_is_its_final_output() -> None:
    row = {"id": "t", "output": "There.", "observations": []}
    assert [entry.reply for entry in read(row)] == ["There."]


def test_a_langfuse_message_with_a_refusal_field_stays_native() -> None:
    message = {"role": "assistant", "content": None, "refusal": "No."}
    (entry,) = read({**OBSERVATION, "output": message})
    assert {
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "finish_reason": None}],
    } == entry.reply


def test_a_langfuse_error_is_read_from_its_status_message() -> None:
    row = {**OBSERVATION, "output": None, "level": "ERROR", "statusMessage": "content_filter"}
    assert read(row)[0].reply == {"error": {"message": "content_filter"}}


def test_a_langfuse_row_without_output_or_error_is_bad() -> None:
    with pytest.raises(InputError, match="`output` is empty"):
        read({**OBSERVATION, "output": None})


def test_a_trace_whose_generations_hold_nothing_gives_nothing() -> None:
    assert read({"id": "t", "output": None, "observations": []}) == []


def test_an_assistant_message_of_words_alone_is_its_words() -> None:
    assert (
        read({**OBSERVATION, "output": json.dumps({"role": "assistant", "content": "Hi."})})[0].reply == "Hi."
    )


def test_a_message_with_tool_calls_stays_native() -> None:
    message = {"role": "assistant", "content": "One moment.", "tool_calls": [{"id": "c"}]}
    reply = read({**OBSERVATION, "output": message})[0].reply
    assert isinstance(reply, dict)
    assert reply["object"] == "chat.completion"


@pytest.mark.parametrize(
    ("known", "version"),
    [
        ({"promptName": "p", "promptVersion": None}, "p"),
        ({"promptName": None, "promptVersion": 2}, "2"),
        ({"promptName": None, "promptVersion": None, "metadata": {"prompt_version": "m"}}, "m"),
        ({"promptName": None, "promptVersion": None}, None),
    ],
)
def test_the_prompt_version_is_as_much_as_is_known(known: Row, version: str | None) -> None:
    assert version == read({**OBSERVATION, **known})[0].prompt_version


def test_a_row_that_names_neither_trace_nor_prompt_is_no_observation() -> None:
    row = {"type": "GENERATION", "input": "a", "output": "b"}
    assert not FORMATS["langfuse"].fits(row)
