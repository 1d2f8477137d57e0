from __future__ import annotations

from collections import Counter

import pytest
from training.corpus import HANDS, banks, generated, unmarked, whole

from demur.text import CLAIMED

SIGNS, BRIEF = "\u27e6\u27e7", 20


@pytest.mark.parametrize("hand", HANDS)
def test_a_hand_wrote_in_every_language(hand: str) -> None:
    assert {example.language for example in whole(hand)} == set(CLAIMED)


@pytest.mark.parametrize("hand", HANDS)
def test_marks_are_closed_and_no_part_of_the_text(hand: str) -> None:
    for example in whole(hand):
        assert not set(SIGNS) & set(example.text)
        assert all(0 <= start < end <= len(example.text) for start, end, _ in example.marks)


@pytest.mark.parametrize("hand", HANDS)
def test_what_refuses_has_a_sentence_that_does(hand: str) -> None:
    silent = [e.text for e in whole(hand) if e.outcomes != ("answered",) and not e.marks]

    assert not silent


def test_no_reply_was_written_twice() -> None:
    counts = Counter(e.text for hand in HANDS for e in whole(hand) if len(e.text) > BRIEF)

    assert [text for text, times in counts.items() if times > 1] == []


def test_only_those_languages_are_given_that_are_named() -> None:
    assert {example.language for example in whole("third", "fr", "th")} == {"fr", "th"}


def test_a_mark_covers_the_words_that_it_encloses() -> None:
    assert unmarked("So. \u27e6I refuse.\u27e7 Bread.", "decline") == (
        "So. I refuse. Bread.",
        ((4, 13, "decline"),),
    )


@pytest.mark.parametrize("text", ["\u27e6No.", "No.\u27e7", "a \u27e7b\u27e6 c", "\u27e6\u27e6a\u27e7\u27e7"])
def test_marks_that_do_not_open_and_close_in_turn_are_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="do not open and close in turn"):
        unmarked(text, "decline")


@pytest.mark.parametrize("hand", HANDS)
def test_nothing_is_marked_where_nothing_refuses(hand: str) -> None:
    assert not [e.text for e in whole(hand) for _, _, act in e.marks if not act]


def test_the_same_seed_puts_the_same_replies_together() -> None:
    bank = next(banks("fr"))

    assert [*generated(bank, count=20, seed=3)] == [*generated(bank, count=20, seed=3)]
