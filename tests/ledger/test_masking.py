from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import luhn

from demur.ledger import Masker
from demur.ledger.masking import LIMIT, region_of

ALNUM = "abcdefghijklmnopqrstuvwxyz0123456789"
digits = st.text("0123456789", min_size=15, max_size=15)
cards = digits.map(lambda body: body + luhn.calc_check_digit(body))
emails = st.builds(
    "{}@{}.{}".format, *[st.text(ALNUM, min_size=1, max_size=12)] * 2, st.sampled_from(["org", "de"])
)
phones = st.integers(20_000_000, 99_999_999).map("+4930{}".format)
addresses = st.ip_addresses(v=4).map(str)
keys = st.text(ALNUM, min_size=24, max_size=40).map("sk-{}".format)
numbers = st.text("123456789", min_size=9, max_size=12)
values = st.one_of(emails, cards, phones, addresses, keys, numbers)
words = st.text("abc def\n.,!?äß", max_size=20)


@given(st.lists(st.tuples(words, values), min_size=1, max_size=4), words)
@settings(max_examples=150, deadline=None)
def test_no_masked_value_survives(parts: list[tuple[str, str]], end: str) -> None:
    text = "".join(f"{before} {value} " for before, value in parts) + end
    masked = Masker().mask(text)

    assert [value for _, value in parts if value in masked] == []
    assert re.search(r"\[[A-Z_]+_\d+\]", masked)


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_text_can_be_masked_and_loses_what_is_unseen(text: str) -> None:
    assert not set(Masker().mask(text)) & {"\u00ad", "\u200b", "\u2060", "\ufeff"}


def test_the_same_value_has_the_same_number_in_every_text() -> None:
    masker = Masker()

    assert masker.mask("a@x.org b@x.org") == "[EMAIL_1] [EMAIL_2]"
    assert masker.mask("B@X.org, 10.0.0.1") == "[EMAIL_2], [IP_1]"


def test_cards_are_the_same_however_they_are_grouped() -> None:
    assert Masker().mask("4111 1111 1111 1111 = 4111111111111111") == "[CARD_1] = [CARD_1]"


@pytest.mark.parametrize(
    "hidden", ["4111\u200b111111111111", "\uff14" + 15 * "\uff11", "4111\u00ad1111 1111 1111"]
)
def test_disguised_digits_are_found(hidden: str) -> None:
    assert Masker().mask(hidden) == "[CARD_1]"


def test_digits_of_other_scripts_are_digits() -> None:
    assert Masker().mask("\u0664" + 15 * "\u0661") == "[CARD_1]"


def test_of_a_long_text_the_end_is_kept() -> None:
    masked = Masker().mask("a first word " + "x " * LIMIT + "the last word")

    assert masked.startswith("[...]")
    assert masked.endswith("the last word")
    assert len(masked) < LIMIT


def test_half_a_value_at_the_cut_is_dropped() -> None:
    card = "4111 1111 1111 1111"

    assert "1111" not in Masker().mask(card + "y " * ((LIMIT - 10) // 2))


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "a", "a@", "aB3", "DE89 ", "a://", "token=", "eyJ", ":a1", "+49 30 901 "]
)
def test_a_text_made_to_be_slow_takes_no_more_than_seconds(unit: str) -> None:
    began = time.perf_counter()
    Masker().mask(unit * (LIMIT // len(unit)))

    assert time.perf_counter() - began < 5


def test_a_locale_may_name_a_country() -> None:
    assert [region_of(tag) for tag in ("de-AT", "pt_BR", "zh-Hant-TW", "en", "")] == [
        "AT",
        "BR",
        "TW",
        None,
        None,
    ]
