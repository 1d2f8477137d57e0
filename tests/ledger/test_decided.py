from __future__ import annotations

import json
from dataclasses import replace

import pytest

from demur.ledger.decided import of_decisions
from demur.ledger.words import WITHHELD
from demur.testing.decisions import decision, hit, risk
from demur.testing.findings import exchange, finding, refusal
from demur.types import (
    Action,
    Category,
    Decision,
    Exchange,
    Mode,
    Outcome,
    Risk,
    Run,
    RunState,
    RunWhy,
    Severity,
    Stage,
    Tag,
    Verdict,
)

ALLOW, CONSTRAIN, REFUSE = Action.ALLOW, Action.CONSTRAIN, Action.REFUSE


def decided(*decisions: Decision, **over: object) -> Exchange:
    return replace(exchange(), decisions=decisions, **over)  # type: ignore[arg-type] # any field of an exchange


def test_what_was_not_decided_is_null() -> None:
    row = of_decisions(exchange())

    assert {row[name] for name in ("action", "observed", "stopped_at", "policy", "topic")} == {None}


def test_the_strongest_action_counts_and_where_it_stopped() -> None:
    row = of_decisions(decided(decision(CONSTRAIN), decision(REFUSE, stage=Stage.OUTPUT)))

    assert (row["action"], row["observed"], row["stopped_at"]) == ("refuse", "refuse", "output")


def test_what_only_observes_stands_apart() -> None:
    row = of_decisions(decided(decision(ALLOW, observed=REFUSE)))

    assert (row["action"], row["observed"], row["stopped_at"]) == ("allow", "refuse", None)


@pytest.mark.parametrize(
    ("outcome", "topic", "stopped"),
    [
        (Outcome.ANSWERED, "cyber", ("refuse", "output")),
        (Outcome.ANSWERED, "", ("constrain", None)),
        (Outcome.REFUSED, "cyber", ("constrain", None)),
    ],
)
def test_a_reply_that_could_not_be_constrained_was_refused(
    outcome: Outcome, topic: str, stopped: tuple[str, str | None]
) -> None:
    twice = (decision(), decision(CONSTRAIN, stage=Stage.OUTPUT), decision(CONSTRAIN, stage=Stage.OUTPUT))
    said = finding(outcome, refusal=refusal() if outcome is Outcome.REFUSED else None)
    row = of_decisions(decided(*twice, topic=topic, finding=said))

    assert (row["action"], row["stopped_at"]) == stopped


def test_policy_tags_topic_and_what_was_read_are_named() -> None:
    made = decision(tags=frozenset({Tag.WARN, Tag.REVIEW}), lifted=("b", "a"), read=("user.role", "purpose"))
    row = of_decisions(decided(made, attempts=2, topic="crisis"))

    assert (row["policy"], row["policy_version"], row["attempts"]) == ("default", "0123456789ab", 2)
    assert (row["tags"], row["lifted"]) == ('["review","warn"]', '["a","b"]')
    assert (row["context"], row["topic"]) == ('["purpose","user.role"]', "crisis")


def test_a_hit_keeps_whether_it_failed_and_never_why() -> None:
    failed = replace(
        hit("a", REFUSE, mode=Mode.OBSERVE, error="Ada said so"),
        category=Category.CYBER,
        severity=Severity.HIGH,
    )
    row = of_decisions(decided(decision(hits=(failed,))))

    assert json.loads(str(row["hits"])) == [
        {
            "stage": "input",
            "rule": "a",
            "action": "refuse",
            "mode": "observe",
            "category": "cyber",
            "error": True,
            "severity": "high",
        }
    ]
    assert "Ada" not in str(row)
    assert "because" not in str(row)


