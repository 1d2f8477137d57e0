from __future__ import annotations

import pytest

from demur.assembly.guard_settings import GuardSection
from demur.assembly.settings import ChecksSection, Settings
from demur.cli.policy_doubts import doubts, strange_keys
from demur.policy import Policy


def told(when: str = "risk.crisis", more: str = "") -> list[str]:
    text = f"rules:\n  - {{id: a, action: refuse, when: '{when}'{more}}}\n"
    return list(doubts(Policy.parse(text, name="p.yaml")))


def said(text: str) -> list[str]:
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
    (doubt,) = said("checks: {rulez: {on_error: refuse}}")

    assert "no built-in check is called 'rulez' - at p, $.checks (did you mean 'rules'?" in doubt


def test_of_a_check_that_is_like_none_all_that_are_known_are_told() -> None:
    (doubt,) = said("checks: {zzz: {on_error: refuse}}")

    assert (
        "(one of: image_moderator, instructions, model, ocr, personal, protected, rules, secrets, " in doubt
    )
    assert "a guard's name is known with --config" in doubt


@pytest.mark.parametrize("name", ["ocr", "transcript", "image_moderator", "rules", "model", "secrets"])
def test_a_check_that_is_built_in_is_not_told(name: str) -> None:
    assert said(f"checks: {{{name}: {{on_error: refuse}}}}") == []


def test_a_check_that_the_cascade_names_and_that_is_not_built_in_is_told() -> None:
    text = "cascade: {sure_below: 0.05, sure_by: [modell], stages: [[rules], [gard]]}"
    told = said(f"check_default: {{on_error: refuse}}\n{text}")

    assert ["at p, $.cascade.sure_by (did you mean 'model'?" in told[0], "$.cascade.stages" in told[1]] == [
        True,
        True,
    ]


def test_a_check_for_the_unsure_where_nobody_is_ever_sure_is_told() -> None:
    (doubt,) = said("checks: {model: {when: unsure, on_error: refuse}}")

    assert "'model' is for the unsure, and nothing says when one is sure" in doubt
    assert said("checks: {model: {when: unsure, on_error: refuse}}\ncascade: {sure_above: 0.95}") == []


@pytest.mark.parametrize("names", ["rules", "rules, secrets", "ocr"])
def test_checks_that_only_look_for_what_they_know_are_sure_of_nothing(names: str) -> None:
    (doubt,) = said(f"check_default: {{on_error: refuse}}\ncascade: {{sure_below: 0.05, sure_by: [{names}]}}")

    assert "score nearly everything 0: who asks is sure at once - at p, $.cascade.sure_by (name" in doubt


@pytest.mark.parametrize("names", ["model", "rules, model"])
def test_a_check_whose_low_scores_mean_something_may_be_sure(names: str) -> None:
    text = f"check_default: {{on_error: refuse}}\ncascade: {{sure_below: 0.05, sure_by: [{names}]}}"

    assert said(text) == []


def test_a_check_whose_failure_nobody_declared_is_told() -> None:
    (doubt,) = said("checks: {rules: {timeout: 2}, model: {on_error: allow}}")

    assert "one of these checks fails: rules; requests pass then - at p, $.checks (say it, such as" in doubt
    assert said("check_default: {on_error: allow}\nchecks: {rules: {timeout: 2}}") == []
    assert said("inherit: strict\nchecks: {rules: {timeout: 2}}") == []


def settings(run: str, *guards: str) -> Settings:
    section = GuardSection(adapter="llama_guard", url="http://localhost:1", model="m")
    return Settings(checks=ChecksSection(run=run), guards=dict.fromkeys(guards, section))


def test_with_settings_it_is_the_checks_that_they_name_whose_failure_is_looked_at() -> None:
    policy = Policy.parse("inherit: default", name="p.yaml")
    (doubt,) = doubts(policy, settings=settings("rules, llama", "llama"))

    assert "one of these checks fails: rules, llama; requests pass then" in doubt


def test_a_guard_whose_failure_is_declared_is_not_told() -> None:
    text = "checks: {llama: {on_error: refuse}, rules: {on_error: allow}}"
    policy = Policy.parse(text, name="p.yaml")

    assert list(doubts(policy, settings=settings("rules, llama", "llama"))) == []


def test_a_check_that_the_settings_do_not_ask_is_told_with_the_nearest() -> None:
    policy = Policy.parse("check_default: {on_error: refuse}\nchecks: {lama: {timeout: 2}}", name="p.yaml")
    (doubt,) = doubts(policy, settings=settings("rules, llama", "llama"))

    assert doubt == (
        "the setting checks.run names no check 'lama', so that nobody asks it"
        " - at p, $.checks (did you mean 'llama'?)"
    )


def test_a_context_key_that_no_condition_can_look_at_is_told_with_the_nearest() -> None:
    policy = Policy.parse("context: [user.licence, labels.*]", name="p.yaml")
    known = ["user.role", "user.licence", "labels.team", "history.refusals", "jurisdiction"]

    assert list(strange_keys(policy, known)) == []
    (note,) = strange_keys(policy, ["user.rol"])
    assert note.startswith(
        "no condition here can look at 'user.rol', which no policy declares - at --context"
    )
    assert "did you mean 'user.role'?" in note


def test_where_a_condition_looks_at_the_whole_context_no_key_is_strange() -> None:
    text = "rules: [{id: a, when: '\"beta\" in context', action: refuse}]"

    assert list(strange_keys(Policy.parse(text, name="p.yaml"), ["beta"])) == []


def test_the_built_in_policies_leave_no_doubt() -> None:
    assert [*doubts(Policy.default()), *doubts(Policy.built_in("strict"))] == []
