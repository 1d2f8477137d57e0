from __future__ import annotations

import pytest

from demur.errors import InputError
from demur.stats import rate, wilson


def test_a_rate_carries_its_counts_and_its_interval() -> None:
    some = rate(152, 1234)

    assert (152, 1234, wilson(152, 1234)) == (some.hits, some.total, some.interval)


def test_the_value_is_the_proportion() -> None:
    assert rate(1, 4).value == 0.25


def test_a_rate_of_nothing_has_no_value() -> None:
    assert rate(0, 0).value is None


def test_a_rate_is_told_with_its_denominator() -> None:
    assert str(rate(152, 1234)) == "12.3% [10.6, 14.3] (n=1,234)"


def test_a_rate_of_nothing_says_that_there_is_no_data() -> None:
    assert str(rate(0, 0)) == "no data (n=0)"


def test_more_hits_than_tries_are_refused() -> None:
    with pytest.raises(InputError):
        rate(2, 1)
