from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from demur.ledger import Activations, Ledger, activations, statistics
from demur.testing.decisions import decision, hit, risk
from demur.testing.findings import exchange
from demur.types import Action, Caller, Decision, Exchange, Mode, Risk, Run, RunState, RunWhy, Stage

Keep = Callable[..., None]
DAY = 86_400.0
ALLOW, REFUSE, ESCALATE = Action.ALLOW, Action.REFUSE, Action.ESCALATE


def decided(
    *decisions: Decision, risks: tuple[Risk, ...] = (), at: float = 0.0, tenant: str = ""
) -> Exchange:
    return replace(exchange(at=at, caller=Caller(tenant=tenant)), decisions=decisions, risks=risks)


def test_nothing_decided_is_nothing_activated(ledger: Ledger, keep: Keep) -> None:
    keep(exchange())
    found = activations(ledger)

    assert (found.decided, found.stopped, found.judged, found.rules, found.checks) == (0, 0, 0, (), ())


def test_actions_are_counted_as_enforced_and_as_observed(ledger: Ledger, keep: Keep) -> None:
    keep(decided(decision(REFUSE, "a")), *[decided(decision(ALLOW, observed=REFUSE))] * 2)
    found = activations(ledger)

    assert (found.decided, found.stopped) == (3, 1)
    assert {one.action: (one.enforced, one.observed) for one in found.actions if one.observed} == {
        REFUSE: (1, 3)
    }
    assert [one.action for one in found.actions] == list(Action)


def test_a_rule_is_behind_only_what_it_enforced(ledger: Ledger, keep: Keep) -> None:
    weaker = decision(ESCALATE, hits=(hit("crisis", ESCALATE), hit("cyber", REFUSE)))
    keep(
        decided(weaker),
        decided(decision(REFUSE, "cyber")),
        decided(decision(hits=(hit("cyber", error="x"),))),
    )
    rules = {one.rule: (one.hits, one.enforced, one.errors) for one in activations(ledger).rules}

    assert rules == {"cyber": (3, 1, 1), "crisis": (1, 1, 0)}


def test_modes_and_stages_stand_apart(ledger: Ledger, keep: Keep) -> None:
    out = decision(REFUSE, "a", stage=Stage.OUTPUT)
    keep(decided(decision(hits=(hit("a", mode=Mode.OBSERVE),)), out))

    assert {(one.stage, one.mode, one.hits) for one in activations(ledger).rules} == {
        (Stage.INPUT, Mode.OBSERVE, 1),
        (Stage.OUTPUT, Mode.ENFORCE, 1),
    }


def test_a_reply_decided_about_twice_counts_once(ledger: Ledger, keep: Keep) -> None:
    out = decision(REFUSE, "a", stage=Stage.OUTPUT)
    twice = risk("r", stage=Stage.OUTPUT, failed=("model",))
    keep(decided(decision(), out, out, risks=(risk(), twice, twice)))
    found = activations(ledger)

    assert [one.hits for one in found.rules] == [1]
    assert [(one.rule, one.hits) for one in found.risk_rules] == [("r", 1)]
    assert {(one.check, one.stage, one.due, one.failed) for one in found.checks} == {
        ("rules", Stage.INPUT, 1, 0),
        ("rules", Stage.OUTPUT, 1, 0),
        ("model", Stage.OUTPUT, 1, 1),
    }


def test_what_was_judged_without_a_policy_counts_too(ledger: Ledger, keep: Keep) -> None:
    keep(decided(risks=(risk("r"),)))
    found = activations(ledger)

    assert (found.decided, found.judged, found.risk_rules[0].hits) == (0, 1, 1)


def test_a_stretch_of_time_and_a_tenant_can_be_chosen(ledger: Ledger, keep: Keep) -> None:
    keep(
        decided(decision(), at=0.0, tenant="n"), decided(decision(), at=DAY), decided(decision(), at=2 * DAY)
    )

    assert activations(ledger, since=DAY, until=2 * DAY).decided == 1
    assert activations(ledger, where={"tenant": "n"}).decided == 1


def test_statistics_hold_all_and_each_period(ledger: Ledger, keep: Keep) -> None:
    keep(
        decided(decision(REFUSE, "a"), at=5.0),
        decided(decision(REFUSE, "a"), at=DAY),
        decided(decision(), at=DAY),
    )
    found = statistics(ledger)
    periods: list[tuple[float, Activations]] = [
        (one.start, one.activations) for one in found.activation_periods
    ]

    assert (found.activations.decided, found.activations.rules[0].hits) == (3, 2)
    assert [(start, one.decided, one.rules[0].hits) for start, one in periods] == [(0.0, 1, 1), (DAY, 2, 1)]


def test_checks_that_were_left_out_are_counted_apart(ledger: Ledger, keep: Keep) -> None:
    left_out = replace(risk(), runs=(Run(check="guard", state=RunState.SKIPPED, why=RunWhy.SURE_BELOW),))
    asked = replace(risk(), ran=("rules", "guard"), runs=(Run(check="guard"),))
    keep(*[decided(risks=(left_out,))] * 3, decided(risks=(asked,)))

    counted = {one.check: (one.due, one.failed, one.skipped) for one in activations(ledger).checks}
    assert counted == {"rules": (4, 0, 0), "guard": (1, 0, 3)}
