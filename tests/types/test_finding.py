from __future__ import annotations

import pytest

from demur.testing.findings import finding, refusal
from demur.types import Category, Outcome, RefusalError


@pytest.mark.parametrize("outcome", [Outcome.ANSWERED, Outcome.PARTIAL, Outcome.FAILED, Outcome.UNKNOWN])
def test_what_is_no_full_refusal_passes_through(outcome: Outcome) -> None:
    found = finding(outcome)

    assert found.raise_for_refusal() is found


def test_a_refusal_is_raised_when_asked_for() -> None:
    refused = finding(Outcome.REFUSED)

    with pytest.raises(RefusalError) as raised:
        refused.raise_for_refusal()
    assert raised.value.refusal is refused.refusal


def test_a_partial_refusal_is_raised_only_when_asked_for() -> None:
    with pytest.raises(RefusalError):
        finding(Outcome.PARTIAL).raise_for_refusal(partial=True)


def test_the_error_says_who_refused_and_why() -> None:
    refused = finding(Outcome.REFUSED, refusal=refusal(Category.CYBER))

    with pytest.raises(RefusalError, match=r"the model refused for safety \(cyber\)") as raised:
        refused.raise_for_refusal()
    assert (raised.value.category, raised.value.can_retry) == (Category.CYBER, False)


@pytest.mark.parametrize(
    ("category", "hint"), [(None, "the user may try again"), (Category.CYBER, "asking again will not help")]
)
def test_the_error_says_whether_to_ask_again(category: Category | None, hint: str) -> None:
    assert RefusalError(refusal(category)).hint == hint
