from __future__ import annotations

import pytest

from demur.risk import Rule, merge
from demur.risk.matching import Hit
from demur.risk.scores import Seen, risk_of, severity_at
from demur.types import Category, Risk, RiskSpan, Severity, Stage, Verdict


def rule(name: str, score: float, **fields: object) -> Rule:
    """Give a rule that is only named and scored."""
    given: dict[str, object] = {"severity": Severity.LOW, **fields}
    texts = ("a", "b")
    return Rule(id=name, patterns=("x",), score=score, must_match=texts, must_not_match=texts, **given)  # type: ignore[arg-type] # fields of a rule


SURE = rule("a.sure", 0.9, category=Category.CYBER, severity=Severity.HIGH)
UNSURE = rule("a.unsure", 0.4, category=Category.CYBER)
ATTACK = rule("b.attack", 0.7, attack=True)
CRISIS = rule("c.crisis", 0.8, crisis=True, category=Category.SELF_HARM)
NOTE = rule("d.note", 0.6, note=True)


def seen(what: Rule, *, past: bool = False) -> Seen:
    """Give a hit at the beginning of the first message."""
    return Seen(Hit(what, 0, 3), 0, past)


def risk(*found: Seen) -> Risk:
    """Sum up what was found in a request."""
    return risk_of(found, stage=Stage.INPUT, tier="rules")


def test_nothing_seen_is_no_risk_and_says_who_looked() -> None:
    assert risk() == Risk(stage=Stage.INPUT, ran=("rules",))


def test_the_surest_rule_of_a_category_counts() -> None:
    summed = risk(seen(UNSURE), seen(SURE))

    assert (summed.harmful, summed.categories, summed.severity) == (0.9, {Category.CYBER: 0.9}, Severity.HIGH)


def test_an_attack_is_not_harm() -> None:
    summed = risk(seen(ATTACK))

    assert (summed.attack, summed.harmful, summed.category) == (0.7, 0.0, Category.PROMPT_ATTACK)


def test_a_crisis_is_told() -> None:
    assert (risk(seen(CRISIS)).crisis, risk(seen(SURE)).crisis) == (True, False)


def test_a_note_is_named_and_not_scored() -> None:
    summed = risk(seen(NOTE))

    assert (summed.rules, summed.harmful, summed.attack, dict(summed.categories)) == (
        ("d.note",),
        0.0,
        0.0,
        {},
    )


def test_what_was_dealt_with_is_named_and_not_scored() -> None:
    summed = risk(seen(SURE, past=True), seen(ATTACK, past=True), seen(ATTACK))

    assert (summed.past, summed.rules, summed.harmful) == (("a.sure",), ("b.attack",), 0.0)
    assert {span.rule for span in summed.spans} == {"b.attack"}


def test_a_place_is_told_once() -> None:
    assert risk(seen(SURE), seen(SURE)).spans == (RiskSpan(message=0, start=0, end=3, rule="a.sure"),)


def test_merging_nothing_is_the_empty_judgement() -> None:
    assert merge([], stage=Stage.OUTPUT) == Risk(stage=Stage.OUTPUT)


def test_merging_takes_the_worst_of_each() -> None:
    other = Risk(
        stage=Stage.INPUT,
        harmful=0.95,
        categories={Category.CYBER: 0.3, Category.CRIME: 0.95},
        rules=("z.model",),
        past=("a.sure", "y.old"),
        ran=("model",),
        failed=("remote",),
    )
    both = merge([risk(seen(SURE), seen(CRISIS)), other], stage=Stage.INPUT)

    assert (both.harmful, both.crisis, both.severity) == (0.95, True, Severity.HIGH)
    assert both.categories == {Category.CYBER: 0.9, Category.CRIME: 0.95, Category.SELF_HARM: 0.8}
    assert (both.rules, both.past) == (("a.sure", "c.crisis", "z.model"), ("y.old",))
    assert (both.ran, both.failed, len(both.spans)) == (("rules", "model"), ("remote",), 2)


def test_merging_one_judgement_changes_nothing() -> None:
    alone = risk(seen(SURE), seen(ATTACK, past=True))

    assert merge([alone], stage=Stage.INPUT) == alone


def test_a_sum_has_the_highest_score_of_each_kind() -> None:
    one = Risk(stage=Stage.INPUT, harmful=0.9, categories={Category.CYBER: 0.9, Category.CRIME: 0.1})
    two = Risk(stage=Stage.INPUT, attack=0.4, crisis=True, categories={Category.CYBER: 0.2})

    both = merge([one, two], stage=Stage.INPUT)

    assert (both.harmful, both.attack, both.crisis) == (0.9, 0.4, True)
    assert both.categories == {Category.CYBER: 0.9, Category.CRIME: 0.1}


def test_a_sum_is_as_severe_as_the_worst() -> None:
    risks = [Risk(stage=Stage.INPUT, severity=each) for each in (Severity.LOW, Severity.HIGH, Severity.NONE)]

    assert merge(risks, stage=Stage.INPUT).severity is Severity.HIGH


def test_a_sum_names_a_rule_as_past_only_where_none_saw_it_now() -> None:
    one = Risk(stage=Stage.INPUT, rules=("b", "a"), past=("c",))
    two = Risk(stage=Stage.INPUT, rules=("a",), past=("b", "d"))

    both = merge([one, two], stage=Stage.INPUT)

    assert (both.rules, both.past) == (("a", "b"), ("c", "d"))


def test_a_sum_keeps_every_span_and_each_name_once() -> None:
    spans = [RiskSpan(message=0, start=i, end=i + 1, rule="a") for i in range(2)]
    one = Risk(stage=Stage.INPUT, spans=(spans[0],), ran=("x",), failed=("z",))
    two = Risk(stage=Stage.INPUT, spans=(spans[1],), ran=("y", "x"), failed=("z",))

    both = merge([one, two], stage=Stage.INPUT)

    assert (both.spans, both.ran, both.failed) == (tuple(spans), ("x", "y"), ("z",))


def test_verdicts_of_several_tiers_are_kept_side_by_side() -> None:
    said = [Verdict(scheme=scheme, flagged=True) for scheme in ("llama_guard", "nemotron", "llama_guard")]
    merged = merge([Risk(stage=Stage.INPUT, verdicts=(each,)) for each in said], stage=Stage.INPUT)

    assert merged.verdicts == (said[0], said[1])


@pytest.mark.parametrize(
    ("score", "severity"),
    [(0.95, Severity.HIGH), (0.7, Severity.MEDIUM), (0.5, Severity.LOW), (0.49, Severity.NONE)],
)
def test_a_score_is_as_severe_as_it_is_high(score: float, severity: Severity) -> None:
    assert severity_at(score) is severity
