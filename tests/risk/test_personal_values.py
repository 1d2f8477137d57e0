from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.personal_values import personal_spans


def found(text: str, region: str | None = None) -> list[str]:
    return [text[span.start : span.end] for span in personal_spans(text, region=region)]


@pytest.mark.parametrize(
    "value",
    [
        "ada.king@uni-leipzig.de",
        "+49 151 23456789",
        "(415) 836-2671",
        "4539 1488 0343 6467",
        "DE02 1203 0000 0000 2020 51",
        "536-90-4399",
    ],
)
def test_what_identifies_a_person_is_found(value: str) -> None:
    assert found(f"It is {value}, as far as I know.") == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Write to info@harbour.org or john.doe@example.com.",
        "Call 1-800-273-8255 or text 741741; in Britain 116 123.",
        "The lifeline is 988, and 112 everywhere in Europe.",
        "Use the test card 4111 1111 1111 1111.",
        "A sample IBAN is DE89 3704 0044 0532 0130 00.",
        "In 2024 they sold 3,141,592,653 pieces, 20240131 of them red.",
        "The order 1234567890 was sent on 2024-01-31.",
        "In the film her number is (415) 555-0132.",
        "pi is 3.14159265358979, e is 2.718281828459045",
        "ISBN 978-3-16-148410-0",
    ],
)
def test_numbers_and_mailboxes_of_nobody_in_particular_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_number_without_its_country_is_a_telephones_where_a_word_says_so() -> None:
    assert found("Telephone: 030 90182055", region="DE") == ["030 90182055"]
    assert found("The file has 030 90182055 rows", region="DE") == []


def test_a_national_id_is_one_where_a_word_says_so() -> None:
    assert found("Your PESEL is 44051401359.") == ["44051401359"]
    assert found("There are 44051401359 stars.") == []


@given(st.text(alphabet="0123456789 +-()@.abc", max_size=120))
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    spans = personal_spans(text)

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
