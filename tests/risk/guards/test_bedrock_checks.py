from __future__ import annotations

import json

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, ask, reply_to, request_of
from demur.types import Category, Plain, Subject

TIER = GuardTier(setup=GuardSetup(name="aws", scheme=known_schemes()["bedrock_guardrail_checks"]))


def scores(harm: Plain, attack: Plain = 0.0) -> Plain:
    return {
        "results": {
            "contentFilter": {"results": [{"category": "HATE", "severityScore": harm}]},
            "promptAttack": {"results": [{"category": "JAILBREAK", "severityScore": attack}]},
        }
    }


def told(reply: Plain, subject: Subject | None = None) -> Told:
    return ask(TIER, subject or request_of("Hello"), json.dumps(reply).encode())


def test_half_is_a_flag() -> None:
    risk = told(scores(0.8, 0.4)).risk

    assert [(each.label, each.flagged) for each in risk.verdicts] == [("HATE", True), ("JAILBREAK", False)]
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


@pytest.mark.parametrize(
    "reply",
    [
        {},
        {"results": {}},
        scores(1.2),
        scores("high"),
        scores(None),
        {"results": {"contentFilter": {"results": []}}},
    ],
)
def test_what_is_no_verdict_is_an_error(reply: Plain) -> None:
    with pytest.raises(GuardError):
        told(reply)
