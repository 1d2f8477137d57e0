from __future__ import annotations

from pathlib import Path

import pytest

from demur.errors import PolicyError
from demur.policy.base import Draft
from demur.policy.document import FILE_KEYS, read_document
from demur.policy.facts import CONTEXT_KEYS, FACTS
from demur.policy.overlays import Overlay
from demur.policy.rules import RULE_KEYS
from demur.types import Action, Mode, OwnRefusals

PAGE = (Path(__file__).parents[2] / "docs/reference/policy.md").read_text(encoding="utf-8")


def document(text: str) -> Draft:
    return read(text)[0]


def read(text: str) -> tuple[Draft, tuple[Overlay, ...]]:
    return read_document(
        text, file="p.yaml", name="p", inherited=lambda _: ("team",), included=lambda spot: spot
    )


def two(first: str, second: str) -> str:
    return f"rules:\n  - {{id: a, {first}}}\n  - {{id: b, {second}}}"


def test_an_empty_file_is_a_policy_without_rules() -> None:
    draft = document("")

    assert (draft.name, draft.rules, draft.inherit, draft.tests) == ("p", (), (), None)


def test_the_rules_of_a_file_take_its_mode_and_failure_action() -> None:
    text = "mode: enforce\non_error: escalate\nrules: [{id: a, when: risk.crisis, action: refuse}]"

    (rule,) = document(text).rules

    assert (rule.mode, rule.on_error) == (Mode.ENFORCE, Action.ESCALATE)


def test_conduct_and_checks_are_read() -> None:
    settings = document(
        "conduct: {max_retries: 2, clarification: Please., own_refusals: mark, beside: true, keep_days: 7}\n"
        "checks: {rules: {on_error: refuse, timeout: 0.5}, other: {timeout: null}}\n"
        "check_default: {on_error: clarify}"
    ).settings

    assert (settings.max_retries, settings.clarification, settings.beside) == (2, "Please.", True)
    assert (settings.own_refusals, settings.keep_days) == (OwnRefusals.MARK, 7)
    assert settings.checks["rules"].stated == {"on_error": Action.REFUSE, "timeout": 0.5}
    assert settings.checks["other"].stated == {"timeout": None}
    assert settings.check_default is not None
    assert settings.check_default.stated == {"on_error": Action.CLARIFY}


def test_declared_and_inherited_context_may_be_looked_at() -> None:
    text = "inherit: x\ncontext: [labels.*]\nrules: [{id: a, when: team == labels.x, action: refuse}]"

    assert document(text).context == ("labels.*", "team")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("rulez: []", "the key 'rulez'.*did you mean 'rules'"),
        ("- a", "a map must stand here, not a list"),
        ("context: [risk.mine]", "'risk.mine' cannot be declared"),
        ("context: [Upper]", "is not the name of a context key"),
        ("policy: a/b", "is not a policy's name"),
        ("conduct: {max_retries: 11}", "a whole number from 0 to 10"),
        ("conduct: {keep_days: 0}", "a whole number from 1 to 3650"),
        ("conduct: {own_refusals: rewrit}", "did you mean 'rewrite'"),
        ("checks: {rules: {timeout: 0}}", "a number from 0.001 to 600"),
        ("check_default: {on_error: constrain}", "no instruction to constrain by"),
        (two("when: risk.crisis, action: refuse", "when: ' risk.crisis', action: clarify"), "contradict"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(text: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        document(text)


def test_an_id_that_stands_twice_is_named_with_both_places() -> None:
    text = "rules:\n  - {id: a, when: risk.crisis, action: refuse}\n  - {id: a, when: 'true', action: refuse}"

    with pytest.raises(PolicyError, match=r"'a' stands twice, in p.yaml:2 before") as caught:
        document(text)

    assert caught.value.where == "p.yaml:3, $.rules[1].id"


@pytest.mark.parametrize(
    "second",
    [
        "when: risk.crisis, action: escalate, mode: enforce",
        "when: risk.crisis, action: escalate, stage: output",
        "when: risk.crisis, action: escalate, mode: off",
        "when: risk.crisis, action: refuse",
        "when: risk.crisis, action: allow, lifts: [a]",
    ],
)
def test_one_condition_may_serve_two_rules_that_do_not_contradict_each_other(second: str) -> None:
    assert len(document(two("when: risk.crisis, action: refuse, stage: input", second)).rules) == 2


@pytest.mark.parametrize("name", sorted({*FILE_KEYS, *RULE_KEYS, *CONTEXT_KEYS, "risk.categories"}))
def test_every_key_is_in_the_reference(name: str) -> None:
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize(
    "fact", sorted(fact for fact in FACTS if not fact.startswith(("risk.cat", "request_")))
)
def test_every_fact_is_in_the_reference(fact: str) -> None:
    assert f"`{fact}`" in PAGE
