from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from demur.text.spans import MaskSpan, apart

spans = st.builds(
    lambda start, length, kind: MaskSpan(start=start, end=start + length, kind=kind),
    st.integers(0, 30),
    st.integers(1, 9),
    st.sampled_from("ABC"),
)


def covered(some: list[MaskSpan]) -> set[int]:
    return {at for span in some for at in range(span.start, span.end)}


def test_the_longest_gives_the_name() -> None:
    outer, inner = MaskSpan(start=0, end=9, kind="IBAN"), MaskSpan(start=4, end=8, kind="PHONE")

    assert apart([inner, outer]) == [outer]


@given(st.lists(spans, max_size=8))
def test_everything_stays_covered_and_nothing_overlaps(some: list[MaskSpan]) -> None:
    done = apart(some)

    assert covered(done) == covered(some)
    assert all(one.end <= other.start for one, other in pairwise(done))
