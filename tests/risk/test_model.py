from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.models import Network
from demur.risk.model import HEAD, TAIL, Judged, JudgeTuning, judge, network, shown, tuning
from demur.types import Category


@pytest.fixture
def judged(weights: Network, believed: JudgeTuning) -> dict[str, Judged | None]:
    texts = ("A bomb.", "A jailbreak.", "Inject this.", "I die.", "Good day.", "", "...")
    return {text: judge(text, weights=weights, believed=believed) for text in texts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb.", (True, False, False)),
        ("A jailbreak.", (False, True, False)),
        ("Inject this.", (False, True, False)),
        ("I die.", (False, False, True)),
        ("Good day.", (False, False, False)),
    ],
)
def test_harm_attack_and_crisis_are_told_apart(
    judged: dict[str, Judged | None], text: str, expected: tuple[bool, ...]
) -> None:
    found = judged[text]

    assert found is not None
    assert (found.harm > 0.5, found.attack > 0.5, found.crisis > 0.5) == expected


@pytest.mark.parametrize("text", ["", "..."])
def test_a_text_without_a_word_is_not_judged(judged: dict[str, Judged | None], text: str) -> None:
    assert judged[text] is None


def test_the_category_is_the_likeliest(judged: dict[str, Judged | None]) -> None:
    bomb, day = judged["A bomb."], judged["Good day."]

    assert bomb is not None
    assert day is not None
    assert (bomb.category, day.category) == (Category.CBRNE, Category.CRIME)


def test_sentences_that_show_it_have_their_places(weights: Network, believed: JudgeTuning) -> None:
    text = "Good day. \u200bA b\u00adomb. Bye."
    found = judge(text, weights=weights, believed=believed)

    assert found is not None
    assert [text[start:end] for start, end in found.places] == ["A b\u00adomb"]


def test_of_a_long_text_the_beginning_and_the_end_are_read(weights: Network, believed: JudgeTuning) -> None:
    text = f"A bomb. {'salt ' * 3_000}. A bomb. {'salt ' * 3_000}. A bomb."
    found = judge(text, weights=weights, believed=believed)

    assert len(shown(text)) == HEAD + TAIL + 2
    assert found is not None
    assert [text[start:end] for start, end in found.places] == ["A bomb", "A bomb"]
    assert found.places[-1][1] == len(text) - 1


@given(st.text(max_size=200))
def test_places_lie_within_any_text(text: str) -> None:
    found = judge(text, weights=network(), believed=tuning())

    assert found is None or all(0 <= start < end <= len(text) for start, end in found.places)


def test_two_words_are_too_few_for_the_built_in_network() -> None:
    judged = [
        judge(text, weights=network(), believed=tuning()) for text in ("Hello there", "Hello there friend")
    ]

    assert [each is None for each in judged] == [True, False]
