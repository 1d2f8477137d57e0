from __future__ import annotations

from demur.answers.personas import wording_for

NAMES = ("calm", "warm", "warm2", "brief")


def chosen(persona: str) -> set[str]:
    return {wording_for(NAMES, persona=persona, seed=str(number)) for number in range(60)}


def test_a_persona_speaks_in_its_own_wordings() -> None:
    assert chosen("warm") == {"warm", "warm2"}


def test_without_a_persona_all_but_the_brief_one_are_chosen_among() -> None:
    assert chosen("") == {"calm", "warm", "warm2"}


def test_a_persona_without_words_speaks_in_the_usual_ones() -> None:
    assert chosen("pirate") == chosen("")


def test_the_brief_wording_is_taken_where_there_is_no_other() -> None:
    assert wording_for(["brief"], persona="", seed="x") == "brief"


def test_the_same_seed_gives_the_same_wording() -> None:
    assert wording_for(NAMES, persona="", seed="r-1") == wording_for(NAMES, persona="", seed="r-1")


def test_a_seed_may_hold_half_a_character() -> None:
    assert wording_for(["calm"], persona="", seed="\ud800") == "calm"
