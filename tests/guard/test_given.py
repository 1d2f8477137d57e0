from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from demur.errors import DemurError, InputError, SettingError
from demur.guard import Messages, messages_of
from demur.guard.given import (
    has,
    is_number,
    read_request,
    read_turns,
    several,
    try_caller,
    try_choice,
    try_context,
    try_text,
    try_that,
)
from demur.types import Caller, Context, Message, Request, Role


class Part(BaseModel):
    type: str
    text: str


ODD = [5, 0, 0.5, True, False, b"intrude", object(), {"intrude"}]
"""What holds no words, or holds them where nobody looks."""


@pytest.mark.parametrize("messages", [None, *ODD, {"role": "user", "content": "Hi."}, Part, iter(["Hi."])])
def test_what_is_no_conversation_is_refused(messages: object) -> None:
    with pytest.raises(InputError) as caught:
        read_turns(messages)
    assert (caught.value.where, bool(caught.value.hint)) == ("messages", True)


@pytest.mark.parametrize("row", [None, "Hi.", *ODD, Part, ["Hi."]])
def test_a_turn_that_is_none_is_named_by_its_place(row: object) -> None:
    with pytest.raises(InputError, match=r"messages\[1\]"):
        read_turns([{"role": "user", "content": "Hi."}, row])


@pytest.mark.parametrize("content", ODD)
@pytest.mark.parametrize(
    ("wrap", "place"),
    [
        (lambda odd: {"role": "user", "content": odd}, r"messages\[0\]\.content"),
        (lambda odd: {"role": "user", "content": ["Hi.", odd]}, r"messages\[0\]\.content\[1\]"),
        (
            lambda odd: {"role": "user", "content": [{"type": "text", "text": odd}]},
            r"messages\[0\]\.content\[0\]\.text",
        ),
        (
            lambda odd: {"role": "user", "content": [{"type": "tool_result", "content": odd}]},
            r"messages\[0\]\.content\[0\]\.content",
        ),
        (lambda odd: {"type": "function_call_output", "output": odd}, r"messages\[0\]\.output"),
        (lambda odd: {"role": "assistant", "content": None, "tool_calls": odd}, r"messages\[0\]\.tool_calls"),
    ],
    ids=["content", "part", "text", "result", "output", "calls"],
)
def test_what_stands_where_words_belong_is_refused_and_not_judged_as_nothing(
    wrap: object, place: str, content: object
) -> None:
    with pytest.raises(InputError, match=place):
        read_turns([wrap(content)])  # type: ignore[operator]  # a lambda of the list above


def test_the_words_themselves_stand_in_no_error() -> None:
    with pytest.raises(InputError) as caught:
        read_turns([{"role": "user", "content": b"my secret"}])
    assert "my secret" not in str(caught.value)


def test_instructions_beside_the_turns_are_tried_too() -> None:
    with pytest.raises(InputError, match="system"):
        read_turns("Hi.", system=5)


@pytest.mark.parametrize(
    "messages",
    [
        "",
        "Hi.",
        [],
        (),
        [{"role": "user", "content": "Hi."}],
        [{"role": "assistant", "content": None, "tool_calls": None}],
        [{"role": "user", "content": [Part(type="text", text="Hi."), {"type": "image", "data": b"0"}]}],
        [{"role": "user", "content": {"type": "text", "text": "Hi."}}],
        [{"role": "user", "content": [{"type": "text", "text": "Hi.", "index": 5, "score": 0.5}]}],
        [{"role": "assistant", "content": [{"type": "tool_use", "id": "a", "input": {"n": 5, "text": 5}}]}],
        [{"type": "computer_call_output", "output": {"type": "computer_screenshot", "image_url": "u"}}],
    ],
)
def test_what_clients_take_is_read_as_ever(messages: Messages) -> None:
    assert read_turns(messages) == messages_of(messages)


