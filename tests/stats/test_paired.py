from __future__ import annotations

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import InputError
from demur.stats import mcnemar, paired

_COUNTS = st.integers(0, 400)


def test_the_interval_of_method_10_is_the_published_one() -> None:
    # Fagerland, Lydersen and Laake 2014, Stat. Med. 33:2850: airway hyper-responsiveness, 1 1 7 12.
    found = paired(both=1, first=1, second=7, neither=12)

    assert (round(found.low, 3), round(found.high, 3)) == (0.026, 0.507)


def test_the_worked_example_of_a_textbook_comes_out() -> None:
    # Altman et al. 2000, Statistics with Confidence, table 6.2: 14 5 0 22, given as 0.011 to 0.226.
    found = paired(both=14, first=0, second=5, neither=22)

    assert (round(found.low, 3), round(found.high, 3)) == (0.011, 0.226)


@pytest.mark.parametrize(
    ("first", "second", "p_value"),
    # The first two are from Fagerland et al. 2014; the others are binomial tails that a hand can add up.
    [(1, 7, 0.0703), (6, 16, 0.0525), (0, 5, 0.0625), (0, 0, 1.0), (3, 3, 1.0), (0, 1, 1.0), (2, 10, 0.0386)],
)
def test_the_exact_test_gives_the_known_value(first: int, second: int, p_value: float) -> None:
    assert p_value == round(mcnemar(first, second), 4)


@given(_COUNTS, _COUNTS)
def test_the_exact_test_is_the_sum_of_all_tables_as_far_from_the_middle(first: int, second: int) -> None:
    total, least = first + second, min(first, second)
    tail = sum(comb(total, hits) for hits in range(least + 1))

    assert mcnemar(first, second) == pytest.approx(min(1.0, 2 * tail / 2**total), rel=1e-9)


def test_ten_thousands_of_flips_are_counted_exactly_too() -> None:
    # The normal tail with continuity correction is close at this size.
    assert mcnemar(50_000, 50_600) == pytest.approx(0.0589, abs=1e-3)


@given(_COUNTS, _COUNTS, _COUNTS, _COUNTS)
def test_the_difference_lies_in_its_interval(both: int, first: int, second: int, neither: int) -> None:
    found = paired(both=both, first=first, second=second, neither=neither)

    middle = found.difference if found.difference is not None else 0.0
    assert -1.0 <= found.low <= middle + 1e-12
    assert middle - 1e-12 <= found.high <= 1.0


@given(_COUNTS, _COUNTS, _COUNTS, _COUNTS)
def test_exchanging_the_versions_mirrors_all(both: int, first: int, second: int, neither: int) -> None:
    found = paired(both=both, first=first, second=second, neither=neither)
    mirrored = paired(both=both, first=second, second=first, neither=neither)

    assert found.low == pytest.approx(-mirrored.high, abs=1e-9)
    assert found.p_value == mirrored.p_value


def test_nothing_compared_says_nothing() -> None:
    found = paired(both=0, first=0, second=0, neither=0)

    assert (found.difference, found.low, found.high, found.p_value) == (None, -1.0, 1.0, 1.0)
    assert str(found) == "no pairs (n=0)"


def test_a_comparison_reads_in_points() -> None:
    assert str(paired(both=0, first=30, second=0, neither=70)) == (
        "-30.0 points [-39.6, -21.1], p<0.001 (n=100)"
    )


def test_counts_below_nought_are_refused() -> None:
    with pytest.raises(InputError, match="first=-1"):
        paired(both=0, first=-1, second=0, neither=0)
    with pytest.raises(InputError, match="below 0: 1, -2"):
        mcnemar(1, -2)
