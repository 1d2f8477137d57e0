from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.gateway import Api
from demur.gateway.conversation import claims_of, messages_of
from demur.guard.conversation import arguments_of
from demur.types import Message, Role

JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=20),
    lambda held: st.lists(held, max_size=4) | st.dictionaries(st.text(max_size=10), held, max_size=4),
    max_leaves=20,
)


def _one(api: Api, **message: object) -> tuple[tuple[str, str, str], ...]:
    read = messages_of(api, {"messages": [message]})
    return tuple((str(m.role), m.text, m.arguments) for m in read)


@pytest.mark.parametrize(
    ("named", "role"),
    [
        ("system", "system"),
        ("developer", "system"),
        ("user", "user"),
        ("assistant", "assistant"),
        ("tool", "tool"),
        ("function", "tool"),
        ("root", "user"),
        (None, "user"),
        ([], "user"),
    ],
)
def test_every_role_is_known_and_a_strange_one_is_judged_as_a_user(named: object, role: str) -> None:
    assert _one(Api.CHAT, role=named, content="hi") == ((role, "hi", ""),)


def test_the_texts_of_all_parts_are_read_and_bytes_are_not() -> None:
    parts = [
        {"type": "text", "text": "one"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}},
        {"type": "refusal", "refusal": "two"},
        "three",
    ]
    assert _one(Api.CHAT, role="user", content=parts) == (("user", "one\ntwo\nthree", ""),)


def test_what_tools_are_called_with_is_kept_apart_from_what_is_said() -> None:
    calls = [
        {"id": "c1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}},
        {"id": "c2", "type": "custom", "custom": {"name": "g", "input": "free text"}},
        {"type": "function", "function": "nonsense"},
        "nonsense",
    ]
    read = _one(Api.CHAT, role="assistant", content=None, tool_calls=calls, function_call={"arguments": "x"})
    assert read == (("assistant", "", 'x\n{"a": 1}\nfree text'),)


def test_an_assistants_own_refusal_is_part_of_what_it_said() -> None:
    assert _one(Api.CHAT, role="assistant", content=None, refusal="No.") == (("assistant", "No.", ""),)


def test_anthropics_system_comes_first() -> None:
    root = {"system": [{"type": "text", "text": "Be kind."}], "messages": [{"role": "user", "content": "hi"}]}
    assert messages_of(Api.MESSAGES, root) == (
        Message(role=Role.SYSTEM, text="Be kind."),
        Message(role=Role.USER, text="hi"),
    )


def test_a_tools_results_in_a_users_turn_are_the_tools_words() -> None:
    parts = [
        {"type": "tool_result", "tool_use_id": "t1", "content": [{"type": "text", "text": "found"}]},
        {"type": "text", "text": "and now?"},
    ]
    assert _one(Api.MESSAGES, role="user", content=parts) == (("tool", "found", ""), ("user", "and now?", ""))


def test_a_turn_of_nothing_but_results_makes_no_empty_turn_of_the_user() -> None:
    parts = [{"type": "tool_result", "content": "found"}]
    assert _one(Api.MESSAGES, role="user", content=parts) == (("tool", "found", ""),)


def test_a_call_of_a_tool_is_read_as_the_json_it_is() -> None:
    parts = [{"type": "text", "text": "Look."}, {"type": "tool_use", "name": "f", "input": {"q": "x"}}]
    assert _one(Api.MESSAGES, role="assistant", content=parts) == (("assistant", "Look.", '{"q":"x"}'),)


def test_documents_are_read_and_thoughts_are_not() -> None:
    parts = [
        {"type": "thinking", "thinking": "hm", "signature": "s"},
        {"type": "document", "title": "T", "source": {"type": "text", "data": "words"}},
        {"type": "document", "source": {"type": "base64", "data": "AAAA"}},
    ]
    words, bytes_alone = _one(Api.MESSAGES, role="user", content=parts)

    assert (words, bytes_alone) == (("tool", "T\nwords", ""), ("tool", "", ""))


def test_no_words_go_unseen_because_their_wrapping_is_new() -> None:
    part = {"type": "hologram", "layers": [{"caption": "seen"}, {"deep": {"er": "too"}}]}
    assert _one(Api.CHAT, role="user", content=[part]) == (("user", "seen\ntoo", ""),)


def test_words_in_the_depths_are_seen_too() -> None:
    part: object = "deep down"
    for _ in range(60):
        part = [part]
    ((_, text, _),) = _one(Api.CHAT, role="user", content=part)
    assert "deep down" in text


@given(JSON, st.sampled_from(list(Api)))
def test_any_json_is_read_without_an_error(value: object, api: Api) -> None:
    roots: list[dict[str, object]] = [{"messages": value}, {"messages": [value]}]
    roots += [{"messages": [{"role": "user", "content": value}]}]
    for root in [*roots, {"system": value, "metadata": value, "user": value}]:
        assert all(isinstance(message.text, str) for message in messages_of(api, root))
        assert all(isinstance(name, str) for name in claims_of(api, root))


def test_what_the_body_says_of_itself_is_only_claimed() -> None:
    body = (
        b'{"user": "u1", "safety_identifier": null, "metadata": {"purpose": "x", "n": 3, "a.b": 1, "c": []}}'
    )
    root = msgspec.json.decode(body, type=dict[str, object])
    assert claims_of(Api.CHAT, root) == {"user": "u1", "metadata.purpose": "x", "metadata.n": 3}
    assert claims_of(Api.MESSAGES, root) == {"metadata.purpose": "x", "metadata.n": 3}


def test_claims_are_cut_to_a_size_that_costs_little() -> None:
    root = {"user": "u" * 5000, "metadata": {f"n{number}": number for number in range(500)}}
    claims = claims_of(Api.CHAT, root)
    assert (len(str(claims["user"])), len(claims)) == (512, 65)


def test_a_call_whose_function_is_no_object_hands_nothing_over() -> None:
    assert [arguments_of(call) for call in ("x", {"function": "y"}, {"input": "free"})] == ["", "", "free"]
