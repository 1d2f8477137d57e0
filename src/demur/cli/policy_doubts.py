"""Names in a policy that nothing built in knows: right where they are the user's own, else misspelt."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from demur.answers import Composer
from demur.assembly.risk import assessors
from demur.errors import nearest
from demur.policy import Policy
from demur.risk import InstructionsTier, PersonalTier, ProtectedTier, SecretsTier, built_in
from demur.types import When

__all__ = ["doubts"]

_REPLY_TIERS = (SecretsTier, PersonalTier, InstructionsTier, ProtectedTier)
_RISK_RULE = re.compile(
    r"""(["'])(?P<rule>[\w.-]+)\1\s+in\s+(?:request_)?risk\.(?:rules|past)\b"""
    r"""|\brule\.startsWith\((["'])(?P<start>[\w.-]+)\3\)"""
)


def doubts(policy: Policy) -> Iterator[str]:
    """Give a sentence for each risk rule, check and answer that `policy` names and nothing built in has.

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
    yield from _of_checks(policy)


def _of_checks(policy: Policy) -> Iterator[str]:
    known, conduct = assessors().names(), policy.conduct
    cascade = conduct.cascade
    staged = tuple(name for stage in cascade.stages for name in stage)
    places = (
        ("$.checks", conduct.checks),
        ("$.cascade.sure_by", cascade.sure_by),
        ("$.cascade.stages", staged),
    )
    for path, names in places:
        for name in names:
            if name not in known:
                problem = f"no built-in check is called {name!r}"
                yield _doubt(f"{policy.name}, {path}", problem, name=name, known=known)
    if cascade.sure_below is None and cascade.sure_above is None:
        every = {**conduct.checks, "check_default": conduct.check_default}
        for name in (name for name, told in every.items() if told.when is When.UNSURE):
            problem = f"{name!r} is for the unsure, and nothing says when one is sure: it is always asked"
            yield f"{problem} - at {policy.name}, $.checks (say it below `cascade`, as in `sure_above: 0.95`)"


def _doubt(where: str, problem: str, *, name: str, known: Collection[str]) -> str:
    return f"{problem} - at {where} ({nearest(name, known)}; leave it where it is your own)"
