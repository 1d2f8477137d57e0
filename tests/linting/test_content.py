from __future__ import annotations

from demur.linting.content import named, stretches, whole_stretches
from demur.linting.lexicon import WordList

GENERAL = WordList(["i", "can't", "help", "with", "我", "不能", "帮助"])


def test_general_words_name_nothing() -> None:
    assert named(["i", "can't", "help"], "i can't help", general=GENERAL) == 0


def test_every_other_word_names_something() -> None:
    assert named(["help", "with", "weapons"], "help with weapons", general=GENERAL) == 1


def test_two_characters_of_an_unspaced_script_count_as_a_word() -> None:
    assert named([], "我不能帮助制造武器", general=GENERAL) == 2


def test_a_single_character_is_no_stretch() -> None:
    assert stretches("我不能说", GENERAL) == []


def test_a_general_character_within_a_foreign_name_is_a_part_of_it() -> None:
    general = WordList(["的", "多少"])
    assert whole_stretches("放多少士的宁?", general) == ["士的宁"]


def test_a_general_character_between_words_is_none() -> None:
    assert whole_stretches("邻居的花园", WordList(["的"])) == ["邻居", "花园"]
