"""A policy file: everything that can be checked without the files it inherits from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from demur.policy.base import CascadeSettings, Draft, Rule, Settings
from demur.policy.checking import read_cascade, read_check
from demur.policy.facts import CONTEXT_KEYS, ROOTS
from demur.policy.overlays import Overlay, read_overlays
from demur.policy.rules import Defaults, read_rule
from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.policy.time_facts import read_zone
from demur.types import Action, Mode, OwnRefusals, Stage

__all__ = ["CONDUCT", "FILE_KEYS", "read_document"]

FILE_KEYS = (
    "cascade",
    "check_default",
    "checks",
    "conduct",
    "context",
    "description",
    "inherit",
    "mode",
    "on_error",
    "overlays",
    "override",
    "policy",
    "rules",
    "tests",
    "time_zone",
)
CONDUCT = ("beside", "clarification", "keep_days", "max_retries", "own_refusals")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_KEY = re.compile(r"[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*(\.\*)?")
_RETRIES, _DAYS = 10, 3650


def read_document(
    text: str,
    *,
    file: str,
    name: str,
    inherited: Callable[[Spot], tuple[str, ...]],
    included: Callable[[Spot], Spot],
) -> tuple[Draft, tuple[Overlay, ...]]:
    """Read a policy file, and the overlays in it.

    file: how it is called in errors; name: the policy's name where the file states none
    inherited: gives the context keys that a file named below `inherit` declares
    included: gives the root of a file that an overlay names
    Raises PolicyError for anything that is unknown, of the wrong kind, twice there or contradictory.
    """
    root = Spot(file=file, path="$", node=read_nodes(text, file=file))
    at = root.fields(FILE_KEYS)
    bases = tuple(at["inherit"].items()) if "inherit" in at else ()
    context = {key for base in bases for key in inherited(base)}
    context |= {_context_key(item) for item in at["context"].items()} if "context" in at else set()
    defaults = Defaults(
        mode=at["mode"].choice(Mode) if "mode" in at else Mode.OBSERVE,
        on_error=at["on_error"].choice(Action) if "on_error" in at else None,
        context=context | set(CONTEXT_KEYS),
    )
    places = at["rules"].items() if "rules" in at else []
    rules = tuple(read_rule(place, defaults) for place in places)
    _check_contradictions(rules, places)
    draft = Draft(
        file=file,
        name=at["policy"].matching(_NAME, what="a policy's name", like="shop-strict")
        if "policy" in at
        else name,
        description=at["description"].text() if "description" in at else "",
        inherit=bases,
        context=tuple(sorted(context)),
        settings=_settings(at),
        rules=rules,
        places=dict(zip((rule.id for rule in rules), places, strict=True)),
        overrides=at["override"].entries() if "override" in at else {},
        tests=at.get("tests"),
        zone=read_zone(at["time_zone"]) if "time_zone" in at else "",
    )
    if "overlays" not in at:
        return draft, ()
    overlays = read_overlays(at["overlays"], defaults, included=included, check=_check_contradictions)
    return draft, overlays


def _context_key(spot: Spot) -> str:
    key = spot.matching(_KEY, what="the name of a context key", like="user.licence")
    if key.partition(".")[0] in ROOTS:
        raise spot.error(f"{key!r} cannot be declared", f"{key.partition('.')[0]!r} is a name of Demur's own")
    return key


def _check_contradictions(rules: Sequence[Rule], places: Sequence[Spot]) -> None:
    """Raise PolicyError for two rules with one id, and for two that do different things in one situation.

    A stronger action that only observes beside a weaker one that is enforced is no contradiction: that is how
    the stronger one is tried.
    """
    ids: dict[str, Rule] = {}
    cases: dict[tuple[str, Stage, Mode], Rule] = {}
    formed: dict[tuple[str, Stage, Mode], Rule] = {}
    for rule, place in zip(rules, places, strict=True):
        at, before = place.entries(), ids.setdefault(rule.id, rule)
        if before is not rule:
            problem = f"the id {rule.id!r} stands twice, in {before.source} before"
            raise at["id"].error(problem, "give it an id of its own")
        for stage in () if rule.lifts or rule.mode is Mode.OFF else rule.stages:
            case = (rule.condition.canonical, stage, rule.mode)
            if rule.constraint.limits.json_schema and _differs(formed.setdefault(case, rule), rule):
                problem = (
                    f"the rules {formed[case].id!r} and {rule.id!r} want two JSON schemas on one condition"
                )
                raise at["constraint"].error(problem, "keep one of them, or join them into one")
            other = cases.setdefault(case, rule)
            if other.action is not rule.action:
                problem = f"the rules {other.id!r} and {rule.id!r} contradict each other on one condition"
                hint = f"{other.action} or {rule.action}: keep one of them, or let one observe"
                raise at["action"].error(problem, hint)


def _differs(one: Rule, other: Rule) -> bool:
    return one.constraint.limits.json_schema != other.constraint.limits.json_schema


def _settings(at: Mapping[str, Spot]) -> Settings:
    conduct = at["conduct"].fields(CONDUCT) if "conduct" in at else {}
    checks = at["checks"].entries() if "checks" in at else {}
    return Settings(
        max_retries=conduct["max_retries"].whole(0, _RETRIES) if "max_retries" in conduct else None,
        clarification=conduct["clarification"].text() if "clarification" in conduct else None,
        own_refusals=conduct["own_refusals"].choice(OwnRefusals) if "own_refusals" in conduct else None,
        beside=conduct["beside"].flag() if "beside" in conduct else None,
        keep_days=conduct["keep_days"].whole(1, _DAYS) if "keep_days" in conduct else None,
        checks={name: read_check(spot) for name, spot in checks.items()},
        check_default=read_check(at["check_default"]) if "check_default" in at else None,
        cascade=read_cascade(at["cascade"]) if "cascade" in at else CascadeSettings(),
    )
