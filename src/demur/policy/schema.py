"""The JSON Schema of policy files, for editors: all that can be said without conditions and other files."""

from __future__ import annotations

from collections.abc import Mapping

from demur.policy.checking import BREAKER_KEYS, CASCADE_KEYS, CHECK_KEYS
from demur.policy.constraint_schema import CONSTRAINT, constraint_schemas
from demur.policy.document import CONDUCT, FILE_KEYS
from demur.policy.examples import EXPECTED
from demur.policy.facts import CONTEXT_KEYS, ROOTS
from demur.policy.joining import MAY_CHANGE
from demur.policy.loading import BUILT_IN
from demur.policy.overlays import OVERLAY_KEYS
from demur.policy.rules import RULE_KEYS
from demur.policy.schema_parts import FLAG, SCALAR, TEXT, Schema, a_list, a_map, a_word, named, or_list, told
from demur.policy.schema_rules import CASCADE, ONE_WORD, OVERLAY, RULE, TEST
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
    Retry,
    Role,
    Severity,
    Stage,
    Tag,
    Transform,
    When,
)

__all__ = ["schema"]

_COUNT: Schema = {"type": "integer", "minimum": 0, "maximum": 1_000_000}
_ID: Schema = {"type": "string", "pattern": r"^(?!check\.)[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)*$"}
_TOPIC: Schema = {"type": "string", "pattern": "^[a-z][a-z0-9_.-]*$"}
_LIFT: Schema = {"type": "string", "pattern": "^[a-z0-9_.*?-]+$"}
_NAME: Schema = {"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}
_AREA: Schema = {"type": "string", "pattern": "^[A-Za-z0-9]{1,8}([-_][A-Za-z0-9]{1,8})*$"}
_OWN = "|".join(sorted(ROOTS))
_KEY: Schema = {
    "type": "string",
    "pattern": rf"^(?!({_OWN})(\.|$))[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*(\.\*)?$",
}
_DATE = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_SCORE: Schema = {"type": "number", "minimum": 0, "maximum": 1}


def schema() -> Schema:
    """Give the schema; a file that it refuses is refused here too, but for other spellings of YAML.

    A file that it accepts may still be refused: for its conditions, for what contradicts itself, and for what
    it inherits.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A policy of Demur",
        "$defs": dict(constraint_schemas()),
        **a_map(FILE_KEYS, _file()),
    }


def _file() -> dict[str, Schema]:
    rules = a_list(a_map(RULE_KEYS, _rule(), needed=("id", "when", "action")) | RULE, "The rules.")
    change = a_map(MAY_CHANGE, _stated() | _done()) | ONE_WORD
    overrides = named(change, "By id or glob of a rule: what is changed.")
    usual = {
        "mode": told(a_word(Mode), "Of the rules here that state none."),
        "on_error": told(a_word(Action), "Of the rules here that state none."),
        "override": overrides,
        "rules": rules,
    }
    bases: Schema = {"anyOf": [{"enum": list(BUILT_IN)}, TEXT]}
    return usual | {
        "policy": told(_NAME, "The policy's name; the file's where none is stated."),
        "description": told(TEXT, "What it is for."),
        "inherit": told(or_list(bases), "Built-in policies and files that it builds on."),
        "context": told(or_list(_KEY), f"Context keys of your own, beside {', '.join(CONTEXT_KEYS)}."),
        "overlays": named(_overlay(usual), "By name: what holds for some locales, jurisdictions or tenants.")
        | {"propertyNames": _NAME},
        "time_zone": told(TEXT, "The zone of time.local and of last days, such as Europe/Vienna."),
        "conduct": a_map(CONDUCT, _conduct()),
        "checks": named(a_map(CHECK_KEYS, _check()), "By name of a check: what its failure means."),
        "check_default": a_map(CHECK_KEYS, _check()),
        "cascade": a_map(CASCADE_KEYS, _cascade()) | CASCADE,
        "tests": a_list(_test(), "Situations with what should be decided."),
    }


def _rule() -> dict[str, Schema]:
    return {
        "id": told(_ID, "Small letters and digits in parts joined by dots."),
        "when": told(TEXT, "The condition, in CEL."),
        "stage": told({"enum": ["input", "output", "both"]}, "About the request, the reply, or both."),
        "final": told(FLAG, "No overlay may weaken, lift or switch it off."),
        "category": told(a_word(Category), "What it is about."),
        "lifts": told(or_list(_LIFT), "Only with allow: the rules that do not count while this one holds."),
        **_done(),
        **_changed(),
        **_stated(),
    }


def _done() -> dict[str, Schema]:
    return {
        "action": told(a_word(Action), "What is done where it holds."),
        "mode": told(a_word(Mode), "How far it goes."),
        "on_error": told(a_word(Action), "What is done where the condition cannot be evaluated."),
        "constraint": told(CONSTRAINT, "What the answer is held to, for constrain."),
    }


def _changed() -> dict[str, Schema]:
    return {
        "transform": told(a_word(Transform), "What is changed in a reply, for constrain at stage output."),
        "masks": told(or_list(_LIFT), "Whose words a transform is about: rules of checks."),
    }


def _stated() -> dict[str, Schema]:
    levels: Schema = {"enum": [level.value for level in Severity if level is not Severity.NONE]}
    dates: Schema = {"type": "string", "pattern": _DATE}
    order: Schema = {"type": "integer", "minimum": -MOST_PRIORITY, "maximum": MOST_PRIORITY}
    return {
        "answer": told(_TOPIC, "Which answer the user gets, by its topic."),
        "expires": told(dates, "The last day on which it counts."),
        "fallback": told(a_word(Fallback), "Which other model may be asked."),
        "owner": told(TEXT, "Who answers for it."),
        "priority": told(order, "Who is heard among rules of one action, the highest first."),
        "reason": told(TEXT, "The old word for why.") | {"deprecated": True},
        "retry": told(a_word(Retry), "What may be done next."),
        "severity": told(levels, "How bad it would be."),
        "tags": told(or_list(a_word(Tag)), "Noted, whichever action is done."),
        "topic": told(_TOPIC, "The old word for answer.") | {"deprecated": True},
        "why": told(TEXT, "The rationale, for operators."),
    }


def _overlay(usual: Mapping[str, Schema]) -> Schema:
    where: dict[str, Schema] = {
        "file": told(TEXT, "A file that holds rules and overrides, in place of them."),
        "jurisdiction": told(or_list(_AREA, least=1), "US covers US-CA."),
        "locale": told(or_list(_AREA, least=1), "de covers de-AT."),
        "tenant": told(or_list(TEXT, least=1), "As the context names them."),
    }
    return a_map(OVERLAY_KEYS, where | dict(usual)) | OVERLAY


def _conduct() -> dict[str, Schema]:
    return {
        "beside": told(FLAG, "Request checks run beside the model's call."),
        "clarification": told(TEXT, "The instruction that another call carries."),
        "keep_days": {"type": "integer", "minimum": 1, "maximum": 3650},
        "max_retries": {"type": "integer", "minimum": 0, "maximum": 10},
        "own_refusals": told(a_word(OwnRefusals), "What becomes of a model's own refusal."),
    }


def _check() -> dict[str, Schema]:
    actions: Schema = {"enum": [action.value for action in Action if action is not Action.CONSTRAIN]}
    seconds: Schema = {"type": ["number", "null"], "minimum": 0.001, "maximum": 600}
    return {
        "on_error": told(actions, "What is done where it raises or takes too long."),
        "timeout": told(seconds, "Seconds; null trusts it to be quick."),
        "when": told(a_word(When), "Always, or only where those before are not sure."),
        "price": told({"type": "number", "minimum": 0, "maximum": 1000}, "Of one call."),
        "at_most": told(
            {"type": ["integer", "null"], "minimum": 1, "maximum": 10_000}, "Calls under way at once."
        ),
        "breaker": told(
            {"anyOf": [{"type": "null"}, a_map(BREAKER_KEYS, _breaker())]},
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
        "budget": told({"type": ["number", "null"], "minimum": 0.001, "maximum": 600}, "Seconds, for all."),
        "currency": told({"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]{0,15}$"}, "Of prices."),
        "let_go": told(FLAG, "Those side by side are let go once one is sure."),
        "stages": told(a_list(or_list(TEXT), "Names of checks."), "Which are asked before which."),
        "sure_above": {"type": ["number", "null"], "minimum": 0.001, "maximum": 1},
        "sure_below": {"type": ["number", "null"], "minimum": 0, "maximum": 0.999},
        "sure_by": or_list(TEXT),
    }


def _test() -> Schema:
    facts = named(SCALAR, "By dotted name.")
    risk = a_map(RISK_KEYS, _risk())
    return (
        a_map(
            (*SITUATION_KEYS, "expect", "name"),
            {
                "name": told(TEXT, "What is tested."),
                "expect": a_map(EXPECTED, _expected()) | {"minProperties": 1} | ONE_WORD,
                "stage": a_word(Stage),
                "model": TEXT,
                "locale": TEXT,
                "text": told(TEXT, "A request that the built-in rules judge."),
                "context": facts,
                "claimed": facts,
                "risk": risk,
                "request_risk": risk,
                "finding": a_map(FINDING_KEYS, _finding(), needed=("outcome",)),
                "history": a_map([kind.value for kind in Kind], {kind.value: _COUNT for kind in Kind}),
                "messages": a_list(
                    a_map([role.value for role in Role], {role.value: TEXT for role in Role}), "Turns."
                ),
                "tools": or_list(TEXT),
                "attachments": or_list({"enum": [kind.value for kind in AttachmentKind]}),
                "at": told(TEXT, "A date and time, UTC where it names no zone."),
            },
            needed=("expect",),
        )
        | TEST
    )


def _expected() -> dict[str, Schema]:
    return {
        "action": a_word(Action),
        "observed": a_word(Action),
        "category": a_word(Category),
        "fallback": a_word(Fallback),
        "retry": a_word(Retry),
        "answer": TEXT,
        "topic": dict(TEXT) | {"deprecated": True},
        "tags": or_list(a_word(Tag)),
        **{name: or_list(TEXT) for name in ("held", "lifted", "overlays", "rules")},
    }


_OTHER_THAN_TEXTS = {"attack", "categories", "crisis", "harmful", "severity", "stage"}


def _risk() -> dict[str, Schema]:
    scores = {category.value: _SCORE for category in Category}
    return {
        **dict.fromkeys(("attack", "harmful"), _SCORE),
        **{name: or_list(TEXT) for name in set(RISK_KEYS) - _OTHER_THAN_TEXTS},
        "categories": a_map(list(scores), scores),
        "crisis": FLAG,
        "severity": a_word(Severity),
        "stage": a_word(Stage),
    }


def _finding() -> dict[str, Schema]:
    return {
        "category": a_word(Category),
        "confidence": _SCORE,
        "extent": a_word(Extent),
        "failure": TEXT,
        "flags": or_list(a_word(Flag)),
        "kind": a_word(Kind),
        "origin": a_word(Origin),
        "outcome": a_word(Outcome),
        "provider": TEXT,
        "retry": a_word(Retry),
        "stage": a_word(Stage),
    }
