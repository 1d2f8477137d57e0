from __future__ import annotations

import json

import pytest

from demur.errors import GuardError, SettingError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, answer, ask, reply_to, request_of
from demur.types import Category, Plain, Subject

POLICY = "H2.f: nobody is told where somebody else lives.\nhate: nobody is debased for who they are."


def told(said: Plain, subject: Subject | None = None, *, policy: str = POLICY) -> Told:
    setup = GuardSetup(name="own", scheme=known_schemes()["gpt_oss_safeguard"], model="guard", policy=policy)
    text = said if isinstance(said, str) else json.dumps(said)
    return ask(GuardTier(setup=setup), subject or request_of("Hello"), answer(text))


def test_a_code_of_the_policy_is_the_label() -> None:
    risk = told({"violation": 1, "policy_category": "H2.f", "rationale": "Scripted."}).risk

    assert (risk.harmful, risk.verdicts[0].label, risk.category) == (0.9, "H2.f", None)


def test_a_code_that_names_a_category_has_it() -> None:
    assert told({"violation": 1, "policy_category": "hate"}).risk.category is Category.HATE


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ("H2.f: nothing of that kind.", "H2.f"),
        ("Whoever does that breaks rule H2.f, and H3.", "H3"),
        ("# Spam\nNo spam.", "Spam"),
        ("- fraud - nobody is cheated", "fraud"),
        ("1. fraud: nobody is cheated", "fraud"),
        ("Call that `fraud`, and nothing else.", "fraud"),
        ("Answer (a) where a person is hurt.", "a"),
        ("**Hate** Nobody is debased.", "Hate"),
        ("VIOLENCE is not allowed.", "VIOLENCE"),
        ("Nothing of sexual_content is allowed.", "sexual_content"),
    ],
)
def test_a_code_is_a_word_that_the_policy_marks_as_one(policy: str, code: str) -> None:
    risk = told({"violation": 1, "policy_category": code}, policy=policy).risk

    assert risk.verdicts[0].label == code


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ("H2.f: nothing of that kind.", "H2"),
        ("H2.f: nothing of that kind.", "2.f"),
        ("H12: nothing of that kind.", "H1"),
        ("That fraud is bad, we know.", "fraud"),
        ("# No spam\nNobody is told.", "spam"),
        ("The word is hateful.", "hate"),
    ],
)
def test_a_word_or_a_piece_of_one_is_no_code(policy: str, code: str) -> None:
    with pytest.raises(GuardError, match="does not hold"):
        told({"violation": 1, "policy_category": code}, policy=policy)


@pytest.mark.parametrize(("said", "score"), [("0", 0.02), ("1", 0.9), ({"violation": False}, 0.02)])
def test_the_digit_alone_is_enough(said: Plain, score: float) -> None:
    assert told(said).risk.harmful == score


def test_the_users_policy_is_the_system_message_and_the_format_comes_after_it() -> None:
    messages = told("0").bodies[0]["messages"]

    assert isinstance(messages, list)
    assert isinstance(messages[0], dict)
    assert str(messages[0]["content"]).startswith(POLICY)
    assert '"violation"' in str(messages[0]["content"])


def test_a_policy_that_says_how_to_answer_is_left_as_it_is() -> None:
    own = f'{POLICY}\nAnswer {{"violation": 0 or 1}}.'
    messages = told("0", policy=own).bodies[0]["messages"]

    assert isinstance(messages, list)
    assert messages[0] == {"role": "system", "content": own}


def test_a_reply_is_judged_beside_its_request() -> None:
    content = json.dumps(told("0", reply_to("Where is she?", "There.")).bodies[0])

    assert "Where is she?\\n\\nText to judge: the assistant's reply.\\n\\nThere." in content


@pytest.mark.parametrize(
    "said",
    [
        "It is fine.",
        "2",
        '{"violation": 1',
        "[1]",
        {"violation": 2},
        {"policy_category": "hate"},
        {"violation": 1, "policy_category": "Z9"},
        {"violation": 1, "policy_category": "nobody is told where somebody else lives."},
        {"violation": 1, "policy_category": ["hate"]},
        {"violation": 0, "policy_category": "hate"},
        {"violation": 1, "policy_category": "H"},
        {"violation": 1, "policy_category": "H2"},
        {"violation": 1, "policy_category": "is"},
        {"violation": 1, "policy_category": "nobody"},
        {"violation": 0, "Violation": 1},
        {"violation": 0, "policy-category": "H2.f"},
        '{"violation": 1, "violation": 0}',
        '{"violation": 0, "violation": 1}',
        '{"violation": NaN}',
    ],
)
def test_what_is_no_verdict_is_an_error(said: Plain) -> None:
    with pytest.raises(GuardError):
        told(said)


def test_without_a_policy_it_cannot_be_set_up() -> None:
    with pytest.raises(SettingError, match=r"your own policy.*guards\.own\.policy_file"):
        told("0", policy="  ")
