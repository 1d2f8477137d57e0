from __future__ import annotations

from dataclasses import replace

import pytest

from demur.policy.base import Judged, Rule
from demur.policy.condition import Condition
from demur.policy.gate import combine, failed_checks, lifted_ids
from demur.types import (
    Action,
    Category,
    CheckConduct,
    Conduct,
    Constraint,
    Decision,
    Fallback,
    Limits,
    Mode,
    Retry,
    RuleHit,
    Severity,
    Stage,
    Tag,
    Transform,
)

HEAD = Decision(
    stage=Stage.INPUT, action=Action.ALLOW, observed=Action.ALLOW, policy="p", version="v", read=("tenant",)
)
CONDITION = Condition(
    source="true", canonical="true", facts=frozenset(), keys=frozenset(), execute=lambda _: True
)
BASE = Rule(
    id="a",
    condition=CONDITION,
    stages=frozenset({Stage.INPUT}),
    action=Action.REFUSE,
    mode=Mode.ENFORCE,
    on_error=Action.REFUSE,
)
LIFT = replace(BASE, id="exception", action=Action.ALLOW, lifts=("a",))
REACH = {"exception": frozenset({"a"})}


def held(rule: Rule, error: str = "") -> Judged:
    return Judged(rule, rule.hit(error))


def decided(*rules: Judged, checks: tuple[RuleHit, ...] = (), category: Category | None = None) -> Decision:
    return combine(rules, checks, reach=REACH, head=HEAD, category=category)


def test_without_a_hit_everything_is_allowed() -> None:
    assert decided(category=Category.CYBER) == HEAD


def test_of_several_rules_the_strongest_is_done_and_the_hits_are_ranked() -> None:
    strengths = [held(replace(BASE, id=action.value, action=action)) for action in Action]

    decision = decided(*strengths)

    assert decision.action is Action.ESCALATE
    assert [hit.rule for hit in decision.hits] == ["escalate", "refuse", "constrain", "clarify", "allow"]


def test_a_rule_that_observes_is_noted_and_changes_nothing() -> None:
    decision = decided(held(replace(BASE, mode=Mode.OBSERVE, tags=frozenset({Tag.WARN}), topic="privacy")))

    assert (decision.action, decision.observed) == (Action.ALLOW, Action.REFUSE)
    assert (decision.tags, decision.topic, decision.rules) == (frozenset(), "", ())
    assert [hit.rule for hit in decision.hits] == ["a"]


def test_of_equally_strong_hits_the_enforced_one_comes_first() -> None:
    watching = replace(BASE, id="b", mode=Mode.OBSERVE)

    assert [hit.rule for hit in decided(held(watching), held(BASE)).hits] == ["a", "b"]


def test_topic_and_category_are_those_of_the_rules_behind_the_action() -> None:
    weaker = replace(BASE, id="w", action=Action.CLARIFY, topic="wrong", category=Category.IP)
    silent = replace(BASE, id="s")
    telling = replace(BASE, id="t", topic="right", category=Category.CRIME)

    decision = decided(held(weaker), held(silent), held(telling), category=Category.OTHER)

    assert (decision.topic, decision.category) == ("right", Category.CRIME)
    assert decision.rules == ("s", "t")


def test_where_no_rule_states_a_category_the_risks_own_stands_in() -> None:
    assert decided(held(BASE), category=Category.CYBER).category is Category.CYBER


def test_a_failed_check_has_no_category() -> None:
    hits = failed_checks(["rules"], Conduct(check_default=CheckConduct(on_error=Action.REFUSE)))

    decision = decided(checks=hits, category=Category.CYBER)

    assert (decision.action, decision.category, decision.rules) == (Action.REFUSE, None, ("check.rules",))


def test_each_failed_check_has_the_action_that_is_declared_for_it() -> None:
    conduct = Conduct(checks={"guard": CheckConduct(on_error=Action.ESCALATE)})

    hits = failed_checks(["guard", "rules"], conduct)

    assert [(hit.rule, hit.action, hit.mode) for hit in hits] == [
        ("check.guard", Action.ESCALATE, Mode.ENFORCE),
        ("check.rules", Action.ALLOW, Mode.ENFORCE),
    ]
    assert all(hit.error for hit in hits)


