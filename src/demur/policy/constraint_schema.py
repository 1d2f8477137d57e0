"""The JSON Schema of a rule's `constraint`, and of the schema of a reply that one may hold."""

from __future__ import annotations

from collections.abc import Mapping

from demur.policy.constraints import (
    CONSTRAINT_KEYS,
    FEWEST_TOKENS,
    GROUND_KEYS,
    LIMIT_KEYS,
    LONGEST_STOP,
    MOST_PASSAGES,
    MOST_STOPS,
    MOST_TOKENS,
    SOURCE,
    IfNothing,
    IfUnmet,
    named_instructions,
)
from demur.policy.schema_parts import FLAG, SCALAR, TEXT, Schema, a_map, a_word, or_list, told
from demur.policy.schemas import FAR, SCHEMA_KEYS, SchemaKind
from demur.types import Masking

__all__ = ["CONSTRAINT", "constraint_schemas"]

CONSTRAINT: Schema = {"$ref": "#/$defs/constraint"}
"""Stands where a constraint may stand."""
_REPLY: Schema = {"$ref": "#/$defs/reply"}
_SENTENCE: Schema = {"type": "string", "pattern": r"[^a-z0-9_\s]|\S\s+\S"}
"""A single word in small letters is the name of an instruction."""
_STOP: Schema = {"type": "string", "pattern": r"\S", "maxLength": LONGEST_STOP}
_NUMBER: Schema = {"type": "number", "minimum": -FAR, "maximum": FAR}
_COUNT: Schema = {"type": "integer", "minimum": 0, "maximum": FAR}
_STATED: Schema = {"type": ["string", "number", "boolean"]}


def constraint_schemas() -> Mapping[str, Schema]:
    """Give the schemas by the names that stand below `$defs`."""
    return {"constraint": _constraint(), "reply": a_map(SCHEMA_KEYS, _reply())}


def _constraint() -> Schema:
    instructions = or_list({"anyOf": [{"enum": list(named_instructions())}, _SENTENCE]})
    known: dict[str, Schema] = {
        "ground": a_map(GROUND_KEYS, _ground(), needed=("sources",)),
        "instructions": told(instructions, "Names of instructions, and sentences of your own."),
        "limits": a_map(LIMIT_KEYS, _limits()),
        "transform": told(or_list(a_word(Masking)), "What of the request the model does not see."),
        "unmet": told(a_word(IfUnmet), "What is done where the API cannot be held to a limit."),
    }
    return {"anyOf": [instructions, a_map(CONSTRAINT_KEYS, known)]}


def _limits() -> dict[str, Schema]:
    tokens: Schema = {"type": "integer", "minimum": FEWEST_TOKENS, "maximum": MOST_TOKENS}
    return {
        "json_schema": told(_REPLY, "The schema of an object that the reply has to fit."),
        "max_tokens": told(tokens, "The most tokens of the reply."),
        "stop": told(_some(_STOP, MOST_STOPS), "Texts at which the reply ends."),
        "tools": told(or_list(TEXT), "Names of the tools that stay; none takes all of them away."),
    }


def _ground() -> dict[str, Schema]:
    name: Schema = {"type": "string", "pattern": f"^{SOURCE.pattern}$"}
    passages: Schema = {"type": "integer", "minimum": 1, "maximum": MOST_PASSAGES}
    return {
        "nothing": told(a_word(IfNothing), "What is done where no passage fits."),
        "passages": told(passages, "The most passages of each source."),
        "sources": told(_some(name, 1000), "Trusted sources, as the settings call them."),
    }


def _reply() -> dict[str, Schema]:
    by_name: Schema = {"type": "object", "additionalProperties": _REPLY}
    each: Schema = {"type": "array", "maxItems": 1000, "items": _REPLY}
    return {
        **dict.fromkeys(("$ref", "description", "format", "pattern", "title"), TEXT),
        **dict.fromkeys(("$defs", "properties"), by_name),
        **dict.fromkeys(("allOf", "anyOf"), each),
        **dict.fromkeys(("const", "default"), SCALAR),
        **dict.fromkeys(
            ("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"), _NUMBER
        ),
        **dict.fromkeys(("maxItems", "maxLength", "minItems", "minLength"), _COUNT),
        "additionalProperties": {"anyOf": [_REPLY, FLAG]},
        "enum": {"anyOf": [_STATED, {"type": "array", "maxItems": 1000, "items": SCALAR}]},
        "items": _REPLY,
        "required": or_list(TEXT),
        "type": or_list(a_word(SchemaKind)),
    }


def _some(item: Schema, most: int) -> Schema:
    return {"anyOf": [item, {"type": "array", "minItems": 1, "maxItems": most, "items": item}]}
