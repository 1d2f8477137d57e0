from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from demur.ledger import HashKey, HeldText, TextKey
from demur.ledger.holding import DAY_MS, Entry, Sealer, review_id
from demur.ledger.rows import row_of
from demur.testing.decisions import decision
from demur.testing.findings import exchange
from demur.types import Caller, Exchange, Held

KEY = TextKey.of(bytes(range(32)))
SEALER = Sealer(KEY)
HELD = Held(request="user: I am ada@example.org", reply="Hello ada@example.org", reason="why", keep_days=7)
Escalated = Callable[..., Exchange]


def entry(of: Exchange) -> Entry:
    return Entry.of(row_of(of, HashKey.of(bytes(32))), of)


def text(of: Exchange) -> HeldText:
    review = SEALER.sealed(entry(of)).review
    assert review is not None
    return msgspec.json.decode(KEY.open(str(review["text"])), type=HeldText)


def test_an_exchange_that_nobody_has_to_see_has_no_case() -> None:
    assert SEALER.sealed(entry(exchange())).review is None


def test_a_case_waits_for_as_many_days_as_stated(escalated: Escalated) -> None:
    review = SEALER.sealed(entry(escalated(held=HELD))).review

    assert review is not None
    assert (review["id"], review["reason"], review["state"]) == (
        review_id("exchange-1"),
        "escalate",
        "waiting",
    )
    assert review["expires"] == 1_700_000_000_000 + 7 * DAY_MS


def test_a_case_that_was_answered_waits_for_a_look(escalated: Escalated) -> None:
    review = SEALER.sealed(entry(escalated(decisions=(decision(),)))).review

    assert review is not None
    assert review["reason"] == "review"


def test_request_and_reply_are_masked_together(escalated: Escalated) -> None:
    assert text(escalated(held=HELD)) == HeldText(
        request="user: I am [EMAIL_1]", reply="Hello [EMAIL_1]", reason="why"
    )


def test_the_locale_says_whose_telephone_numbers_are_expected(escalated: Escalated) -> None:
    held = replace(HELD, request="ring 02 6270 2222")

    assert text(escalated(held=held, caller=Caller(locale="en-AU"))).request == "ring [PHONE_1]"


def test_half_a_surrogate_pair_is_no_obstacle(escalated: Escalated) -> None:
    assert text(escalated(held=replace(HELD, request="\ud800!"))).request == "?!"


def test_a_text_that_cannot_be_masked_is_dropped_and_its_record_is_not(
    escalated: Escalated, caplog: pytest.LogCaptureFixture
) -> None:
    broken = replace(HELD, request=3)  # type: ignore[arg-type] # what no text is
    with caplog.at_level(logging.ERROR, "demur.ledger"):
        sealed = SEALER.sealed(entry(escalated(held=broken)))

    assert sealed.review is not None
    assert (sealed.review["text"], sealed.review["text_gone"]) == (None, "failed")
    assert "the text of exchange-1 cannot be kept: AttributeError" in caplog.text


def test_a_note_is_masked_and_says_which_key_it_needs() -> None:
    key_id, _, token = SEALER.note("ask ada@example.org", at=0).partition(":")

    assert (key_id, KEY.open(token)) == (KEY.id, b"ask [EMAIL_1]")


def test_the_repr_of_what_waits_does_not_show_the_text(escalated: Escalated) -> None:
    assert "ada@" not in repr(entry(escalated(held=HELD)))
