from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text.strung import strung

Growth = Callable[[Callable[[str], object], str], float]
WORDS = "how do i make a cake with you?"


def texts(text: str) -> list[str]:
    return [reading.normal.text for reading in strung(text)]


@pytest.mark.parametrize(
    "joint", ["-", "_", "/", ".", "+", "~", "|", "*", ":", ",", "%20", "=20", "\\n", "\\u0020"]
)
def test_words_of_a_sentence_are_taken_apart_whatever_is_between_them(joint: str) -> None:
    assert texts(WORDS.replace(" ", joint)) == [WORDS]


@pytest.mark.parametrize(
    "text",
    [
        f"please read {WORDS.replace(' ', '-')} today",
        f'{{"q":"{WORDS.replace(" ", "-")}","n":1}}',
        f"say '{WORDS.replace(' ', '/')}'",
        f"task:{WORDS.replace(' ', '.')}",
        f"<b>{WORDS.replace(' ', '+')}</b>",
        f"**{WORDS.replace(' ', '-')}**",
    ],
)
def test_such_words_are_found_among_others(text: str) -> None:
    assert WORDS in texts(text)[0]


@pytest.mark.parametrize("escape", [quote, quote_plus])
def test_what_a_link_would_hold_is_undone_where_no_link_is(escape: Callable[[str], str]) -> None:
    words = "i'd like, if you can, to make some bread?"

    assert texts(escape(words).lower()) == [words]


def test_a_space_that_is_escaped_needs_no_sentence() -> None:
    assert texts("buy%20bread now") == ["buy bread now"]


def test_commas_may_follow_the_words() -> None:
    assert texts("if-you-can,-make-some-bread-for-me") == ["if you can, make some bread for me"]


def test_signs_for_letters_hide_no_sentence() -> None:
    assert texts("h0w-d0-i-m4ke-a-c4ke") == ["h0w d0 i m4ke a c4ke"]


def test_it_leads_back_to_where_the_words_stand() -> None:
    text = "now how%20do%20i%20make%20a%20cake%3f"
    (reading,) = strung(text)
    start = reading.normal.text.index("make a")
    first, last = reading.stretch(start, start + 6)

    assert text[first:last] == "make%20a"


@pytest.mark.parametrize(
    "text",
    [
        "a state-of-the-art, up-to-the-minute, out-of-the-box, easy-to-use thing for jack-of-all-trades",
        "see https://news.example.org/2026/11/how-to-make-a-cake-with-you and www.example.org/how/do/i/make",
        "https://example.org/?q=how+do+i+make+a+cake+with+you&n=1 https://example.org/how%20do%20i%20make",
        "docs/how-to-make-a-cake-with-you.md how_do_i_make_a_cake.py ./how/do/i/make/a /how/to/make/bread",
        "../my%20files/the%20one.txt and c:\\how\\do\\i\\make",
        "self._get_the_default_value_or_none(self.x) demur.text.normal.normalise",
        "npm install react-dom-router-native-web @types/how-do-i-make-a-cake",
        ".btn-primary-outline-lg { margin-inline-start: 0 } <div class='mt-2 px-4 flex-row-reverse'>",
        "2026-11-21 12:30:45 1.2.3.4 10/20/30/40 a/b/c/d x-y-z-w +44-20-7946-0018",
        "nitro-glycerin 2,4,6-trinitro and/or yes/no/maybe/later he/she/they",
        "a1b2-c3d4-e5f6-a7b8 550e8400-e29b-41d4-a716-446655440000",
    ],
)
def test_links_paths_names_and_compounds_stay(text: str) -> None:
    assert texts(text) == []


@given(st.text() | st.text(alphabet="ahowdtimke -_./%20+'\",:"))
def test_any_text_is_taken_and_leads_back_inside(text: str) -> None:
    for reading in strung(text.lower()):
        first, last = reading.stretch(0, len(reading.normal.text))
        assert 0 <= first < last <= len(text.lower())


@pytest.mark.parametrize(
    "piece", ["a''", "a,", "a:", "how-do-", "a%20", "a-'", '"a-', "%41", "how-do-i-make-a-cake "]
)
def test_it_takes_time_in_proportion(growth: Growth, piece: str) -> None:
    assert growth(lambda text: list(strung(text + "/@")), piece) < 12
