from __future__ import annotations

from types import SimpleNamespace as Object

from demur.guard.reaching import at, listed


def test_a_path_that_leads_nowhere_gives_nothing() -> None:
    assert [at([], 0), at(None, "a", 0), at({"a": [1]}, "a", 3), at(Object(a={"b": 1}), "a", "b")] == [
        None,
        None,
        None,
        1,
    ]


def test_only_lists_are_listed() -> None:
    assert [listed(each) for each in ([1], (1, 2), "ab", {"a": 1}, None)] == [[1], [1, 2], [], [], []]
