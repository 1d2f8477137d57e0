from __future__ import annotations

import pytest

from demur.answers.messages import Forms
from demur.answers.templates import Source, formatted
from demur.errors import TemplateError

CHOICE = "{ $formality ->\n    [informal] du\n   *[formal] Sie\n }"


def made(text: str, *, beside: str = "", variables: dict[str, str] | None = None) -> dict[str, Forms]:
    others = [Source(name="labels.ftl", text=beside)] if beside else []
    source = Source(name="f.ftl", text=text)
    return formatted(source, locale="en", beside=others, variables=variables or {})


def refused(text: str) -> str:
    with pytest.raises(TemplateError) as caught:
        made(text)
    return str(caught.value)


def test_a_message_that_does_not_vary_has_one_form() -> None:
    assert made("title = A\n") == {"title": ("A",)}


def test_a_message_that_varies_has_all_its_forms() -> None:
    assert made(f"title = A {CHOICE}\n") == {"title": ("A Sie", "A Sie", "A du", "A du")}


def test_attributes_are_messages_below_theirs() -> None:
    found = made("alternatives = L:\n    .one = A\n    .two = B\n")
    assert found == {"alternatives": ("L:",), "alternatives.one": ("A",), "alternatives.two": ("B",)}


def test_terms_and_references_are_filled_in() -> None:
    found = made("-us = Acme\ntitle-calm = With { -us }\nreason = { title-calm }.\n")
    assert found["reason"] == ("With Acme.",)


def test_terms_of_the_labels_may_be_used() -> None:
    assert made("title = { -us }\n", beside="-us = Acme\n") == {"title": ("Acme",)}


def test_variables_of_the_operators_are_filled_in() -> None:
    assert made("title = Ask { $product }\n", variables={"product": "Ada"}) == {"title": ("Ask Ada",)}


def test_line_breaks_in_a_file_are_blanks_in_an_answer() -> None:
    assert made("title = One\n    two\n") == {"title": ("One two",)}


@pytest.mark.parametrize("count", [0, 1, 5])
def test_too_few_or_too_many_alternatives_are_refused(count: int) -> None:
    offered = "".join(f"    .a{number} = A\n" for number in range(count))
    problem = refused(f"alternatives = Instead:\n{offered}")
    assert f"'alternatives' holds {count} alternatives - at f.ftl:1" in problem


def test_only_alternatives_have_attributes() -> None:
    assert "'title' has attributes" in refused("title = A\n    .one = B\n")


def test_a_message_without_text_of_its_own_is_refused() -> None:
    assert "'title' has no text of its own" in refused("title =\n    .one = A\n")


@pytest.mark.parametrize("what", ["{ -nobody }", "{ title-9 }", "{ title }", "{ FOO() }"])
def test_a_reference_that_leads_nowhere_is_refused_with_its_message(what: str) -> None:
    assert "'title' cannot be formatted: " in refused(f"title = {what}\n")


def test_words_that_are_empty_for_one_manner_are_refused() -> None:
    empty = 'title = { $channel ->\n    [form] { "" }\n   *[chat] B\n }\n'
    assert "'title' is empty for formal form" in refused(empty)


@pytest.mark.parametrize("mark", ["\x1b", "\u202e", "\u2068", "\ufeff"])
def test_characters_that_do_not_show_are_refused(mark: str) -> None:
    assert "holds characters that do not show" in refused(f"title = A{mark}B\n")


def test_characters_that_do_not_show_are_refused_in_variables_too() -> None:
    with pytest.raises(TemplateError, match="holds characters that do not show"):
        made("title = { $product }\n", variables={"product": "A\u202eB"})
