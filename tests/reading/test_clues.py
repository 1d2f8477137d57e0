from __future__ import annotations

import pytest

from demur.reading import LexiconReader
from demur.reading.clues import CLUES, clues
from demur.reading.lexicon_reader import Look
from demur.types.reading import Reading
from demur.types.vocabulary import Kind, Outcome

HELP = "The committee met on Tuesday and agreed on the new timetable."
REFUSAL = "I can't help with that."
KIND = 1 + 3


def figures(text: str) -> list[float]:
    return clues(LexiconReader().look(text))


@pytest.mark.parametrize("text", ["", HELP, REFUSAL, f"{HELP} {REFUSAL}", "No."])
def test_there_are_always_as_many(text: str) -> None:
    assert len(figures(text)) == CLUES


@pytest.mark.parametrize("text", [HELP, REFUSAL])
def test_the_first_says_that_it_was_looked(text: str) -> None:
    assert figures(text)[0] == 1.0


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome.ANSWERED, [1, 0, 0]),
        (Outcome.PARTIAL, [0, 1, 0]),
        (Outcome.REFUSED, [0, 0, 1]),
        (Outcome.UNKNOWN, [0, 0, 0]),
    ],
)
def test_the_opinion_is_told_by_one_figure_of_three(outcome: Outcome, expected: list[float]) -> None:
    assert clues(Look(Reading(outcome=outcome, confidence=0.5, ran=())))[1:KIND] == expected


def test_the_kind_is_told_by_one_figure() -> None:
    found = clues(Look(Reading(outcome=Outcome.REFUSED, kind=Kind.OPINION, confidence=0.5, ran=())))

    assert found[KIND : KIND + len(Kind)] == [float(kind is Kind.OPINION) for kind in Kind]
