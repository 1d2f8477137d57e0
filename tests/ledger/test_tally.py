from __future__ import annotations

import pytest

from demur.ledger import NOT_STATED, Group, Share, Tally
from demur.stats import rate

TALLY = Tally(answered=5, partial=1, refused=2, failed=4, unknown=2, refusals=3, verdicts=6)


def test_the_denominator_leaves_out_failures_and_verdicts_only() -> None:
    assert (TALLY.rated, TALLY.total) == (10, 20)


def test_rates_carry_the_denominator() -> None:
    assert (TALLY.refusal_rate, TALLY.unknown_rate) == (rate(3, 10), rate(2, 10))


@pytest.mark.parametrize(("name", "label"), [("gpt", "gpt"), (None, NOT_STATED)])
def test_what_was_not_stated_says_so(name: str | None, label: str) -> None:
    assert Group(name=name, tally=TALLY).label == label
    assert Share(name=name, rate=rate(1, 2)).label == label
