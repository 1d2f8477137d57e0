from __future__ import annotations

import pytest

from demur.types import Action, CheckConduct, Conduct, Decision, Mode, RuleHit, Stage


def decided(action: Action, *hits: RuleHit) -> Decision:
    return Decision(
        stage=Stage.INPUT, action=action, observed=action, policy="p", version="0" * 12, hits=hits
    )


def hit(rule: str, action: Action, mode: Mode = Mode.ENFORCE, *, error: str = "") -> RuleHit:
    return RuleHit(rule=rule, action=action, mode=mode, reason="because", error=error)


def test_escalating_is_the_strongest_action_and_allowing_the_weakest() -> None:
    ranked = sorted(Action, key=lambda action: action.strength)
    assert ranked == [Action.ALLOW, Action.CLARIFY, Action.CONSTRAIN, Action.REFUSE, Action.ESCALATE]


@pytest.mark.parametrize("action", [Action.CLARIFY, Action.REFUSE, Action.ESCALATE])
def test_an_action_that_answers_the_user_itself_stops_the_call(action: Action) -> None:
    assert action.stops


@pytest.mark.parametrize("action", [Action.ALLOW, Action.CONSTRAIN])
def test_an_action_that_lets_the_model_answer_does_not_stop_the_call(action: Action) -> None:
    assert not action.stops


def test_the_rules_of_a_decision_are_the_enforced_ones_behind_its_action() -> None:
    decision = decided(
        Action.REFUSE,
        hit("strong", Action.REFUSE),
        hit("watched", Action.REFUSE, Mode.OBSERVE),
        hit("weak", Action.CLARIFY),
    )
    assert decision.rules == ("strong",)


def test_a_decision_that_allows_has_no_rules_behind_it() -> None:
    assert decided(Action.ALLOW, hit("open", Action.ALLOW)).rules == ()


def test_an_explanation_names_each_rule_with_its_mode_action_reason_and_error() -> None:
    decision = decided(Action.REFUSE, hit("r1", Action.REFUSE, error="no such key: user.role"))
    assert decision.explain().splitlines()[1:] == [
        "  enforce refuse: r1 (because); could not be evaluated: no such key: user.role"
    ]


def test_a_check_that_is_not_named_gets_the_default_conduct() -> None:
    named = CheckConduct(on_error=Action.REFUSE)
    conduct = Conduct(checks={"rules": named})
    assert (conduct.of("rules"), conduct.of("other")) == (named, conduct.check_default)
