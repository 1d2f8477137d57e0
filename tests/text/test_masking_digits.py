from __future__ import annotations

import pytest

from demur.text.masking_digits import digit_spans
from demur.text.spans import apart


def found(text: str, region: str | None = None) -> set[tuple[str, str]]:
    return {(span.kind, text[span.start : span.end]) for span in apart(digit_spans(text, region))}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("CARD", "4111 1111 1111 1111"),
        ("CARD", "5500-0000-0000-0004"),
        ("CARD", "378282246310005"),
        ("IBAN", "DE89 3704 0044 0532 0130 00"),
        ("IBAN", "GB82WEST12345698765432"),
        ("PHONE", "+49 30 901820"),
        ("PHONE", "+1 (415) 555-2671"),
        ("PHONE", "0043 1 58858"),
        ("PHONE", "(415) 555-2671"),
        ("PHONE", "030 901820"),
        ("NATIONAL_ID", "536-90-4399"),
        ("NATIONAL_ID", "756.9217.0769.85"),
        ("NATIONAL_ID", "86095742719"),
        ("NATIONAL_ID", "X2482300W"),
        ("NUMBER", "123456789012"),
    ],
)
def test_values_are_found_among_words(kind: str, value: str) -> None:
    assert found(f"it is {value}, as I said") == {(kind, value)}


@pytest.mark.parametrize(
    "text",
    [
        "on 2026-11-21, or 21.11.2026",
        "in 2024 2025 2026",
        "1,234,567.89 in all",
        "chapters 1 2 3 4 5 6 7",
        "12345678A",
        "+12 34",
        "+00 0000000",
        "room 42, ext. 1234",
    ],
)
def test_dates_years_and_sums_are_left_alone(text: str) -> None:
    assert found(text) == set()


def test_a_card_is_told_from_the_date_behind_it() -> None:
    assert found("4111 1111 1111 1111 12/27") == {("CARD", "4111 1111 1111 1111")}


def test_two_accounts_in_a_row_are_two() -> None:
    accounts = {"DE89370400440532013000", "GB82WEST12345698765432"}

    assert {value for kind, value in found(" AND ".join(sorted(accounts))) if kind == "IBAN"} == accounts


def test_a_number_of_the_callers_country_is_known_without_its_code() -> None:
    assert found("ring 02 6270 2222", "AU") == {("PHONE", "02 6270 2222")}


def test_a_country_that_does_not_exist_is_no_obstacle() -> None:
    assert found("ring (415) 555-2671", "QZ") == {("PHONE", "(415) 555-2671")}


def test_a_text_full_of_digits_is_masked_without_looking_at_each() -> None:
    text = "12 34 56 78 90 " * 4000
    spans = list(digit_spans(text, None))

    assert spans[-1].end == len(text.rstrip())
    assert spans[-1].kind == "NUMBER"
