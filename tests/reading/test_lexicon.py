from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.reading.lexicon import Entry, Lexicon, PatternSet, _entries, compose, lexicons, load_lexicon
from demur.reading.passages import fold, prepare, prepare_wide
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


OTHERS = sorted(lexicons() - {"en"})


def missed(lexicon: Lexicon, entry: Entry, *, sentences: tuple[str, ...], wanted: bool) -> list[str]:
    """Give the examples of `entry` that it does not treat as it should."""
    found = []
    for sentence in sentences:
        lines = prepare_wide(normalise(sentence)).lines.values()
        if any(entry in lexicon.heard(line, opening=True).entries for line in lines) is not wanted:
            found.append(f"{entry.id}: {sentence}")
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_the_entries_of_every_language_catch_their_examples(language: str) -> None:
    lexicon = load_lexicon(language)
    entries = lexicon.entries
    assert [m for e in entries for m in missed(lexicon, e, sentences=e.match, wanted=True)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_entries_of_every_language_leave_their_counterexamples_alone(language: str) -> None:
    lexicon = load_lexicon(language)
    entries = lexicon.entries
    assert [m for e in entries for m in missed(lexicon, e, sentences=e.no_match, wanted=False)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_entries_of_every_language_have_two_examples_of_each_sort_and_ids_of_their_own(
    language: str,
) -> None:
    entries = load_lexicon(language).entries
    assert [e.id for e in entries if min(len(e.match), len(e.no_match)) < 2] == []
    assert len({entry.id for entry in entries}) == len(entries)


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
