"""The JSON Schema of policy files, for editors: all that can be said without conditions and other files."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from demur.policy.checking import BREAKER_KEYS, CASCADE_KEYS, CHECK_KEYS
from demur.policy.document import CONDUCT, FILE_KEYS
from demur.policy.examples import EXPECTED
from demur.policy.facts import CONTEXT_KEYS
from demur.policy.joining import MAY_CHANGE
from demur.policy.loading import BUILT_IN
from demur.policy.overlays import OVERLAY_KEYS
from demur.policy.rules import RULE_KEYS
from demur.policy.situations import FINDING_KEYS, RISK_KEYS, SITUATION_KEYS
from demur.policy.stating import MOST_PRIORITY
from demur.types import (
    Action,
    AttachmentKind,
    Category,
    Extent,
    Fallback,
    Flag,
    Kind,
    Mode,
    Origin,
    Outcome,
    OwnRefusals,
    Plain,
    Retry,
    Role,
    Severity,
    Stage,
    Tag,
    Transform,
    When,
)

__all__ = ["schema"]

Schema = dict[str, Plain]

_TEXT: Schema = {"type": "string", "pattern": r"\S"}
_FLAG: Schema = {"type": "boolean"}
_SCORE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
_COUNT: Schema = {"type": "integer", "minimum": 0, "maximum": 1_000_000}
_ID: Schema = {"type": "string", "pattern": r"^(?!check\.)[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)*$"}
_TOPIC: Schema = {"type": "string", "pattern": "^[a-z][a-z0-9_.-]*$"}
_LIFT: Schema = {"type": "string", "pattern": "^[a-z0-9_.*?-]+$"}
_NAME: Schema = {"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}
_AREA: Schema = {"type": "string", "pattern": "^[A-Za-z0-9]{1,8}([-_][A-Za-z0-9]{1,8})*$"}
_KEY: Schema = {"type": "string", "pattern": r"^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*(\.\*)?$"}
_SCALAR: Schema = {"type": ["string", "number", "boolean", "null"]}


def schema() -> Schema:
    """Give the schema; a file that it refuses is refused here too, but for other spellings of YAML.

    A file that it accepts may still be refused: for its conditions, for what contradicts itself, and for what
    it inherits.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A policy of Demur",
        **_map(FILE_KEYS, _file()),
    }


def _file() -> dict[str, Schema]:
    rules = _list(_map(RULE_KEYS, _rule(), needed=("id", "when", "action")), "The rules.")
    overrides = _named(_map(MAY_CHANGE, _stated() | _done()), "By id or glob of a rule: what is changed.")
    usual = {
        "mode": _told(_word(Mode), "Of the rules here that state none."),
        "on_error": _told(_word(Action), "Of the rules here that state none."),
        "override": overrides,
        "rules": rules,
    }
    bases: Schema = {"anyOf": [{"enum": list(BUILT_IN)}, _TEXT]}
    return usual | {
        "policy": _told(_NAME, "The policy's name; the file's where none is stated."),
        "description": _told(_TEXT, "What it is for."),
        "inherit": _told(_or_list(bases), "Built-in policies and files that it builds on."),
        "context": _told(_or_list(_KEY), f"Context keys of your own, beside {', '.join(CONTEXT_KEYS)}."),
        "overlays": _named(_overlay(usual), "By name: what holds for some locales, jurisdictions or tenants.")
        | {"propertyNames": _NAME},
        "time_zone": _told(_TEXT, "The zone of time.local and of last days, such as Europe/Vienna."),
        "conduct": _map(CONDUCT, _conduct()),
        "checks": _named(_map(CHECK_KEYS, _check()), "By name of a check: what its failure means."),
        "check_default": _map(CHECK_KEYS, _check()),
        "cascade": _map(CASCADE_KEYS, _cascade()),
        "tests": _list(_test(), "Situations with what should be decided."),
    }


def _rule() -> dict[str, Schema]:
    return {
        "id": _told(_ID, "Small letters and digits in parts joined by dots."),
        "when": _told(_TEXT, "The condition, in CEL."),
        "stage": _told({"enum": ["input", "output", "both"]}, "About the request, the reply, or both."),
        "final": _told(_FLAG, "No overlay may weaken, lift or switch it off."),
        "category": _told(_word(Category), "What it is about."),
        "lifts": _told(_or_list(_LIFT), "Only with allow: the rules that do not count while this one holds."),
        **_done(),
        **_changed(),
        **_stated(),
    }


