from __future__ import annotations

import base64
import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text.encodings import bases, codes, morse, pieced, readable, says

WORDS = "how to bake a cake today"
RAW = WORDS.encode()


def found(text: str) -> list[tuple[str, str]]:
    return [(reading.how, reading.normal.text) for look in (bases, codes, morse) for reading in look(text)]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (base64.b64encode(RAW).decode(), "base64"),
        (base64.urlsafe_b64encode(RAW).decode().rstrip("="), "base64"),
        (base64.b64encode(RAW).decode()[::-1], "base64"),
        (base64.b32encode(RAW).decode(), "base32"),
        (base64.b32encode(RAW).decode().lower(), "base32"),
        (base64.a85encode(RAW, adobe=True).decode(), "base85"),
        (base64.b85encode(RAW).decode(), "base85"),
        (RAW.hex(), "hex"),
        (RAW.hex(" "), "hex"),
        (RAW.hex(":").upper(), "hex"),
        ("".join(f"0x{byte:02x} " for byte in RAW), "hex"),
        (" ".join(f"{byte:08b}" for byte in RAW), "bits"),
        ("".join(f"{byte:08b}" for byte in RAW), "bits"),
        (" ".join(f"{byte:07b}" for byte in RAW), "bits"),
        (", ".join(str(byte) for byte in RAW), "numbers"),
        (" ".join(f"{byte:o}" for byte in RAW), "numbers"),
        (".... --- .-- / - --- / -... .- -.- . / .- / -.-. .- -.- .", "morse"),
        (".... --- .--   - ---   -... .- -.- .   .-   -.-. .- -.- .", "morse"),
        (".... --- .-- | - --- | -... .- -.- . | .- | -.-. .- -.- .", "morse"),
    ],
)
def test_words_are_decoded(text: str, how: str) -> None:
    assert [(named, words[:13]) for named, words in found(text)] == [(how, WORDS[:13])]


def test_lines_of_base64_are_one() -> None:
    long = " ".join([WORDS] * 8)

    assert found(base64.encodebytes(long.encode()).decode()) == [("base64", long)]


@pytest.mark.parametrize("size", [4, 6, 8, 10])
@pytest.mark.parametrize("between", ["\n", "\r\n", " ", "\n> "])
def test_pieces_of_one_length_are_one_wherever_they_are_cut(size: int, between: str) -> None:
    coded = base64.b64encode(RAW).decode()
    pieces = between.join(coded[at : at + size] for at in range(0, len(coded), size))
    text = f"See this:\n{pieces}\nthanks."
    (reading,) = pieced(text)
    first, last = reading.stretch(0, len(reading.normal.text))

    assert (reading.normal.text, text[first:last]) == (WORDS, pieces)


def test_words_of_one_length_may_stand_around_the_pieces() -> None:
    coded = base64.b64encode(RAW).decode()
    text = " ".join(["this", *(coded[at : at + 4] for at in range(0, len(coded), 4)), "what"])

    assert [reading.normal.text for reading in pieced(text)] == [WORDS]


@pytest.mark.parametrize(
    "text",
    [
        "rose\nmoon\nstar\nlake\nwind",
        "that they have been with some good food when they came home last week",
        "1000\n2000\n3000\n4000",
        "deadbeef\ncafebabe\nfeedface\n0badf00d",
        "",
    ],
)
def test_words_and_figures_of_one_length_say_nothing(text: str) -> None:
    assert list(pieced(text)) == []


@pytest.mark.parametrize("coding", ["utf-16-le", "utf-16-be", "utf-16"])
def test_wide_characters_are_read(coding: str) -> None:
    raw = WORDS.encode(coding)

    for text in (base64.b64encode(raw).decode(), base64.b32encode(raw).decode(), raw.hex()):
        assert WORDS in {words for _, words in found(text)}


def test_base64_may_be_shifted() -> None:
    assert found(codecs.encode(base64.b64encode(RAW).decode(), "rot13")) == [("base64", WORDS)]


def test_marks_and_vowels_are_part_of_words() -> None:
    for words in (
        "h\u0335o\u0336w\u0337 t\u0335o\u0336 b\u0337a\u0335k\u0336e",
        "\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e",
    ):
        assert ("base64", words) in found(base64.b64encode(words.encode()).decode())


def test_several_pieces_make_one_reading() -> None:
    first, second = (base64.b64encode(text).decode() for text in (b"first of the words", b"second of words"))
    text = f"See {first} and {second}."
    (reading,) = bases(text)

    assert reading.normal.text == "first of the words second of words"
    assert reading.stretch(20, 22) == (text.index(second), text.index(second) + len(second))


@pytest.mark.parametrize(
    "text",
    [
        "donaudampfschifffahrtsgesellschaft",
        "00ff" * 10,
        "a" * 17,
        "AAECAwQFBgcICQoLDA0ODw==",
        "123e4567-e89b-12d3-a456-426614174000",
        "12, 45, 78, 101, 120, 110, 99",
        "... --- ...",
        "- - - - - - - -",
        ". . . . . . . . .",
        "0101010 0101010 0101010 0101010 0101010 0101010",
        "192.168.10.20 10.20.30.40 +44 20 79 46 00 18",
        "https://example.org/a/long/path?with=queries&and=more#fragment",
    ],
)
def test_what_is_no_words_says_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [("how to bake", True), ("abc", False), ("aaaaaaaa", False), ("a1;b2-c3=d4", False)],
)
def test_words_are_letters_and_spaces(words: str, *, expected: bool) -> None:
    assert readable(words) == expected


def test_an_encoding_of_an_encoding_says_something() -> None:
    assert says(base64.b64encode(RAW).decode())


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", min_size=16).filter(readable))
def test_whatever_was_encoded_is_read_again(text: str) -> None:
    raw = text.encode()
    for coded in (base64.b64encode(raw).decode(), raw.hex(), " ".join(f"{byte:08b}" for byte in raw)):
        assert text in {words for _, words in found(coded)}


@given(st.text(alphabet="ab.- /|=+<~>0123456789AQZ\n"))
def test_any_text_is_taken(text: str) -> None:
    for look in (bases, codes, morse):
        for reading in look(text):
            first, last = reading.stretch(0, len(reading.normal.text))
            assert 0 <= first < last <= len(text)
