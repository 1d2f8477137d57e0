from __future__ import annotations

from pathlib import Path

import pytest

from demur.errors import PolicyError
from demur.policy.examples import Miss, examples_in, read_examples
from demur.policy.policy import Policy
from demur.types import Risk, Stage

POLICY = """
mode: enforce
rules:
  - {id: a, when: risk.attack > 0.5, action: refuse, category: cyber, topic: jailbreak, tags: [warn]}
  - {id: b, when: risk.harmful > 0.5, action: clarify}
  - {id: out, when: tenant == 'acme', action: allow, on_error: allow, lifts: [a]}
tests:
"""


def misses(example: str) -> list[Miss]:
    policy = Policy.parse(f"{POLICY}  - {{{example}}}", name="p.yaml")
    assert policy.tests is not None
    return [miss for one in read_examples(policy.tests) for miss in one.misses(policy)]


@pytest.mark.parametrize(
    "example",
    [
        "risk: {attack: 1}, expect: {rules: a, category: cyber, topic: jailbreak, tags: warn}",
        "risk: {attack: 1, harmful: 1}, expect: {held: [a, b], observed: refuse}",
        "risk: {attack: 1}, context: {tenant: acme}, expect: {action: allow, lifted: [a]}",
        "context: {tenant: x}, expect: {held: [], rules: [], lifted: [], tags: []}",
    ],
)
def test_a_decision_that_is_as_expected_misses_nothing(example: str) -> None:
    assert misses(example) == []


@pytest.mark.parametrize(
    ("expect", "missed"),
    [
        ("action: clarify", Miss(what="action", expected="clarify", actual="refuse")),
        ("rules: [a, b]", Miss(what="rules", expected="a, b", actual="a")),
        ("held: [b]", Miss(what="held", expected="b", actual="a, out")),
        ("held: []", Miss(what="held", expected="", actual="a, out")),
        ("lifted: [a]", Miss(what="lifted", expected="a", actual="-")),
        ("category: crime", Miss(what="category", expected="crime", actual="cyber")),
    ],
)
def test_what_was_decided_otherwise_is_told(expect: str, missed: Miss) -> None:
    assert misses(f"risk: {{attack: 1}}, expect: {{{expect}}}") == [missed]


@pytest.mark.parametrize(
    ("example", "problem"),
    [
        ("risk: {}", "expect is missing here"),
        ("expect: {}", "nothing is expected here"),
        ("expect: {actoin: refuse}", "did you mean 'action'"),
        ("expect: {action: refuse}, riks: {}", "did you mean 'risk'"),
    ],
)
def test_an_example_that_cannot_be_used_is_refused(example: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        misses(example)


def test_an_example_without_a_name_is_called_by_its_place() -> None:
    tests = Policy.parse(f"{POLICY}  - {{expect: {{action: allow}}}}", name="p.yaml").tests

    assert tests is not None
    assert [(one.name, one.place) for one in read_examples(tests)] == [("$.tests[0]", "p.yaml:8")]


def test_examples_may_stand_in_a_file_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_text("tests: [{name: x, text: hello, expect: {action: allow}}]")

    (example,) = examples_in(tmp_path / "t.yaml", assess=lambda _: Risk(stage=Stage.INPUT, attack=1.0))

    assert (example.name, example.situation.risk.attack) == ("x", 1.0)
