from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from demur.grounding.weights import rarity, telling, weights_of


def test_the_rarer_a_word_the_more_it_tells() -> None:
    known = {"notice": 4.0, "notic*": 3.0, "leave": 0.5, "leave*": 0.4}
    assert dict(weights_of("leave notice leave", known=known.__getitem__, total=100)) == known
    assert list(weights_of("leave notice", known=known.__getitem__, total=100)) == list(known)
    assert rarity(1, 100) > rarity(50, 100)


def test_a_word_that_stands_nowhere_tells_half_and_two_letters_a_quarter() -> None:
    weights = weights_of("xyz 年次", known=lambda _token: 0, total=9)
    assert weights == {"xyz": rarity(0, 9) / 2, "年次": rarity(0, 9) / 4}


def test_of_a_long_query_the_rarest_words_count() -> None:
    query = " ".join(f"w{number}" for number in range(100))
    weights = weights_of(query, known=lambda token: 200.0 - int(token[1:]), total=100)
    assert list(weights) == [f"w{number}" for number in range(32)]
    assert telling(weights) == sum(list(weights.values())[:6])


@given(st.integers(0, 50), st.integers(0, 50))
def test_every_word_tells_something(held: int, others: int) -> None:
    assert rarity(held, held + others) > 0
