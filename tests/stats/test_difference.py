from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.stats import difference, rate


def rates() -> st.SearchStrategy[tuple[int, int]]:
    return st.integers(0, 500).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total)))


@pytest.mark.parametrize(
    ("second", "first", "low", "high"),
    [
        # Newcombe 1998, Stat. Med. 17:873, table II, method 10.
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_the_interval_is_the_published_one(
    second: tuple[int, int], first: tuple[int, int], low: float, high: float
) -> None:
    found = difference(rate(*first), second=rate(*second))

    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(rates(), rates())
def test_the_difference_lies_in_its_interval_and_is_mirrored(
    one: tuple[int, int], two: tuple[int, int]
) -> None:
    found, other = difference(rate(*one), second=rate(*two)), difference(rate(*two), second=rate(*one))

    assert -1.0 <= found.low <= (found.value or 0.0) + 1e-12
    assert (found.value or 0.0) - 1e-12 <= found.high <= 1.0
    assert (found.low, found.high) == pytest.approx((-other.high, -other.low))


def test_without_data_nothing_is_known() -> None:
    found = difference(rate(0, 0), second=rate(1, 2))

    assert (found.value, found.low, found.high, str(found)) == (None, -1.0, 1.0, "no data")
