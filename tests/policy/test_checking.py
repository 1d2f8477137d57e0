from __future__ import annotations

from pathlib import Path

import pytest

from demur.errors import PolicyError
from demur.policy import Policy
from demur.policy.checking import CASCADE_KEYS, CHECK_KEYS
from demur.types import Action, Breaker, Cascade, CheckConduct, Conduct, When


def conduct(text: str) -> Conduct:
    return Policy.parse(text, name="mine.yaml").conduct


def test_everything_that_a_check_can_declare_is_read() -> None:
    of = conduct(
        "checks: {guard: {on_error: refuse, timeout: 2, when: unsure, at_most: 8, price: 0.0002,"
        " breaker: {failures: 3, within: 30, pause: 10}}}"
    ).of("guard")

    assert of == CheckConduct(
        on_error=Action.REFUSE,
        timeout=2.0,
        when=When.UNSURE,
        at_most=8,
        breaker=Breaker(failures=3, within=30.0, pause=10.0),
        price=0.0002,
    )


def test_what_a_breaker_leaves_out_has_a_default() -> None:
    assert conduct("checks: {guard: {breaker: {}}}").of("guard").breaker == Breaker()
    assert conduct("checks: {guard: {breaker: {failures: 1}}}").of("guard").breaker == Breaker(failures=1)


def test_limits_and_breakers_of_all_checks_can_be_taken_away_from_one() -> None:
    read = conduct(
        "check_default: {at_most: 4, breaker: {failures: 2}, timeout: 1}\n"
        "checks: {rules: {at_most: null, breaker: null, timeout: null}}"
    )

    assert read.of("rules") == CheckConduct()
    assert read.of("other") == CheckConduct(at_most=4, breaker=Breaker(failures=2), timeout=1.0)


def test_everything_that_a_cascade_can_say_is_read() -> None:
    cascade = conduct(
        "cascade: {sure_below: 0.05, sure_above: 0.95, sure_by: [model], stages: [[rules, model], guard],"
        " let_go: true, budget: 3, currency: USD}"
    ).cascade

    assert cascade == Cascade(
        sure_below=0.05,
        sure_above=0.95,
        sure_by=("model",),
        stages=(("rules", "model"), ("guard",)),
        let_go=True,
        budget=3.0,
        currency="USD",
    )


def test_without_a_word_about_it_every_check_is_asked_as_long_as_it_takes() -> None:
    assert conduct("rules: []").cascade == Cascade()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("checks: {a: {on_failure: refuse}}", "'on_failure' is called 'on_error' here"),
        ("check_default: {on_failure: refuse}", "'on_failure' is called 'on_error' here"),
        ("checks: {a: {when: sometimes}}", "'sometimes' is not known here"),
        ("checks: {a: {at_most: 0}}", "from 1 to 10000 must stand here"),
        ("checks: {a: {price: -1}}", "from 0 to 1000 must stand here"),
        ("checks: {a: {breaker: 3}}", "a map must stand here"),
        ("checks: {a: {breaker: {failure: 3}}}", "did you mean 'failures'"),
        ("checks: {a: {breaker: {failures: 0}}}", "from 1 to 1000 must stand here"),
        ("checks: {a: {breaker: {pause: 0}}}", "from 0.001 to 86400 must stand here"),
        ("cascade: {budget: 0}", "from 0.001 to 600 must stand here"),
        ("cascade: {budgets: 1}", "did you mean 'budget'"),
        ("cascade: {sure_below: 0.05}", "whose low scores mean that there is nothing"),
        ("cascade: {sure_by: [model]}", "says nothing without `sure_below`"),
        ("cascade: {sure_below: 0.5, sure_above: 0.4, sure_by: model}", "0.4 is not above the 0.5"),
        ("cascade: {sure_below: 1, sure_by: model}", "from 0 to 0.999 must stand here"),
        ("cascade: {sure_above: 0}", "from 0.001 to 1 must stand here"),
        ("cascade: {sure_above: .nan}", "from 0.001 to 1 must stand here"),
        ("cascade: {stages: [[a, b], [c, a]]}", "the check 'a' stands in two places"),
        ("cascade: {stages: [[[a]]]}", "a check's name must stand here"),
        ("cascade: {let_go: perhaps}", "true or false must stand here"),
        ("cascade: {currency: 'US dollars'}", "is not a currency"),
    ],
)
def test_what_cannot_be_meant_is_an_error_with_its_place(text: str, says: str) -> None:
    with pytest.raises(PolicyError) as raised:
        conduct(text)

    assert says in str(raised.value)
    assert "mine.yaml:1, $.c" in str(raised.value)


def test_an_overlay_states_anew_as_a_whole_when_one_is_sure(tmp_path: Path) -> None:
    base = "cascade: {sure_below: 0.05, sure_above: 0.95, sure_by: [model], budget: 3}"
    (path := tmp_path / "base.yaml").write_text(base)
    over = Policy.parse("inherit: base.yaml\ncascade: {sure_above: 0.9}", name="over.yaml", base=path.parent)

    assert over.conduct.cascade == Cascade(sure_above=0.9, budget=3.0)


def test_an_overlay_can_say_that_nobody_is_ever_sure(tmp_path: Path) -> None:
    (path := tmp_path / "base.yaml").write_text("cascade: {sure_above: 0.95}")
    over = Policy.parse("inherit: base.yaml\ncascade: {sure_above: null}", name="over.yaml", base=path.parent)

    assert over.conduct.cascade == Cascade()


@pytest.mark.parametrize(
    "text",
    [
        "checks: {a: {when: unsure}}",
        "checks: {a: {price: 1}}",
        "cascade: {budget: 1}",
        "cascade: {stages: [[a]]}",
    ],
)
def test_whatever_changes_how_checks_are_asked_changes_the_version(text: str) -> None:
    assert Policy.parse(text, name="p").version != Policy.parse("rules: []", name="p").version


def test_the_keys_are_sorted_for_whoever_lists_them() -> None:
    assert list(CASCADE_KEYS) == sorted(CASCADE_KEYS)
    assert list(CHECK_KEYS) == sorted(CHECK_KEYS)