def test_turns_that_are_read_already_stay_as_they_are() -> None:
    turn = Message(role=Role.TOOL, text="12 C", source="tool:weather")
    assert read_turns([turn, {"role": "user", "content": "Hi."}]) == (
        turn,
        Message(role=Role.USER, text="Hi."),
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.binary(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["role", "content", "text", "type", "tool_calls", "function", "input", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_anything_is_read_or_refused_in_demurs_own_words(value: object) -> None:
    try:
        given: tuple[object, ...] = read_turns(value)
    except DemurError as error:
        given = (error.where, error.hint)
    assert all(isinstance(each, Message) for each in given) or (len(given) == 2 and all(given))


def test_a_conversation_that_holds_itself_is_refused() -> None:
    deep: dict[str, object] = {"role": "assistant"}
    deep["tool_calls"] = [{"function": {"name": "f", "arguments": deep}}]
    with pytest.raises(InputError, match="cannot be read"):
        read_turns([deep])


def test_a_request_is_taken_as_it_is() -> None:
    request = Request(messages=(Message(role=Role.USER, text="Hi."),), context={"tenant": "a"})
    assert read_request(request) is request
    assert read_request("Hi.") == Request(messages=request.messages)


@pytest.mark.parametrize("turns", ["Hi.", None, [{"role": "user", "content": "Hi."}]])
def test_a_request_without_messages_of_ours_is_refused(turns: object) -> None:
    with pytest.raises(InputError, match="Request"):
        read_request(Request(messages=cast("tuple[Message, ...]", turns)))


@pytest.mark.parametrize("context", [None, 5, "user.role", ["user.role"], {5: "guest"}])
def test_a_context_is_a_mapping_of_facts_by_names(context: object) -> None:
    with pytest.raises(SettingError, match="here=") as caught:
        try_context(context, where="here=")
    assert caught.value.hint
    try_context(cast("Context", {"user.role": "guest"}), where="here=")


@pytest.mark.parametrize("caller", [None, "ada", {"person": "ada"}, Caller])
def test_a_caller_is_one(caller: object) -> None:
    with pytest.raises(SettingError, match=r"demur\.types\.Caller"):
        try_caller(caller, where="here")


def test_what_a_caller_says_is_text() -> None:
    with pytest.raises(SettingError, match=r"tenant=\.\.\."):
        try_caller(Caller(tenant=cast("str", 5)), where="here")
    try_caller(Caller(tenant="a"), where="here")


@pytest.mark.parametrize("value", [None, 5, b"a"])
def test_text_is_text(value: object) -> None:
    with pytest.raises(SettingError, match="no text"):
        try_text(value, where="here")
    try_text("", where="here")


@pytest.mark.parametrize("value", ["x", "", None, 5, ["raise"], {}])
def test_a_choice_that_is_none_is_answered_with_those_that_are(value: object) -> None:
    with pytest.raises(SettingError, match="raise"):
        try_choice(value, ("result", "raise"), where="here")
    try_choice("raise", ("result", "raise"), where="here")


@pytest.mark.parametrize("values", ["abc", b"abc", None, 5, {"a": 1}, iter([1])])
def test_one_value_or_one_that_is_read_but_once_is_no_list(values: object) -> None:
    with pytest.raises(SettingError, match="give a list"):
        several(values, where="here", hint="give a list")
    assert several([1, 2], where="here", hint="") == (1, 2)


@pytest.mark.parametrize("value", [-1, -0.5, float("nan"), float("inf"), True, "1", None])
def test_a_number_from_0_up_is_no_other(value: object) -> None:
    assert not is_number(value, float)


def test_whole_numbers_are_numbers_of_either_kind() -> None:
    assert (is_number(0, float), is_number(0.5, float), is_number(2, int)) == (True, True, True)
    assert not is_number(0.5, int)


def test_a_class_has_no_method_to_call() -> None:
    assert (has("a", "upper"), has(str, "upper"), has("a", "read")) == (True, False, False)


def test_what_is_not_right_is_named_with_what_to_do() -> None:
    with pytest.raises(SettingError, match=r"int -1 cannot be used here - at here \(give more\)"):
        try_that(False, -1, where="here", hint="give more")
