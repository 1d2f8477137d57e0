from __future__ import annotations

from pathlib import Path

import pytest

from demur.errors import PolicyError
from demur.policy.joining import Whole
from demur.policy.loading import Loader
from demur.types import Action, CheckConduct, Constraint, Mode, Tag

BASE = """
policy: base
conduct: {max_retries: 2, keep_days: 7}
check_default: {on_error: clarify}
rules:
  - {id: a.one, when: risk.harmful > 0.5, action: refuse, topic: privacy}
  - {id: a.two, when: risk.attack > 0.5, action: constrain, constraint: Be brief.}
  - {id: core, when: risk.crisis, action: refuse, mode: enforce, final: true, tags: [warn], on_error: clarify,
     category: other, severity: high, fallback: as_strict}
  - {id: out, when: tenant == 'x', action: allow, lifts: ['a.*']}
"""


def joined(tmp_path: Path, overlay: str, *, base: str = BASE) -> Whole:
    (tmp_path / "base.yaml").write_text(base)
    return Loader().text(f"inherit: [base.yaml]\n{overlay}", name="top.yaml", base=tmp_path)


def test_an_overlay_adds_its_rules_to_those_it_inherits(tmp_path: Path) -> None:
    whole = joined(tmp_path, "rules: [{id: mine, when: 'true', action: clarify}]")

    assert [rule.id for rule in whole.rules] == ["a.one", "a.two", "core", "out", "mine"]
    assert whole.name == "top"


