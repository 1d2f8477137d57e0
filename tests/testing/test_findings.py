from __future__ import annotations

import pytest

from demur.testing.findings import exchange, finding, refusal
from demur.types import Category, Extent, Family, Kind, Outcome


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_refusal_stands_in_a_finding_exactly_when_its_outcome_needs_one(outcome: Outcome) -> None:
    made = finding(outcome)

    assert (made.outcome, made.refusal is not None) == (
        outcome,
        outcome in (Outcome.REFUSED, Outcome.PARTIAL),
    )


def test_a_failure_says_what_broke_and_has_no_text() -> None:
    broken = finding(Outcome.FAILED)

    assert (broken.failure, broken.text) == ("error", "")


def test_the_extent_fits_the_outcome() -> None:
    made = finding(Outcome.PARTIAL).refusal

    assert made is not None
    assert made.extent is Extent.PARTIAL


def test_the_kind_reaches_the_refusal_too() -> None:
    made = finding(Outcome.REFUSED, kind=Kind.OPINION)

    assert made.refusal is not None
    assert (made.kind, made.refusal.kind) == (Kind.OPINION, Kind.OPINION)


def test_family_and_another_try_fit_the_category() -> None:
    made = refusal(Category.CYBER)

    assert (made.family, made.can_retry, made.categories) == (Family.ILLEGAL, False, ("cyber",))


def test_any_field_can_be_set() -> None:
    assert (refusal(text="no").text, finding(api="messages").api, exchange(status=0).status) == (
        "no",
        "messages",
        0,
    )
