from __future__ import annotations

from demur.testing.decisions import decision, hit, risk
from demur.types import Action, Mode, Stage


def test_a_decision_is_enforced_by_the_rules_it_names() -> None:
    made = decision(Action.ESCALATE, "crisis", stage=Stage.OUTPUT)

    assert (made.rules, made.observed, made.stage) == (("crisis",), Action.ESCALATE, Stage.OUTPUT)


def test_a_hit_has_a_rationale_and_may_only_observe() -> None:
    assert (hit("a", mode=Mode.OBSERVE).mode, hit("a").reason) == (Mode.OBSERVE, "because of a")


def test_a_risk_is_harmful_where_a_rule_hit() -> None:
    assert (risk("a").harmful, risk().harmful, risk(failed=("model",)).failed) == (0.9, 0.0, ("model",))
