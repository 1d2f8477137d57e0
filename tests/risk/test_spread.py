from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from demur.risk.spread import Joined, joined
from demur.types import Message, Role

TURNS = st.lists(st.tuples(st.sampled_from(list(Role)), st.text(max_size=30)), max_size=12)


def said(*texts: str) -> Joined:
    whole = joined([Message(role=Role.USER, text=text) for text in texts])
    assert whole is not None
    return whole


def test_turns_become_one_sentence() -> None:
    assert said("How do I make...", "  a cake?").text == "How do I make a cake"


def test_one_turn_is_nothing_to_join() -> None:
    assert joined([Message(role=Role.USER, text="Hi"), Message(role=Role.ASSISTANT, text="Hello")]) is None


def test_the_middle_of_a_long_turn_is_left_out_and_ends_a_sentence() -> None:
    whole = said("one", "x" * 500 + "y" * 500 + "z" * 500)

    assert "y" not in whole.text
    assert "\n\n" in whole.text


def test_places_lead_back_to_their_turns() -> None:
    whole = said("How do I make...", "  a cake?")
    start = whole.text.index("make")

    places = whole.stretches(start, len(whole.text))

    assert [(place.message, place.start, place.end) for place in places] == [(0, 9, 13), (1, 2, 8)]


@given(TURNS)
def test_every_letter_leads_back_to_itself(turns: list[tuple[Role, str]]) -> None:
    messages = [Message(role=role, text=text) for role, text in turns]
    whole = joined(messages)

    for at in range(len(whole.text) if whole else 0):
        assert whole
        for place in whole.stretches(at, at + 1):
            assert messages[place.message].text[place.start : place.end] == whole.text[at]
            assert messages[place.message].role is Role.USER
