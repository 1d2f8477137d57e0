from __future__ import annotations

import math

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, answer, ask, reply_to, request_of
from demur.types import Category, Plain, Subject, Verdict

TIER = GuardTier(setup=GuardSetup(name="llama", scheme=known_schemes()["llama_guard"], model="guard"))
REQUEST = request_of("How do I get there?")


def told(text: str, subject: Subject = REQUEST, **fields: Plain) -> Told:
    return ask(TIER, subject, answer(text, logprobs=fields.get("logprobs")))


def at_first(**chances: float) -> Plain:
    tops: list[Plain] = [{"token": word, "logprob": math.log(share)} for word, share in chances.items()]
    return {"content": [{"token": "\n\n", "top_logprobs": []}, {"top_logprobs": tops}]}


def test_safe_is_one_verdict_on_the_whole_text() -> None:
    risk = told("\n\nsafe").risk

    assert risk.verdicts == (Verdict(scheme="llama_guard", flagged=False, score=0.02),)
    assert (risk.harmful, dict(risk.categories), risk.ran) == (0.02, {}, ("llama",))


def test_each_code_is_a_verdict_with_its_category() -> None:
    risk = told("\n\nunsafe\nS2,S9").risk

    assert [(each.label, each.category) for each in risk.verdicts] == [
        ("S2", Category.CRIME),
        ("S9", Category.CBRNE),
    ]
    assert (risk.harmful, risk.categories[Category.CBRNE]) == (0.9, 0.9)


def test_probabilities_of_the_first_word_are_the_score() -> None:
    assert told("unsafe\nS1", logprobs=at_first(un=0.6, safe=0.2)).risk.harmful == 0.75


def test_probabilities_are_asked_for_unless_the_setup_says_no() -> None:
    without = GuardTier(
        setup=GuardSetup(name="l", scheme=TIER.setup.scheme, model="guard", token_scores=False)
    )

    assert told("safe").bodies[0]["logprobs"] is True
    assert "logprobs" not in ask(without, REQUEST, answer("safe")).bodies[0]


def test_the_conversation_is_sent_plain_and_the_last_turn_is_judged() -> None:
    body = told("safe", request_of("One", "Two", "Three")).bodies[0]

    assert (body["model"], body["temperature"]) == ("guard", 0)
    assert body["messages"] == [
        {"role": "user", "content": "One"},
        {"role": "assistant", "content": "Two"},
        {"role": "user", "content": "Three"},
    ]


def test_of_a_reply_the_assistants_turn_is_the_last() -> None:
    body = told("safe", reply_to("One", "Two")).bodies[0]

    assert body["messages"] == [
        {"role": "user", "content": "One"},
        {"role": "assistant", "content": "Two"},
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("I think this is safe", "neither safe nor unsafe"),
        ("safe\nS2", "says safe, and names labels"),
        ("unsafe", "names no label"),
        ("unsafe\nS99", "a label that its scheme does not have"),
        ("unsafe\nS1,", "a label that its scheme does not have"),
        ("unsafe\nS1\nS2", "neither safe nor unsafe"),
        ("unsafe S1", "neither safe nor unsafe"),
    ],
)
def test_what_is_no_verdict_is_an_error(text: str, problem: str) -> None:
    with pytest.raises(GuardError, match=problem):
        told(text)