def test_tags_are_kept_of_every_enforced_rule() -> None:
    tagged = replace(BASE, id="b", action=Action.ALLOW, tags=frozenset({Tag.REVIEW}))

    assert decided(held(BASE), held(tagged)).tags == {Tag.REVIEW}


def test_all_constraints_behind_the_action_hold_together() -> None:
    one = replace(BASE, id="b", action=Action.CONSTRAIN, constraint=Constraint(instructions=("Be brief.",)))
    two = replace(one, id="c", constraint=Constraint(instructions=("No doses.",)))

    assert decided(held(one), held(two), held(replace(one, id="d"))).constraint.instructions == (
        "Be brief.",
        "No doses.",
    )
    assert decided(held(one), held(BASE)).constraint == Constraint()


def test_an_exception_removes_the_rules_that_it_lifts() -> None:
    decision = decided(held(BASE), held(LIFT))

    assert (decision.action, decision.observed, decision.lifted) == (Action.ALLOW, Action.ALLOW, ("a",))
    assert [hit.rule for hit in decision.hits] == ["exception"]


def test_an_exception_that_observes_only_shows_what_it_would_do() -> None:
    decision = decided(held(BASE), held(replace(LIFT, mode=Mode.OBSERVE)))

    assert (decision.action, decision.observed, decision.lifted) == (Action.REFUSE, Action.ALLOW, ())


def test_an_exception_that_could_not_be_evaluated_lifts_nothing() -> None:
    decision = decided(held(BASE), held(LIFT, "not in the context: user.role"))

    assert decision.action is Action.REFUSE
    assert decision.hits[-1].error == "not in the context: user.role"


@pytest.mark.parametrize("observing", [True, False])
def test_a_rule_that_is_no_exception_lifts_nothing(*, observing: bool) -> None:
    assert lifted_ids([held(BASE)], REACH, observing=observing) == frozenset()


def test_a_rule_that_failed_counts_with_its_failure_action() -> None:
    failing = replace(BASE, on_error=Action.CLARIFY)

    assert decided(held(failing, "why")).action is Action.CLARIFY


def test_two_exceptions_lift_what_each_of_them_names() -> None:
    other = replace(LIFT, id="other")
    reach = {"exception": frozenset({"a"}), "other": frozenset({"b"})}

    assert lifted_ids([held(LIFT), held(other)], reach, observing=False) == {"a", "b"}


def test_the_category_of_a_stronger_rule_that_observes_is_not_that_of_the_action() -> None:
    watching = replace(
        BASE, id="w", action=Action.ESCALATE, mode=Mode.OBSERVE, category=Category.IP, topic="wrong"
    )

    assert decided(held(watching), held(replace(BASE, category=Category.CRIME))).category is Category.CRIME
    assert decided(held(watching)).category is Category.IP


def test_without_a_stated_topic_the_category_chooses() -> None:
    assert decided(held(BASE)).topic == ""


def test_a_rule_that_allows_has_no_topic_to_tell() -> None:
    tagged = replace(BASE, action=Action.ALLOW, tags=frozenset({Tag.REVIEW}), topic="privacy")

    assert decided(held(tagged)).topic == ""


def test_a_constraint_for_the_case_of_failure_is_not_told_where_the_rule_refuses() -> None:
    rule = replace(BASE, on_error=Action.CONSTRAIN, constraint=Constraint(instructions=("Be brief.",)))

    assert decided(held(rule)).constraint == Constraint()
    assert decided(held(rule, "why")).constraint.instructions == ("Be brief.",)


def test_the_hit_of_a_failed_check_says_which_check_it_was() -> None:
    (hit,) = failed_checks(["guard"], Conduct())

    assert (hit.reason, hit.error) == ("the check guard failed", "it raised or took too long")


