from __future__ import annotations

import pytest
import yaml
from jsonschema import Draft202012Validator

from demur.errors import PolicyError
from demur.policy.constraint_schema import CONSTRAINT, constraint_schemas
from demur.policy.constraints import CONSTRAINT_KEYS, read_constraint
from demur.policy.schemas import SCHEMA_KEYS
from demur.policy.source import read_nodes
from demur.policy.spot import Spot

VALID = Draft202012Validator({"$defs": dict(constraint_schemas()), **CONSTRAINT})


def is_read(text: str) -> bool:
    try:
        read_constraint(Spot(file="p.yaml", path="$", node=read_nodes(text, file="p.yaml")))
    except PolicyError:
        return False
    return True


@pytest.mark.parametrize(
    "text",
    [
        "Be brief.",
        "no_code",
        "[no_code, Be brief.]",
        "{limits: {max_tokens: 16, stop: END, tools: none}}",
        "{limits: {stop: [a, b], tools: [search]}}",
        "{limits: {json_schema: {type: object, properties: {a: {anyOf: [{type: [string, 'null']}]}}}}}",
        "{ground: {sources: [law, menu], passages: 50, nothing: clarify}}",
        "{transform: [mask, mask_spans], unmet: refuse}",
    ],
)
def test_what_the_reader_takes_the_schema_takes(text: str) -> None:
    assert is_read(text)
    assert VALID.is_valid(yaml.safe_load(text))


@pytest.mark.parametrize(
    "text",
    [
        "be_brief",
        "[no_code, nonsense]",
        "{limit: {max_tokens: 16}}",
        "{limits: {max_tokens: 15}}",
        "{limits: {stop: []}}",
        "{limits: {json_schema: {type: thing}}}",
        "{limits: {json_schema: {type: object, nullable: true}}}",
        "{ground: {passages: 5}}",
        "{ground: {sources: The Law}}",
        "{transform: replace}",
        "{instructions: no_code, unmet: clarify}",
    ],
)
def test_what_the_schema_refuses_the_reader_refuses(text: str) -> None:
    assert not VALID.is_valid(yaml.safe_load(text))
    assert not is_read(text)


def properties(schema: object) -> set[str]:
    assert isinstance(schema, dict)
    assert isinstance(schema["properties"], dict)
    return set(schema["properties"])


def test_every_key_of_the_reader_is_there() -> None:
    schemas = constraint_schemas()
    shapes = schemas["constraint"]["anyOf"]
    assert isinstance(shapes, list)
    assert properties(shapes[1]) == set(CONSTRAINT_KEYS)
    assert properties(schemas["reply"]) == set(SCHEMA_KEYS)
