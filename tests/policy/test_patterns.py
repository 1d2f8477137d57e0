from __future__ import annotations

import time

import pytest

from demur.errors import PolicyError
from demur.policy import Policy
from demur.policy.patterns import HEAVIEST, text_of, weight_of
from demur.types import Request, Risk, Situation, Stage


def policy(pattern: str) -> Policy:
    text = f"rules: [{{id: a, action: refuse, when: 'model.matches(r\"{pattern}\")'}}]"
    return Policy.parse(text, name="p.yaml")


@pytest.mark.parametrize(
    ("pattern", "weight"),
    [
        ("", 0),
        ("abc", 3),
        ("^a*b+c?$|d", 4),
        ("a{10}", 10),
        ("a{2,5}", 5),
        ("a{3,}", 4),
        ("(ab){10}", 20),
        ("(?:a(b{3}){4}){2}", 26),
        ("(?i)a", 2),
        ("(?P<n>a){2}", 2),
        (r"\w", 400),
        (r"[\w.]{2}", 802),
        ("[^a]{2}", 16),
        (r"\p{Greek}{2}", 800),
        (".", 8),
        (r"a\{9}", 3),
        ("a)", 2),
    ],
)
def test_a_weight_follows_what_repetitions_write_out(pattern: str, weight: float) -> None:
    assert weight_of(pattern) == pytest.approx(weight, abs=2)


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ('"a"', "a"),
        ("'a'", "a"),
        ('"""a"""', "a"),
        ("r'\\d'", "\\d"),
        ('R"\\d"', "\\d"),
        ('"\\\\d"', "\\d"),
        ('b"a"', "a"),
    ],
)
def test_a_literal_gives_its_pattern(literal: str, text: str) -> None:
    assert text_of(literal) == text


@pytest.mark.parametrize("pattern", [r"\w{100}", "(a{100}){100}", "((a{20}){20}){20}", "(a|b){9999}"])
def test_a_pattern_that_grows_too_large_is_refused(pattern: str) -> None:
    with pytest.raises(PolicyError, match="grows too large to be asked each time"):
        policy(pattern)


@pytest.mark.parametrize("pattern", ["(?=a)b", r"(a)\1", "("])
def test_what_the_engine_does_not_know_is_refused(pattern: str) -> None:
    with pytest.raises(PolicyError, match="does not compile"):
        policy(pattern)


@pytest.mark.parametrize(
    "when",
    [
        "model.matches(locale)",
        "model.matches(claimed.pattern)",
        "model.matches('a' + locale)",
        "matches(model, 'a')",
    ],
)
def test_a_pattern_has_to_be_written_out(when: str) -> None:
    with pytest.raises(PolicyError, match="the pattern of `matches` is not written out"):
        Policy.parse(f'rules: [{{id: a, action: refuse, when: "{when}"}}]', name="p.yaml")


@pytest.mark.parametrize(
    "pattern", ["(a*)*b", "(a|a)*b", "(a+)+$", "(.*a){20}c", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$"]
)
def test_a_pattern_that_would_backtrack_elsewhere_runs_in_linear_time(pattern: str) -> None:
    made, words = policy(pattern), "a" * 100_000
    request = Request(messages=(), model=words)
    began = time.perf_counter()

    made.decide(Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=request))

    assert weight_of(pattern) < HEAVIEST
    assert time.perf_counter() - began < 5.0