def _done() -> dict[str, Schema]:
    return {
        "action": _told(_word(Action), "What is done where it holds."),
        "mode": _told(_word(Mode), "How far it goes."),
        "on_error": _told(_word(Action), "What is done where the condition cannot be evaluated."),
        "constraint": _told(_TEXT, "The instruction to the model, for constrain."),
    }


def _changed() -> dict[str, Schema]:
    return {
        "transform": _told(_word(Transform), "What is changed in a reply, for constrain at stage output."),
        "masks": _told(_or_list(_LIFT), "Whose words a transform is about: rules of checks."),
    }


def _stated() -> dict[str, Schema]:
    levels: Schema = {"enum": [level.value for level in Severity if level is not Severity.NONE]}
    dates: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
    order: Schema = {"type": "integer", "minimum": -MOST_PRIORITY, "maximum": MOST_PRIORITY}
    return {
        "answer": _told(_TOPIC, "Which answer the user gets, by its topic."),
        "expires": _told(dates, "The last day on which it counts."),
        "fallback": _told(_word(Fallback), "Which other model may be asked."),
        "owner": _told(_TEXT, "Who answers for it."),
        "priority": _told(order, "Who is heard among rules of one action, the highest first."),
        "reason": _told(_TEXT, "The old word for why.") | {"deprecated": True},
        "retry": _told(_word(Retry), "What may be done next."),
        "severity": _told(levels, "How bad it would be."),
        "tags": _told(_or_list(_word(Tag)), "Noted, whichever action is done."),
        "topic": _told(_TOPIC, "The old word for answer.") | {"deprecated": True},
        "why": _told(_TEXT, "The rationale, for operators."),
    }


def _overlay(usual: Mapping[str, Schema]) -> Schema:
    where: dict[str, Schema] = {
        "file": _told(_TEXT, "A file that holds rules and overrides, in place of them."),
        "jurisdiction": _told(_or_list(_AREA), "US covers US-CA."),
        "locale": _told(_or_list(_AREA), "de covers de-AT."),
        "tenant": _told(_or_list(_TEXT), "As the context names them."),
    }
    return _map(OVERLAY_KEYS, where | dict(usual))


def _conduct() -> dict[str, Schema]:
    return {
        "beside": _told(_FLAG, "Request checks run beside the model's call."),
        "clarification": _told(_TEXT, "The instruction that another call carries."),
        "keep_days": {"type": "integer", "minimum": 1, "maximum": 3650},
        "max_retries": {"type": "integer", "minimum": 0, "maximum": 10},
        "own_refusals": _told(_word(OwnRefusals), "What becomes of a model's own refusal."),
    }


def _check() -> dict[str, Schema]:
    actions: Schema = {"enum": [action.value for action in Action if action is not Action.CONSTRAIN]}
    seconds: Schema = {"type": ["number", "null"], "minimum": 0.001, "maximum": 600}
    return {
        "on_error": _told(actions, "What is done where it raises or takes too long."),
        "timeout": _told(seconds, "Seconds; null trusts it to be quick."),
        "when": _told(_word(When), "Always, or only where those before are not sure."),
        "price": _told({"type": "number", "minimum": 0, "maximum": 1000}, "Of one call."),
        "at_most": _told(
            {"type": ["integer", "null"], "minimum": 1, "maximum": 10_000}, "Calls under way at once."
        ),
        "breaker": _told(
            {"anyOf": [{"type": "null"}, _map(BREAKER_KEYS, _breaker())]},
            "When it is left alone for a while.",
        ),
    }


def _breaker() -> dict[str, Schema]:
    return {
        "failures": {"type": "integer", "minimum": 1, "maximum": 1000},
        "pause": {"type": "number", "minimum": 0.001, "maximum": 86400},
        "within": {"type": "number", "minimum": 0.001, "maximum": 86400},
    }


