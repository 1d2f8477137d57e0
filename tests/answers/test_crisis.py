from __future__ import annotations

import re
import tomllib
from datetime import date, timedelta
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.answers.crisis import Line, Stale, link_of, resources_for, stale
from demur.answers.links import link

FILE = tomllib.loads(resources.files("demur.answers").joinpath("data", "crisis.toml").read_text("utf-8"))
COUNTRIES: dict[str, dict[str, Any]] = {key: value for key, value in FILE.items() if key != "default"}
LINES = [
    pytest.param(line, id=f"{code}-{place}")
    for code, facts in FILE.items()
    for place, line in enumerate(facts.get("lines", ()) if code != "default" else [facts])
]
EMERGENCIES = [pytest.param(facts, id=code) for code, facts in COUNTRIES.items() if "emergency" in facts]
CHECKED = date(2026, 11, 21)
NUMBER = re.compile(r"[+*]?\d[\d ().-]*")
LANGUAGES = sorted(
    folder.name
    for folder in resources.files("demur.reading").joinpath("data").iterdir()
    if folder.is_dir() and len(folder.name) == 2
)


def line(**facts: str) -> Line:
    return Line(name="n", source="https://example.org", checked=CHECKED, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", COUNTRIES)
def test_every_country_is_two_capital_letters(code: str) -> None:
    assert re.fullmatch("[A-Z]{2}", code)


def test_there_are_at_least_sixty_countries_with_a_line_of_their_own() -> None:
    assert sum("lines" in facts for facts in COUNTRIES.values()) >= 60


@pytest.mark.parametrize("facts", COUNTRIES.values(), ids=list(COUNTRIES))
def test_every_country_has_an_emergency_number_or_a_line_and_three_lines_at_most(
    facts: dict[str, Any],
) -> None:
    assert "emergency" in facts or facts["lines"]
    assert len(facts.get("lines", ())) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_that_is_read_has_a_line(language: str) -> None:
    assert any(language in line["languages"] for each in COUNTRIES.values() for line in each.get("lines", ()))


@pytest.mark.parametrize("facts", LINES)
def test_every_line_has_a_name_a_source_and_a_date(facts: dict[str, Any]) -> None:
    assert facts["name"].strip()
    assert re.match("https?://", facts["source"])
    assert date(2026, 11, 21) <= facts["checked"] < date(2100, 1, 1)


@pytest.mark.parametrize("facts", EMERGENCIES)
def test_every_emergency_number_is_short_and_has_a_source_and_a_date(facts: dict[str, Any]) -> None:
    assert re.fullmatch(r"\d{2,5}", facts["emergency"])
    assert facts["emergency_source"].startswith("https://")
    assert isinstance(facts["emergency_checked"], date)


@pytest.mark.parametrize("facts", LINES)
def test_every_line_can_be_reached_by_numbers_that_parse_or_an_https_page(facts: dict[str, Any]) -> None:
    numbers = [facts[key] for key in ("phone", "text") if key in facts]
    assert numbers or facts["url"]
    assert all(NUMBER.fullmatch(number) for number in numbers)
    assert facts.get("url", "https://").startswith("https://")


@pytest.mark.parametrize("facts", LINES)
def test_every_language_of_a_line_is_two_small_letters(facts: dict[str, Any]) -> None:
    assert all(re.fullmatch("[a-z]{2}", language) for language in facts["languages"])


@pytest.mark.parametrize("facts", LINES)
def test_a_word_to_send_comes_with_a_number_to_send_it_to(facts: dict[str, Any]) -> None:
    assert "text_body" not in facts or "text" in facts


@pytest.mark.parametrize("code", COUNTRIES)
def test_every_line_gives_a_link_that_an_answer_may_carry(code: str) -> None:
    for each in resources_for(code).lines:
        assert link(link_of(each), where="contact") != ""


@pytest.mark.parametrize("code", COUNTRIES)
def test_a_country_gives_what_the_file_says(code: str) -> None:
    here = resources_for(code.lower())
    names = [each["name"] for each in COUNTRIES[code].get("lines", [FILE["default"]])]
    assert (here.country, here.emergency) == (code, COUNTRIES[code].get("emergency", ""))
    assert [each.name for each in here.lines] == names


@pytest.mark.parametrize(
    "country", ["", "ZZ", "D", "DEU", " DE", "ß", "ﬁ", "D\0", "default", "\ud800", "x" * 10_240]
)
def test_anything_but_a_known_code_gives_the_international_directory(country: str) -> None:
    here = resources_for(country)
    assert (here.country, here.emergency, [link_of(each) for each in here.lines]) == (
        "",
        "",
        ["https://findahelpline.com"],
    )


@given(st.text())
def test_no_text_is_too_odd_for_a_country(country: str) -> None:
    assert resources_for(country).lines


def test_everything_is_listed_once_it_is_older_than_the_days_given() -> None:
    entries = stale(CHECKED + timedelta(days=8), days=7)
    lines = sum(len(facts.get("lines", ())) for facts in COUNTRIES.values())
    assert len(entries) == lines + len(EMERGENCIES) + 1


def test_nothing_is_listed_on_the_last_day() -> None:
    assert stale(CHECKED + timedelta(days=7), days=7) == ()


def test_a_number_of_the_emergency_services_is_listed_as_such() -> None:
    assert Stale(country="NZ", name="emergency", checked=CHECKED) in stale(date(2030, 1, 1))


@pytest.mark.parametrize(
    ("given_line", "expected"),
    [
        (line(phone="13 11 14", text="1", url="https://a.example"), "tel:131114"),
        (line(phone="+49 (30) 12-34"), "tel:+49301234"),
        (line(phone="*4141"), "tel:*4141"),
        (line(text="0477 13 11 14", url="https://a.example"), "sms:0477131114"),
        (line(text="85258", text_body="HI YOU"), "sms:85258?body=HI%20YOU"),
        (line(url="https://a.example"), "https://a.example"),
    ],
)
def test_a_call_comes_before_a_message_and_a_message_before_a_page(given_line: Line, expected: str) -> None:
    assert link_of(given_line) == expected