def test_scores_and_checks_are_kept_by_stage() -> None:
    judged = Risk(
        stage=Stage.INPUT,
        harmful=0.123456,
        severity=Severity.HIGH,
        categories={Category.CYBER: 0.98765},
        rules=("cyber.intrusion",),
        past=("old",),
        ran=("rules", "said: Ada"),
        failed=("model",),
    )
    row = of_decisions(decided(risks=(judged, risk(stage=Stage.OUTPUT))))

    checks, scores = json.loads(str(row["checks"])), json.loads(str(row["scores"]))
    assert checks[0] == {
        "stage": "input",
        "ran": ["rules", WITHHELD],
        "failed": ["model"],
        "skipped": [],
        "rules": ["cyber.intrusion"],
        "past": ["old"],
    }
    assert (scores[0]["harmful"], scores[0]["categories"]) == (0.1235, {"cyber": 0.9877})
    assert [one["stage"] for one in scores] == ["input", "output"]


RUNS = (
    Run(check="rules", seconds=0.0001234567, version="7"),
    Run(check="guard", state=RunState.FAILED, why=RunWhy.TIMEOUT, seconds=2.0, price=0.25, currency="EUR"),
    Run(check="judge", state=RunState.SKIPPED, why=RunWhy.SURE_ABOVE),
)


@pytest.mark.parametrize("harmful", [0.0, 0.5])
def test_what_became_of_each_check_stands_with_the_scores(harmful: float) -> None:
    judged = Risk(stage=Stage.INPUT, harmful=harmful, ran=("rules",), failed=("guard",), runs=RUNS)
    row = of_decisions(decided(risks=(judged,)))

    (scores,) = json.loads(str(row["scores"]))
    assert (scores["stage"], scores["harmful"]) == ("input", harmful)
    assert scores["runs"] == [
        {"check": "rules", "state": "ran", "seconds": 0.000123, "version": "7"},
        {
            "check": "guard",
            "state": "failed",
            "seconds": 2.0,
            "why": "timeout",
            "price": 0.25,
            "currency": "EUR",
        },
        {"check": "judge", "state": "skipped", "seconds": 0.0, "why": "sure_above"},
    ]


def test_records_of_equal_checks_are_counted_together_however_long_they_took() -> None:
    rows = [
        of_decisions(decided(risks=(Risk(stage=Stage.INPUT, runs=(Run(check="rules", seconds=seconds),)),)))
        for seconds in (0.1, 0.2)
    ]

    assert rows[0]["checks"] == rows[1]["checks"]
    assert rows[0]["scores"] != rows[1]["scores"]


def test_verdicts_are_kept_in_their_own_labels() -> None:
    said = Verdict(scheme="llama_guard", flagged=True, label="S9", category=Category.CBRNE, score=0.912345)
    row = of_decisions(decided(risks=(Risk(stage=Stage.INPUT, verdicts=(said,)),)))

    assert json.loads(str(row["scores"]))[0]["verdicts"] == [
        {"scheme": "llama_guard", "label": "S9", "flagged": True, "category": "cbrne", "score": 0.9123}
    ]


def test_what_conditions_looked_at_is_kept_by_stage_with_its_values() -> None:
    made = decision(
        read=("user.role", "user.id"),
        wanted=("model", "user.*", "user.id"),
        values=(("Ada said: no", "true"), ("user.level", "2"), ("user.role", '"guest"')),
    )
    row = of_decisions(decided(made, decision(stage=Stage.OUTPUT)))

    assert json.loads(str(row["facts"])) == [
        {
            "stage": "input",
            "wanted": ["model", "user.*", "user.id"],
            "values": {"user.level": 2, "user.role": "guest"},
        },
        {"stage": "output", "wanted": [], "values": {}},
    ]


def test_values_of_different_kinds_are_never_taken_for_each_other() -> None:
    rows = [of_decisions(decided(decision(values=(("user.flag", said),)))) for said in ("1", "true", "1.0")]

    assert [json.loads(str(row["facts"]))[0]["values"]["user.flag"] for row in rows] == [1, True, 1.0]
    assert len({str(row["facts"]) for row in rows}) == 3
