"""A JSON schema out of a policy: the part of the language that providers hold replies to."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from enum import StrEnum

from demur.policy.spot import Spot
from demur.types import Plain

__all__ = ["FAR", "SCHEMA_KEYS", "SchemaKind", "read_schema"]

_DEEPEST = 16
FAR = 10**9
_ROOT = "#/$defs/"


class SchemaKind(StrEnum):
    """The kinds of values that a schema may ask for."""

    ARRAY = "array"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    NULL = "null"
    NUMBER = "number"
    OBJECT = "object"
    STRING = "string"


def read_schema(spot: Spot) -> str:
    """Give the schema as JSON, its keys in order, so that equal schemas are equal texts.

    Raises PolicyError for what is no schema of an object, for a key that is not among those that providers
    know, and for a `$ref` that leads nowhere in it.
    """
    schema = _schema(spot, 0)
    if schema.get("type") != SchemaKind.OBJECT:
        raise spot.error("the schema is not that of an object", "write `type: object` and its `properties`")
    _check_references(spot, schema, _names(schema))
    return json.dumps(schema, sort_keys=True, ensure_ascii=False)


def _schema(spot: Spot, depth: int) -> dict[str, Plain]:
    if depth > _DEEPEST:
        raise spot.error(f"the schema is deeper than {_DEEPEST} levels", "give parts names below `$defs`")
    return {name: _READ[name](value, depth + 1) for name, value in spot.fields(tuple(_READ)).items()}


def _kinds(spot: Spot, _depth: int) -> Plain:
    if spot.node.items is None:
        return str(spot.choice(SchemaKind))
    return [str(item.choice(SchemaKind)) for item in spot.items()]


def _by_name(spot: Spot, depth: int) -> Plain:
    return {name: _schema(value, depth) for name, value in spot.entries().items()}


def _each(spot: Spot, depth: int) -> Plain:
    return [_schema(item, depth) for item in spot.items()]


def _schema_or_flag(spot: Spot, depth: int) -> Plain:
    return _schema(spot, depth) if spot.node.entries is not None else spot.flag()


def _names_of(spot: Spot, _depth: int) -> Plain:
    return [item.text(what="a name") for item in spot.items()]


def _values(spot: Spot, _depth: int) -> Plain:
    return [item.scalar() for item in spot.items()]


def _value(spot: Spot, _depth: int) -> Plain:
    return spot.scalar()


def _text(spot: Spot, _depth: int) -> Plain:
    return spot.text()


def _number(spot: Spot, _depth: int) -> Plain:
    return spot.number(-FAR, FAR)


def _count(spot: Spot, _depth: int) -> Plain:
    return spot.whole(0, FAR)


_READ: Mapping[str, Callable[[Spot, int], Plain]] = {
    "$defs": _by_name,
    "$ref": _text,
    "additionalProperties": _schema_or_flag,
    "allOf": _each,
    "anyOf": _each,
    "const": _value,
    "default": _value,
    "description": _text,
    "enum": _values,
    "exclusiveMaximum": _number,
    "exclusiveMinimum": _number,
    "format": _text,
    "items": _schema,
    "maxItems": _count,
    "maxLength": _count,
    "maximum": _number,
    "minItems": _count,
    "minLength": _count,
    "minimum": _number,
    "multipleOf": _number,
    "pattern": _text,
    "properties": _by_name,
    "required": _names_of,
    "title": _text,
    "type": _kinds,
}
SCHEMA_KEYS = tuple(_READ)


def _names(schema: Mapping[str, Plain]) -> frozenset[str]:
    defined = schema.get("$defs")
    return frozenset(defined) if isinstance(defined, dict) else frozenset()


def _check_references(spot: Spot, part: Plain, known: frozenset[str]) -> None:
    if isinstance(part, list):
        for each in part:
            _check_references(spot, each, known)
    if not isinstance(part, dict):
        return
    there, required = part.get("properties"), part.get("required")
    for name in required if isinstance(required, list) else []:
        if not isinstance(there, dict) or name not in there:
            raise spot.error(f"the schema requires {name!r}, which is no property of it", "describe it there")
    goal = part.get("$ref")
    if isinstance(goal, str) and goal != "#" and goal.removeprefix(_ROOT) not in known:
        raise spot.error(f"the schema refers to {goal!r}, which is not in it", f"write {_ROOT}<name>")
    for each in part.values():
        _check_references(spot, each, known)
