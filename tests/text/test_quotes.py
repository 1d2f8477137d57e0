from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import quotations

Growth = Callable[[Callable[[str], object], str], float]
anything = st.text() | st.text('"\u201c\u201d\u00ab\u00bb\u300c\u300d a.\n\ud800')


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quotations(text)]


@pytest.mark.parametrize(
    "quotation", ['"No."', "\u201cNo.\u201d", "\u00abNon.\u00bb", "\u300c\u4e0d\u300d", "\u300e\u4e0d\u300f"]
)
def test_every_pair_of_marks_quotes(quotation: str) -> None:
    assert quoted(f"She said {quotation} twice.") == [quotation]


def test_quotations_come_one_by_one() -> None:
    assert quoted('"a" and "b" and \u201cc\u201d') == ['"a"', '"b"', "\u201cc\u201d"]


def test_a_quotation_may_hold_several_sentences() -> None:
    assert quoted('He wrote "No. Never." to us') == ['"No. Never."']


@pytest.mark.parametrize(
    "text", ['a 6" pipe and a 7" one', '"open to the end', "\u201copen", '" spaced " out']
)
def test_marks_that_do_not_enclose_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_quotation_never_crosses_a_line() -> None:
    assert quoted('He said "no\nand" left. \u201cSo\n it\u201d ends.') == []


def test_an_unclosed_mark_gives_way_to_the_next() -> None:
    assert quoted("\u201copen \u201cinner\u201d") == ["\u201cinner\u201d"]


@pytest.mark.parametrize("text", ['"I can\'t help."', '  "No. Never."\n', "\u201cNo.\u201d"])
def test_a_text_that_is_one_quotation_is_unquoted(text: str) -> None:
    assert quoted(text) == []


@given(anything)
def test_quotations_come_in_order_with_their_marks(text: str) -> None:
    at = 0
    for found in quotations(text):
        assert at <= found.start < found.end <= len(text)
        assert text[found.start] + text[found.end - 1] in {
            '""',
            "\u201c\u201d",
            "\u00ab\u00bb",
            "\u300c\u300d",
        }
        at = found.end


@pytest.mark.parametrize("piece", ['"', "\u201c", '"a', "\u201c\u00ab", "\u201ca\u201d "])
def test_the_cost_is_linear(growth: Growth, piece: str) -> None:
    assert growth(lambda text: list(quotations(text)), piece) < 12
