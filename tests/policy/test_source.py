from __future__ import annotations

import pytest

from demur.errors import PolicyError
from demur.policy.source import Node, read_nodes


def read(text: str) -> Node:
    return read_nodes(text, file="p.yaml")


def problem(text: str) -> str:
    with pytest.raises(PolicyError) as caught:
        read(text)
    return str(caught.value)


def plain(node: Node) -> object:
    if node.entries is not None:
        return {key.text: plain(value) for key, value in node.entries}
    return node.text if node.items is None else [plain(item) for item in node.items]


def test_values_keep_their_spelling_and_line() -> None:
    assert plain(read("mode: off\nlist: [1, 'two']")) == {"mode": "off", "list": ["1", "two"]}
    assert [value.line for _, value in read("a: b\nmode: off").entries or ()] == [1, 2]


def test_a_file_without_a_value_is_an_empty_map() -> None:
    assert read("# nothing yet").entries == ()


def test_null_is_empty_and_a_quoted_tilde_is_a_text() -> None:
    items = read("[~, '~', null, '']").items or ()

    assert [node.empty for node in items] == [True, False, True, False]


def test_an_alias_stands_for_what_its_anchor_names() -> None:
    assert plain(read("a: &x {k: v}\nb: *x")) == {"a": {"k": "v"}, "b": {"k": "v"}}


def test_what_is_merged_in_never_replaces_a_key_of_the_maps_own() -> None:
    text = "a: &a {k: 1, l: 1}\nb: &b {k: 2, m: 2}\nc: {<<: [*a, *b], l: 3}"

    assert [plain(value) for _, value in read(text).entries or ()][2] == {"k": "1", "l": "3", "m": "2"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\na: 2", "the key 'a' stands twice, in line 1 before - at p.yaml:2"),
        ("? [a]\n: b", "a key must be a word"),
        ("a: !custom b", "the tag '!custom' is not allowed"),
        ("a: !!python/name:os.system x", "is not allowed"),
        ("a: !!binary [x]", "is not allowed"),
        ("a: *x", "the alias *x names nothing before it"),
        ("&a [*a]", "the alias *a names nothing before it"),
        ("a: {<<: b}", "`<<` can bring in maps only"),
        ("a\n---\nb", "a second document begins here - at p.yaml:2"),
        ("a: 'x", "this is not YAML: found unexpected end of stream - at p.yaml:1"),
        ("a: \x00", "this is not YAML"),
        ("a: \ud800", "this is not YAML"),
        ("[" * 30_000, "more than 20 levels"),
        ("- " * 30_000, "more than 20 levels"),
        ("#" * 300_000, "is longer than 262,144"),
    ],
)
def test_what_is_no_plain_yaml_is_named_with_its_place(text: str, expected: str) -> None:
    assert expected in problem(text)


def test_a_standard_tag_makes_a_text_of_anything() -> None:
    assert (read("[!!str ~]").items or ())[0].empty is False