def test_conduct_is_inherited_statement_by_statement(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("conduct: {keep_days: 1}")
    (tmp_path / "base.yaml").write_text(BASE)

    text = "inherit: [base.yaml, other.yaml]\nchecks: {rules: {timeout: 1}}"
    conduct = Loader().text(text, name="top", base=tmp_path).conduct

    assert (conduct.max_retries, conduct.keep_days) == (2, 1)
    assert conduct.of("rules") == CheckConduct(on_error=Action.CLARIFY, timeout=1.0)


def test_an_override_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    whole = joined(
        tmp_path, "override: {a.one: {mode: enforce, action: escalate, tags: review, reason: why}}"
    )

    rule = whole.rules[0]

    assert (rule.mode, rule.action, rule.on_error, rule.reason) == (
        Mode.ENFORCE,
        Action.ESCALATE,
        Action.ESCALATE,
        "why",
    )
    assert rule.tags == {Tag.REVIEW}
    assert rule.topic == "privacy"


def test_a_glob_overrides_every_rule_that_it_names(tmp_path: Path) -> None:
    whole = joined(tmp_path, "override: {'*': {mode: enforce}}")

    assert {rule.mode for rule in whole.rules} == {Mode.ENFORCE}


def test_a_rule_that_no_longer_constrains_loses_its_constraint(tmp_path: Path) -> None:
    whole = joined(tmp_path, "override: {a.two: {action: refuse}}")

    assert whole.rules[1].constraint == Constraint()


def test_a_constraint_can_be_worded_anew(tmp_path: Path) -> None:
    assert joined(tmp_path, "override: {a.two: {constraint: No.}}").rules[1].constraint.instructions == (
        "No.",
    )


@pytest.mark.parametrize(
    ("change", "weakened"),
    [
        ("mode: observe", "mode"),
        ("mode: off", "mode"),
        ("action: clarify", "action"),
        ("on_error: allow", "on_error"),
        ("tags: review", "tags"),
        ("answer: privacy", "answer"),
        ("retry: same", "retry"),
        ("expires: 2027-01-01", "expires"),
        ("priority: -1", "priority"),
        ("severity: low", "severity"),
        ("fallback: any", "fallback"),
    ],
)
def test_a_final_rule_cannot_be_weakened(tmp_path: Path, change: str, weakened: str) -> None:
    with pytest.raises(PolicyError) as caught:
        joined(tmp_path, f"override: {{core: {{{change}}}}}")

    assert f"'core' of {tmp_path}/base.yaml:8 is final, and this would weaken its {weakened}" in str(
        caught.value
    )
    assert caught.value.where == f"top.yaml:2, $.override.core.{weakened}"


def test_a_glob_cannot_weaken_a_final_rule_either(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"'core' of .* is final"):
        joined(tmp_path, "override: {'*': {mode: off}}")


def test_the_constraint_of_a_final_rule_stands(tmp_path: Path) -> None:
    base = "rules: [{id: f, when: 'true', action: constrain, constraint: Be kind., final: true}]"

    with pytest.raises(PolicyError, match=r"weaken its constraint"):
        joined(tmp_path, "override: {f: {constraint: Be brief.}}", base=base)


def test_a_final_rule_can_be_made_stronger(tmp_path: Path) -> None:
    text = "override: {core: {action: escalate, on_error: refuse, tags: [warn, review]}}"

    rule = joined(tmp_path, text).rules[2]

    assert (rule.action, rule.on_error, rule.final) == (Action.ESCALATE, Action.REFUSE, True)


@pytest.mark.parametrize(
    ("overlay", "problem"),
    [
        ("override: {a.oen: {mode: off}}", "no inherited rule is called 'a.oen'.*did you mean 'a.one'"),
        ("override: {a.one: {when: 'true'}}", "the key 'when' is not known here"),
        ("override: {a.one: {action: constrain}}", "'a.one' constrains, but states no `constraint`"),
        ("override: {out: {action: refuse}}", "'out' lifts others, but does not allow"),
        ("rules: [{id: core, when: 'true', action: refuse}]", "'core' is inherited already"),
        (
            "rules: [{id: x, when: 'true', action: allow, lifts: core}]",
            "'x' cannot lift 'core' of .*is final",
        ),
        ("rules: [{id: x, when: 'true', action: allow, lifts: out}]", "is an exception itself"),
        ("rules: [{id: x, when: 'true', action: allow, lifts: a.oen}]", "did you mean 'a.one'"),
        ("rules: [{id: x, when: 'true', action: allow, lifts: 'z*'}]", "no rule that can be lifted"),
        ("rules: [{id: x, when: 'true', action: allow, lifts: x}]", "no rule that can be lifted"),
    ],
)
def test_what_does_not_fit_what_is_inherited_is_refused(tmp_path: Path, overlay: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        joined(tmp_path, overlay)


def test_a_glob_passes_over_final_rules_and_exceptions(tmp_path: Path) -> None:
    whole = joined(tmp_path, "rules: [{id: x, when: 'true', action: allow, lifts: ['*']}]")

    assert whole.reach["x"] == {"a.one", "a.two"}


def test_an_inherited_glob_never_lifts_what_an_overlay_adds(tmp_path: Path) -> None:
    whole = joined(tmp_path, "rules: [{id: a.three, when: 'true', action: refuse}]")

    assert whole.reach["out"] == {"a.one", "a.two"}


def test_a_rule_that_comes_by_two_ways_is_there_once(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("inherit: [./base.yaml]")

    whole = joined(tmp_path, "").rules
    both = Loader().text("inherit: [other.yaml, base.yaml]", name="top", base=tmp_path)

    assert [rule.id for rule in both.rules] == [rule.id for rule in whole]


def test_a_rule_that_comes_in_two_versions_is_refused(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text(BASE)
    (tmp_path / "other.yaml").write_text("inherit: [base.yaml]\noverride: {a.one: {mode: enforce}}")

    with pytest.raises(PolicyError, match=r"'a.one' is inherited twice and differently"):
        Loader().text("inherit: [base.yaml, other.yaml]", name="top", base=tmp_path)


def test_a_later_default_of_checks_reaches_what_an_inherited_check_leaves_out(tmp_path: Path) -> None:
    base = "checks: {llama: {timeout: 4}, omni: {on_error: clarify}}"
    conduct = joined(tmp_path, "check_default: {on_error: refuse}", base=base).conduct

    assert conduct.of("llama") == CheckConduct(on_error=Action.REFUSE, timeout=4.0)
    assert conduct.of("omni") == CheckConduct(on_error=Action.CLARIFY)
    assert conduct.of("other") == CheckConduct(on_error=Action.REFUSE)


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("mode: observe", False),
        ("checks: {llama: {timeout: 4}}", False),
        ("checks: {other: {on_error: refuse}}", False),
        ("checks: {llama: {on_error: allow}}", True),
        ("check_default: {on_error: refuse}", True),
    ],
)
def test_whether_a_file_says_what_the_failure_of_a_check_means_is_known(
    tmp_path: Path, text: str, *, declared: bool
) -> None:
    assert joined(tmp_path, "", base=f"policy: base\n{text}").declares("llama") is declared
    assert joined(tmp_path, text, base="policy: base").declares("llama") is declared
