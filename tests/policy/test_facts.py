from __future__ import annotations

import dataclasses

import pytest

from demur.policy.facts import FACTS, MAPS, fact_of, nested
from demur.testing.findings import finding, refusal
from demur.types import Category, Finding, Flag, Outcome, Request, Risk, RiskSpan, Severity, Situation, Stage

RISK = Risk(
    stage=Stage.OUTPUT,
    harmful=0.5,
    crisis=True,
    categories={Category.CYBER: 0.9},
    severity=Severity.HIGH,
    rules=("a.b",),
)
FULL = Situation(
    stage=Stage.OUTPUT,
    risk=RISK,
    request=Request(messages=(), model="m", locale="de"),
    request_risk=RISK,
    finding=finding(outcome=Outcome.REFUSED, refusal=refusal(Category.CYBER), flags=frozenset({Flag.MASKED})),
)
BLANK = Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=Request(messages=()))


@pytest.mark.parametrize(
    ("name", "full", "blank"),
    [
        ("stage", "output", "input"),
        ("model", "m", ""),
        ("locale", "de", ""),
        ("risk.harmful", 0.5, 0.0),
        ("risk.crisis", True, False),
        ("risk.severity", 3, 0),
        ("risk.severity_name", "high", "none"),
        ("risk.category", "cyber", ""),
        ("risk.categories.cyber", 0.9, 0.0),
        ("risk.categories.crime", 0.0, 0.0),
        ("risk.rules", ("a.b",), ()),
        ("request_risk.harmful", 0.5, 0.0),
        ("request_risk.category", "cyber", ""),
        ("finding.outcome", "refused", ""),
        ("finding.kind", "safety", ""),
        ("finding.category", "cyber", ""),
        ("finding.family", "illegal", ""),
        ("finding.flags", ("masked",), ()),
    ],
)
def test_a_fact_is_always_there(name: str, full: object, blank: object) -> None:
    assert fact_of(FULL, name) == full
    assert fact_of(BLANK, name) == blank


def test_a_map_of_scores_names_every_category() -> None:
    assert fact_of(BLANK, "risk.categories") == {category.value: 0.0 for category in Category}
    assert fact_of(FULL, "request_risk.categories") == fact_of(FULL, "risk.categories")


def test_every_fact_can_be_read_and_all_but_the_maps_hashed() -> None:
    for situation in (FULL, BLANK):
        assert hash(tuple(fact_of(situation, name) for name in sorted(FACTS - MAPS)))


def test_where_a_key_and_keys_below_it_stand_the_latter_win() -> None:
    assert nested({"user": "x", "user.role": "guest"}) == {"user": {"role": "guest"}}


@pytest.mark.parametrize(
    ("found", "asked", "said", "compliance"),
    [
        (finding(), 0.8, 0.0, 0.8),
        (finding(outcome=Outcome.REFUSED), 0.8, 0.0, 0.0),
        (finding(), 0.0, 0.9, 0.9),
        (None, 0.8, 0.0, 0.0),
    ],
)
def test_compliance_is_harm_that_was_asked_for_and_answered(
    found: Finding | None, asked: float, said: float, compliance: float
) -> None:
    situation = Situation(
        stage=Stage.OUTPUT,
        risk=Risk(stage=Stage.OUTPUT, harmful=said),
        request=Request(messages=()),
        request_risk=Risk(stage=Stage.INPUT, harmful=asked),
        finding=found,
    )

    assert fact_of(situation, "risk.compliance") == pytest.approx(
        compliance * (found.confidence if found and not said else 1)
    )


def test_a_partial_answer_complies_by_its_share() -> None:
    found = finding(outcome=Outcome.PARTIAL)
    situation = Situation(
        stage=Stage.OUTPUT,
        risk=Risk(stage=Stage.OUTPUT),
        request=Request(messages=()),
        request_risk=Risk(stage=Stage.INPUT, harmful=0.8),
        finding=dataclasses.replace(found, answering=0.5),
    )

    assert fact_of(situation, "risk.compliance") == pytest.approx(0.4)


def test_whose_words_hit_is_a_fact() -> None:
    span = RiskSpan(message=1, start=0, end=1, rule="a.b", source="tool:search")
    situation = dataclasses.replace(BLANK, risk=Risk(stage=Stage.INPUT, spans=(span,)))

    assert fact_of(situation, "risk.sources") == ("tool:search",)
