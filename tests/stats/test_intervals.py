from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import InputError, SettingError
from demur.stats import Interval, wilson

# Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3 (score, no continuity correction).
NEWCOMBE = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("hits", "total", "low", "high"), NEWCOMBE)
def test_the_interval_is_the_published_one(hits: int, total: int, low: float, high: float) -> None:
    interval = wilson(hits, total)

    assert (low, high) == (round(interval.low, 4), round(interval.high, 4))


def test_an_interval_of_nothing_is_the_whole_range() -> None:
    assert Interval(low=0.0, high=1.0) == wilson(0, 0)


def test_the_ends_are_exact_when_none_or_all_hit() -> None:
    assert (wilson(0, 7).low, wilson(7, 7).high) == (0.0, 1.0)


def test_more_coverage_makes_a_wider_interval() -> None:
    usual, sure = wilson(3, 10), wilson(3, 10, level=0.99)

    assert sure.low < usual.low < 0.3 < usual.high < sure.high


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.floats(0.001, 0.999))
def test_the_proportion_lies_in_its_interval(hits: int, misses: int, level: float) -> None:
    total = hits + misses
    interval = wilson(hits, total, level=level)

    assert 0.0 <= interval.low <= (hits / total if total else 0.5) <= interval.high <= 1.0


@given(st.integers(0, 500), st.integers(0, 500))
def test_hits_and_misses_mirror_each_other(hits: int, misses: int) -> None:
    interval, mirrored = wilson(hits, hits + misses), wilson(misses, hits + misses)

    assert interval.low == pytest.approx(1.0 - mirrored.high, abs=1e-12)


@pytest.mark.parametrize(("hits", "total"), [(-1, 3), (4, 3), (0, -1), (-2, -1)])
def test_counts_that_are_no_proportion_are_refused(hits: int, total: int) -> None:
    with pytest.raises(InputError, match=f"{hits} hits of {total} is not a proportion") as caught:
        wilson(hits, total)

    assert caught.value.where == "wilson(hits, total)"


@pytest.mark.parametrize("level", [0.0, 1.0, 95.0, -0.5, float("nan")])
def test_a_coverage_outside_nought_and_one_is_refused(level: float) -> None:
    with pytest.raises(SettingError, match="between 0 and 1") as caught:
        wilson(1, 2, level=level)

    assert caught.value.problem == f"a coverage of {level!r} is out of range"


def test_an_interval_reads_in_per_cent() -> None:
    assert str(wilson(8, 10)) == "[49.0, 94.3]"
