from __future__ import annotations

from demur.answers import Channel, Manner, Occasion


def test_usually_an_answer_is_read_in_a_chat_and_for_the_first_time() -> None:
    assert (Manner().channel, Manner().formality, Occasion().earlier) == (Channel.CHAT, None, 0)
