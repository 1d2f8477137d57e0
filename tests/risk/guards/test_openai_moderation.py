from __future__ import annotations

import json

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, ask, reply_to, request_of
from demur.types import Category, Plain, Subject

TIER = GuardTier(
    setup=GuardSetup(name="omni", scheme=known_schemes()["openai_moderation"], model="omni-moderation-latest")
)


def result(*flagged: str, said: Plain = None, **scores: float) -> dict[str, Plain]:
    usual = dict.fromkeys(TIER.setup.scheme.labels, 0.0)
    names = usual | {name.replace("_", "-"): score for name, score in scores.items()}
    return {
        "flagged": bool(flagged) if said is None else said,
        "categories": {name: name in flagged for name in names},
        "category_scores": dict(names),
    }


def told(*results: Plain, subject: Subject | None = None) -> Told:
    body: Plain = {"model": "omni", "results": list(results)}
    return ask(TIER, subject or request_of("Hello"), json.dumps(body).encode())


def test_what_is_flagged_is_a_verdict_with_its_score() -> None:
    risk = told(result("violence", violence=0.93, hate=0.001)).risk

    assert [(each.label, each.flagged, each.score) for each in risk.verdicts] == [("violence", True, 0.93)]
    assert (risk.harmful, dict(risk.categories)) == (0.93, {Category.VIOLENCE: 0.93})


def test_a_flag_counts_half_at_least() -> None:
    risk = told(result("hate", hate=0.2)).risk

    assert (risk.harmful, risk.verdicts[0].score) == (0.5, 0.2)


def test_a_score_that_tells_something_is_kept_without_a_flag() -> None:
    risk = told(result(hate=0.3, violence=0.01)).risk

    assert [(each.label, each.flagged) for each in risk.verdicts] == [("hate", False)]
    assert (risk.harmful, risk.category) == (0.3, Category.HATE)


def test_where_nothing_is_flagged_one_verdict_says_so() -> None:
    risk = told(result(hate=0.001, violence=0.01)).risk

    assert [(each.label, each.flagged, each.score) for each in risk.verdicts] == [("", False, 0.01)]
    assert dict(risk.categories) == {}


def test_intent_of_self_harm_is_a_crisis_in_a_request_alone() -> None:
    name = "self-harm/intent"
    said: Plain = {"flagged": True, "categories": {name: True}, "category_scores": {name: 0.8}}

    assert told(said).risk.crisis
    assert not told(said, subject=reply_to("Hello", "Well.")).risk.crisis


def test_a_category_that_is_new_is_kept_without_one_of_ours() -> None:
    risk = told(result("gardening", gardening=0.9)).risk

    assert (risk.harmful, risk.verdicts[0].label, risk.category) == (0.9, "gardening", None)


def test_the_words_are_sent_to_the_model() -> None:
    told_ = told(result(hate=0.0))

    assert (told_.requests[0].path, told_.bodies) == (
        "/moderations",
        [{"model": "omni-moderation-latest", "input": "Hello"}],
    )


@pytest.mark.parametrize(
    "results",
    [
        [],
        [result(hate=0.0), result(hate=0.0)],
        ["hate"],
        [{"flagged": True}],
        [result("hate", said=False, hate=0.9)],
        [result(said=True, hate=0.9)],
        [result(said="no", hate=0.9)],
        [result(hate=1.5)],
        [{"flagged": False, "categories": {}, "category_scores": {}}],
        [{"flagged": False, "categories": {"hate": "no"}, "category_scores": {}}],
        [{"flagged": False, "categories": {"hate": False}, "category_scores": {"x": 0.1}}],
        [{"flagged": True, "categories": {"<b>": True}, "category_scores": {}}],
        [{"flagged": False, "categories": {"hate": False}, "category_scores": {"hate": 0.0}}],
        [result() | {"category_scores": {}}],
    ],
)
def test_what_is_no_verdict_is_an_error(results: list[Plain]) -> None:
    with pytest.raises(GuardError):
        told(*results)
