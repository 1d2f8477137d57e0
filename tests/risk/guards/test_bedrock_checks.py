from __future__ import annotations

import json

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, ask, reply_to, request_of
from demur.types import Category, Plain, Subject

TIER = GuardTier(setup=GuardSetup(name="aws", scheme=known_schemes()["bedrock_guardrail_checks"]))


HARMS, ATTACKS = (
    ("HATE", "VIOLENCE", "SEXUAL", "MISCONDUCT", "INSULTS"),
    (
        "JAILBREAK",
        "PROMPT_INJECTION",
        "PROMPT_LEAKAGE",
    ),
)


def rows(names: tuple[str, ...], score: Plain) -> Plain:
    """Give the rows in which the first name has `score`."""
    return [{"category": name, "severityScore": 0.0 if at else score} for at, name in enumerate(names)]


def scores(
    harm: Plain, attack: Plain = 0.0, *, harms: tuple[str, ...] = HARMS, attacks: tuple[str, ...] = ATTACKS
) -> Plain:
    harmful, attacking = ({"results": rows(*each)} for each in ((harms, harm), (attacks, attack)))
    return {"results": {"contentFilter": harmful, "promptAttack": attacking}}


def told(reply: Plain, subject: Subject | None = None) -> Told:
    return ask(TIER, subject or request_of("Hello"), json.dumps(reply).encode())


def test_half_is_a_flag() -> None:
    risk = told(scores(0.8, 0.4)).risk

    assert [each.label for each in risk.verdicts if each.flagged] == ["HATE"]
    assert (risk.harmful, risk.attack, risk.category) == (0.8, 0.4, Category.HATE)


def test_what_tools_gave_back_is_held_against_attacks_alone() -> None:
    bodies = told(scores(0.8), request_of("Hello", tool="A page.")).bodies
    checks = [body["checks"] for body in bodies]

    assert [sorted(each) for each in checks if isinstance(each, dict)] == [
        ["contentFilter", "promptAttack"],
        ["promptAttack"],
    ]


def test_a_reply_is_held_against_harms_alone() -> None:
    body = told(scores(0.1), reply_to("Hello", "Well.")).bodies[0]

    assert body["messages"] == [{"role": "assistant", "content": [{"text": "Well."}]}]
    assert isinstance(body["checks"], dict)
    assert list(body["checks"]) == ["contentFilter"]


def test_what_is_flagged_counts_though_the_rest_is_missing() -> None:
    assert told(scores(0.8, 0.9, harms=HARMS[:1], attacks=ATTACKS[:1])).risk.harmful == 0.8


@pytest.mark.parametrize(
    "reply",
    [
        {},
        {"results": {}},
        scores(1.2),
        scores("high"),
        scores(None),
        {"results": {"contentFilter": {"results": []}}},
        scores(0.1, harms=HARMS[:4]),
        scores(0.1, harms=()),
        scores(0.8, 0.4, attacks=ATTACKS[:1]),
    ],
)
def test_what_is_no_verdict_is_an_error(reply: Plain) -> None:
    with pytest.raises(GuardError):
        told(reply)