def _cascade() -> dict[str, Schema]:
    return {
        "budget": _told({"type": ["number", "null"], "minimum": 0.001, "maximum": 600}, "Seconds, for all."),
        "currency": _told({"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]{0,15}$"}, "Of prices."),
        "let_go": _told(_FLAG, "Those side by side are let go once one is sure."),
        "stages": _told(_list(_or_list(_TEXT), "Names of checks."), "Which are asked before which."),
        "sure_above": {"type": ["number", "null"], "minimum": 0.001, "maximum": 1},
        "sure_below": {"type": ["number", "null"], "minimum": 0, "maximum": 0.999},
        "sure_by": _or_list(_TEXT),
    }


def _test() -> Schema:
    facts = _named(_SCALAR, "By dotted name.")
    risk = _map(RISK_KEYS, _risk())
    return _map(
        (*SITUATION_KEYS, "expect", "name"),
        {
            "name": _told(_TEXT, "What is tested."),
            "expect": _map(EXPECTED, _expected()) | {"minProperties": 1},
            "stage": _word(Stage),
            "model": _TEXT,
            "locale": _TEXT,
            "text": _told(_TEXT, "A request that the built-in checks judge."),
            "context": facts,
            "claimed": facts,
            "risk": risk,
            "request_risk": risk,
            "finding": _map(FINDING_KEYS, _finding(), needed=("outcome",)),
            "history": _map([kind.value for kind in Kind], {kind.value: _COUNT for kind in Kind}),
            "messages": _list(
                _map([role.value for role in Role], {role.value: _TEXT for role in Role}), "Turns."
            ),
            "tools": _or_list(_TEXT),
            "attachments": _or_list({"enum": [kind.value for kind in AttachmentKind]}),
            "at": _told(_TEXT, "A date and time, UTC where it names no zone."),
        },
        needed=("expect",),
    )


def _expected() -> dict[str, Schema]:
    return {
        "action": _word(Action),
        "observed": _word(Action),
        "category": _word(Category),
        "fallback": _word(Fallback),
        "retry": _word(Retry),
        "answer": _TEXT,
        "topic": dict(_TEXT) | {"deprecated": True},
        "tags": _or_list(_word(Tag)),
        **{name: _or_list(_TEXT) for name in ("held", "lifted", "overlays", "rules")},
    }


_OTHER_THAN_TEXTS = {"attack", "categories", "crisis", "harmful", "severity", "stage"}


def _risk() -> dict[str, Schema]:
    scores = {category.value: _SCORE for category in Category}
    return {
        **dict.fromkeys(("attack", "harmful"), _SCORE),
        **{name: _or_list(_TEXT) for name in set(RISK_KEYS) - _OTHER_THAN_TEXTS},
        "categories": _map(list(scores), scores),
        "crisis": _FLAG,
        "severity": _word(Severity),
        "stage": _word(Stage),
    }


def _finding() -> dict[str, Schema]:
    return {
        "category": _word(Category),
        "confidence": _SCORE,
        "extent": _word(Extent),
        "failure": _TEXT,
        "flags": _or_list(_word(Flag)),
        "kind": _word(Kind),
        "origin": _word(Origin),
        "outcome": _word(Outcome),
        "provider": _TEXT,
        "retry": _word(Retry),
        "stage": _word(Stage),
    }


def _map(keys: Collection[str], known: Mapping[str, Schema], *, needed: Collection[str] = ()) -> Schema:
    """Give the schema of a map with `keys` and no others; raises KeyError for one that `known` lacks."""
    properties: Schema = {key: known[key] for key in sorted(keys)}
    required: Schema = {"required": list(needed)} if needed else {}
    return {"type": "object", "additionalProperties": False, "properties": properties, **required}


def _named(value: Schema, says: str) -> Schema:
    return {"type": "object", "description": says, "additionalProperties": value}


def _list(item: Schema, says: str) -> Schema:
    return {"type": "array", "description": says, "maxItems": 1000, "items": item}


def _or_list(item: Schema) -> Schema:
    return {"anyOf": [item, {"type": "array", "maxItems": 1000, "items": item}]}


def _word(words: type[StrEnum]) -> Schema:
    return {"enum": [word.value for word in words]}


def _told(value: Schema, says: str) -> Schema:
    return {"description": says, **value}
