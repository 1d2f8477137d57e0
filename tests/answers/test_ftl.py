from __future__ import annotations

import pytest

from demur.answers.ftl import entries
from demur.errors import TemplateError


def refused(text: str, *variables: str) -> str:
    with pytest.raises(TemplateError) as caught:
        list(entries(text, "en/privacy.ftl", variables=variables))
    return str(caught.value)


def test_messages_and_terms_come_with_file_and_line() -> None:
    found = list(entries("# A comment\ntitle = A\nboundary-warm2 = B { -who }\n-who = C\n", "f"))
    assert [(e.name, e.where) for e in found] == [
        ("title", "f:2"),
        ("boundary-warm2", "f:3"),
        ("-who", "f:4"),
    ]


def test_what_is_no_fluent_is_named_by_file_and_line() -> None:
    assert "at en/privacy.ftl:2" in refused("title = A\nboundary\n")


def test_a_misspelt_message_is_named_with_the_nearest() -> None:
    problem = refused("\nboundry-calm = A\n")
    assert problem.startswith(
        "[DEM-105] there is no message 'boundry-calm' in an answer - at en/privacy.ftl:2"
    )
    assert "did you mean 'boundary'?" in problem


@pytest.mark.parametrize("name", ["title_a", "title-", "title-Calm", "Title", "extra"])
def test_a_name_that_no_answer_asks_for_is_refused(name: str) -> None:
    assert f"no message {name!r}" in refused(f"{name} = A\n")


def test_a_message_that_stands_there_twice_is_refused() -> None:
    problem = refused("title-calm = A\ntitle-calm = B\n")
    assert "'title-calm' stands there twice - at en/privacy.ftl:2" in problem


def test_a_variable_that_nobody_sets_is_named_with_file_and_message() -> None:
    problem = refused("boundary-calm = Not { $prodct }\n", "product")
    assert "'boundary-calm' uses $prodct, which nobody sets - at en/privacy.ftl:1" in problem
    assert "did you mean 'product'?" in problem


def test_a_variable_of_the_operators_may_be_shown() -> None:
    assert len(list(entries("title = About { $product }\n", "f", variables=["product"]))) == 1


def test_a_selector_that_nobody_sets_is_refused() -> None:
    assert "uses $user" in refused("alternatives = A\n    .one = { $user ->\n   *[any] B\n }\n")


@pytest.mark.parametrize("name", ["formality", "channel"])
def test_what_chooses_may_not_be_shown(name: str) -> None:
    assert f"'title' shows ${name}" in refused(f"title = About {{ ${name} }}\n")


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        ("$channel ->\n    [from] A\n   *[chat] B", "did you mean 'form'?"),
        ("$formality ->\n    [du] A\n   *[formal] B", "words for $formality [du], which there is not"),
        ("$channel ->\n    [1] A\n   *[chat] B", "words for $channel [1]"),
    ],
)
def test_a_key_that_there_is_not_is_refused(choice: str, says: str) -> None:
    assert says in refused(f"title = {{ {choice}\n }}\n")
