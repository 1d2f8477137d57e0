from __future__ import annotations

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.analytics import binomial_tail, holm, jump_chance
from demur.stats import rate


def exact(hits: int, drawn: int, others: int, rest: int) -> float:
    """Give the upper tail of the hypergeometric distribution in whole numbers."""
    all_hits, total = hits + others, drawn + rest
    ways = sum(
        comb(all_hits, more) * comb(total - all_hits, drawn - more)
        for more in range(hits, min(all_hits, drawn) + 1)
    )
    return ways / comb(total, drawn)


@given(st.integers(0, 40), st.integers(1, 40), st.integers(0, 60), st.integers(1, 60))
def test_the_chance_of_a_jump_is_exact(hits: int, drawn: int, others: int, rest: int) -> None:
    late, early = rate(min(hits, drawn), drawn), rate(min(others, rest), rest)
    above = late.hits * early.total > early.hits * late.total
    expected = exact(late.hits, drawn, early.hits, rest) if above else 1.0

    assert jump_chance(late, early) == pytest.approx(expected, rel=1e-9)


def test_tables_of_the_literature_are_met() -> None:
    # Fisher's tea: all four of four right, against none of four.
    assert jump_chance(rate(4, 4), rate(0, 4)) == pytest.approx(1 / 70)


@pytest.mark.parametrize(
    ("late", "early"), [((0, 0), (1, 9)), ((1, 9), (0, 0)), ((1, 9), (1, 9)), ((0, 5), (1, 9))]
)
def test_where_nothing_rose_there_is_no_jump(late: tuple[int, int], early: tuple[int, int]) -> None:
    assert jump_chance(rate(*late), rate(*early)) == 1.0


def test_large_numbers_cost_little_and_do_not_overflow() -> None:
    assert jump_chance(rate(60_000, 100_000), rate(1_000_000, 2_000_000)) < 1e-300
    assert 0.0 < jump_chance(rate(50_100, 100_000), rate(1_000_000, 2_000_000)) < 1.0


@pytest.mark.parametrize(
    ("hits", "total", "expected"), [(0, 5, 1.0), (2, 2, 0.04), (1, 2, 0.36), (3, 5, 0.05792)]
)
def test_the_tail_of_the_binomial_is_exact(hits: int, total: int, expected: float) -> None:
    assert binomial_tail(hits, total, share=0.2) == pytest.approx(expected)


@given(st.lists(st.floats(0, 1), max_size=9))
def test_holm_never_makes_a_chance_smaller_and_keeps_the_order(chances: list[float]) -> None:
    adjusted = holm(chances)

    assert all(before <= after <= 1.0 for before, after in zip(chances, adjusted, strict=True))
    ranked = sorted(range(len(chances)), key=chances.__getitem__)
    assert [adjusted[at] for at in ranked] == sorted(adjusted)


def test_the_smallest_chance_counts_as_often_as_there_are_looks() -> None:
    assert holm([0.04, 0.01]) == (0.04, 0.02)
