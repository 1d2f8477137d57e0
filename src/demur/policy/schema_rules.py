"""What goes together in a rule, an overlay, a cascade and a test, as JSON Schema.

What hangs on another file, such as a mode that the file states for all its rules, is left to the loader.
"""

from __future__ import annotations

from demur.policy.schema_parts import Schema
from demur.types import Plain

__all__ = ["CASCADE", "ONE_WORD", "OVERLAY", "RULE", "TEST"]


def _given(key: str) -> Schema:
    """Fit a map with something below `key`, which an empty list is not."""
    return {"required": [key], "properties": {key: {"not": {"const": []}}}}


def _said(key: str, word: Plain) -> Schema:
    return {"required": [key], "properties": {key: {"const": word}}}


def _there(key: str) -> Schema:
    return {"required": [key]}


def _never(*parts: Schema) -> Schema:
    return {"not": {"allOf": list(parts)}}


def _needs(part: Schema, *one_of: Schema) -> Schema:
    return {"anyOf": [{"not": part}, *one_of]}


_NUMBER: Schema = {"required": ["sure_below"], "properties": {"sure_below": {"type": "number"}}}

_OLD: list[Plain] = [_never(_there("topic"), _there("answer")), _never(_there("reason"), _there("why"))]

ONE_WORD: Schema = {"allOf": _OLD}
"""An old word and the one that took its place do not stand together."""

RULE: Schema = {
    "allOf": [
        *_OLD,
        _needs(_said("action", "constrain"), _given("constraint"), _given("transform")),
        _needs(_said("on_error", "constrain"), _given("constraint"), _given("transform")),
        _needs(_said("action", "allow"), _given("lifts"), _given("tags"), _given("fallback")),
        _needs(_given("lifts"), _said("action", "allow")),
        _needs(_given("masks"), _given("transform")),
        _needs(_given("transform"), _said("stage", "output")),
        _needs(_said("fallback", "any"), _given("category")),
        _never(_given("transform"), _given("constraint")),
        _never(_given("lifts"), _said("final", word=True)),
        _never(_said("final", word=True), _said("mode", "off")),
        _never(_said("action", "clarify"), _said("retry", "never")),
        _never(_said("retry", "other_model"), _said("fallback", "never")),
    ]
}

OVERLAY: Schema = {
    "allOf": [
        {"anyOf": [_there(key) for key in ("locale", "jurisdiction", "tenant")]},
        {"anyOf": [_there(key) for key in ("file", "override", "rules")]},
        *(_never(_there("file"), _there(key)) for key in ("mode", "on_error", "override", "rules")),
    ]
}

CASCADE: Schema = {"allOf": [_needs(_NUMBER, _given("sure_by")), _needs(_given("sure_by"), _NUMBER)]}

TEST: Schema = {"allOf": [_never(_there("text"), _there(key)) for key in ("messages", "risk", "stage")]}
