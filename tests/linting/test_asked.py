from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from demur.linting.asked import asked_of
from demur.linting.lexicon import lexicon

EN, JA = lexicon("en"), lexicon("ja")


def test_what_names_something_is_kept_by_its_stem() -> None:
    asked = asked_of("How do I get into the mailbox of my neighbour?", lists=EN)
    assert {"mailb", "neigh"} <= asked.units
    assert not {"how", "do", "the"} & asked.units


def test_names_begin_with_a_capital_letter_within_a_sentence() -> None:
    assert asked_of("Where does Maria Lopez live? Tell me.", lists=EN).names == {"maria", "lopez"}


def test_of_an_unspaced_script_pairs_of_characters_are_kept() -> None:
    asked = asked_of("青酸カリの量を教えて", lists=JA)
    assert (asked.is_spaced, {"青酸", "酸カ", "カリ"} <= asked.units) == (False, True)


@given(st.text(), st.sampled_from([EN, JA]))
def test_no_request_is_too_odd(prompt: str, lists: object) -> None:
    asked = asked_of(prompt, lists=lists)  # type: ignore[arg-type]
    assert all(asked.units)
