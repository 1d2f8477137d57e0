from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.patterns import PatternError, PatternSet, compiled, composed


def test_names_become_their_lists() -> None:
    assert composed("{who} left", {"who": "she|he"}) == r"(?:she|he)\s+left"


def test_line_breaks_and_the_indentation_after_them_are_dropped() -> None:
    assert composed("one|\n    two", {}) == "one|two"


def test_a_space_that_may_be_missing_may_be() -> None:
    pattern = compiled([composed("hit ?man", {})])

    assert [bool(pattern.search(text)) for text in (b"hitman", b"hit  man", b"hit-man")] == [
        True,
        True,
        False,
    ]


def test_spaces_in_classes_and_escapes_stay() -> None:
    assert composed(r"a[ -]b\ c[\] ]d", {}) == r"a[ -]b\ c[\] ]d"


def test_an_unknown_list_is_named_with_the_nearest_one() -> None:
    with pytest.raises(PatternError, match=r"unknown list 'whu'.*did you mean 'who'"):
        composed("{whu}", {"who": "x"})


def test_what_re2_refuses_is_said_in_its_own_words() -> None:
    with pytest.raises(PatternError, match=r"invalid perl operator.*no look-around"):
        compiled(["a", "(?=b)"])


def test_any_of_several_patterns_is_enough() -> None:
    assert compiled(["a+", "b|c"]).search(b"xc") is not None


def test_a_set_gives_the_positions_of_those_that_match() -> None:
    patterns = PatternSet(["kite", "storm", "rain"])

    assert sorted(patterns.matching(b"a kite in the rain")) == [0, 2]


def test_a_set_gives_its_patterns() -> None:
    (match,) = PatternSet(["kite"]).pattern(0).finditer(b"a kite")

    assert (match.start(), match.end()) == (2, 6)


def test_an_empty_set_matches_nothing() -> None:
    assert PatternSet([]).matching(b"anything") == []


SPACED = (
    r"end\s+it\s+all",
    r"(?:^|\n)end\s+it",
    r"it[.!\n]",
    r"end\s+\s+it",
    r"end(?:\s+){2}it",
    r"end(?:\s+)?it\b",
    r"it[^\n]{0,3}all",
    r"it\n\n",
    r"end\nit",
    r"\bit(?:[.!]|$|\n| (?:end)\b)",
    r"[]\n]all",
)


@given(
    st.lists(st.sampled_from(["end", "it", "all", ".", " ", "  ", "\n", "\n\n", "\t", " \n "]), max_size=9)
)
def test_a_set_finds_what_each_of_its_patterns_finds_whatever_space_there_is(parts: list[str]) -> None:
    text = "".join(parts).encode()

    assert set(PatternSet(SPACED).matching(text)) == {
        at for at, source in enumerate(SPACED) if compiled([source]).search(text)
    }