def test_of_two_json_schemas_the_first_holds_and_the_other_is_named() -> None:
    first, second = (
        replace(
            BASE,
            id=id_,
            action=Action.CONSTRAIN,
            constraint=Constraint(limits=Limits(json_schema=f'{{"title": "{id_}"}}')),
        )
        for id_ in ("one", "two")
    )
    constraint = decided(held(first), held(second)).constraint
    assert constraint.limits.json_schema == '{"title": "one"}'
    assert constraint.notes == ("the JSON schema of two gave way to that of one",)
    assert decided(held(first), held(first)).constraint.notes == ()
    urgent = decided(held(first), held(replace(second, priority=1))).constraint
    assert urgent.limits.json_schema == '{"title": "two"}'


def test_of_several_transforms_the_strongest_is_done_on_all_that_they_are_about() -> None:
    masks = replace(
        BASE,
        id="b",
        action=Action.CONSTRAIN,
        transform=Transform.MASK,
        masks=("leak.*",),
        on_error=Action.REFUSE,
    )
    replaces = replace(masks, id="c", transform=Transform.REPLACE, masks=("copy.*", "leak.*"))

    decision = decided(held(masks), held(replaces))

    assert (decision.transform, decision.masks) == (Transform.REPLACE, ("leak.*", "copy.*"))
    assert decided(held(masks), held(BASE)).transform is None


def test_of_equally_strong_rules_the_one_with_the_highest_priority_is_heard() -> None:
    first = replace(BASE, topic="first", category=Category.IP, retry=Retry.SAME)
    later = replace(BASE, id="b", topic="later", category=Category.CRIME, retry=Retry.NEVER, priority=1)

    decision = decided(held(first), held(later))

    assert (decision.topic, decision.category, decision.retry) == ("later", Category.CRIME, Retry.NEVER)
    assert decision.rules == ("b", "a")


def test_no_priority_makes_a_rule_stronger() -> None:
    weak = replace(BASE, id="b", action=Action.CLARIFY, topic="weak", priority=1000)

    assert decided(held(BASE), held(weak)).action is Action.REFUSE
    assert decided(held(BASE), held(weak)).topic == ""


def test_a_final_rule_is_heard_before_any_priority() -> None:
    final = replace(BASE, id="b", topic="crisis", final=True)

    assert decided(held(replace(BASE, topic="mine", priority=1000)), held(final)).topic == "crisis"


def test_the_severity_that_a_rule_states_is_in_its_hit() -> None:
    decision = decided(held(replace(BASE, severity=Severity.HIGH, reason="why")))

    assert decision.hits[0].severity is Severity.HIGH
    assert "enforce refuse: a (high; why)" in decision.explain()


@pytest.mark.parametrize(
    ("ceilings", "lowest"),
    [
        ((None, None), None),
        ((Fallback.ANY, None), Fallback.ANY),
        ((Fallback.ANY, Fallback.AS_STRICT), Fallback.AS_STRICT),
        ((Fallback.NEVER, Fallback.ANY), Fallback.NEVER),
    ],
)
def test_the_lowest_ceiling_of_all_that_hold_counts(
    ceilings: tuple[Fallback | None, Fallback | None], lowest: Fallback | None
) -> None:
    one, two = (
        replace(BASE, id=f"r{i}", action=action, fallback=ceiling)
        for i, (ceiling, action) in enumerate(zip(ceilings, (Action.ALLOW, Action.REFUSE), strict=True))
    )

    assert decided(held(one), held(two)).fallback is lowest


def test_a_rule_that_failed_or_observes_opens_no_way_to_a_laxer_model() -> None:
    opening = replace(BASE, fallback=Fallback.ANY)

    assert decided(held(opening, "why")).fallback is None
    assert decided(held(replace(opening, mode=Mode.OBSERVE))).fallback is None
    assert decided(held(replace(opening, fallback=Fallback.NEVER), "why")).fallback is Fallback.NEVER


def test_whoever_is_asked_may_always_answer() -> None:
    asking = replace(BASE, action=Action.CLARIFY, retry=Retry.NEVER)

    assert decided(held(asking)).retry is None
    assert decided(held(replace(asking, retry=Retry.RESET_CONTEXT))).retry is Retry.RESET_CONTEXT


def test_where_all_is_allowed_nobody_is_told_what_to_do_next() -> None:
    tagged = replace(BASE, action=Action.ALLOW, tags=frozenset({Tag.WARN}), retry=Retry.NEVER)

    assert decided(held(tagged)).retry is None
