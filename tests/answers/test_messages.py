from __future__ import annotations

import pytest

from demur.answers.manner import Channel, Formality
from demur.answers.messages import laid_over, listed, packed, said, wordings

FORMS = [("x",), ("chat", "form"), ("Sie chat", "Sie form", "du chat", "du form")]


@pytest.mark.parametrize(
    ("formal", "informal", "expected"),
    [
        (("a", "a"), ("a", "a"), ("a",)),
        (("a", "b"), ("a", "b"), ("a", "b")),
        (("a", "a"), ("c", "c"), ("a", "a", "c", "c")),
    ],
)
def test_as_few_forms_are_kept_as_say_the_same(
    formal: tuple[str, str], informal: tuple[str, str], expected: tuple[str, ...]
) -> None:
    assert packed(formal, informal) == expected


@pytest.mark.parametrize("forms", FORMS)
def test_every_manner_finds_its_form(forms: tuple[str, ...]) -> None:
    found = [said(forms, formality=f, channel=c) for f in Formality for c in (Channel.CHAT, Channel.FORM)]
    assert packed((found[0], found[1]), (found[2], found[3])) == forms


def test_an_upper_message_replaces_that_of_its_name() -> None:
    assert laid_over({"title-calm": ("a",), "title-warm": ("b",)}, {"title-calm": ("c",)}) == {
        "title-calm": ("c",),
        "title-warm": ("b",),
    }


def test_a_message_for_all_wordings_replaces_those_of_each() -> None:
    assert laid_over({"title-calm": ("a",), "title-warm": ("b",)}, {"title": ("c",)}) == {"title": ("c",)}


def test_alternatives_are_replaced_together() -> None:
    lower = {"alternatives-calm": ("L",), "alternatives-calm.one": ("a",), "alternatives-calm.two": ("b",)}
    upper = {"alternatives-calm": ("M",), "alternatives-calm.one": ("c",)}
    assert laid_over(lower, upper) == upper


def test_the_wordings_are_those_that_parts_are_there_for() -> None:
    assert wordings(["title-calm", "boundary-warm", "omitting-odd", "retry"]) == ("calm", "warm")


def test_where_no_part_names_a_wording_there_is_one_without_a_name() -> None:
    assert wordings(["title", "boundary"]) == ("",)


def test_alternatives_are_listed_in_their_order() -> None:
    assert listed({"a": ("L",), "a.two": ("2",), "a.one": ("1",), "ab.one": ("x",)}, "a") == (("2",), ("1",))
