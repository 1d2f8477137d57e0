from __future__ import annotations

import pytest

from demur.redteam.writing import WRITING

BY_NAME = {form.name: form for form in WRITING}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("leet", "b4k3 17!"),
        ("spaced", "B a k e   i t !"),
        ("dotted", "B.a.k.e i.t.!"),
        ("hyphenated", "B-a-k-e i-t-!"),
        ("a_letter_a_line", "B\na\nk\ne\n \ni\nt\n!"),
        ("strung_by_hyphens", "Bake-it!"),
        ("strung_by_dots", "Bake.it!"),
        ("strung_by_slashes", "Bake/it!"),
        ("strung_by_underscores", "Bake_it!"),
        ("upper_case", "BAKE IT!"),
        ("without_vowels", "Bke it!"),
        ("one_word", "Bakeit!"),
    ],
)
def test_it_writes_as_its_name_says(name: str, expected: str) -> None:
    assert BY_NAME[name].mutate("Bake it!").lower() == expected.lower()


@pytest.mark.parametrize("name", ["cut_by_hyphens", "cut_by_dots"])
def test_long_words_are_cut_once(name: str) -> None:
    made = BY_NAME[name].mutate("bake the cake", 4)

    assert made.replace("-", "").replace(".", "") == "bake the cake"
    assert len(made) == len("bake the cake") + 2


def test_misspelling_keeps_letters_and_ends() -> None:
    made = {BY_NAME["misspelt"].mutate("kitchen", seed) for seed in range(40)}

    assert {"".join(sorted(word)) for word in made} == {"".join(sorted("kitchen"))}
    assert {(word[0], word[-1]) for word in made} == {("k", "n")}
    assert len(made) > 2


def test_doubling_adds_nothing_but_letters_that_are_there() -> None:
    assert set(BY_NAME["doubled_letters"].mutate("bake it", 2)) == set("bake it")
