from __future__ import annotations

import pytest

from demur.text.tongues import FULL, tongues

LATIN = tongues()["latin"]


def test_english_stands_before_all() -> None:
    assert LATIN.names[0] == "en"


def test_a_word_of_one_language_tells_it() -> None:
    assert LATIN.heaviest([b"you"], [], least=FULL) == "en"


def test_too_little_weight_is_no_language() -> None:
    assert LATIN.heaviest([b"you"], [], least=FULL + 1) is None


def test_letters_tell_as_words_do() -> None:
    assert LATIN.heaviest([], ["ß"], least=FULL) == "de"


def test_another_language_must_outweigh_a_claimed_one() -> None:
    cyrillic = tongues()["cyrillic"]
    assert cyrillic.heaviest("не бъде".encode().split(), [], least=1) == "bg"
    assert cyrillic.heaviest(["не".encode()], [], least=1) == "ru"


@pytest.mark.parametrize("script", tongues())
def test_every_word_is_in_lower_case_and_without_marks(script: str) -> None:
    words = [word.decode() for word in tongues()[script].known]
    assert [word for word in words if word != word.lower() or set(word) & set(',.;:!?()"*\u2019')] == []
