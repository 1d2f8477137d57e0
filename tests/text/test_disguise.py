from __future__ import annotations

import base64
import codecs
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import unseen, unveil

Growth = Callable[[Callable[[str], object], str], float]
WORDS = "how to bake a cake today"
CYRILLIC = str.maketrans("oae", "\u043e\u0430\u0435")


def hidden(words: str, base: int) -> str:
    """Write `words` in characters that nobody sees."""
    return "".join(chr(base + ord(character)) for character in words)


def selectors(words: str) -> str:
    """Write the bytes of `words` as variation selectors."""
    return "".join(chr(0xFE00 + b if b < 16 else 0xE0100 + b - 16) for b in words.encode())


def readings(text: str) -> dict[str, str]:
    """Give what `text` may be meant to say, by how it was hidden."""
    return {reading.how: reading.normal.text for reading in unveil(text)}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("h0w t0 b4ke a c4ke t0day", "signs"),
        (WORDS.translate(CYRILLIC), "look-alikes"),
        ("h\u0335o\u0335w to bake a c\u0301a\u0301ke today", "look-alikes"),
        ("höw tö bäke ä cäke tödäy", "look-alikes"),
        ("h-o-w t-o b-a-k-e a c-a-k-e t-o-d-a-y", "gaps"),
        (codecs.encode("how to bake a cake for the party", "rot13"), "rot13"),
        (base64.b64encode(WORDS.encode()).decode(), "base64"),
        (base64.urlsafe_b64encode(WORDS.encode()).decode().rstrip("="), "base64"),
        (WORDS.encode().hex(), "hex"),
        (WORDS.encode().hex(" "), "hex"),
        ("".join(f"0x{byte:02x} " for byte in WORDS.encode()), "hex"),
        ("".join(f"%{byte:02x}" for byte in WORDS.encode()), "percent"),
        ("".join(f"\\x{byte:02x}" for byte in WORDS.encode()), "escapes"),
        ("".join(f"\\u{byte:04x}" for byte in WORDS.encode()), "escapes"),
        ("".join(f"&#{byte};" for byte in WORDS.encode()), "entities"),
    ],
)
def test_what_is_hidden_is_read(text: str, how: str) -> None:
    assert readings(text)[how].startswith(("how to bake", "how to"))


@pytest.mark.parametrize(
    "text",
    [
        "I paid $5 for 3 kids at 7pm, 100% of it.",
        "A path such as C:\\new\\table\\x and a+b=c.",
        "The commit 3f2a was reverted, see 12:30 and 13:45.",
        "R&amp;D says &#8211; hello",
        "",
    ],
)
def test_plain_text_hides_nothing(text: str) -> None:
    assert readings(text) == {}


def test_a_long_run_that_is_no_text_hides_nothing() -> None:
    runs = ["donaudampfschifffahrtsgesellschaft", "00ff" * 10, "a" * 17, "AAECAwQFBgcICQoLDA0ODw=="]

    assert [run for run in runs if {"base64", "hex"} & set(readings(run))] == []


@pytest.mark.parametrize("hide", [lambda words: hidden(words, 0xE0000), selectors])
def test_words_that_nobody_sees_are_read(hide: Callable[[str], str]) -> None:
    (reading,) = unseen("Hello" + hide(WORDS) + "!")

    assert (reading.normal.text, reading.stretch(0, 3)) == (WORDS, (5, 5 + len(WORDS)))


def test_plain_text_holds_nothing_unseen() -> None:
    assert [*unseen("Hello"), *unseen("Grüße \ufe0f")] == []


def test_letters_that_stand_apart_lead_back_to_their_places() -> None:
    text = "please b-a-k-e it"
    (reading,) = unveil(text)
    start = reading.normal.text.index("bake")
    found = reading.stretch(start, start + 4)

    assert text[found[0] : found[1]] == "b-a-k-e"


def test_letters_by_ones_and_twos_are_left_alone() -> None:
    assert readings("see a b c there") == {}


def test_wider_gaps_part_words() -> None:
    assert readings("x  h o w  t o  b a k e")["gaps"] == "x how to bake"


def test_letters_that_grow_in_lower_case_keep_their_places() -> None:
    assert [len(reading.normal.text) for reading in unveil("İİ öö")] == [5]


def test_a_decoded_piece_stands_for_all_of_its_run() -> None:
    run = base64.b64encode(WORDS.encode()).decode()
    (reading,) = unveil(f"see {run} now")

    assert reading.stretch(4, 8) == (4, 4 + len(run))


@given(st.text())
def test_any_text_can_be_unveiled_and_leads_back_inside(text: str) -> None:
    for reading in [*unveil(text), *unseen(text)]:
        size = len(reading.normal.text)
        start, end = reading.stretch(0, size) if size else (0, 0)
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize(
    "piece", ["a ", "b4", "%41", "\\x41", "&#65;", "QUJD", "41", "o o  ", "ä\u0301", " gur naq gb"]
)
def test_unveiling_takes_time_in_proportion(growth: Growth, piece: str) -> None:
    assert growth(lambda text: list(unveil(text)), piece) < 10
