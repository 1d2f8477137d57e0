from __future__ import annotations

import unicodedata

import pytest

from demur.redteam.letters import LETTERS, table

BY_NAME = {form.name: form for form in LETTERS}


@pytest.mark.parametrize("name", ["full_width", "bold", "script", "circled", "superscripts"])
def test_compatible_letters_are_those_of_unicode(name: str) -> None:
    made = unicodedata.normalize("NFKC", BY_NAME[name].mutate("bake"))

    assert made == "bake"


def test_tables_hold_one_sign_for_each_letter() -> None:
    assert table("braille")["a"] == "\u2801"
    assert table("cyrillic")["a"] == "\u0430"


def test_cyrillic_letters_may_stand_apart() -> None:
    assert BY_NAME["cyrillic_dotted"].mutate("bake it") == "b.\u0430.k.\u0435 \u0456.t"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("zero_width", "a\u200b b\u200b"),
        ("soft_hyphens", "a\u00ad b\u00ad"),
        ("variation_selectors", "a\ufe0f b\ufe0f"),
        ("right_to_left", "\u202eb a\u202c"),
        ("tags", "\U000e0061\U000e0020\U000e0062"),
    ],
)
def test_what_nobody_sees_stands_beside_or_instead(name: str, expected: str) -> None:
    assert BY_NAME[name].mutate("a b") == expected


def test_marks_are_heaped_by_the_seed() -> None:
    heaped = BY_NAME["heaped_marks"]

    assert heaped.mutate("bake", 1) != heaped.mutate("bake", 2)
    assert "".join(c for c in heaped.mutate("bake", 1) if not unicodedata.combining(c)) == "bake"
