from __future__ import annotations

import pytest

from demur.answers.templates import Source, Variants, variants
from demur.errors import TemplateError
from demur.types import Category

LABELS = "contact = C\nappeal = A\nretry = R\n"
WHOLE = """\
title = Title
acknowledgement = I see.
boundary = I won't.
reason = It hurts.
alternatives = Instead:
    .one = One
    .two = Two
engagement = Well?
"""
CHOICE = "{ $category ->\n    [cyber] Cyber\n   *[any] Any\n }"


def made(*texts: str, topic: str = "privacy") -> Variants:
    sources = [Source(name=f"f{place}.ftl", text=text) for place, text in enumerate([LABELS, *texts])]
    return variants(topic, locale="en", sources=sources)


def refused(*texts: str) -> str:
    with pytest.raises(TemplateError) as caught:
        made(*texts)
    return str(caught.value)


def test_a_file_without_numbers_is_one_variant_for_all_categories() -> None:
    (only,) = made(WHOLE)
    said = only[""]
    assert (list(only), said.message) == (
        [""],
        "I see. I won't. It hurts.\n\nInstead:\n- One\n- Two\n\nWell?",
    )


def test_each_number_is_a_variant_and_takes_the_unnumbered_messages_too() -> None:
    texts = [variant[""].title for variant in made(WHOLE + "title-1 = First\ntitle-3 = Third\n")]
    assert texts == ["First", "Third"]


def test_words_that_vary_are_there_for_every_category() -> None:
    (only,) = made(WHOLE, f"title = {CHOICE}\n")
    assert set(only) == {"", *Category}
    assert (only["cyber"].title, only["crime"].title, only[""].title) == ("Cyber", "Any", "Any")


def test_an_alternative_may_vary_alone() -> None:
    (only,) = made(WHOLE, f"alternatives = Instead:\n    .one = {CHOICE}\n    .two = Two\n")
    assert only["cyber"].alternatives == ("Cyber", "Two")


def test_a_later_file_replaces_single_messages() -> None:
    assert made(WHOLE, "boundary = No.\n")[0][""].opening == "I see. No. It hurts."


def test_a_message_without_a_number_replaces_all_numbered_ones_below() -> None:
    found = made(WHOLE + "title-1 = First\nreason-2 = Second.\n", "title = Ours\n")
    assert {variant[""].title for variant in found} == {"Ours"}


def test_a_topic_may_name_a_control_its_own_way() -> None:
    assert made(WHOLE, "retry = Keep talking\n")[0][""].labels.retry == "Keep talking"


def test_terms_and_references_are_filled_in() -> None:
    assert (
        made(WHOLE, "-us = Acme\ntitle-1 = With { -us }\nreason-1 = { title-1 }.\n")[0][""].reason
        == "With Acme."
    )


def test_line_breaks_in_a_file_are_blanks_in_an_answer() -> None:
    assert made(WHOLE, "title = One\n    two\n")[0][""].title == "One two"


def test_no_isolation_mark_is_left_in_the_words() -> None:
    (only,) = made(WHOLE, f"title = About {CHOICE}.\n")
    assert only["cyber"].title == "About Cyber."


def test_a_missing_part_is_named_with_topic_and_last_file() -> None:
    problem = refused(WHOLE.replace("engagement = Well?\n", ""))
    assert "topic 'privacy' lacks the message 'engagement-1' - at f1.ftl" in problem


def test_a_variant_that_lacks_a_part_is_named() -> None:
    assert "lacks the message 'title-2'" in refused(WHOLE.replace("title", "title-1") + "reason-2 = So.\n")


@pytest.mark.parametrize("count", [0, 1, 5])
def test_too_few_or_too_many_alternatives_are_refused(count: int) -> None:
    listed = "".join(f"    .a{number} = A\n" for number in range(count))
    assert f"'alternatives' holds {count} alternatives" in refused(
        WHOLE, f"alternatives = Instead:\n{listed}"
    )


def test_a_message_without_text_of_its_own_is_refused() -> None:
    assert "'title' has no text of its own" in refused(WHOLE, "title =\n    .one = A\n")


@pytest.mark.parametrize("what", ["{ -nobody }", "{ title-9 }", "{ title }", "{ FOO() }"])
def test_a_reference_that_leads_nowhere_is_refused_with_its_message(what: str) -> None:
    assert "'title' cannot be formatted: " in refused(WHOLE, f"title = {what}\n")


def test_words_that_are_empty_for_one_category_are_refused() -> None:
    empty = 'title = { $category ->\n    [cyber] { "" }\n   *[any] B\n }\n'
    assert "'title' is empty for category 'cyber'" in refused(WHOLE, empty)


@pytest.mark.parametrize("mark", ["\x1b", "\u202e", "\u2068"])
def test_characters_that_do_not_show_are_refused(mark: str) -> None:
    assert "holds characters that do not show" in refused(WHOLE, f"title = A{mark}B\n")


def test_crisis_carries_the_way_to_help_lines() -> None:
    assert made(WHOLE, topic="crisis")[0][""].contact == "https://findahelpline.com"


def test_a_topic_of_ones_own_has_the_common_icon_and_may_be_asked_again() -> None:
    said = made(WHOLE, topic="travel")[0][""]
    assert (said.icon, said.can_retry, said.contact) == ("🛡", True, "")
