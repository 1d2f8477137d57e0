from __future__ import annotations

import pytest

from demur.policy import Edit, Policy, Turn, difference, read_examples
from demur.policy.difference import Difference

BASE = """
policy: shop
rules:
  - {id: attack, when: risk.attack >= 0.8, action: refuse, mode: enforce}
  - {id: harm, when: risk.harmful > 0.5, action: clarify, mode: enforce}
tests:
  - {name: attack, risk: {attack: 0.9}, expect: {action: refuse}}
  - {name: mild, risk: {attack: 0.1}, expect: {action: allow}}
"""


def compared(old: str, new: str) -> Difference:
    policies = [Policy.parse(text, name="shop.yaml") for text in (old, new)]
    cases = [case for each in policies if each.tests for case in read_examples(each.tests)]
    return difference(policies[0], policies[1], cases=cases)


def test_a_policy_does_not_differ_from_itself() -> None:
    said = compared(BASE, BASE)

    assert (said.rules, said.conduct, said.order, said.changes) == ((), (), False, ())


def test_a_situation_that_stands_in_both_counts_once() -> None:
    assert compared(BASE, BASE).cases == 2


def test_the_layout_of_a_condition_is_no_difference() -> None:
    assert compared(BASE, BASE.replace("risk.attack >= 0.8", "risk.attack>=0.8")).rules == ()


def test_a_rule_that_says_something_else_is_named_with_what() -> None:
    (rule,) = compared(BASE, BASE.replace("0.8, action: refuse", "0.7, action: escalate")).rules

    assert (rule.rule, rule.turn) == ("attack", Turn.CHANGED)
    assert [(edit.what, edit.old, edit.new) for edit in rule.edits] == [
        ("when", "risk.attack >= 0.8", "risk.attack >= 0.7"),
        ("action", "refuse", "escalate"),
        ("on_error", "refuse", "escalate"),
    ]


def test_rules_that_came_and_went_are_named_with_all_they_say() -> None:
    removed, added = compared(BASE, BASE.replace("id: harm", "id: other")).rules

    assert (removed.rule, removed.turn, added.rule, added.turn) == ("harm", "removed", "other", "added")
    assert ("mode", "", "enforce") in [(edit.what, edit.old, edit.new) for edit in added.edits]


def test_what_an_exception_lifts_is_compared() -> None:
    text = BASE + "context: [user.licence]\n"
    rule = "rules:\n  - {id: staff, when: has(user.licence), action: allow, lifts: [LIFTS]}"
    old, new = (text.replace("rules:", rule.replace("LIFTS", lifts)) for lifts in ("attack", "attack, harm"))

    (change,) = compared(old, new).rules

    assert [(edit.what, edit.old, edit.new) for edit in change.edits] == [("lifts", "attack", "attack, harm")]


def test_conduct_is_compared_by_its_dotted_names() -> None:
    said = compared(BASE, f"{BASE}conduct: {{max_retries: 1}}\nchecks: {{rules: {{on_error: refuse}}}}")

    assert [(edit.what, edit.old, edit.new) for edit in said.conduct] == [
        ("max_retries", "0", "1"),
        ("checks.rules.on_error", "", "refuse"),
        ("checks.rules.when", "", "always"),
        ("checks.rules.price", "", "0.0"),
    ]


def test_another_order_of_the_same_rules_is_said() -> None:
    lines = BASE.splitlines()
    lines[3], lines[4] = lines[4], lines[3]

    assert (compared(BASE, "\n".join(lines)).order, compared(BASE, "\n".join(lines)).rules) == (True, ())


def test_a_case_that_is_decided_otherwise_is_named_with_the_rules_behind() -> None:
    said = compared(BASE, BASE.replace("attack >= 0.8", "attack >= 0.95"))

    (change,) = said.changes
    assert (change.name, change.old.rules, change.new.rules) == ("attack", ("attack",), ())
    assert said.turns == {("refuse", "allow"): 1}


def test_a_case_that_gets_the_same_action_otherwise_is_a_change_too() -> None:
    said = compared(BASE, BASE.replace("action: refuse, mode", "action: refuse, category: cyber, mode"))

    (change,) = said.changes
    assert [(edit.what, edit.new) for edit in change.edits] == [("category", "cyber")]
    assert said.turns == {}


def test_a_changed_constraint_is_told_in_words() -> None:
    held = f"{BASE.replace('action: clarify', 'action: constrain, constraint: %s')}"
    said = compared(held % "no_code", held % "{limits: {max_tokens: 40, tools: none}}")

    (edit,) = said.rules[0].edits
    assert (edit.what, edit.old) == ("constraint", "instruction: no_code")
    assert edit.new == "at most 40 tokens; tools: none"


LAID = """
policy: shop
time_zone: Europe/Vienna
context: [user.role]
rules:
  - {id: attack, when: risk.attack >= 0.8, action: refuse, mode: enforce}
  - {id: harm, when: risk.harmful > 0.5, action: clarify, mode: enforce}
overlays:
  austria:
    jurisdiction: AT
    override: {harm: {severity: low, retry: clarify}}
    rules: [{id: licence, when: risk.harmful > 0.2, action: clarify}]
  acme: {tenant: acme, override: {harm: {mode: observe}}}
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("jurisdiction: AT", "jurisdiction: DE"),
        ("jurisdiction: AT", "jurisdiction: [AT, DE]"),
        ("severity: low", "severity: high"),
        ("retry: clarify", "retry: same"),
        ("risk.harmful > 0.2", "risk.harmful > 0.3"),
        ("action: clarify}]", "action: refuse}]"),
        ("override: {harm: {mode: observe}}", "override: {attack: {mode: observe}}"),
        ("acme: {tenant: acme", "acme: {locale: de"),
        ("Vienna", "Berlin"),
        ("  austria:", "  carinthia:"),
        ("  acme: {tenant: acme, override: {harm: {mode: observe}}}\n", ""),
    ],
)
def test_whatever_changes_the_version_is_told(old: str, new: str) -> None:
    before, after = (Policy.parse(text, name="shop.yaml") for text in (LAID, LAID.replace(old, new)))
    said = difference(before, after)

    assert before.version != after.version
    assert said.rules or said.conduct or said.overlays or said.order


def test_an_overlay_is_told_with_what_it_says_otherwise_and_its_own_rules() -> None:
    (change,) = compared(LAID, LAID.replace("low", "high").replace("0.2", "0.3")).overlays

    assert (change.overlay, change.turn) == ("austria", Turn.CHANGED)
    assert change.edits == (Edit(what="override.harm.severity", old="low", new="high"),)
    (rule,) = change.rules
    assert (rule.rule, [edit.what for edit in rule.edits]) == ("licence", ["when"])


def test_another_order_of_overlays_is_said() -> None:
    head, _, rest = LAID.partition("  austria:")
    austria, _, acme = rest.partition("  acme:")
    said = compared(LAID, f"{head}  acme:{acme}  austria:{austria}")

    assert (said.order, said.overlays) == (True, ())


def test_a_case_whose_ceiling_or_retry_changes_is_decided_otherwise() -> None:
    stricter = BASE.replace("action: refuse, mode", "action: refuse, retry: never, fallback: never, mode")
    (change,) = compared(BASE, stricter).changes

    assert [edit.what for edit in change.edits] == ["retry", "fallback"]
