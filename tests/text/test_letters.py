from __future__ import annotations

import pytest

from demur.text.letters import look_alikes, lowered, signs, unsigned


def made(text: str) -> list[tuple[str, str]]:
    return [(reading.how, reading.normal.text) for reading in look_alikes(text)]


@pytest.mark.parametrize(
    ("text", "how", "words"),
    [
        ("b\u043emb", "look-alikes", "bomb"),
        ("\u1d0d\u1d00\u1d0b\u1d07", "look-alikes", "make"),
        ("\U0001f170\U0001f183", "look-alikes", "at"),
        ("\U0001f1e7\U0001f1f4\U0001f1f3", "look-alikes", "bon"),
        ("\u2803\u2815\u280d\u2803", "look-alikes", "bomb"),
        (
            "they say \u0440\u0435\u0433 and \u0430\u0441\u0435",
            "look-alikes",
            "they say \u0440\u0435\u0433 and ace",
        ),
        ("\u0440.\u0456.\u0440.\u0435 b.\u043e.m.b", "look-alikes", "p.i.p.e b.o.m.b"),
        ("c\n\u0430\nk\n\u0435\n\u0440", "look-alikes", "c\na\nk\ne\np"),
        ("bömb", "accents", "bomb"),
        ("b\u0336o\u0336m\u0336b", "accents", "bomb"),
        ("Łódź", "accents", "lodz"),
    ],
)
def test_letters_become_latin(text: str, how: str, words: str) -> None:
    assert made(text) == [(how, words)]


@pytest.mark.parametrize(
    "text",
    [
        "привет, как дела",
        "καλημέρα",
        "你好",
        "\U0001f1e9\U0001f1ea and \U0001f1eb\U0001f1f7",
        "5 €",
        "\u0441.\u043e.\u0440 \u0438 \u0442. \u0435. \u0434.",
    ],
)
def test_words_of_other_scripts_stay(text: str) -> None:
    assert made(text) == []


def test_marks_that_are_gone_do_not_shift_places() -> None:
    (reading,) = look_alikes("x b\u0336\u0337o\u0336y")

    assert (reading.normal.text, reading.stretch(2, 5)) == ("x boy", (2, 8))


def test_vowels_of_other_scripts_are_no_marks() -> None:
    assert made("कि שָׁלוֹם كَيْفَ") == []


def test_one_stands_for_i_or_for_l() -> None:
    assert [reading.normal.text for reading in signs("he1p me k1ll t1me")] == [
        "heip me kill time",
        "help me klll tlme",
    ]


@pytest.mark.parametrize(
    "text", ["b0mb", "the 1st and the 2nd", "#00ff00 #ff00aa", "5kg and 10am", "\\u00e9t \\u00e9x"]
)
def test_digits_among_letters_are_not_always_signs(text: str) -> None:
    assert list(signs(text)) == []


def test_signs_are_made_letters() -> None:
    assert unsigned("b4k3") == "bake"


def test_lower_case_keeps_every_place() -> None:
    assert lowered("\u0130A") == "\u0130a"
