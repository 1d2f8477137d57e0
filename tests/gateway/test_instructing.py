from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.gateway import Api
from demur.gateway.instructing import instructed

SAID = ["Answer in general terms."]


def _asked(api: Api, **fields: object) -> object:
    return json.loads(instructed(api, json.dumps(fields).encode(), SAID))


@pytest.mark.parametrize("api", list(Api))
def test_without_instructions_the_body_keeps_every_byte(api: Api) -> None:
    body = b'{"messages": [ ],  "x": 1.50}'
    assert instructed(api, body, ()) is body


@pytest.mark.parametrize("api", list(Api))
def test_all_that_is_not_touched_keeps_its_bytes(api: Api) -> None:
    body = b'{"odd": {"b" : 1.50,  "a":1e3}, "messages":[ {"role" : "user","content":"\\u00e9"}]}'
    added = instructed(api, body, SAID)
    assert b'"odd":{"b" : 1.50,  "a":1e3}' in added
    assert b'{"role" : "user","content":"\\u00e9"}' in added


def test_a_chat_without_a_system_turn_gets_one_in_front() -> None:
    assert _asked(Api.CHAT, messages=[{"role": "user", "content": "hi"}]) == {
        "messages": [{"role": "system", "content": SAID[0]}, {"role": "user", "content": "hi"}]
    }
    assert _asked(Api.CHAT, messages=[]) == {"messages": [{"role": "system", "content": SAID[0]}]}


@pytest.mark.parametrize("role", ["system", "developer"])
def test_a_chats_own_system_turn_is_added_to(role: str) -> None:
    asked = _asked(Api.CHAT, messages=[{"role": role, "content": "Be kind.", "name": "n"}])
    assert asked == {"messages": [{"role": role, "content": f"Be kind.\n\n{SAID[0]}", "name": "n"}]}


def test_a_system_turn_in_parts_gets_one_more() -> None:
    parts = [{"type": "text", "text": "Be kind."}]
    asked = _asked(Api.CHAT, messages=[{"role": "system", "content": parts}])
    added = [*parts, {"type": "text", "text": SAID[0]}]
    assert asked == {"messages": [{"role": "system", "content": added}]}


@pytest.mark.parametrize(
    ("system", "after"),
    [
        (None, SAID[0]),
        ("", SAID[0]),
        ("Be kind.", f"Be kind.\n\n{SAID[0]}"),
        (
            [{"type": "text", "text": "Be kind.", "cache_control": {"type": "ephemeral"}}],
            [
                {"type": "text", "text": "Be kind.", "cache_control": {"type": "ephemeral"}},
                {"type": "text", "text": SAID[0]},
            ],
        ),
    ],
)
def test_anthropics_system_is_added_to(system: object, after: object) -> None:
    assert _asked(Api.MESSAGES, system=system, messages=[]) == {"system": after, "messages": []}


def test_several_instructions_stand_one_below_the_other() -> None:
    added = json.loads(instructed(Api.MESSAGES, b'{"messages": []}', ["One.", "Two."]))
    assert added["system"] == "One.\n\nTwo."


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=5)), st.text(min_size=1))
def test_any_other_field_and_any_instruction_survive(others: dict[str, str], text: str) -> None:
    before = {**others, "messages": [{"role": "user", "content": "hi"}]}
    after = json.loads(instructed(Api.CHAT, json.dumps(before).encode(), [text]))
    assert after.pop("messages")[0]["content"] == text
    assert after == {name: value for name, value in before.items() if name != "messages"}


def test_a_body_of_another_kind_is_an_error_and_not_a_guess() -> None:
    with pytest.raises(msgspec.DecodeError):
        instructed(Api.CHAT, b"[]", SAID)
