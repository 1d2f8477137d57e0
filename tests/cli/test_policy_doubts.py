from __future__ import annotations

from demur.cli.policy_doubts import doubts
from demur.policy import Policy


def told(when: str = "risk.crisis", more: str = "") -> list[str]:
    text = f"rules:\n  - {{id: a, action: refuse, when: '{when}'{more}}}\n"
    return list(doubts(Policy.parse(text, name="p.yaml")))


def test_a_misspelt_risk_rule_is_told_with_the_nearest() -> None:
    (doubt,) = told('"intrusion.malwre" in request_risk.rules')

    assert "'intrusion.malwre' - at p.yaml:2 (did you mean 'intrusion.malware'?" in doubt


def test_a_misspelt_group_of_risk_rules_is_told_with_the_nearest() -> None:
    (doubt,) = told('risk.rules.exists(rule, rule.startsWith("intrsion."))')

    assert "did you mean 'intrusion.'?" in doubt


def test_a_topic_without_words_is_told_with_the_nearest() -> None:
    assert "did you mean 'privacy'?" in told(more=", topic: privcy")[0]


def test_a_check_that_is_not_built_in_is_told() -> None:
    (doubt,) = doubts(Policy.parse("checks: {rulez: {on_error: refuse}}", name="p.yaml"))

    assert "no built-in check is called 'rulez' - at p, $.checks (did you mean 'rules'?" in doubt


def test_a_check_that_the_cascade_names_and_that_is_not_built_in_is_told() -> None:
    text = "cascade: {sure_below: 0.05, sure_by: [modell], stages: [[rules], [gard]]}"
    told = list(doubts(Policy.parse(text, name="p.yaml")))

    assert ["at p, $.cascade.sure_by (did you mean 'model'?" in told[0], "$.cascade.stages" in told[1]] == [
        True,
        True,
    ]


def test_a_check_for_the_unsure_where_nobody_is_ever_sure_is_told() -> None:
    (doubt,) = doubts(Policy.parse("checks: {model: {when: unsure}}", name="p.yaml"))

    assert "'model' is for the unsure, and nothing says when one is sure" in doubt
    sure = "checks: {model: {when: unsure}}\ncascade: {sure_above: 0.95}"
    assert list(doubts(Policy.parse(sure, name="p.yaml"))) == []


def test_the_built_in_policies_leave_no_doubt() -> None:
    assert [*doubts(Policy.default()), *doubts(Policy.built_in("strict"))] == []
