from __future__ import annotations

import re

import pytest

from demur.errors import PolicyError
from demur.policy.base import Rule
from demur.policy.facts import CONTEXT_KEYS
from demur.policy.rules import Defaults, read_rule
from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.types import Action, Category, Mode, Stage, Tag, Transform


def rule(text: str, *, on_error: Action | None = None) -> Rule:
    spot = Spot(file="p.yaml", path="$.rules[0]", node=read_nodes(f"{{{text}}}", file="p.yaml"))
    return read_rule(spot, Defaults(mode=Mode.OBSERVE, on_error=on_error, context=CONTEXT_KEYS))


def test_a_rule_needs_only_an_id_a_condition_and_an_action() -> None:
    read = rule("id: a.b, when: risk.crisis, action: refuse")

    assert (read.id, read.when, read.action, read.mode) == ("a.b", "risk.crisis", Action.REFUSE, Mode.OBSERVE)
    assert read.stages == {Stage.INPUT, Stage.OUTPUT}
    assert read.source == "p.yaml:1"


def test_a_rule_that_cannot_be_evaluated_counts_as_held_unless_something_else_is_declared() -> None:
    text = "id: a, when: risk.crisis, action: refuse"

    assert rule(text).on_error is Action.REFUSE
    assert rule(text, on_error=Action.ESCALATE).on_error is Action.ESCALATE
    assert rule(f"{text}, on_error: allow", on_error=Action.ESCALATE).on_error is Action.ALLOW


def test_everything_a_rule_may_say_is_read() -> None:
    read = rule(
        "id: a, when: risk.crisis, action: constrain, constraint: Be brief., mode: enforce, stage: output,"
        " final: true, category: cyber, tags: [warn, review], topic: privacy, reason: why"
    )

    assert (read.constraint.instructions, read.mode) == (("Be brief.",), Mode.ENFORCE)
    assert (read.final, read.category) == (True, Category.CYBER)
    assert read.stages == {Stage.OUTPUT}
    assert read.tags == {Tag.WARN, Tag.REVIEW}
    assert (read.topic, read.reason) == ("privacy", "why")


def test_the_hit_of_a_rule_that_failed_has_its_failure_action() -> None:
    hit = rule("id: a, when: risk.crisis, action: refuse, on_error: clarify").hit("why")

    assert (hit.action, hit.error) == (Action.CLARIFY, "why")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("id: a, when: risk.crisis", "action is missing here"),
        ("id: A b, when: risk.crisis, action: refuse", "'A b' is not a rule's id"),
        ("id: check.x, when: risk.crisis, action: refuse", "'check.x' cannot be a rule's id"),
        ("id: a, when: risk.crisis, action: block", "'block' is not known here"),
        ("id: a, when: risk.crisis, action: refuse, mood: off", "the key 'mood'.*did you mean 'mode'"),
        ("id: a, when: risk.crisis, action: refuse, category: cybr", "did you mean 'cyber'"),
        ("id: a, when: risk.crisis, action: constrain", "constrains, but states no `constraint`"),
        ("id: a, when: risk.crisis, action: refuse, on_error: constrain", "states no `constraint`"),
        ("id: a, when: risk.crisis, action: refuse, constraint: no_code", "but never constrains"),
        ("id: a, when: risk.crisis, action: refuse, final: true, mode: off", "is final, but off"),
        ("id: a, when: risk.crisis, action: refuse, lifts: [b]", "lifts others, but does not allow"),
        ("id: a, when: risk.crisis, action: allow", "allows, which changes nothing"),
        ("id: a, when: risk.crisis, action: allow, lifts: [b], final: true", "so it cannot be final"),
        (
            "id: a, when: claimed.role == 'x', action: allow, lifts: [b]",
            "'claimed.role', which anybody can claim",
        ),
        (
            "id: a, when: risk.crisis, action: refuse, topic: a, answer: b",
            "`topic` is the old word for `answer`",
        ),
        ("id: a, when: risk.crisis, action: refuse, reason: a, why: b", "`reason` is the old word for `why`"),
        ("id: a, when: risk.crisis, action: refuse, expires: soon", "'soon' is not a date"),
        ("id: a, when: risk.crisis, action: refuse, expires: 2027-02-30", "'2027-02-30' is no date"),
        ("id: a, when: risk.crisis, action: refuse, priority: 1001", "a whole number from -1000 to 1000"),
        ("id: a, when: risk.crisis, action: refuse, severity: none", "'none' is not known here"),
        ("id: a, when: risk.crisis, action: refuse, retry: nevr", "did you mean 'never'"),
        ("id: a, when: risk.crisis, action: clarify, retry: never", "asks the user, who may never answer"),
        (
            "id: a, when: risk.crisis, action: refuse, retry: other_model, fallback: never",
            "sends on to another model and forbids it",
        ),
        ("id: a, when: risk.crisis, action: refuse, fallback: any", "for no category that it names"),
        ("id: a, when: risk.crisis, action: refuse, answer: No!", "is not the name of an answer"),
        ("id: a, when: risk.crisis, action: allow, lifts: ['a b']", "is not a rule's id or a glob"),
    ],
)
def test_a_rule_that_contradicts_itself_is_refused(text: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        rule(text)


def test_the_blame_goes_to_the_key_that_is_wrong() -> None:
    with pytest.raises(PolicyError) as caught:
        rule("id: a, when: risk.crisis, action: refuse, final: true, mode: off")

    assert caught.value.where == "p.yaml:1, $.rules[0].mode"


MASKING = "id: a, when: risk.crisis, action: constrain, stage: output"


def test_a_transform_is_read_with_what_it_is_about() -> None:
    masking, named = (
        rule(f"{MASKING}, transform: mask"),
        rule(f"{MASKING}, transform: replace, masks: [mine.*]"),
    )

    assert (masking.transform, masking.masks) == (Transform.MASK, ("leak.*", "copy.*"))
    assert (named.transform, named.masks) == (Transform.REPLACE, ("mine.*",))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("id: a, when: risk.crisis, action: constrain, transform: mask", "looks at requests too"),
        (f"{MASKING}, transform: mask, constraint: Be brief.", "without a `constraint`"),
        ("id: a, when: risk.crisis, action: refuse, stage: output, transform: mask", "`action: constrain`"),
        (f"{MASKING}, constraint: Be brief., masks: leak.*", "has `masks`, but no `transform`"),
        (f"{MASKING}, transform: hide", "'hide' is not known"),
        (f"{MASKING}, transform: mask, lifts: [b]", "lifts others, but does not allow"),
        (f"{MASKING}, transform: mask, final: true, mode: off", "is final, but off"),
        (f"{MASKING}, transform: mask, fallback: any", "for no category that it names"),
    ],
)
def test_a_transform_that_could_not_be_done_is_refused(text: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=re.escape(problem)):
        rule(text)
