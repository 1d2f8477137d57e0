from __future__ import annotations

import json

import pytest

from demur.errors import PolicyError
from demur.policy.schemas import read_schema
from demur.policy.source import read_nodes
from demur.policy.spot import Spot


def read(text: str) -> str:
    return read_schema(Spot(file="p.yaml", path="$", node=read_nodes(text, file="p.yaml")))


ANSWER = """
type: object
properties:
  kind: {enum: [yes, "no", 3, true], description: which}
  parts: {type: array, items: {$ref: '#/$defs/part'}, minItems: 1}
  more: {anyOf: [{type: 'null'}, {type: [string, number]}]}
required: [kind]
additionalProperties: false
$defs: {part: {type: string, maxLength: 80, pattern: '^a', format: date}}
"""


def test_a_schema_comes_out_as_json() -> None:
    schema = json.loads(read(ANSWER))
    assert schema["properties"]["kind"]["enum"] == ["yes", "no", 3, True]
    assert schema["properties"]["parts"] == {
        "type": "array",
        "items": {"$ref": "#/$defs/part"},
        "minItems": 1,
    }
    assert schema["properties"]["more"]["anyOf"][1] == {"type": ["string", "number"]}
    assert schema["additionalProperties"] is False


def test_equal_schemas_are_equal_texts_however_their_keys_are_ordered() -> None:
    one, two = (
        "{type: object, properties: {a: {type: string}}}",
        "{properties: {a: {type: string}}, type: object}",
    )
    assert read(one) == read(two)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{type: string}", "the schema is not that of an object"),
        ("{properties: {a: {type: string}}}", "not that of an object"),
        ("[a]", "a map must stand here"),
        ("{type: objekt}", "'objekt' is not known here"),
        ("{type: object, propertis: {}}", "the key 'propertis' is not known here"),
        ("{type: object, required: [a]}", "requires 'a', which is no property"),
        ("{type: object, properties: {a: {$ref: '#/$defs/b'}}}", "refers to '#/$defs/b', which is not in it"),
        ("{type: object, properties: {a: {minLength: -1}}}", "a whole number from 0"),
        ("{type: object, properties: {a: string}}", "a map must stand here"),
        ("{type: object, additionalProperties: maybe}", "true or false must stand here"),
    ],
)
def test_what_is_no_schema_is_an_error_with_its_place(text: str, problem: str) -> None:
    with pytest.raises(PolicyError) as error:
        read(text)
    assert problem in error.value.problem
    assert error.value.where.startswith("p.yaml:1, $")


def test_a_schema_may_refer_to_itself_as_a_whole() -> None:
    assert '"#"' in read("{type: object, properties: {next: {$ref: '#'}}}")


def test_a_schema_that_is_too_deep_is_an_error() -> None:
    deep = "{type: string}"
    for _ in range(17):
        deep = f"{{items: {deep}}}"
    with pytest.raises(PolicyError, match="deeper than 16 levels"):
        read(deep)
