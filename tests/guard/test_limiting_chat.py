from __future__ import annotations

import pytest
from pydantic import BaseModel

from demur.guard.limiting_chat import limit_chat
from demur.types import Limits

SCHEMA = Limits(json_schema='{"type": "object"}')
FORM = {"type": "json_schema", "json_schema": {"name": "answer", "schema": {"type": "object"}}}
NONE, ONLY_A = Limits(tools=frozenset()), Limits(tools=frozenset({"a"}))
A, B = ({"type": "function", "function": {"name": name}} for name in "ab")


class Place(BaseModel):
    name: str


@pytest.mark.parametrize(
    ("asked", "after"),
    [
        ({}, {"max_completion_tokens": 40}),
        ({"max_tokens": None}, {"max_tokens": None, "max_completion_tokens": 40}),
        ({"max_tokens": 90}, {"max_tokens": 40}),
        ({"max_completion_tokens": 30}, {"max_completion_tokens": 30}),
        ({"max_tokens": 90, "max_completion_tokens": 30}, {"max_tokens": 40, "max_completion_tokens": 30}),
    ],
)
def test_the_cap_stands_in_the_field_that_the_client_uses(
    asked: dict[str, object], after: dict[str, object]
) -> None:
    assert limit_chat(asked, Limits(max_tokens=40)).over(asked) == after


@pytest.mark.parametrize(
    ("given", "after", "unmet"),
    [
        (None, ["x", "y"], ()),
        ("z", ["z", "x", "y"], ()),
        (["x"], ["x", "y"], ()),
        (["1", "2", "3"], ["1", "2", "3", "x"], ("stop",)),
        (["1", "2", "3", "4"], ["1", "2", "3", "4"], ("stop",)),
    ],
)
def test_stop_sequences_join_the_clients_own_up_to_four(
    given: object, after: object, unmet: tuple[str, ...]
) -> None:
    limited = limit_chat({"stop": given}, Limits(stop=("x", "y")))
    assert limited.over({"stop": given}) == {"stop": after}
    assert limited.fit.unmet == unmet


@pytest.mark.parametrize("given", [None, {"type": "text"}, {"type": "json_object"}])
def test_a_schema_takes_the_place_of_anything_looser(given: object) -> None:
    limited = limit_chat({"response_format": given}, SCHEMA)
    assert (limited.changed, limited.fit.unmet) == ({"response_format": FORM}, ())


@pytest.mark.parametrize("given", [{"type": "json_schema", "json_schema": {}}, Place])
def test_a_schema_of_the_clients_own_stays_and_ours_is_told_as_unmet(given: object) -> None:
    limited = limit_chat({"response_format": given}, SCHEMA)
    assert (limited.changed, limited.fit.unmet) == ({}, ("json_schema",))


def test_without_tools_nothing_that_speaks_of_them_is_left() -> None:
    asked = {
        "tools": [A],
        "tool_choice": "required",
        "parallel_tool_calls": True,
        "functions": [{"name": "a"}],
        "function_call": {"name": "a"},
        "web_search_options": {},
        "n": 1,
    }
    assert limit_chat(asked, NONE).over(asked) == {"n": 1}


def test_tools_that_are_named_stay() -> None:
    asked = {"tools": [A, B], "tool_choice": "auto"}
    assert limit_chat(asked, ONLY_A).over(asked) == {"tools": [A], "tool_choice": "auto"}


def test_a_tool_that_had_to_be_used_and_had_to_go_is_replaced_by_no_other() -> None:
    asked = {"tools": [A, B], "tool_choice": B}
    assert limit_chat(asked, ONLY_A).over(asked) == {"tools": [A], "tool_choice": "none"}


def test_a_search_that_is_named_stays() -> None:
    asked: dict[str, object] = {"web_search_options": {}}
    assert limit_chat(asked, Limits(tools=frozenset({"web_search"}))).over(asked) == asked


def test_without_limits_nothing_changes() -> None:
    assert limit_chat({"tools": [A], "stop": "x"}, Limits()).changed == {}
