"""One rule of a file: read, and checked for what contradicts itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from demur.errors import PolicyError
from demur.policy.base import Rule
from demur.policy.condition import compile_condition
from demur.policy.constraints import read_constraint
from demur.policy.facts import CLAIMED
from demur.policy.spot import Spot
from demur.policy.stating import OLD_WORDS, STATED, in_new_words, stated
from demur.types import Action, Category, Constraint, Fallback, Mode, Retry, Stage, Transform

__all__ = ["RULE_KEYS", "Defaults", "check_rule", "read_rule"]

RULE_KEYS = (
    "action",
    "category",
    "constraint",
    "final",
    "id",
    "lifts",
    "masks",
    "mode",
    "on_error",
    "stage",
    "transform",
    "when",
    *STATED,
)
_ID = re.compile(r"[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)*")
_LIFT = re.compile(r"[a-z0-9_.*?-]+")
_LEAKS = ("leak.*", "copy.*")


class _When(StrEnum):
    INPUT = "input"
    OUTPUT = "output"
    BOTH = "both"


_STAGES = {
    _When.INPUT: frozenset({Stage.INPUT}),
    _When.OUTPUT: frozenset({Stage.OUTPUT}),
    _When.BOTH: frozenset({Stage.INPUT, Stage.OUTPUT}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What a file says for those of its rules that do not say it.

    on_error: None takes the rule's own action, so that a rule that cannot be evaluated counts as held
    context: the keys that conditions may look at
    """

    mode: Mode
    on_error: Action | None
    context: Collection[str]


def read_rule(spot: Spot, defaults: Defaults) -> Rule:
    """Read the rule at `spot` and compile its condition.

    Raises PolicyError for unknown keys and values, and as `check_rule` and `compile_condition` do.
    """
    written = spot.fields(RULE_KEYS, needed=("id", "when", "action"))
    at = in_new_words(written)
    action = at["action"].choice(Action)
    plain = Rule(
        id=_id(at["id"]),
        condition=compile_condition(at["when"], declared=defaults.context),
        stages=_STAGES[at["stage"].choice(_When) if "stage" in at else _When.BOTH],
        action=action,
        mode=at["mode"].choice(Mode) if "mode" in at else defaults.mode,
        on_error=at["on_error"].choice(Action) if "on_error" in at else defaults.on_error or action,
        final=at["final"].flag() if "final" in at else False,
        category=at["category"].choice(Category) if "category" in at else None,
        constraint=read_constraint(at["constraint"]) if "constraint" in at else Constraint(),
        transform=at["transform"].choice(Transform) if "transform" in at else None,
        masks=_masks(at),
        lifts=_lifts(at["lifts"]) if "lifts" in at else (),
        source=f"{spot.file}:{spot.node.line}",
        old_words=tuple(sorted(written.keys() & OLD_WORDS.keys())),
    )
    rule = stated(plain, at)
    check_rule(rule, spot)
    return rule


def check_rule(rule: Rule, spot: Spot) -> None:
    """Raise PolicyError where what `rule` says contradicts itself; `spot` is where the blame goes."""
    problem = _contradiction(rule)
    if problem is not None:
        raise _error(rule, spot, problem)


@dataclass(frozen=True, slots=True)
class _Problem:
    key: str
    says: str
    hint: str


def _contradiction(rule: Rule) -> _Problem | None:
    return _misuse_of_constraint(rule) or _misuse_of_exception(rule) or _misuse_of_next(rule)


def _misuse_of_constraint(rule: Rule) -> _Problem | None:
    constrains = Action.CONSTRAIN in (rule.action, rule.on_error)
    if rule.transform or rule.masks:
        return _misuse_of_transform(rule, constrains=constrains)
    if constrains and not rule.constraint:
        return _Problem("action", "constrains, but states no `constraint`", "write the instruction")
    if rule.constraint and not constrains:
        return _Problem("constraint", "has a `constraint`, but never constrains", "set `action: constrain`")
    return None


def _misuse_of_exception(rule: Rule) -> _Problem | None:
    if rule.final and rule.mode is Mode.OFF:
        return _Problem("mode", "is final, but off", "observe or enforce it, or leave it out")
    if rule.lifts:
        return _misuse_of_lifts(rule)
    if rule.action is Action.ALLOW and not rule.tags and rule.fallback is None:
        return _Problem("action", "allows, which changes nothing", "add `lifts:` or `tags:`, or leave it out")
    return None


def _misuse_of_next(rule: Rule) -> _Problem | None:
    if rule.action is Action.CLARIFY and rule.retry is Retry.NEVER:
        return _Problem("retry", "asks the user, who may never answer", "leave `retry` out, or refuse")
    if rule.retry is Retry.OTHER_MODEL and rule.fallback is Fallback.NEVER:
        return _Problem("retry", "sends on to another model and forbids it", "leave one of them out")
    if rule.fallback is Fallback.ANY and rule.category is None:
        says = "lets a laxer model be asked, for no category that it names"
        return _Problem("fallback", says, "state the `category`, or take `as_strict`")
    return None


def _misuse_of_transform(rule: Rule, *, constrains: bool) -> _Problem | None:
    if rule.transform is None:
        return _Problem("masks", "has `masks`, but no `transform`", "add `transform: mask`")
    if not constrains or rule.constraint:
        says = "transforms a reply, which only `action: constrain` without a `constraint` does"
        return _Problem(
            "transform", says, "set `action: constrain`; put the instruction into a rule of its own"
        )
    if rule.stages != {Stage.OUTPUT}:
        return _Problem("transform", "transforms replies, but looks at requests too", "set `stage: output`")
    return None


def _misuse_of_lifts(rule: Rule) -> _Problem | None:
    if rule.action is not Action.ALLOW:
        return _Problem("action", "lifts others, but does not allow", "set `action: allow`, or drop `lifts`")
    if rule.final:
        return _Problem("final", "lifts others, so it cannot be final", "leave `final` out")
    claimed = sorted(key for key in rule.condition.keys if key.partition(".")[0] == CLAIMED)
    if claimed:
        says = f"lifts others because of {claimed[0]!r}, which anybody can claim"
        return _Problem("when", says, "let a key or a header vouch for it, and look at that")
    return None


def _error(rule: Rule, spot: Spot, problem: _Problem) -> PolicyError:
    place = spot.entries().get(problem.key, spot)
    return place.error(f"the rule {rule.id!r} {problem.says}", problem.hint)


def _id(spot: Spot) -> str:
    name = spot.matching(_ID, what="a rule's id", like="shop.intrusion")
    if name.startswith("check."):
        raise spot.error(f"{name!r} cannot be a rule's id", "ids below `check.` stand for failed checks")
    return name


def _masks(at: Mapping[str, Spot]) -> tuple[str, ...]:
    """Give what a transform is about: what the checks of replies point at, unless the rule says otherwise."""
    if "masks" in at:
        return tuple(
            item.matching(_LIFT, what="a rule's id or a glob", like="shop.*") for item in at["masks"].items()
        )
    return _LEAKS if "transform" in at else ()


def _lifts(spot: Spot) -> tuple[str, ...]:
    return tuple(item.matching(_LIFT, what="a rule's id or a glob", like="shop.*") for item in spot.items())
