from __future__ import annotations

from demur.reading.window import HEAD, TAIL, window


def test_a_reply_of_usual_length_is_read_whole() -> None:
    text = "x" * (HEAD + TAIL)

    assert (window(text).text, window(text).skipped) == (text, 0)


def test_of_a_long_reply_head_and_tail_are_read() -> None:
    text = "a" * HEAD + "b" * 50_000 + "c" * TAIL

    seen = window(text)

    assert seen.text == "a" * HEAD + "\n\n" + "c" * TAIL


def test_offsets_lead_back_to_the_reply() -> None:
    text = "a" * HEAD + "b" * 50_000 + "c" * TAIL

    seen = window(text)

    assert text[seen.origin(HEAD - 1)] == "a"
    assert seen.origin(seen.text.index("c")) == len(text) - TAIL


def test_reasoning_does_not_use_the_head_up() -> None:
    thought = "<think>" + "t" * 30_000 + "</think>"
    text = thought + "I can't help with that." + "z" * 30_000

    seen = window(text)

    assert seen.text.startswith("I can't help")
    assert seen.origin(0) == len(thought)


def test_a_short_answer_after_long_reasoning_is_read_whole() -> None:
    thought = "<think>" + "t" * 30_000 + "</think>"

    seen = window(thought + "No way.")

    assert (seen.text, seen.skipped) == ("No way.", 0)


def test_of_reasoning_alone_the_head_is_kept() -> None:
    assert window("<think>" + "t" * 30_000 + "</think>").text.startswith("<think>")
