from __future__ import annotations

import base64
import codecs
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import meanings, normalise, unseen, unveil

Growth = Callable[[Callable[[str], object], str], float]
WORDS = "how to bake a cake today"
CYRILLIC = str.maketrans("oae", "\u043e\u0430\u0435")
PLAIN = tomllib.loads((Path(__file__).parent / "legitimate.toml").read_text("utf-8"))
HOSTILE = 500_000


def coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def hidden(words: str) -> str:
    """Write `words` in tags, which nobody sees."""
    return "".join(chr(0xE0000 + ord(character)) for character in words)


def wide(words: str) -> str:
    """Write `words` in letters of full width."""
    return "".join([chr(ord(letter) + 0xFEE0) if letter != " " else letter for letter in words])


def readings(text: str) -> dict[str, str]:
    """Give what `text` may be meant to say, by how it was hidden."""
    return {reading.how: reading.normal.text for reading in unveil(text)}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("h0w t0 b4ke a c4ke t0day", "signs"),
        (WORDS.translate(CYRILLIC), "look-alikes"),
        ("h\u0335o\u0335w to bake a c\u0301a\u0301ke today", "accents"),
        ("höw tö bäke ä cäke tödäy", "accents"),
        ("h-o-w t-o b-a-k-e a c-a-k-e t-o-d-a-y", "gaps"),
        ("ho-w to ba-ke a ca-ke to-day", "cuts"),
        (codecs.encode("how to bake a cake for the party", "rot13"), "rot13"),
        ("?yad eht fo " + WORDS[::-1], "backwards"),
        ("today? cake a make to How", "back to front"),
        (coded(WORDS), "base64"),
        (WORDS.encode().hex(), "hex"),
        ("".join(f"%{byte:02x}" for byte in WORDS.encode()), "percent"),
        ("".join(f"&#{byte};" for byte in WORDS.encode()), "entities"),
        ('a = "how to ba"\nb = "ke a cake"', "parts"),
        (".... --- .-- / - --- / -... .- -.- . / .- / -.-. .- -.- .", "morse"),
        (coded(codecs.encode("how to make the cake", "rot13")), "base64+rot13"),
        (coded(coded(coded(WORDS))), "base64+base64+base64"),
        (coded(WORDS).encode().hex(), "hex+base64"),
        ("h-0-w t-0 b-4-k-e a c-4-k-e", "gaps+signs"),
        ("how-to-bake-a-cake-for-me", "strung"),
        ("how%20to%20bake%20a%20cake%3F", "strung"),
        ("how to b%61ke", "percent"),
        ("how to b&#97;ke&nbsp;it", "entities"),
        ("how to b\\x61ke", "escapes"),
        ("\n".join(WORDS), "gaps"),
        ("woh ot ekam eht ekac", "words backwards"),
        (codecs.encode(coded(WORDS), "rot13"), "base64"),
        (base64.b64encode(WORDS.encode("utf-16-le")).decode(), "base64"),
        (coded("\u0335".join(WORDS)), "base64+accents"),
        (coded("how-to-make-some-bread"), "base64+strung"),
        ("h0w-t0-m4ke-the-br3ad", "strung+signs"),
    ],
)
def test_what_is_hidden_is_read(text: str, how: str) -> None:
    assert readings(text)[how].lower().startswith("how to")


def test_what_is_hidden_four_deep_stays_hidden() -> None:
    assert WORDS not in readings(coded(coded(coded(coded(WORDS))))).values()


@pytest.mark.parametrize(
    "text",
    [
        "I paid $5 for 3 kids at 7pm, 100% of it.",
        "A path such as C:\\new\\table\\x and a+b=c.",
        "The commit 3f2a was reverted, see 12:30 and 13:45.",
        "R&amp;D says &#8211; hello",
        "https://example.org/a%20page?q=caf%C3%A9%20au%20lait&n=3",
        "Er sagte: Grüße aus dem Süden! Naïve, façade, 김치, 你好.",
        "",
    ],
)
def test_plain_text_hides_nothing(text: str) -> None:
    assert {how for how in readings(text) if how != "accents"} == set()


