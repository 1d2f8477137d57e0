"""Pieces of JSON Schema: maps, lists and words, as policy files hold them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from demur.types import Plain

__all__ = ["FLAG", "SCALAR", "TEXT", "Schema", "a_list", "a_map", "a_word", "named", "or_list", "told"]

Schema = dict[str, Plain]

TEXT: Schema = {"type": "string", "pattern": r"\S"}
FLAG: Schema = {"type": "boolean"}
SCALAR: Schema = {"type": ["string", "number", "boolean", "null"]}
_MOST = 1000
"""Values of a list; the reader takes no more."""


def a_map(keys: Collection[str], known: Mapping[str, Schema], *, needed: Collection[str] = ()) -> Schema:
    """Give the schema of a map with `keys` and no others; raises KeyError for one that `known` lacks."""
    properties: Schema = {key: known[key] for key in sorted(keys)}
    required: Schema = {"required": list(needed)} if needed else {}
    return {"type": "object", "additionalProperties": False, "properties": properties, **required}


def named(value: Schema, says: str) -> Schema:
    """Give the schema of a map with keys of the author's own."""
    return {"type": "object", "description": says, "additionalProperties": value}


def a_list(item: Schema, says: str) -> Schema:
    """Give the schema of a list."""
    return {"type": "array", "description": says, "maxItems": _MOST, "items": item}


def or_list(item: Schema, *, least: int = 0) -> Schema:
    """Give the schema of one or of several; of a list, at least so many."""
    some: Schema = {"minItems": least} if least else {}
    return {"anyOf": [item, {"type": "array", **some, "maxItems": _MOST, "items": item}]}


def a_word(words: type[StrEnum]) -> Schema:
    """Give the schema of one of `words`."""
    return {"enum": [word.value for word in words]}


def told(value: Schema, says: str) -> Schema:
    """Give `value` with what an editor shows of it."""
    return {"description": says, **value}
