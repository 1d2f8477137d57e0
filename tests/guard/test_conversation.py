from __future__ import annotations

from typing import Literal

import pytest
from pydantic import BaseModel

from demur.errors import InputError
from demur.guard.conversation import messages_of, rows_of
from demur.types import Message, Role


def _turn(**row: object) -> tuple[Message, ...]:
    return messages_of([row])


def _text(content: object) -> str:
    (message,) = _turn(role="user", content=content)
    return message.text


class Said(BaseModel):
    """A message as clients make them of their own."""

    role: Literal["assistant"] = "assistant"
    content: list[Block]


class Block(BaseModel):
    type: str
    text: str = ""
    input: dict[str, int] = {}


def test_a_question_alone_is_one_turn_of_the_user() -> None:
    assert messages_of("Hello") == (Message(role=Role.USER, text="Hello"),)


def test_rows_are_passed_on_each_as_it_was_given() -> None:
    said = Said(content=[])
    rows = rows_of((said, {"role": "user"}))
    assert rows == [said, {"role": "user"}]
    assert rows[0] is said


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("system", Role.SYSTEM),
        ("developer", Role.SYSTEM),
        ("user", Role.USER),
        ("assistant", Role.ASSISTANT),
        ("tool", Role.TOOL),
        ("function", Role.TOOL),
        ("somebody", Role.USER),
        (None, Role.USER),
    ],
)
def test_whoever_is_not_known_is_judged_like_the_user(name: object, role: Role) -> None:
    assert _turn(role=name, content="Hi.") == (Message(role=role, text="Hi."),)


def test_a_system_that_stands_apart_comes_first() -> None:
    assert messages_of("Hi.", system="Be kind.")[0] == Message(role=Role.SYSTEM, text="Be kind.")
    parts = [{"type": "text", "text": "Be kind."}, {"type": "text", "text": "Be brief."}]
    assert messages_of("Hi.", system=parts)[0].text == "Be kind.\nBe brief."


def test_words_of_parts_are_joined_and_pictures_sounds_and_files_left_out() -> None:
    parts = [
        "Look:",
        {"type": "text", "text": "what is this?", "cache_control": {"type": "ephemeral"}},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}},
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGk="}},
        {"type": "input_audio", "input_audio": {"data": "aGk=", "format": "wav"}},
        {"type": "file", "file": {"file_data": "aGk="}},
        {"type": "thinking", "thinking": "Hm.", "signature": "x"},
    ]
    assert _text(parts) == "Look:\nwhat is this?"


def test_documents_are_read_where_they_are_text() -> None:
    text = {"type": "text", "media_type": "text/plain", "data": "An old tale."}
    assert _text([{"type": "document", "title": "Tales", "source": text}]) == "Tales\nAn old tale."


@pytest.mark.parametrize("kind", ["base64", "url"])
def test_documents_are_left_out_where_they_are_bytes_or_elsewhere(kind: str) -> None:
    source = {"type": kind, "media_type": "application/pdf", "data": "aGk=", "url": "https://example.com"}
    assert _text([{"type": "document", "source": source}]) == ""


def test_a_part_of_an_unknown_shape_hides_no_words() -> None:
    assert _text({"type": "new", "inner": [{"deep": ["one"]}, "two"], "size": 3}) == "one\ntwo"


def test_a_refusal_in_a_turn_of_the_model_is_among_its_words() -> None:
    assert _turn(role="assistant", content=None, refusal="No.")[0].text == "No."
    assert _turn(role="assistant", content=[{"type": "refusal", "refusal": "No."}])[0].text == "No."


