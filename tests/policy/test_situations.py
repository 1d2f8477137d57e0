from __future__ import annotations

import pytest

from demur.errors import PolicyError
from demur.policy.situations import SITUATION_KEYS, parse_risk, read_situation
from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.types import (
    Category,
    Family,
    Flag,
    Kind,
    Message,
    Origin,
    Outcome,
    Retry,
    Risk,
    Role,
    Severity,
    Situation,
    Stage,
)


def situation(text: str, *, judging: bool = False) -> Situation:
    spot = Spot(file="t.yaml", path="$", node=read_nodes(text, file="t.yaml"))
    assess = (lambda text: Risk(stage=Stage.INPUT, harmful=len(text) / 10)) if judging else None
    return read_situation(spot.fields(SITUATION_KEYS), assess=assess)


def test_what_is_not_named_is_as_harmless_as_can_be() -> None:
    read = situation("{}")

    assert (read.stage, read.risk) == (Stage.INPUT, Risk(stage=Stage.INPUT))
    assert (read.finding, read.request_risk, read.request.messages) == (None, None, ())


def test_a_risk_is_read_whole() -> None:
    read = parse_risk(
        '{"harmful": 0.9, "attack": 1, "crisis": true, "categories": {"cyber": 0.9}, "severity": "high",'
        ' "rules": ["a.b"], "past": ["c"], "ran": ["rules"], "failed": "guard"}',
        stage=Stage.OUTPUT,
    )

    assert read == Risk(
        stage=Stage.OUTPUT,
        harmful=0.9,
        attack=1.0,
        crisis=True,
        categories={Category.CYBER: 0.9},
        severity=Severity.HIGH,
        rules=("a.b",),
        past=("c",),
        ran=("rules",),
        failed=("guard",),
    )


def test_a_risk_may_name_its_own_stage() -> None:
    assert parse_risk("stage: input", stage=Stage.OUTPUT).stage is Stage.INPUT


def test_context_claims_model_and_locale_are_those_of_the_request() -> None:
    request = situation("{context: {user.role: guest}, claimed: {age: 7}, model: m, locale: de}").request

    assert (dict(request.context), dict(request.claimed)) == ({"user.role": "guest"}, {"age": 7})
    assert (request.model, request.locale) == ("m", "de")


def test_a_finding_that_refuses_has_its_refusal() -> None:
    text = "finding: {outcome: refused, kind: safety, origin: model, category: cyber, retry: same}"

    finding = situation(text).finding

    assert finding is not None
    assert finding.refusal is not None
    assert (finding.outcome, finding.kind, finding.refusal.origin) == (
        Outcome.REFUSED,
        Kind.SAFETY,
        Origin.MODEL,
    )
    assert (finding.refusal.family, finding.refusal.retry) == (Family.ILLEGAL, Retry.SAME)


def test_a_finding_that_answers_has_none() -> None:
    finding = situation("finding: {outcome: failed, failure: length, flags: truncated, provider: p}").finding

    assert finding is not None
    assert (finding.refusal, finding.failure, finding.provider) == (None, "length", "p")
    assert finding.flags == {Flag.TRUNCATED}


def test_a_refusal_may_say_next_to_nothing() -> None:
    finding = situation("finding: {outcome: partial, extent: partial, stage: input, confidence: 0.5}").finding

    assert finding is not None
    assert finding.refusal is not None
    assert (finding.refusal.kind, finding.refusal.family) == (Kind.UNSTATED, Family.UNKNOWN)


def test_the_request_of_a_reply_may_have_been_judged() -> None:
    read = situation("{stage: output, request_risk: {harmful: 0.5}}").request_risk

    assert read == Risk(stage=Stage.INPUT, harmful=0.5)


def test_a_text_is_judged_by_whoever_can() -> None:
    read = situation("text: hello", judging=True)

    assert read.risk.harmful == 0.5
    assert read.request.messages == (Message(role=Role.USER, text="hello"),)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("text: hello", "nothing here can judge a text"),
        ("{text: hello, risk: {}}", "`text` is a request to be judged"),
        ("{text: hello, stage: input}", "`text` is a request to be judged"),
        ("risk: {harmfull: 1}", "the key 'harmfull'.*did you mean 'harmful'"),
        ("risk: {harmful: 2}", "a number from 0 to 1"),
        ("risk: {categories: {cybr: 1}}", "did you mean 'cyber'"),
        ("finding: {}", "outcome is missing"),
        ("context: {a: []}", "a single value must stand here"),
    ],
)
def test_what_is_wrong_in_a_situation_is_named(text: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        situation(text)
