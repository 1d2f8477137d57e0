from __future__ import annotations

import pytest
import yaml
from jsonschema import Draft202012Validator

from demur.errors import PolicyError
from demur.policy import Policy
from demur.policy.schema import schema

VALID = Draft202012Validator(schema())
RULE = "rules: [{{id: a, when: risk.crisis, {0}}}]"


@pytest.mark.parametrize(
    "text",
    [
        *map(
            RULE.format,
            (
                "action: constrain",
                "action: refuse, on_error: constrain",
                "action: allow",
                "action: allow, tags: []",
                "action: refuse, lifts: [b]",
                "action: allow, lifts: [b], final: true",
                "action: refuse, final: true, mode: 'off'",
                "action: constrain, constraint: Be brief., masks: [leak.*]",
                "action: constrain, transform: mask",
                "action: constrain, stage: output, transform: mask, constraint: Be brief.",
                "action: clarify, retry: never",
                "action: refuse, retry: other_model, fallback: never",
                "action: refuse, fallback: any",
                "action: refuse, topic: privacy, answer: privacy",
                "action: refuse, reason: so, why: so",
                "action: refuse, expires: '2027-13-01'",
            ),
        ),
        "overlays: {a: {override: {b: {mode: 'off'}}}}",
        "overlays: {a: {tenant: x}}",
        "overlays: {a: {tenant: [], override: {b: {mode: 'off'}}}}",
        "overlays: {a: {tenant: x, file: b.yaml, mode: observe}}",
        "cascade: {sure_below: 0.1}",
        "cascade: {sure_below: 0.1, sure_by: []}",
        "cascade: {sure_below: null, sure_by: [model]}",
    ],
)
def test_what_contradicts_itself_is_refused_by_the_schema_and_by_the_loader(text: str) -> None:
    assert not VALID.is_valid(yaml.safe_load(text))
    with pytest.raises(PolicyError):
        Policy.parse(text, name="p.yaml")


@pytest.mark.parametrize(
    "text",
    [
        *map(
            RULE.format,
            (
                "action: constrain, constraint: Be brief.",
                "action: constrain, stage: output, transform: mask, masks: [leak.*]",
                "action: refuse, on_error: constrain, constraint: Be brief.",
                "action: allow, fallback: as_strict",
                "action: allow, tags: warn",
                "action: refuse, lifts: [], masks: []",
                "action: refuse, final: true, mode: observe",
                "action: refuse, fallback: any, category: cyber",
                "action: clarify, retry: same",
                "action: refuse, topic: privacy, why: so",
            ),
        ),
        "cascade: {sure_above: 0.9, sure_by: []}",
        "cascade: {sure_below: 0.1, sure_by: model}",
        "cascade: {sure_below: null}",
        "inherit: core\noverlays: {b: {tenant: x, override: {crisis.escalate: {owner: me}}}}",
    ],
)
def test_what_goes_together_is_taken_by_both(text: str) -> None:
    assert [error.message for error in VALID.iter_errors(yaml.safe_load(text))] == []
    Policy.parse(text, name="p.yaml")
