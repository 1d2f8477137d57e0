from __future__ import annotations

import json
import re
from importlib import resources
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from demur.errors import PolicyError
from demur.policy import BUILT_IN, Policy, read_examples
from demur.policy.document import FILE_KEYS
from demur.policy.rules import RULE_KEYS
from demur.policy.schema import schema

SCHEMA: dict[str, Any] = schema()
VALID = Draft202012Validator(SCHEMA)
DATA = resources.files("demur.policy") / "data"
BEYOND = re.compile(
    "contradict|is there already|is inherited already|inherited twice|stands twice|no inherited rule"
    "|no rule that|constrains, but|never constrains|is final|because of 'claimed|cannot lift"
    "|day is out of range|no place to|looks at the local time|nothing here can judge|is no time zone"
    "|is not built in|the schema|JSON schema|constraint holds nothing|is not above the|stands in two places"
    "|transforms a reply"
)
"""What a schema cannot say: how rules go together, what conditions look at, and what other files hold."""

WORDS = (
    *("word", "two words", "5", "null", "a: b", "- a", "\u00e9", "# x", "*", "a.b", "user.role", "check.x"),
    *("crisis.escalate", "labels.*", "de", "de-AT", "US_CA", "2027-06-30", "2027-02-30", "core", "UTC"),
    *("Europe/Vienna", "2027-06-30T18:00", "rule_1", "r-2.x", "a?"),
)
CONDITIONS = ("risk.crisis", "risk.harmful > 0.5", "has(user.role)", "time.hour < 6", "request.turns > 3")
KNOWN = {"when": CONDITIONS, "at": ("2027-06-30", "2027-06-30T18:00", "2027-06-30T18:00+02:00")}


class Maker:
    """Makes what fits our schema, at random; more of it the larger `share` is."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - examples, and no secrets

    def make(self, of: Any, share: float = 0.5) -> object:  # noqa: ANN401 - a schema is any JSON
        if "$ref" in of:
            return self.make(SCHEMA["$defs"][of["$ref"].rpartition("/")[2]], share / 2)
        if "enum" in of:
            return self._random.choice(of["enum"])
        if "anyOf" in of:
            return self.make(self._random.choice(of["anyOf"]), share)
        kind = of["type"] if isinstance(of["type"], str) else self._random.choice(of["type"])
        match kind:
            case "object":
                return self._object(of, share)
            case "array":
                return [
                    self.make(of["items"], share)
                    for _ in range(self._random.randrange(of.get("minItems", 0), 4))
                ]
            case "string":
                fitting = [word for word in WORDS if re.search(of.get("pattern", ""), word)]
                return self._random.choice(fitting)
            case "integer":
                return self._random.choice((of["minimum"], of["maximum"], 1))
            case "number":
                return self._random.choice((of.get("minimum", -9.5), of.get("maximum", 1e9), 0.5))
            case "boolean":
                return self._random.random() < 0.5
        return None

    def _object(self, of: Any, share: float) -> dict[str, object]:  # noqa: ANN401 - as above
        if of["additionalProperties"]:
            fitting = [
                word for word in WORDS if re.search(of.get("propertyNames", {}).get("pattern", ""), word)
            ]
            names = self._random.sample(fitting, self._random.randrange(3))
            return {name: self.make(of["additionalProperties"], share / 2) for name in names}
        needed = of.get("required", ())
        taken = [key for key in of["properties"] if key in needed or self._random.random() < share]
        return {
            key: self._random.choice(KNOWN[key])
            if key in KNOWN
            else self.make(of["properties"][key], share / 2)
            for key in taken
        }


def complaint(text: str) -> str:
    """Say why `text` cannot be used as a policy with its tests; "" where it can."""
    try:
        policy = Policy.parse(text, name="p.yaml")
        if policy.tests is not None:
            read_examples(policy.tests)
    except PolicyError as error:
        return error.problem
    return ""


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@settings(max_examples=100)
@given(st.integers(0, 2**32))
def test_what_the_schema_accepts_is_read_or_fails_for_what_no_schema_can_say(seed: int) -> None:
    data = Maker(seed).make(SCHEMA)
    assume(data and VALID.is_valid(data))
    text = yaml.safe_dump(data, allow_unicode=True)
    wrong = complaint(text)

    assert not wrong or BEYOND.search(wrong), f"{wrong}\n{text}"


@settings(max_examples=100)
@given(st.integers(0, 2**32))
def test_what_the_schema_refuses_of_such_files_is_not_read(seed: int) -> None:
    data = Maker(seed).make(SCHEMA, 0.12)
    assume(data and not VALID.is_valid(data))

    assert complaint(yaml.safe_dump(data, allow_unicode=True))


def test_the_examples_made_are_often_used_to_the_end() -> None:
    made = [yaml.safe_dump(Maker(seed).make(SCHEMA, 0.2)) for seed in range(100)]

    assert sum(complaint(text) == "" for text in made) > 5


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_built_in_policy_fits_the_schema(name: str) -> None:
    text = (DATA / f"{name}.yaml").read_text(encoding="utf-8")

    assert [error.message for error in VALID.iter_errors(yaml.safe_load(text))] == []


@pytest.mark.parametrize(
    "text",
    [
        "rulez: []",
        "mode: enforced",
        "rules: [{id: a, when: risk.crisis}]",
        "rules: [{id: check.a, when: risk.crisis, action: refuse}]",
        "rules: [{id: a, when: risk.crisis, action: refuse, priority: 1001}]",
        "rules: [{id: a, when: risk.crisis, action: refuse, severity: none}]",
        "rules: [{id: a, when: risk.crisis, action: refuse, expires: soon}]",
        "rules: [{id: a, when: risk.crisis, action: constrain, constraint: be_brief}]",
        "rules: [{id: a, when: risk.crisis, action: constrain, constraint: {limits: {max_tokens: 3}}}]",
        "rules: [{id: a, when: risk.crisis, action: constrain, constraint: {ground: {nothing: refuse}}}]",
        "override: {a: {when: risk.crisis}}",
        "overlays: {a: {tenants: x}}",
        "conduct: {keep_days: 0}",
        "checks: {a: {on_error: constrain}}",
        "tests: [{expect: {}}]",
        "context: [risk.mine]",
        "tests: [{text: Hello., risk: {}, expect: {action: allow}}]",
        "tests: [{expect: {topic: privacy, answer: privacy}}]",
        "tests: [{risk: {harmful: 2}, expect: {action: allow}}]",
    ],
)
def test_what_the_schema_refuses_is_refused_here_too(text: str) -> None:
    with_tests = Policy.parse(text, name="p.yaml") if text.startswith("tests") else None

    assert not VALID.is_valid(yaml.safe_load(text))
    with pytest.raises(PolicyError):
        read_examples(with_tests.tests) if with_tests and with_tests.tests else Policy.parse(
            text, name="p.yaml"
        )


def test_every_key_is_there_and_told() -> None:
    rule = SCHEMA["properties"]["rules"]["items"]

    assert set(SCHEMA["properties"]) == set(FILE_KEYS)
    assert set(rule["properties"]) == set(RULE_KEYS)
    assert [key for key, value in rule["properties"].items() if "description" not in value] == []


def test_the_file_that_comes_with_demur_is_the_schema() -> None:
    assert json.loads((DATA / "policy.schema.json").read_text(encoding="utf-8")) == SCHEMA
