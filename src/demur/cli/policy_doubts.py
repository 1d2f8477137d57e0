"""Names in a policy that nothing built in knows: right where they are the user's own, else misspelt."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from demur.answers import Composer
from demur.assembly.attached import KINDS
from demur.assembly.guarding import asked_checks
from demur.assembly.risk import assessors
from demur.assembly.settings import Settings
from demur.errors import nearest
from demur.policy import Policy
from demur.policy.course_facts import COUNTS
from demur.policy.facts import CONTEXT_KEYS
from demur.risk import InstructionsTier, PersonalTier, ProtectedTier, SecretsTier, built_in
from demur.types import When

__all__ = ["doubts", "strange_keys"]

_EVERYTHING = "*"
"""Stands for the whole context, where a condition asks `"tenant" in context`."""
_FINDERS = frozenset({"rules", "secrets", "personal", "instructions", "protected", "ocr", "transcript"})
"""Checks that look for what they know; where they find nothing, nobody knows more than before."""
_REPLY_TIERS = (SecretsTier, PersonalTier, InstructionsTier, ProtectedTier)
_RISK_RULE = re.compile(
    r"""(["'])(?P<rule>[\w.-]+)\1\s+in\s+(?:request_)?risk\.(?:rules|past)\b"""
    r"""|\brule\.startsWith\((["'])(?P<start>[\w.-]+)\3\)"""
)


def doubts(policy: Policy, *, settings: Settings | None = None) -> Iterator[str]:
    """Give a sentence for each risk rule, check and answer that `policy` names and nothing built in has.

    Others are about checks whose failure nobody declared, and about who is sure of what.
    settings: say which checks are asked; without them it is those that the policy names
    Cost: loads the built-in risk rules, some tens of milliseconds.
    """
    risks = [*(rule.id for rule in built_in().rules), *(tier.RULE for tier in _REPLY_TIERS)]
    topics = Composer().topics
    for rule in policy.every_rule:
        for found in _RISK_RULE.finditer(rule.when):
            name, start = found["rule"], found["start"]
            if name and name not in risks:
                yield _doubt(rule.source, f"no built-in risk rule is called {name!r}", name=name, known=risks)
            if start and not any(risk.startswith(start) for risk in risks):
                groups = {f"{risk.partition('.')[0]}." for risk in risks}
                yield _doubt(
                    rule.source, f"no built-in risk rule begins with {start!r}", name=start, known=groups
                )
        if rule.topic and rule.topic not in topics:
            problem = f"there are no built-in words for the answer {rule.topic!r}"
            yield _doubt(rule.source, problem, name=rule.topic, known=topics)
    yield from _of_checks(policy, settings)


def strange_keys(policy: Policy, keys: Iterable[str]) -> Iterator[str]:
    """Give a sentence for each of `keys` that no condition of `policy` can look at."""
    known = {*CONTEXT_KEYS, *COUNTS, *policy.context}
    if _EVERYTHING in policy.reads:
        return
    for key in keys:
        if key not in known and not any(name.endswith(".*") and key.startswith(name[:-1]) for name in known):
            problem = f"no condition here can look at {key!r}, which no policy declares"
            yield f"{problem} - at --context ({nearest(key, known)}; or declare it below `context:`)"


def _of_checks(policy: Policy, settings: Settings | None) -> Iterator[str]:
    conduct = policy.conduct
    staged = tuple(name for stage in conduct.cascade.stages for name in stage)
    places = (
        ("$.checks", tuple(conduct.checks)),
        ("$.cascade.sure_by", conduct.cascade.sure_by),
        ("$.cascade.stages", staged),
    )
    named: dict[str, str] = {}
    for path, names in places:
        named |= {name: path for name in names if name not in named}
    for name, path in named.items():
        yield from _of_name(name, f"{policy.name}, {path}", settings)
    yield from _of_sureness(policy)
    undeclared = policy.undeclared(named if settings is None else asked_checks(settings))
    if undeclared:
        told = ", ".join(undeclared)
        says = f"nothing says what it means that one of these checks fails: {told}; requests pass then"
        hint = f"such as `checks: {{{undeclared[0]}: {{on_error: refuse}}}}`, or below `check_default`"
        yield f"{says} - at {policy.name}, $.checks (say it, {hint})"


def _of_name(name: str, where: str, settings: Settings | None) -> Iterator[str]:
    known = (*assessors().names(), *KINDS)
    if settings is None and name not in known:
        problem = f"no built-in check is called {name!r}"
        yield _doubt(where, problem, name=name, known=known, more="a guard's name is known with --config")
    elif settings is not None and name not in (run := asked_checks(settings)):
        problem = f"the setting checks.run names no check {name!r}, so that nobody asks it"
        yield f"{problem} - at {where} ({nearest(name, run)})"


def _of_sureness(policy: Policy) -> Iterator[str]:
    conduct, cascade = policy.conduct, policy.conduct.cascade
    if cascade.sure_by and _FINDERS.issuperset(cascade.sure_by):
        names = ", ".join(cascade.sure_by)
        says = f"{names} only look for what is known, and score nearly everything 0: who asks is sure at once"
        hint = "name a check whose low scores mean something, such as `model`, or a guard model of yours"
        yield f"{says} - at {policy.name}, $.cascade.sure_by ({hint})"
    if cascade.sure_below is None and cascade.sure_above is None:
        every = {**conduct.checks, "check_default": conduct.check_default}
        for name in (name for name, told in every.items() if told.when is When.UNSURE):
            problem = f"{name!r} is for the unsure, and nothing says when one is sure: it is always asked"
            yield f"{problem} - at {policy.name}, $.checks (say it below `cascade`, as in `sure_above: 0.95`)"


def _doubt(where: str, problem: str, *, name: str, known: Collection[str], more: str = "") -> str:
    said = f"{more}; " if more else ""
    return f"{problem} - at {where} ({nearest(name, known)}; {said}leave it where it is your own)"
