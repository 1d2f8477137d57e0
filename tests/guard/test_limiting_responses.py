from __future__ import annotations

import pytest
from pydantic import BaseModel

from demur.guard.limiting_responses import limit_responses
from demur.types import Limits

SCHEMA = Limits(json_schema='{"type": "object"}')
FORM = {"type": "json_schema", "name": "answer", "schema": {"type": "object"}}
NONE, ONLY_A = Limits(tools=frozenset()), Limits(tools=frozenset({"a"}))
A, B = {"type": "function", "name": "a"}, {"type": "web_search"}


class Place(BaseModel):
    name: str


@pytest.mark.parametrize(("given", "cap"), [(90, 40), (30, 30), (None, 40)])
def test_the_narrower_cap_holds(given: object, cap: int) -> None:
    asked = {"max_output_tokens": given}
    assert limit_responses(asked, Limits(max_tokens=40)).changed == {"max_output_tokens": cap}


def test_stop_sequences_are_told_as_unmet() -> None:
    limited = limit_responses({}, Limits(stop=("x",)))
    assert (limited.changed, limited.fit.unmet) == ({}, ("stop",))


def test_a_schema_is_put_beside_what_else_the_text_is_told() -> None:
    limited = limit_responses({"text": {"verbosity": "low"}}, SCHEMA)
    assert limited.changed == {"text": {"verbosity": "low", "format": FORM}}


@pytest.mark.parametrize("asked", [{"text": {"format": {"type": "json_schema"}}}, {"text_format": Place}])
def test_a_schema_of_the_clients_own_stays_and_ours_is_told_as_unmet(asked: dict[str, object]) -> None:
    limited = limit_responses(asked, SCHEMA)
    assert (limited.changed, limited.fit.unmet) == ({}, ("json_schema",))


def test_without_tools_nothing_that_speaks_of_them_is_left() -> None:
    asked = {"tools": [A, B], "tool_choice": "auto", "parallel_tool_calls": True, "store": False}
    assert limit_responses(asked, NONE).over(asked) == {"store": False}


def test_tools_that_are_named_stay_and_no_other_is_forced() -> None:
    asked = {"tools": [A, B], "tool_choice": B}
    assert limit_responses(asked, ONLY_A).over(asked) == {"tools": [A], "tool_choice": "none"}
    asked = {"tools": [A, B], "tool_choice": A}
    assert limit_responses(asked, ONLY_A).over(asked) == {"tools": [A], "tool_choice": A}
