from __future__ import annotations

import pytest

from demur.signals import read_signals
from demur.types import ChoiceSignals, Flag, Outcome, ReplySignals


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


@pytest.mark.parametrize(
    ("probability", "flags"), [("NEGLIGIBLE", frozenset()), ("LOW", frozenset({Flag.FLAGGED_ONLY}))]
)
def test_only_a_rating_above_negligible_is_a_flag(probability: str, flags: frozenset[Flag]) -> None:
    rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": probability}
    candidate = {"content": {"parts": [{"text": "A"}]}, "finishReason": "STOP", "safetyRatings": [rating]}

    assert only(read_signals({"candidates": [candidate]})).flags == flags


def test_a_rating_that_blocked_refuses_even_where_the_reason_is_stop() -> None:
    rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True}
    candidate = {"content": {"parts": [{"text": "A"}]}, "finishReason": "STOP", "safetyRatings": [rating]}

    assert told({"candidates": [candidate]}) == (Outcome.REFUSED, "", "A", "")


def test_a_function_call_of_gemini_answers_and_thoughts_stay_out() -> None:
    parts = [{"text": "hm", "thought": True}, {"functionCall": {"name": "f"}}]

    assert told({"candidates": [{"content": {"parts": parts}, "finishReason": "STOP"}]}) == (
        Outcome.ANSWERED,
        "",
        "",
        "",
    )


def test_a_score_of_severity_names_vertex() -> None:
    rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW", "severityScore": 0.1}

    assert (
        read_signals({"candidates": [{"finishReason": "STOP", "safetyRatings": [rating]}]}).provider
        == "vertex"
    )


def test_a_generated_image_answers() -> None:
    assert told({"generatedImages": [{"image": {"imageBytes": "x"}}]}) == (Outcome.ANSWERED, "", "", "")
    assert told({"data": [{"url": "https://example.org/a.png"}]}) == (Outcome.ANSWERED, "", "", "")
