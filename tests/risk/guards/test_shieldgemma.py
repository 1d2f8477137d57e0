from __future__ import annotations

import json
import math

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import answer, ask, reply_to, request_of
from demur.types import Category, Plain

SCHEME = known_schemes()["shieldgemma"]


def tier(*questions: str) -> GuardTier:
    return GuardTier(setup=GuardSetup(name="gemma", scheme=SCHEME, model="guard", questions=questions))


def test_each_guideline_is_a_question_of_its_own() -> None:
    told = ask(tier(), request_of("Hello"), answer("Yes"), answer("No"))

    assert [each.label for each in told.risk.verdicts] == list(SCHEME.labels)
    assert [each.flagged for each in told.risk.verdicts] == [True, False, False, False]
    assert told.risk.category is Category.DANGEROUS


def test_only_the_questions_that_are_named_are_put() -> None:
    told = ask(tier("hate"), request_of("Hello"), answer("No"))

    assert [each.label for each in told.risk.verdicts] == ["hate"]
    assert SCHEME.labels["hate"].ask in json.dumps(told.bodies[0]["messages"])


def test_the_probability_of_yes_is_the_score() -> None:
    tops: list[Plain] = [
        {"token": "Yes", "logprob": math.log(0.3)},
        {"token": "No", "logprob": math.log(0.1)},
    ]
    told = ask(
        tier("hate"), request_of("Hello"), answer("Yes", logprobs={"content": [{"top_logprobs": tops}]})
    )

    assert told.risk.harmful == 0.75


def test_the_answer_may_be_cut_after_its_one_word() -> None:
    assert (
        ask(tier("hate"), request_of("Hi"), answer("No", finish="length")).risk.verdicts[0].flagged is False
    )


def test_a_reply_stands_beside_its_request() -> None:
    body = ask(tier("hate"), reply_to("What?", "That."), answer("No")).bodies[0]

    assert "Human Question:\\nWhat?\\n\\nChatbot Response:\\nThat.\\n" in json.dumps(body["messages"])


@pytest.mark.parametrize("text", ["Maybe", "Yes and no", "No problem, here it is", "{}"])
def test_what_is_no_verdict_is_an_error(text: str) -> None:
    with pytest.raises(GuardError, match="neither Yes nor No"):
        ask(tier("hate"), request_of("Hello"), answer(text))