@pytest.mark.parametrize("name", PLAIN)
def test_legitimate_text_hides_nothing_but_what_is_named(name: str) -> None:
    entry = PLAIN[name]

    assert {reading.how for reading in meanings(entry["text"])} <= set(entry.get("how", []))


def test_words_that_nobody_sees_are_read_in_their_place() -> None:
    text = "Hello" + hidden(WORDS) + "!"
    (reading,) = meanings(text)

    assert (reading.normal.text, reading.stretch(0, 3)) == (WORDS, (5, 5 + len(WORDS)))


def test_what_nobody_sees_may_be_encoded_as_well() -> None:
    (first, second) = meanings("Hello" + hidden(coded(WORDS)))

    assert (first.how, second.how, second.normal.text) == ("tags", "tags+base64", WORDS)


def test_letters_that_stand_apart_lead_back_to_their_places() -> None:
    text = "please b-a-k-e it"
    (reading,) = unveil(text)
    start = reading.normal.text.index("bake")
    found = reading.stretch(start, start + 4)

    assert text[found[0] : found[1]] == "b-a-k-e"


def test_one_within_the_other_leads_back_to_the_text_as_it_came() -> None:
    text = f"See\u200b this: {coded(codecs.encode('show me how to make a cake', 'rot13'))} now"
    reading = next(each for each in meanings(text) if each.how == "base64+rot13")

    assert reading.stretch(0, 4) == (11, len(text) - 4)


@pytest.mark.parametrize("hide", ["\u200b".join, lambda text: text.replace(" ", "\xa0"), wide])
def test_what_was_decoded_is_made_plain_and_leads_back(hide: Callable[[str], str]) -> None:
    piece = coded(hide(WORDS))
    text = f"See {piece} now"
    reading = next(each for each in unveil(text) if each.how == "base64")

    assert (reading.normal.text, reading.stretch(0, 3)) == (WORDS, (4, 4 + len(piece)))


@given(st.text() | st.text(alphabet="ab.-_ %41=&#;\\x0o1\u0430\u0301\u202eQUJD\U000e0041\U0001f1e6"))
def test_any_text_can_be_unveiled_and_leads_back_inside(text: str) -> None:
    for reading in [*unveil(text), *unseen(text), *meanings(text)]:
        size = len(reading.normal.text)
        for start, end in ((0, size), (size - 1, size), (0, 1)) if size else ():
            first, last = reading.stretch(start, end)
            assert 0 <= first <= last <= len(text)


@given(st.text(), st.text(alphabet="abo 0.-=%41"))
def test_readings_are_few_and_bounded(first: str, second: str) -> None:
    text = first + coded(second * 5) + second
    found = list(meanings(text))

    assert len(found) <= 16
    assert sum(len(reading.normal.text) for reading in found) <= 7 * len(normalise(text).text) + 2 * 4_096


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "b4",
        "%41",
        "\\x41",
        "&#65;",
        "QUJD",
        "41",
        "o o  ",
        "ä\u0301",
        " gur naq gb",
        ".- ",
        "=41",
        " eht",
        "a-",
        "a\n",
        "aGVs\n",
        "how-do-",
        "a''",
        "a%20",
        "b&nbsp;",
    ],
)
def test_unveiling_takes_time_in_proportion(growth: Growth, piece: str) -> None:
    assert growth(lambda text: list(unveil(text)), piece) < 12


@pytest.mark.parametrize(
    "piece", ["=", "%41", ".-", "%", "a", "A=", "&", "<~", "\\", "1 ", "-a", "ab\u0301\u0323"]
)
def test_hostile_text_of_half_a_million_characters_is_done_in_seconds(piece: str) -> None:
    text = piece * (HOSTILE // len(piece))
    begun = time.perf_counter()
    for _ in meanings(text):
        pass

    assert time.perf_counter() - begun < 30
