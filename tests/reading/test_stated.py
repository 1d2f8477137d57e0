from __future__ import annotations

import pytest

from demur.reading.stated import kind_stated_in
from demur.types.vocabulary import Kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I can't help with that", Kind.UNSTATED),
        ("I can't browse the web", Kind.CAPABILITY),
        ("I can't help with that\nI can't browse the web", Kind.CAPABILITY),
        ("I can't help with that\nWhat you describe is unethical", Kind.SAFETY),
        ("The train leaves at nine", None),
        ("No", None),
    ],
)
def test_the_first_sentence_that_states_a_kind_names_it(words: str, kind: Kind | None) -> None:
    assert kind_stated_in(words, language="en") is kind


def test_words_are_heard_in_the_language_they_are_in() -> None:
    assert kind_stated_in("Ich habe keinen Zugriff auf das Netz", language="de") is Kind.CAPABILITY
