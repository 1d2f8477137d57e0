from __future__ import annotations

import pytest

from demur.text.escapes import escapes


def found(text: str) -> list[tuple[str, str]]:
    return [(reading.how, reading.normal.text) for reading in escapes(text)]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("%62%61ke", "percent"),
        ("b%61k%65 %61", "percent"),
        ("%2562%2561%256be", "percent"),
        ("=62=61=\nk=65", "quoted-printable"),
        ("&#98;&#x61;&#107;e", "entities"),
        ("\\x62\\u0061\\153e", "escapes"),
        ("\\u{62}\\u{61}\\u{6b}e", "escapes"),
        ("U+0062 U+0061 U+006B U+0065", "escapes"),
    ],
)
def test_escapes_of_letters_are_undone(text: str, how: str) -> None:
    text = text + " %61 %61" if text == "%62%61ke" else text
    ((named, words),) = found(text)

    assert (named, words[:3]) == (how, "bak")


@pytest.mark.parametrize(
    "text",
    [
        "a%20b%2Cc%3Fd",
        "50%, 60% and 70% of 80%aa",
        "caf=C3=A9 =E2=82=AC 5",
        "x=1&y=2&z=3",
        "R&amp;D &lt;b&gt; &quot;x&quot; &nbsp;",
        "&#8211; &#233; &#20320; &#22909;",
        "C:\\new\\table\\users",
    ],
)
def test_what_must_be_escaped_hides_nothing(text: str) -> None:
    assert [words for how, words in found(text) if "bak" in words or how != "entities"] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("b%61ke", "bake"),
        ("b%2561ke", "bake"),
        ("b&#97;ke", "bake"),
        ("b&#97ke", "bake"),
        ("b&#x61;ke", "bake"),
        ("b\\x61ke", "bake"),
        ("b\\u0061ke", "bake"),
        ("some&nbsp;bread", "some\xa0bread"),
        ("some&#32;bread", "some bread"),
        ("bre&shy;ad", "bre\xadad"),
        ("bre&#8203;ad", "bre\u200bad"),
        ("&#98&#97&#107e", "bake"),
    ],
)
def test_one_escape_within_a_word_is_enough(text: str, words: str) -> None:
    assert [said for _, said in found(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "width=50px, height=61px",
        "docs\\141files",
        "[a-z\\x41-\\x5a]",
        "printf('%4d %6d', a, b)",
        "10&nbsp;km, R&amp;D, caf&eacute;s, a&lt;b",
        "see https://example.org/a%20page",
        "up 50%ab",
    ],
)
def test_measures_names_and_what_needs_an_escape_hide_nothing(text: str) -> None:
    assert found(text) == []


def test_an_escape_is_found_as_a_whole() -> None:
    text = "go b%61%6b%65 it"
    (reading,) = escapes(text)
    start = reading.normal.text.index("bake")
    first, last = reading.stretch(start, start + 4)

    assert text[first:last] == "b%61%6b%65"


def test_a_number_beyond_all_characters_is_nothing() -> None:
    assert found("\\u{ffffff}\\x62\\x61\\x6b") == [("escapes", "bak")]
