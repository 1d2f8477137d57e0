from __future__ import annotations

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, answer, ask, request_of


def told(text: str, *, model: str = "granite-guardian-3.3-8b", question: str = "harm") -> Told:
    setup = GuardSetup(
        name="granite", scheme=known_schemes()["granite_guardian"], model=model, questions=(question,)
    )
    return ask(GuardTier(setup=setup), request_of("Hello"), answer(text))


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("<think>\n</think>\n<score>yes</score>", 0.9),
        ("<score> no </score>", 0.02),
        ("Yes", 0.9),
        ("Yes\n<confidence> High </confidence>", 0.9),
        ("Yes\n<confidence> Low </confidence>", 0.6),
        ("No\n<confidence> Low </confidence>", 0.3),
    ],
)
def test_both_formats_are_read(text: str, score: float) -> None:
    assert told(text).risk.harmful == score


def test_harm_has_no_category_and_a_jailbreak_is_an_attack() -> None:
    harm, jailbreak = told("Yes").risk, told("Yes", question="jailbreak").risk

    assert (harm.harmful, harm.category) == (0.9, None)
    assert (jailbreak.attack, jailbreak.harmful) == (0.9, 0.0)


@pytest.mark.parametrize(
    ("model", "key"),
    [("granite-guardian-3.2-5b", "risk_name"), ("granite-guardian-3.3-8b", "criteria_id")],
)
def test_the_question_goes_to_the_template_under_the_name_that_the_version_knows(
    model: str, key: str
) -> None:
    body = told("Yes", model=model).bodies[0]

    assert body["chat_template_kwargs"] == {"guardian_config": {key: "harm"}}


@pytest.mark.parametrize(
    "text",
    ["Yes, it is", "<score>maybe</score>", "<think>hm", "<score>yes</score><score>no</score>", "Score: yes"],
)
def test_what_is_no_verdict_is_an_error(text: str) -> None:
    with pytest.raises(GuardError, match="neither yes nor no"):
        told(text)
