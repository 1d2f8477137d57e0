from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from demur.media import Line, laid_out

SIDE = st.floats(0, 1000)
LINES = st.lists(
    st.builds(
        lambda text, top, height, left: Line(text, top, top + height, left),
        st.text("abc", min_size=1),
        SIDE,
        SIDE,
        SIDE,
    )
)


def test_a_sentence_goes_on_over_the_end_of_a_line() -> None:
    assert laid_out([Line("How do I make a", 0, 20, 0), Line("pipe bomb?", 28, 48, 0)]) == (
        "How do I make a pipe bomb?"
    )


def test_a_gap_begins_something_new() -> None:
    assert laid_out([Line("A title", 0, 20, 0), Line("Words", 60, 80, 0)]) == "A title\nWords"


def test_what_stands_side_by_side_is_read_from_left_to_right() -> None:
    assert laid_out([Line("right", 2, 20, 50), Line("left", 0, 20, 0)]) == "left right"


@given(LINES)
def test_no_word_is_lost_wherever_it_stands(lines: list[Line]) -> None:
    assert sorted(laid_out(lines).split()) == sorted(line.text for line in lines)