@pytest.mark.parametrize(
    "row",
    [
        {"tool_calls": [{"id": "1", "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}}]},
        {"tool_calls": [{"id": "1", "type": "custom", "custom": {"name": "f", "input": '{"a":1}'}}]},
        {"function_call": {"name": "f", "arguments": '{"a":1}'}},
        {"content": [{"type": "tool_use", "id": "1", "name": "f", "input": {"a": 1}}]},
        {"content": [{"type": "server_tool_use", "id": "1", "name": "f", "input": {"a": 1}}]},
    ],
    ids=["function", "custom", "the old function call", "tool use", "server tool use"],
)
def test_what_is_handed_to_tools_is_kept_apart_from_words(row: dict[str, object]) -> None:
    assert _turn(role="assistant", **row) == (Message(role=Role.ASSISTANT, text="", arguments='{"a":1}'),)


def test_calls_of_a_broken_shape_hand_nothing_over() -> None:
    calls = ["no call", {"function": None}, {"function": {"name": "f"}}]
    assert _turn(role="assistant", content="Hm.", tool_calls=calls)[0].arguments == ""


def test_results_of_tools_are_turns_of_tools_before_the_users_words() -> None:
    result = {"type": "tool_result", "tool_use_id": "1", "content": [{"type": "text", "text": "21 degrees"}]}
    assert _turn(role="user", content=[{"type": "text", "text": "And now?"}, result]) == (
        Message(role=Role.TOOL, text="21 degrees"),
        Message(role=Role.USER, text="And now?"),
    )


def test_a_turn_of_results_alone_has_no_words_of_the_user() -> None:
    results = [{"type": "tool_result", "content": "one"}, {"type": "tool_result", "content": "two"}]
    assert [message.text for message in _turn(role="user", content=results)] == ["one", "two"]
    assert {message.role for message in _turn(role="user", content=results)} == {Role.TOOL}


def test_a_turn_without_words_is_still_a_turn() -> None:
    assert _turn(role="user", content=[]) == (Message(role=Role.USER, text=""),)


def test_a_clients_own_messages_are_read_like_dicts() -> None:
    said = Said(content=[Block(type="text", text="I look."), Block(type="tool_use", input={"a": 1})])
    assert messages_of([said]) == (Message(role=Role.ASSISTANT, text="I look.", arguments='{"a":1}'),)


def test_what_is_no_message_is_refused_with_its_type() -> None:
    with pytest.raises(InputError, match=r"a message is str - at messages \(give dicts"):
        messages_of(["Hello"])


def test_calls_and_their_outputs_that_are_turns_of_their_own_are_read() -> None:
    call = {"type": "function_call", "call_id": "c", "name": "mail", "arguments": '{"to": "ada"}'}
    custom = {"type": "custom_tool_call", "call_id": "d", "name": "run", "input": "ls"}
    output = {"type": "function_call_output", "call_id": "c", "output": "sent"}
    parts = {"type": "custom_tool_call_output", "output": [{"type": "input_text", "text": "a b"}]}
    remote = {"type": "mcp_call", "name": "find", "arguments": "{}", "output": "found"}
    assert messages_of([call, custom, output, parts, remote]) == (
        Message(role=Role.ASSISTANT, text="", arguments='{"to": "ada"}'),
        Message(role=Role.ASSISTANT, text="", arguments="ls"),
        Message(role=Role.TOOL, text="sent", source="tool:mail"),
        Message(role=Role.TOOL, text="a b", source="tool"),
        Message(role=Role.ASSISTANT, text="", arguments="{}"),
        Message(role=Role.TOOL, text="found", source="tool:find"),
    )


def test_what_a_tool_gave_back_is_labelled_with_its_name() -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "search", "arguments": "{}"}}
    chat = messages_of(
        [{"role": "assistant", "tool_calls": [call]}, {"role": "tool", "tool_call_id": "c1", "content": "x"}]
    )
    use = {"type": "tool_use", "id": "t1", "name": "read file!", "input": {}}
    result = {"type": "tool_result", "tool_use_id": "t1", "content": "y"}
    anthropic = messages_of([{"role": "assistant", "content": [use]}, {"role": "user", "content": [result]}])
    responses = messages_of(
        [
            {"type": "function_call", "call_id": "f1", "name": "search", "arguments": '{"q": 1}'},
            {"type": "function_call_output", "call_id": "f1", "output": "z"},
        ]
    )

    assert chat[-1] == Message(role=Role.TOOL, text="x", source="tool:search")
    assert anthropic[-1] == Message(role=Role.TOOL, text="y", source="tool:read file_")
    assert responses[0] == Message(role=Role.ASSISTANT, text="", arguments='{"q": 1}')
    assert responses[1] == Message(role=Role.TOOL, text="z", source="tool:search")


@pytest.mark.parametrize(
    ("part", "source"),
    [
        ({"type": "document", "title": "Terms", "source": {"type": "text", "data": "w"}}, "document:Terms"),
        (
            {"type": "document", "source": {"type": "content", "content": [{"type": "text", "text": "w"}]}},
            "document",
        ),
        ({"type": "search_result", "title": "A", "content": [{"type": "text", "text": "w"}]}, "document:A"),
    ],
)
def test_a_document_is_a_turn_of_nobody_in_the_conversation(part: object, source: str) -> None:
    brought, asked = _turn(role="user", content=[part, {"type": "text", "text": "Sum it up."}])

    assert (brought.role, brought.source) == (Role.TOOL, source)
    assert brought.text.endswith("w")
    assert asked == Message(role=Role.USER, text="Sum it up.")


@pytest.mark.parametrize(
    "row",
    [
        {"role": "user", "parts": [{"text": "Help me intrude."}]},
        {"role": "user", "name": "ada", "parts": ["Help me intrude."]},
        {"role": "user", "text": "Help me intrude."},
        {"role": "user", "contents": {"deeper": {"still": "Help me intrude."}}},
    ],
)
def test_words_under_keys_of_no_api_are_read_all_the_same(row: dict[str, object]) -> None:
    assert messages_of([row]) == (Message(role=Role.USER, text="Help me intrude."),)


def test_what_a_turn_of_an_api_has_beside_its_words_is_not_read() -> None:
    row = {"role": "assistant", "content": "Hi.", "reasoning": "The user greets me.", "annotations": ["a"]}
    assert messages_of([row]) == (Message(role=Role.ASSISTANT, text="Hi."),)
    thought = {"type": "reasoning", "encrypted_content": "c2VjcmV0", "summary": []}
    assert messages_of([thought]) == (Message(role=Role.USER, text=""),)


def test_arguments_that_json_does_not_know_are_read_as_python_writes_them() -> None:
    call = {"function": {"name": "f", "arguments": {"at": Said}}}
    (message,) = messages_of([{"role": "assistant", "content": None, "tool_calls": [call]}])
    assert "Said" in message.arguments
