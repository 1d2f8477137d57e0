from __future__ import annotations

import pytest

from demur.policy import Policy
from demur.policy.retelling import Scene
from demur.types import Action, Finding, Outcome, Request, Risk, Scalar, Situation, Stage


def policy(*rules: str, context: str = "user.level, user.unit") -> Policy:
    lines = "".join(
        f"\n  - {{id: r{n}, mode: enforce, action: refuse, {rule}}}" for n, rule in enumerate(rules)
    )
    return Policy.parse(f"context: [{context}]\nrules:{lines}", name="p.yaml")


def scene(*wanted: str, there: tuple[str, ...] = (), attack: float = 0.0, **values: Scalar) -> Scene:
    risk = Risk(stage=Stage.INPUT, attack=attack)
    return Scene(
        situation=Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=())),
        wanted=frozenset(wanted),
        there=frozenset((*there, *(name.replace("__", ".") for name in values if name != "model"))),
        values={name.replace("__", "."): value for name, value in values.items()},
    )


def action(by: Policy, of: Scene) -> Action | None:
    told = by.retell(of)
    return told.decision.action if told.decision else None


def unknown(by: Policy, of: Scene) -> set[str]:
    return set(by.retell(of).unknown)


def test_a_rule_on_risk_alone_can_always_be_told() -> None:
    by = policy("when: risk.attack > 0.5")

    assert (action(by, scene(attack=0.9)), action(by, scene())) == (Action.REFUSE, Action.ALLOW)


def test_a_recorded_value_decides() -> None:
    by = policy("when: user.role == 'guest'")

    assert action(by, scene("user.role", user__role="guest")) is Action.REFUSE
    assert action(by, scene("user.*", user__role="staff")) is Action.ALLOW


def test_a_key_that_nobody_looked_at_is_unknown() -> None:
    assert unknown(policy("when: user.role == 'guest'"), scene("user.level")) == {"user.role"}


def test_a_key_that_was_looked_at_and_not_there_counts_as_missing() -> None:
    by = policy("when: has(user.role)", "when: user.level > 3, on_error: clarify")

    assert action(by, scene("user.role", "user.level")) is Action.CLARIFY


def test_a_value_that_was_not_kept_is_unknown() -> None:
    by = policy("when: has(user.role) && user.role == 'x'", "when: user.unit == 'y'")

    assert unknown(by, scene("user.*", there=("user.role",), user__unit="z")) == {"user.role"}


def test_what_does_not_hang_on_the_unknown_is_told_all_the_same() -> None:
    by = policy("when: user.role == 'guest' && risk.attack > 0.5")

    assert action(by, scene()) is Action.ALLOW
    assert unknown(by, scene(attack=0.9)) == {"user.role"}


@pytest.mark.parametrize(
    "when", ["has(user.role)", "'role' in user", "has(context.user.role)", "!has(claimed.x)"]
)
def test_asking_whether_an_unknown_key_is_there_gives_no_answer(when: str) -> None:
    assert unknown(policy(f'when: "{when}"'), scene())


def test_a_rule_that_only_observes_may_lack_what_it_wants() -> None:
    by = Policy.parse("rules: [{id: a, when: tenant == 'x', action: refuse}]", name="p.yaml")

    assert by.retell(scene()).decision is not None
    assert by.retell(scene(), observing=True).unknown == {"tenant"}


def test_a_fact_beside_risk_is_known_where_it_was_looked_at() -> None:
    by = policy("when: model == 'm'")

    assert action(by, scene("model", model="m")) is Action.REFUSE
    assert unknown(by, scene("model")) == {"model"}
    assert unknown(by, scene()) == {"model"}


def test_the_whole_context_is_known_only_to_who_looked_at_all_of_it() -> None:
    by = policy("when: \"'tenant' in context\"")

    assert action(by, scene("*", tenant="acme")) is Action.REFUSE
    assert unknown(by, scene("user.role", "tenant", tenant="acme")) == {"*"}


def test_a_condition_that_cannot_be_evaluated_counts_as_declared() -> None:
    by = policy("when: user.level > 3, on_error: escalate")

    assert action(by, scene("user.level", user__level="high")) is Action.ESCALATE


def test_a_check_that_failed_counts_as_declared() -> None:
    by = Policy.parse("checks: {words: {on_error: refuse}}", name="p.yaml")
    failed = Risk(stage=Stage.INPUT, failed=("words",))
    of = Scene(situation=Situation(stage=Stage.INPUT, risk=failed, request=Request(messages=())), values={})

    assert action(by, of) is Action.REFUSE


@pytest.mark.parametrize(
    "fact", ["risk.unscreened", "risk.excused", "risk.sources", "request_risk.unscreened"]
)
def test_what_no_record_holds_of_a_risk_is_unknown_and_not_empty(fact: str) -> None:
    by = policy(f"when: size({fact}) > 0 && risk.attack > 0.5")

    assert action(by, scene()) is Action.ALLOW
    assert unknown(by, scene(attack=0.9)) == {fact}


def test_that_something_was_not_looked_at_is_told_by_the_rules_that_hit() -> None:
    strict = Policy.built_in("strict")
    risk = Risk(stage=Stage.INPUT, rules=("attachments.unscreened",))
    of = Scene(situation=Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=())), values={})

    assert action(strict, of) is Action.REFUSE


def reply(outcome: Outcome, *, asked: float, said: float = 0.0) -> Scene:
    found = finding(outcome)
    situation = Situation(
        stage=Stage.OUTPUT,
        risk=Risk(stage=Stage.OUTPUT, harmful=said),
        request=Request(messages=()),
        request_risk=Risk(stage=Stage.INPUT, harmful=asked),
        finding=found,
    )
    return Scene(situation=situation, values={})


def test_how_far_a_partial_reply_helps_is_unknown_where_the_request_was_worse_than_the_reply() -> None:
    by = policy("when: risk.compliance >= 0.8")

    assert unknown(by, reply(Outcome.PARTIAL, asked=0.9)) == {"risk.compliance"}
    assert action(by, reply(Outcome.PARTIAL, asked=0.1, said=0.9)) is Action.REFUSE
    assert action(by, reply(Outcome.PARTIAL, asked=0.0)) is Action.ALLOW
    assert action(by, reply(Outcome.ANSWERED, asked=0.9)) is Action.REFUSE
    assert unknown(by, reply(Outcome.PARTIAL, asked=0.9)) == {"risk.compliance"}


def finding(outcome: Outcome) -> Finding:
    return Finding(
        outcome=outcome,
        kind=None,
        refusal=None,
        text="",
        discarded="",
        failure="",
        flags=frozenset(),
        confidence=0.95,
        signals=(),
        labels=(),
        ran=(),
        provider=None,
        api="",
        model=None,
    )


def test_an_exception_that_ends_counts_as_declared_where_no_record_says_when_it_was() -> None:
    by = Policy.parse(
        "rules: [{id: a, when: 'true', action: allow, mode: enforce, lifts: [b], expires: 2027-05-31,"
        " on_error: clarify}, {id: b, when: risk.attack > 0.5, action: refuse}]",
        name="p.yaml",
    )

    assert action(by, scene()) is Action.CLARIFY
    assert by.decide(scene().situation).action is Action.CLARIFY
