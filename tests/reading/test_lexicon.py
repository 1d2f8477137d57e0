from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.reading.lexicon import Entry, PatternSet, _entries, compose, load_lexicon
from demur.reading.passages import fold, prepare
from demur.text import normalise

ENTRIES = load_lexicon().entries


def matches(entry: Entry, sentence: str) -> bool:
    """Tell whether `entry` matches in a line that the reader would hold against it."""
    lexicon, normal = load_lexicon(), normalise(sentence)
    lines = prepare(normal, fold(normal.text)).lines.values()
    return any(entry in lexicon.heard(line, opening=True).entries for line in lines)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_entry_catches_its_examples(entry: Entry) -> None:
    assert [s for s in entry.match if not matches(entry, s)] == []


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_entry_leaves_its_counterexamples_alone(entry: Entry) -> None:
    assert [s for s in entry.no_match if matches(entry, s)] == []


def test_every_entry_has_two_examples_of_each_sort() -> None:
    assert [e.id for e in ENTRIES if min(len(e.match), len(e.no_match)) < 2] == []


def test_ids_are_unique() -> None:
    assert len({entry.id for entry in ENTRIES}) == len(ENTRIES)


def test_an_unknown_part_is_named_with_the_nearest_one() -> None:
    with pytest.raises(SettingError, match="did you mean 'clause'"):
        compose("{clouse}", {"clause": "x"})


def test_a_pattern_that_re2_refuses_is_shown() -> None:
    with pytest.raises(SettingError, match="look-around"):
        PatternSet(["(?=x)"])


def test_a_file_that_breaks_the_schema_is_named() -> None:
    with pytest.raises(SettingError, match=r"bad\.toml"):
        list(_entries("kind = 'nonsense'", "bad.toml"))
