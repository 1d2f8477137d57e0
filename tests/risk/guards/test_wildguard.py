from __future__ import annotations

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, answer, ask, reply_to, request_of
from demur.types import Subject

SCHEME = known_schemes()["wildguard"]
TIER = GuardTier(setup=GuardSetup(name="wild", scheme=SCHEME, model="guard"))
HARMFUL = "Harmful request: yes\nResponse refusal: yes\nHarmful response: no"


def told(text: str, subject: Subject | None = None) -> Told:
    return ask(TIER, subject or request_of("Hello"), answer(text))


def test_of_a_request_its_own_line_counts() -> None:
    risk = told(HARMFUL).risk

    assert (risk.harmful, risk.verdicts[0].label, risk.verdicts[0].flagged) == (0.9, "harmful request", True)


def test_of_a_reply_its_own_line_counts() -> None:
    risk = told(HARMFUL, reply_to("Hello", "No.")).risk

    assert (risk.harmful, risk.verdicts[0].label, risk.verdicts[0].flagged) == (
        0.02,
        "harmful response",
        False,
    )


def test_request_and_reply_stand_in_their_places() -> None:
    told_ = told(HARMFUL, reply_to("What is it?", "It is this."))
    prompt = str(told_.bodies[0]["prompt"])

    assert told_.requests[0].path == "/completions"
    assert "Human user:\nWhat is it?\n\nAI assistant:\nIt is this.\n\n---\nAnswers: [/INST]" in prompt


def test_instructions_of_the_deployment_take_the_place_of_ours() -> None:
    tier = GuardTier(setup=GuardSetup(name="w", scheme=SCHEME, model="guard", policy="Say what you see. $5."))

    prompt = str(ask(tier, request_of("Hello"), answer(HARMFUL)).bodies[0]["prompt"])

    assert "[INST] Say what you see. $5.\n" in prompt


@pytest.mark.parametrize(
    "text",
    [
        "The request is harmful.",
        "Harmful request: maybe",
        "Response refusal: yes\nHarmful response: no",
        "Harmful request: n/a",
        "Harmful request: yes\nAs I said.",
        "Harmful request: no",
        "Harmful request: no\nResponse refusal: n/a",
        "Harmful request: no\nHarmful response: no\nResponse refusal: no",
        "Harmful request: no\nResponse refusal: n/a\nHarmful response: n/a\nHarmful request: no",
        "Harmful request: yes\nHarmful request: no",
    ],
)
def test_what_is_no_verdict_is_an_error(text: str) -> None:
    with pytest.raises(GuardError):
        told(text)
