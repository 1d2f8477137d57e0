from __future__ import annotations

from demur.reading.passages import fold, prepare, roughly_split
from demur.text import normalise


def lines(text: str) -> list[bytes]:
    normal = normalise(text)
    return list(prepare(normal, fold(normal.text)).lines.values())


def test_folding_keeps_a_byte_for_each_character() -> None:
    text = "I *can't*\tdo\u2026 \u4f60"

    assert len(fold(text)) == len(text)


def test_each_sentence_is_a_line_in_lower_case() -> None:
    assert lines("I can't. Ask *Ann*!") == [b"i can't.", b"ask ann !"]


def test_quoted_words_are_covered() -> None:
    assert lines('She wrote "I refuse" and left.') == [b'she wrote "xxxxxxxx" and left.']


def test_inline_code_is_covered() -> None:
    assert lines("Call `refuse()` first.") == [b"call xxxxxxxxxx first."]


def test_code_tables_and_headings_do_not_speak() -> None:
    assert lines("# I refuse\n\nYes.\n\n```\nI refuse.\n```") == [b"yes."]


def test_a_wrapped_sentence_is_one_line() -> None:
    assert lines("I can't help\nwith that.") == [b"i can't help with that."]


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = "a\u200bb. I can\u2019t."
    normal = normalise(text)

    last = prepare(normal, fold(normal.text)).sentences[-1]

    assert text[last.start : last.end] == "I can\u2019t."


def test_the_rough_split_breaks_at_every_mark() -> None:
    assert roughly_split(b"one. two! three? four", wrapped=False) == b"one.\ntwo!\nthree?\nfour"


def test_the_rough_split_gives_wrapped_text_both_ways() -> None:
    assert roughly_split(b"i can't\nhelp", wrapped=True) == b"i can't help\ni can't\nhelp"


def test_the_rough_split_takes_spaces_as_one() -> None:
    assert roughly_split(b"a  b\n  c", wrapped=False) == b"a b\nc"
