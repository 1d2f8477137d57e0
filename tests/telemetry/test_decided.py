from __future__ import annotations

from dataclasses import replace

import pytest

from demur.telemetry import Metrics
from demur.telemetry.decided import DECIDED_NAMES
from demur.testing.findings import exchange
from demur.types import Action, Decision, Mode, Risk, RuleHit, Stage

HITS = (
    RuleHit(rule="crisis", action=Action.ESCALATE, mode=Mode.ENFORCE),
    RuleHit(rule="check.guard", action=Action.REFUSE, mode=Mode.OBSERVE),
)
DECISION = Decision(
    stage=Stage.INPUT,
    action=Action.ESCALATE,
    observed=Action.ESCALATE,
    policy="p",
    version="0123456789ab",
    hits=HITS,
)
RISK = Risk(stage=Stage.INPUT, rules=("r1",), ran=("rules",), failed=("guard",))


@pytest.mark.parametrize(
    "line",
    [
        (
            'demur_decisions_total{action="escalate",api="chat.completions",observed="escalate",'
            'stage="input"} 1.0'
        ),
        'demur_activations_total{action="escalate",mode="enforce",rule="crisis",stage="input"} 1.0',
        'demur_activations_total{action="refuse",mode="observe",rule="check.guard",stage="input"} 1.0',
        'demur_checks_total{check="rules",stage="input",state="ran"} 1.0',
        'demur_checks_total{check="guard",stage="input",state="failed"} 1.0',
        'demur_risk_hits_total{rule="r1",stage="input"} 1.0',
        'demur_answers_total{api="chat.completions",topic="crisis"} 1.0',
        'demur_retries_total{api="chat.completions"} 2.0',
    ],
)
def test_what_was_judged_decided_and_done_has_its_figure(line: str) -> None:
    metrics = Metrics()
    metrics.exchange(replace(exchange(), risks=(RISK,), decisions=(DECISION,), topic="crisis", attempts=3))
    assert line in metrics.render().decode().splitlines()


def test_an_exchange_that_nobody_decided_about_adds_none_of_these() -> None:
    metrics = Metrics()
    metrics.exchange(exchange())
    page = metrics.render().decode().splitlines()
    samples = [line for line in page if not line.startswith("#")]
    assert [line for line in samples if line.startswith(DECIDED_NAMES)] == []


def test_rules_without_number_do_not_make_the_page_grow() -> None:
    metrics = Metrics()
    for number in range(1100):
        hit = RuleHit(rule=f"r{number}", action=Action.ALLOW, mode=Mode.ENFORCE)
        metrics.exchange(replace(exchange(), decisions=(replace(DECISION, hits=(hit,)),)))
    page = metrics.render().decode().splitlines()
    assert len([line for line in page if line.startswith("demur_activations_total{")]) == 1001
