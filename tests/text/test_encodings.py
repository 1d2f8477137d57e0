from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text.encodings import bases, codes, morse, readable, says

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
