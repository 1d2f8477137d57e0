from __future__ import annotations

from demur.policy import Policy, Recorded, Scene, replay
from demur.types import Action, Request, Risk, Situation, Stage

DRAFT = Policy.parse(
    """
rules:
  - {id: attack, when: risk.attack > 0.5, stage: input, action: refuse, mode: enforce}
  - {id: harm, when: risk.harmful > 0.5, stage: output, action: constrain, constraint: Short., mode: enforce}
  - {id: guests, when: user.role == 'guest' && risk.crisis, action: escalate, mode: enforce}
  - {id: tried, when: risk.attack > 0.2, stage: input, action: clarify}
""",
    name="draft.yaml",
)
ALLOW, REFUSE = Action.ALLOW, Action.REFUSE


def scene(stage: Stage, risk: Risk) -> Scene:
    return Scene(situation=Situation(stage=stage, risk=risk, request=Request(messages=())), values={})


def asked(attack: float = 0.0, *, crisis: bool = False) -> Scene:
    return scene(Stage.INPUT, Risk(stage=Stage.INPUT, attack=attack, crisis=crisis))


def said(harmful: float = 0.0) -> Scene:
    return scene(Stage.OUTPUT, Risk(stage=Stage.OUTPUT, harmful=harmful))


def record(action: Action | None, *scenes: Scene, tenant: str = "", withheld: bool = False) -> Recorded:
    rules = ("old",) if action else ()
    return Recorded(
        action=action, rules=rules, tenant=tenant, version="live 1", scenes=scenes, withheld=withheld
    )


def test_what_is_newly_refused_is_counted_by_the_drafts_rules_and_by_tenant() -> None:
    done = replay(
        DRAFT,
        [
            record(ALLOW, asked(0.9), said(), tenant="acme"),
            record(ALLOW, asked(0.1), said(), tenant="acme"),
            record(ALLOW, asked(), said(), tenant="other"),
        ],
    )

    assert (done.refused.hits, done.refused.total, done.allowed.hits) == (1, 3, 0)
    assert [(share.name, share.refused.hits, share.refused.total) for share in done.rules] == [
        ("attack", 1, 3)
    ]
    assert [(share.name, share.refused.hits, share.refused.total) for share in done.tenants] == [
        ("acme", 1, 2),
        ("other", 0, 1),
    ]
    assert str(done.refused) == "33.3% [6.1, 79.2] (n=3)"


def test_what_is_newly_allowed_is_counted_by_the_rules_that_stopped_it() -> None:
    done = replay(DRAFT, [record(REFUSE, asked(0.1)), record(REFUSE, asked(), said())])

    assert (done.allowed.hits, done.unseen) == (2, 1)
    assert [(share.name, share.allowed.hits) for share in done.rules] == [("old", 2)]
    assert done.turns == {(REFUSE, ALLOW): 2}


def test_a_draft_that_stops_the_request_never_gets_to_the_reply() -> None:
    assert replay(DRAFT, [record(REFUSE, asked(0.9), said(0.9))]).turns == {}


def test_a_reply_that_overstepped_its_constraint_would_be_withheld_again() -> None:
    assert replay(DRAFT, [record(REFUSE, asked(), said(0.9), withheld=True)]).turns == {}


def test_the_strongest_of_both_decisions_counts() -> None:
    assert replay(DRAFT, [record(ALLOW, asked(), said(0.9))]).turns == {(ALLOW, Action.CONSTRAIN): 1}


def test_what_cannot_be_replayed_is_counted_by_what_is_not_known() -> None:
    done = replay(DRAFT, [record(ALLOW, asked(crisis=True)), record(ALLOW, asked())])

    assert (done.records, done.unreplayed, done.replayed, done.refused.total) == (2, 1, 1, 1)
    assert done.unknown == {"user.role": 1}


def test_records_that_no_policy_decided_about_are_told_apart() -> None:
    done = replay(DRAFT, [record(None, asked()), record(ALLOW)])

    assert (done.undecided, done.replayed, done.versions) == (2, 0, {})
    assert str(done.refused) == "no data (n=0)"


def test_observing_rules_count_as_enforced_where_that_is_asked_for() -> None:
    every = [record(ALLOW, scene(Stage.INPUT, Risk(stage=Stage.INPUT, attack=0.3)))]

    assert replay(DRAFT, every).turns == {}
    observed = Policy.parse("rules: [{id: a, when: risk.attack > 0.2, action: refuse}]", name="p.yaml")
    done = replay(observed, every, observing=True)
    assert (done.refused.hits, [share.name for share in done.rules]) == (1, ["a"])


def test_a_reply_alone_cannot_make_up_for_a_request_that_is_unknown() -> None:
    assert replay(DRAFT, [record(ALLOW, asked(crisis=True), said())]).unreplayed == 1
