from __future__ import annotations

import json

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, ask, request_of
from demur.types import Category, Plain

TIER = GuardTier(
    setup=GuardSetup(name="m", scheme=known_schemes()["mistral_moderation"], model="mistral-moderation-2603")
)


def told(categories: Plain, scores: Plain) -> Told:
    body: Plain = {"results": [{"categories": categories, "category_scores": scores}]}
    return ask(TIER, request_of("Hello"), json.dumps(body).encode())


def test_true_categories_are_flagged_and_jailbreaks_are_attacks() -> None:
    risk = told({"dangerous": True, "jailbreaking": True}, {"dangerous": 0.91, "jailbreaking": 0.7}).risk

    assert (risk.harmful, risk.attack) == (0.91, 0.7)
    assert set(risk.categories) == {Category.DANGEROUS, Category.PROMPT_ATTACK}


def test_scores_may_be_missing_for_some() -> None:
    assert told({"pii": False, "law": True}, {"pii": 0.01}).risk.harmful == 0.5


@pytest.mark.parametrize(
    ("categories", "scores"), [({}, {}), (None, {}), ({"pii": 1}, {}), ({"pii": True}, [])]
)
def test_what_is_no_verdict_is_an_error(categories: Plain, scores: Plain) -> None:
    with pytest.raises(GuardError):
        told(categories, scores)
