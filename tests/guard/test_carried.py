from __future__ import annotations

from types import SimpleNamespace

import pytest

from demur.guard.carried import tools_of


@pytest.mark.parametrize(
    ("tools", "names"),
    [
        (None, ()),
        ("search", ()),
        ([{"type": "function", "function": {"name": "search"}}], ("search",)),
        ([{"name": "pay", "input_schema": {}}], ("pay",)),
        ([{"type": "custom", "custom": {"name": "run"}}], ("run",)),
        ([{"type": "web_search_20250305"}], ("web_search_20250305",)),
        ([7, {}], ("", "")),
        ([{"name": "x" * 999}], ("x" * 128,)),
    ],
)
def test_tools_go_by_their_names(tools: object, names: tuple[str, ...]) -> None:
    assert tools_of(tools) == names


def test_a_clients_own_objects_are_read_as_what_they_stand_for() -> None:
    tool = SimpleNamespace(model_dump=lambda: {"type": "function", "function": {"name": "search"}})

    assert tools_of([tool]) == ("search",)


def test_no_more_than_a_thousand_tools_are_looked_at() -> None:
    assert len(tools_of([{"name": "x"}] * 2_000)) == 1_000
