from __future__ import annotations

from types import SimpleNamespace as Object

import pytest

from demur.guard.limiting import (
    Limited,
    capped_by,
    fields_of,
    form_of,
    kept_tools,
    lowered,
    narrowed_choice,
    rows_in,
    stops_in,
)
from demur.types import Limits

ONLY_A = Limits(tools=frozenset({"a"}))


def test_what_changes_is_laid_over_what_was_asked() -> None:
    limited = Limited(changed={"stop": ["x"]}, dropped=frozenset({"tools"}))
    assert limited.over({"tools": [], "stop": None, "n": 1}) == {"stop": ["x"], "n": 1}


@pytest.mark.parametrize(
    ("given", "ours"),
    [
        ([], True),
        ([None], True),
        ([41], True),
        ([40], False),
        ([39], False),
        ([41, 30], False),
        (["x"], True),
    ],
)
def test_a_cap_is_ours_only_where_the_client_asked_for_nothing_as_narrow(
    given: list[object], *, ours: bool
) -> None:
    assert capped_by(Limits(max_tokens=40), given) is ours


def test_without_a_cap_none_is_ours() -> None:
    assert not capped_by(Limits(), [])


@pytest.mark.parametrize(("given", "cap"), [(39, 39), (41, 40), (None, 40), (True, 40), ("9", 40)])
def test_the_narrower_of_two_caps_holds(given: object, cap: int) -> None:
    assert lowered(40, given) == cap


@pytest.mark.parametrize(("given", "stops"), [("x", ["x"]), (["x", 1], ["x"]), (("x",), ["x"]), (None, [])])
def test_stops_come_as_a_text_or_a_list(given: object, stops: list[str]) -> None:
    assert stops_in(given) == stops


@pytest.mark.parametrize(
    ("schema", "name"), [('{"title": "A form!"}', "A_form_"), ("{}", "answer"), ('{"title": "ä"}', "_")]
)
def test_a_schema_has_a_name_that_every_api_takes(schema: str, name: str) -> None:
    assert form_of(Limits(json_schema=schema))[0] == name


def test_tools_that_are_not_named_go() -> None:
    rows = [{"name": "a"}, {"function": {"name": "b"}}, {"type": "web_search"}, {"server_label": "a"}, 7]
    assert kept_tools(rows, ONLY_A, below=("function",)) == [{"name": "a"}, {"server_label": "a"}]


def test_where_all_tools_may_stay_nothing_changes() -> None:
    assert kept_tools([{"name": "a"}], ONLY_A) is None
    assert kept_tools(None, ONLY_A) is None
    assert kept_tools([{"name": "b"}], Limits()) is None


@pytest.mark.parametrize("choice", [None, "auto", {"type": "any"}, {"type": "tool", "name": "a"}])
def test_a_choice_that_fits_stays(choice: object) -> None:
    assert narrowed_choice(choice, ONLY_A) is choice


def test_a_choice_of_a_tool_that_had_to_go_is_no_tool() -> None:
    assert narrowed_choice({"type": "tool", "name": "b"}, ONLY_A) == "none"
    assert narrowed_choice({"type": "tool", "name": "b"}, ONLY_A, none={"type": "none"}) == {"type": "none"}


def test_a_list_of_allowed_tools_loses_those_that_had_to_go() -> None:
    a, b = {"type": "function", "name": "a"}, {"type": "function", "name": "b"}
    flat = {"type": "allowed_tools", "mode": "auto", "tools": [a, b]}
    assert narrowed_choice(flat, ONLY_A) == {**flat, "tools": [a]}
    nested = {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [a, b]}}
    assert narrowed_choice(nested, ONLY_A) == {**nested, "allowed_tools": {"mode": "auto", "tools": [a]}}
    assert narrowed_choice({**flat, "tools": [b]}, ONLY_A) == "none"
    kept = {**flat, "tools": [a]}
    assert narrowed_choice(kept, ONLY_A) is kept


def test_a_clients_own_objects_are_read_as_maps() -> None:
    assert fields_of(Object(model_dump=lambda: {"name": "a"})) == {"name": "a"}
    assert fields_of(Object(model_dump=lambda: 7)) == {}
    assert fields_of(7) == {}


def test_only_lists_hold_rows() -> None:
    assert (rows_in((1,)), rows_in("ab")) == ([1], [])
