from __future__ import annotations

import pytest

from demur.guard.limiting_messages import limit_messages
from demur.types import Limits

SCHEMA = Limits(json_schema='{"type": "object"}')
FORM = {"type": "json_schema", "schema": {"type": "object"}}
NONE, ONLY_A = Limits(tools=frozenset()), Limits(tools=frozenset({"a"}))
A, B = {"name": "a"}, {"name": "b"}
USED = [{"role": "assistant", "content": [{"type": "tool_use", "id": "t", "name": "a", "input": {}}]}]


@pytest.mark.parametrize(("given", "cap"), [(90, 40), (30, 30), (None, 40)])
def test_the_narrower_cap_holds(given: object, cap: int) -> None:
    assert limit_messages({"max_tokens": given}, Limits(max_tokens=40)).changed == {"max_tokens": cap}


@pytest.mark.parametrize(
    ("cap", "thinking"),
    [
        (1000, {"type": "disabled"}),
        (1024, {"type": "disabled"}),
        (1500, {"type": "enabled", "budget_tokens": 1024}),
        (4000, {"type": "enabled", "budget_tokens": 2000}),
    ],
)
def test_a_budget_for_thinking_stays_below_the_cap(cap: int, thinking: object) -> None:
    asked = {"max_tokens": 9000, "thinking": {"type": "enabled", "budget_tokens": 8000}}
    assert limit_messages(asked, Limits(max_tokens=cap)).changed["thinking"] == thinking


def test_a_budget_that_fits_below_the_cap_stays() -> None:
    asked = {"max_tokens": 9000, "thinking": {"type": "enabled", "budget_tokens": 2000}}
    assert "thinking" not in limit_messages(asked, Limits(max_tokens=4000)).changed


def test_stop_sequences_join_the_clients_own() -> None:
    limited = limit_messages({"stop_sequences": ["z"]}, Limits(stop=("x", "z")))
    assert limited.changed == {"stop_sequences": ["z", "x"]}
    assert limit_messages({"stop_sequences": ["x"]}, Limits(stop=("x",))).changed == {}


def test_a_schema_is_put_beside_what_else_the_output_is_told() -> None:
    limited = limit_messages({"output_config": {"effort": "low"}}, SCHEMA)
    assert limited.changed == {"output_config": {"effort": "low", "format": FORM}}


@pytest.mark.parametrize(
    "asked",
    [{"output_config": {"format": {"type": "json_schema"}}}, {"output_format": {"type": "json_schema"}}],
)
def test_a_schema_of_the_clients_own_stays_and_ours_is_told_as_unmet(asked: dict[str, object]) -> None:
    limited = limit_messages(asked, SCHEMA)
    assert (limited.changed, limited.fit.unmet) == ({}, ("json_schema",))


def test_without_tools_nothing_that_speaks_of_them_is_left() -> None:
    asked = {"tools": [A], "tool_choice": {"type": "any"}, "messages": [], "mcp_servers": [A]}
    assert limit_messages(asked, NONE).over(asked) == {"messages": [], "mcp_servers": []}


def test_tools_that_earlier_turns_used_stay_described_and_are_not_used_again() -> None:
    asked = {"tools": [A], "tool_choice": {"type": "any"}, "messages": USED}
    assert limit_messages(asked, NONE).over(asked) == {**asked, "tool_choice": {"type": "none"}}


def test_tools_that_are_named_stay() -> None:
    asked = {"tools": [A, B], "tool_choice": {"type": "tool", "name": "a"}}
    assert limit_messages(asked, ONLY_A).over(asked) == {**asked, "tools": [A]}
    asked = {"tools": [A, B], "tool_choice": {"type": "tool", "name": "b"}}
    assert limit_messages(asked, ONLY_A).over(asked) == {"tools": [A], "tool_choice": {"type": "none"}}


def test_where_there_are_no_tools_none_are_spoken_of() -> None:
    assert limit_messages({"messages": "Hi."}, NONE) == limit_messages({}, NONE)
    assert limit_messages({}, NONE).changed == {}
