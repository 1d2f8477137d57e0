from __future__ import annotations

import pytest

from demur.answers.ftl import entries
from demur.errors import TemplateError


def refused(text: str) -> str:
    with pytest.raises(TemplateError) as caught:
        list(entries(text, "en/privacy.ftl"))
    return str(caught.value)


def test_messages_and_terms_come_with_their_part_and_number() -> None:
    found = list(entries("# A comment\ntitle = A\nboundary-12 = B { -who }\n-who = C\n", "f"))
    assert [(e.name, e.part, e.number) for e in found] == [
        ("title", "title", 0),
        ("boundary-12", "boundary", 12),
        ("-who", "-who", 0),
    ]


@pytest.mark.parametrize(
    ("text", "varies"),
    [
        ("title = A", False),
        ("title = { $category ->\n    [cyber] A\n   *[any] B\n }", True),
        ("title = { title-1 }", True),
        ('title = { "a" ->\n   *[x] B\n }', False),
        ("title = { -who }", False),
    ],
)
def test_a_message_varies_where_it_asks_for_the_category_or_for_another_message(
    *, text: str, varies: bool
) -> None:
    assert [entry.varies for entry in entries(text, "f")] == [varies]


def test_what_is_no_fluent_is_named_by_file_and_line() -> None:
    assert "line 2: " in refused("title = A\nboundary\n")


def test_a_misspelt_message_is_named_with_the_nearest() -> None:
    problem = refused("boundry-1 = A\n")
    assert problem.startswith("[DEM-105] there is no message 'boundry-1' in an answer - at en/privacy.ftl")
    assert "did you mean 'boundary'?" in problem


@pytest.mark.parametrize("name", ["title-0", "title-a", "title-100", "Title", "extra"])
def test_a_name_that_no_answer_asks_for_is_refused(name: str) -> None:
    assert f"no message {name!r}" in refused(f"{name} = A\n")


def test_a_message_that_stands_there_twice_is_refused() -> None:
    assert "'title-1' stands there twice" in refused("title-1 = A\ntitle-1 = B\n")


def test_a_variable_that_nobody_sets_is_named_with_file_and_message() -> None:
    problem = refused("boundary-1 = Not { $categry }\n")
    assert "'boundary-1' uses $categry, which nobody sets - at en/privacy.ftl" in problem
    assert "did you mean 'category'?" in problem


def test_a_selector_that_nobody_sets_is_refused() -> None:
    assert "uses $user" in refused("alternatives = A\n    .one = { $user ->\n   *[any] B\n }\n")


def test_a_variable_may_not_be_shown() -> None:
    assert "'title' shows $category" in refused("title = About { $category }\n")


@pytest.mark.parametrize(
    ("key", "says"), [("cybr", "did you mean 'cyber'?"), ("1", "[1], which is no category")]
)
def test_words_for_what_is_no_category_are_refused(key: str, says: str) -> None:
    assert says in refused(f"title = {{ $category ->\n    [{key}] A\n   *[any] B\n }}\n")
