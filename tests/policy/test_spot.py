from __future__ import annotations

import re

import pytest

from demur.errors import PolicyError
from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.types import Action


def spot(text: str) -> Spot:
    return Spot(file="p.yaml", path="$", node=read_nodes(text, file="p.yaml"))


def test_an_error_names_file_line_and_path() -> None:
    rule = spot("\nrules:\n  - action: refus").fields(["rules"])["rules"].items()[0]

    with pytest.raises(PolicyError) as caught:
        rule.fields(["action"])["action"].choice(Action)

    expected = "'refus' is not known here - at p.yaml:3, $.rules[0].action (did you mean 'refuse'?)"
    assert str(caught.value) == f"[DEM-103] {expected}"


def test_an_unknown_key_is_named_with_the_nearest() -> None:
    with pytest.raises(PolicyError, match=r"the key 'rulse' is not known here.*did you mean 'rules'"):
        spot("rulse: []").fields(["rules"])


def test_a_key_that_is_needed_is_asked_for() -> None:
    with pytest.raises(PolicyError, match=r"action, when is missing here.*add `action:`"):
        spot("id: x").fields(["id", "when", "action"], needed=["when", "action"])


def test_values_are_read_as_what_they_should_be() -> None:
    assert spot(" two words ").text() == "two words"
    assert spot("off").flag() is False
    assert spot("12").whole(0, 12) == 12
    assert spot("-1.5e1").number(-20, 0) == -15.0
    assert [item.text() for item in spot("[a, b]").items()] == ["a", "b"]
    assert [item.text() for item in spot("a").items()] == ["a"]


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", 1), ("-2.5", -2.5), ("true", True), ("False", False), ("~", None), ("'1'", "1"), ("on", "on")],
)
def test_a_single_value_has_the_type_that_it_is_written_as(text: str, value: object) -> None:
    assert spot(text).scalar() == value


@pytest.mark.parametrize(
    ("method", "arguments", "text"),
    [
        ("text", (), "[a]"),
        ("text", (), "~"),
        ("text", (), "'  '"),
        ("flag", (), "maybe"),
        ("flag", (), "'true'"),
        ("whole", (0, 5), "6"),
        ("whole", (0, 5), "1.5"),
        ("whole", (0, 5), "9" * 5_000),
        ("number", (0, 1), "nan"),
        ("number", (0, 1), "1.1"),
        ("number", (0, 1), "{}"),
        ("scalar", (), "{}"),
        ("items", (), "{}"),
        ("items", (), "~"),
        ("entries", (), "[]"),
        ("items", (), f"[{'x,' * 1001}]"),
    ],
)
def test_what_does_not_fit_is_refused(method: str, arguments: tuple[int, ...], text: str) -> None:
    with pytest.raises(PolicyError):
        getattr(spot(text), method)(*arguments)


def test_a_text_has_to_fit_its_pattern_as_a_whole() -> None:
    with pytest.raises(PolicyError, match=r"'a b' is not an id"):
        spot("a b").matching(re.compile("[a-z]+"), what="an id", like="x")


def test_long_values_and_keys_are_shortened_in_errors() -> None:
    with pytest.raises(PolicyError) as caught:
        spot(f"{'k' * 500}: 1").fields(["rules"])

    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("text", "low", "high", "such_as"),
    [
        ("-1", 0.0, 1000.0, "0"),
        ("1001", 0.0, 1000.0, "1000"),
        ("soon", 0.001, 600.0, "1"),
        ("2", 0.0, 1.0, "1"),
    ],
)
def test_the_hint_about_a_number_is_the_nearest_that_fits(
    text: str, low: float, high: float, such_as: str
) -> None:
    with pytest.raises(PolicyError, match=rf"write a number such as {such_as}\)$"):
        spot(text).number(low, high)


@pytest.mark.parametrize(("text", "such_as"), [("-1", "0"), ("11", "10"), ("1.5", "2"), ("many", "1")])
def test_the_hint_about_a_whole_number_is_the_nearest_that_fits(text: str, such_as: str) -> None:
    with pytest.raises(PolicyError, match=rf"write a number such as {such_as}\)$"):
        spot(text).whole(0, 10)


def test_the_hint_about_a_text_that_does_not_fit_is_one_that_does() -> None:
    with pytest.raises(PolicyError, match=r"'soon' is not a date .*\(write it as 2027-06-30\)$"):
        spot("soon").matching(re.compile(r"\d{4}-\d{2}-\d{2}"), what="a date", like="2027-06-30")
