from __future__ import annotations

import json

import pytest

from demur.errors import GuardError, SettingError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, ask, reply_to, request_of
from demur.types import Category, Plain, Subject

SCHEME = known_schemes()["bedrock_guardrail"]
NONE: dict[str, Plain] = {"action": "NONE", "outputs": [], "assessments": [{}]}


def told(reply: Plain, subject: Subject | None = None, *, model: str = "abc123/2") -> Told:
    tier = GuardTier(setup=GuardSetup(name="aws", scheme=SCHEME, model=model))
    return ask(tier, subject or request_of("Hello"), json.dumps(reply).encode())


def intervened(**policies: Plain) -> Plain:
    return {"action": "GUARDRAIL_INTERVENED", "outputs": [{"text": "No."}], "assessments": [policies]}


def test_nothing_found_is_one_verdict() -> None:
    assert [(each.label, each.flagged) for each in told(NONE).risk.verdicts] == [("", False)]


def test_what_is_blocked_is_flagged_with_its_confidence() -> None:
    row: Plain = {"type": "VIOLENCE", "confidence": "MEDIUM", "action": "BLOCKED"}
    risk = told(intervened(contentPolicy={"filters": [row]})).risk

    assert (risk.verdicts[0].label, risk.verdicts[0].flagged, risk.verdicts[0].score) == (
        "VIOLENCE",
        True,
        0.6,
    )
    assert risk.category is Category.VIOLENCE


def test_what_would_be_masked_is_named_and_no_harm() -> None:
    row: Plain = {"match": "jane@example.org", "type": "EMAIL", "action": "ANONYMIZED"}
    risk = told(intervened(sensitiveInformationPolicy={"piiEntities": [row]})).risk

    assert (risk.harmful, [(each.label, each.flagged) for each in risk.verdicts]) == (0.0, [("pii", False)])


def test_names_that_the_operator_chose_are_not_kept() -> None:
    topics: Plain = {"topics": [{"name": "Ada's salary", "type": "DENY", "action": "BLOCKED"}]}
    words: Plain = {"customWords": [{"match": "acme", "action": "BLOCKED"}]}

    assert [each.label for each in told(intervened(topicPolicy=topics, wordPolicy=words)).risk.verdicts] == [
        "topic",
        "word:custom",
    ]


def test_an_intervention_that_does_not_say_why_is_a_block() -> None:
    risk = told(intervened()).risk

    assert (risk.harmful, risk.verdicts[0].label) == (0.5, "GUARDRAIL_INTERVENED")


def test_an_intervention_for_a_reason_that_we_do_not_know_is_a_block() -> None:
    masked: Plain = {"piiEntities": [{"type": "EMAIL", "action": "ANONYMIZED"}]}
    risk = told(
        intervened(sensitiveInformationPolicy=masked, automatedReasoningPolicy={"findings": [{}]})
    ).risk

    assert [(each.label, each.flagged) for each in risk.verdicts] == [
        ("pii", False),
        ("GUARDRAIL_INTERVENED", True),
    ]


def test_an_intervention_in_which_no_finding_acts_is_a_block() -> None:
    row: Plain = {"type": "HATE", "confidence": "LOW", "action": "NONE"}

    assert told(intervened(contentPolicy={"filters": [row]})).risk.harmful == 0.5


def test_words_that_were_looked_at_as_a_whole_are_clear() -> None:
    whole = NONE | {"guardrailCoverage": {"textCharacters": {"guarded": 5, "total": 5}}}

    assert told(whole).risk.harmful == 0.0


def test_words_go_to_the_guardrail_of_the_model() -> None:
    arn = "arn:aws:bedrock:eu-west-1:123456789012:guardrail/abc"
    told_ = told(NONE, reply_to("Hello", "Well."), model=f"{arn}/DRAFT")

    assert told_.bodies == [{"source": "OUTPUT", "content": [{"text": {"text": "Well."}}]}]
    assert told_.requests[0].path == (
        "/guardrail/arn%3Aaws%3Abedrock%3Aeu-west-1%3A123456789012%3Aguardrail%2Fabc/version/DRAFT/apply"
    )


@pytest.mark.parametrize("model", ["abc123", "/2", "abc123/"])
def test_a_model_without_a_version_cannot_be_set_up(model: str) -> None:
    with pytest.raises(SettingError, match=r"guards\.aws\.model.*id and version"):
        told(NONE, model=model)


@pytest.mark.parametrize(
    "reply",
    [
        {},
        {"action": "NONE"},
        {"action": "PONDERED", "assessments": []},
        {"action": "NONE", "assessments": ["x"]},
        {"action": "NONE", "assessments": [{"contentPolicy": {"filters": "x"}}]},
        {
            "action": "NONE",
            "assessments": [{"contentPolicy": {"filters": [{"type": "HATE", "action": "?"}]}}],
        },
        {"action": "NONE", "assessments": [{"wordPolicy": {"customWords": [{"action": "BLOCKED"}]}}]},
        intervened(contentPolicy={"filters": [{"type": "HATE", "confidence": "SURE", "action": "BLOCKED"}]}),
        {
            "action": "NONE",
            "assessments": [{"sensitiveInformationPolicy": {"piiEntities": [{"action": "ANONYMIZED"}]}}],
        },
        {"action": "NONE", "assessments": [{"contentPolicy": 0}]},
        {"action": "NONE", "assessments": [{"contentPolicy": {"filters": ""}}]},
        NONE | {"guardrailCoverage": {"textCharacters": {"guarded": 0, "total": 5}}},
        NONE | {"guardrailCoverage": {"textCharacters": {"guarded": 3}}},
        NONE | {"guardrailCoverage": "all"},
        {"message": "The security token included in the request is invalid."},
    ],
)
def test_what_is_no_verdict_is_an_error(reply: Plain) -> None:
    with pytest.raises(GuardError):
        told(reply)
