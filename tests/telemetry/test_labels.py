from __future__ import annotations

from demur.telemetry import OTHER, Bounded


def test_no_more_words_than_the_limit_are_ever_given_out() -> None:
    words = Bounded(limit=3)
    assert {words.word(str(number)) for number in range(100)} == {"0", "1", "2", OTHER}
