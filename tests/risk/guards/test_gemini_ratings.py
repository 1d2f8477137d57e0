from __future__ import annotations

import json

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, ask, request_of
from demur.types import Category, Plain

TIER = GuardTier(setup=GuardSetup(name="g", scheme=known_schemes()["gemini"], model="gemini-3-flash"))


def rating(probability: Plain, *, blocked: Plain = False, name: str = "HATE_SPEECH") -> Plain:
    return {"category": f"HARM_CATEGORY_{name}", "probability": probability, "blocked": blocked}


def told(reply: Plain) -> Told:
    return ask(TIER, request_of("Hello"), json.dumps(reply).encode())


def passed(*ratings: Plain) -> dict[str, Plain]:
    return {"candidates": [{"finishReason": "STOP", "safetyRatings": list(ratings)}]}


def test_a_rating_is_a_score_and_no_flag() -> None:
    risk = told(passed(rating("MEDIUM"), rating("LOW", name="HARASSMENT"))).risk

    assert [(each.label, each.flagged, each.score) for each in risk.verdicts] == [
        ("HATE_SPEECH", False, 0.5),
        ("HARASSMENT", False, 0.2),
    ]
    assert risk.category is Category.HATE


def test_a_blocked_prompt_is_flagged_with_its_reason() -> None:
    feedback: Plain = {"blockReason": "SAFETY", "safetyRatings": [rating("HIGH", blocked=True)]}
    risk = told({"promptFeedback": feedback}).risk

    assert [(each.label, each.flagged) for each in risk.verdicts] == [("HATE_SPEECH", True), ("SAFETY", True)]


def test_an_answer_without_ratings_passed_the_filters() -> None:
    assert [(each.label, each.flagged) for each in told(passed()).risk.verdicts] == [("", False)]


def test_a_blocked_candidate_is_flagged() -> None:
    risk = told({"candidates": [{"finishReason": "PROHIBITED_CONTENT"}]}).risk

    assert (risk.verdicts[0].label, risk.verdicts[0].flagged, risk.category) == (
        "PROHIBITED_CONTENT",
        True,
        Category.OTHER,
    )


def test_the_model_may_write_one_token() -> None:
    told_ = told(passed())

    assert told_.requests[0].path == "/models/gemini-3-flash:generateContent"
    assert told_.bodies[0]["generationConfig"] == {"maxOutputTokens": 1, "temperature": 0}


@pytest.mark.parametrize(
    "reply",
    [
        {},
        [],
        {"candidates": [{}]},
        {"candidates": [{}, {}]},
        {"candidates": "none"},
        {"promptFeedback": {"blockReason": "<i>"}},
        {"promptFeedback": {"safetyRatings": {}}, "candidates": [{"finishReason": "STOP"}]},
        passed(rating("RATHER")),
        passed(rating(None)),
        passed(rating("HIGH", blocked=True)),
        passed(rating("LOW", blocked="yes")),
        passed() | {"promptFeedback": []},
        passed() | {"promptFeedback": ""},
        {"candidates": 0, "promptFeedback": {"blockReason": "SAFETY"}},
    ],
)
def test_what_is_no_verdict_is_an_error(reply: Plain) -> None:
    with pytest.raises(GuardError):
        told(reply)
