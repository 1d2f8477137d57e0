"""What was decided, as response headers of short words, and as the object `demur` of a reply of our own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import version

from demur.answers import Answer
from demur.guard import Result
from demur.policy import instruction_names
from demur.types import Action, Decision, Headers, Refusal

__all__ = ["DECIDED_HEADERS", "decided_headers", "extension_of"]

DECIDED_HEADERS = (
    "x-demur-action",
    "x-demur-observed",
    "x-demur-rules",
    "x-demur-policy",
    "x-demur-policy-version",
    "x-demur-checks",
    "x-demur-checks-failed",
    "x-demur-checks-skipped",
    "x-demur-tags",
    "x-demur-topic",
    "x-demur-own-refusal",
    "x-demur-attempts",
    "x-demur-held-to",
    "x-demur-unmet",
    "x-demur-cited",
)
"""Every header that says what was decided and done, in the order in which they are added."""
_TOLD = ("origin", "stage", "kind", "category", "family", "can_retry", "retry")
"""What of a refusal a reply of our own tells; its words stand where the API has them."""
_MOST = 20
"""Names in one header; a policy with more that hold at once is not told in full there."""
_ODD = re.compile(r"[^A-Za-z0-9_.:/-]")


def decided_headers(result: Result) -> Headers:
    """Give the headers that say what was decided; those with nothing to say are left out.

    They hold names from the policy and from its checks, never words of the request or the reply.
    """
    decisions = result.decisions
    policy = decisions[-1] if decisions else None
    values = {
        "x-demur-action": str(result.action) if decisions else "",
        "x-demur-observed": _observed(decisions),
        "x-demur-rules": _list(_rules(decisions)),
        "x-demur-policy": _ODD.sub("_", policy.policy) if policy else "",
        "x-demur-policy-version": policy.version if policy else "",
        "x-demur-checks": _list(_ran(result)),
        "x-demur-checks-failed": _list(_failed(result)),
        "x-demur-checks-skipped": _list(_skipped(result)),
        "x-demur-tags": _list(_tags(decisions)),
        "x-demur-topic": _ODD.sub("_", result.topic),
        "x-demur-own-refusal": str(result.own_refusal or ""),
        "x-demur-held-to": _list(_held_to(decisions)),
        "x-demur-unmet": _list(result.unmet),
        "x-demur-cited": _list(result.grounded.cited if result.grounded else ()),
        "x-demur-attempts": str(len(result.attempts)) if result.attempts or result.answer else "",
    }
    return tuple((name, values[name]) for name in DECIDED_HEADERS if values[name])


def extension_of(result: Result, answer: Answer) -> dict[str, object]:
    """Give the object that stands beside the fields of the API in a reply of our own.

    The rationale of the rules is not in it: that is for operators, who find it in the record.
    """
    policy = result.decisions[-1] if result.decisions else None
    return {
        "version": version("demur"),
        "record": result.record,
        "action": result.action,
        "rules": _rules(result.decisions),
        "policy": policy.policy if policy else "",
        "policy_version": policy.version if policy else "",
        "checks": _ran(result),
        "checks_failed": _failed(result),
        "checks_skipped": _skipped(result),
        "held_to": _held_to(result.decisions),
        "unmet": list(result.unmet),
        "refusal": _plain(result.refusal),
        "answer": answer.json() | {"suggestions": list(answer.suggestions)},
    }


def _plain(refusal: Refusal | None) -> dict[str, object] | None:
    if refusal is None:
        return None
    return {name: getattr(refusal, name) for name in _TOLD}


def _observed(decisions: Iterable[Decision]) -> str:
    """Name the strongest action that would be done if every observing rule counted, where it differs."""
    strongest = max((d.observed for d in decisions), key=lambda action: action.strength, default=Action.ALLOW)
    done = max((d.action for d in decisions), key=lambda action: action.strength, default=Action.ALLOW)
    return "" if strongest is done else str(strongest)


def _held_to(decisions: Iterable[Decision]) -> list[str]:
    """Name what the answer was held to: named instructions, limits, sources and transforms."""
    held: list[str] = []
    for constraint in (decision.constraint for decision in decisions):
        held += [each if each in instruction_names() else "instruction" for each in constraint.instructions]
        held += [*constraint.limits.named, *sorted(constraint.transforms)]
        held += [f"source:{each.source}" for each in constraint.ground]
    return list(dict.fromkeys(held))


def _rules(decisions: Iterable[Decision]) -> list[str]:
    return list(dict.fromkeys(rule for decision in decisions for rule in decision.rules))


def _tags(decisions: Iterable[Decision]) -> list[str]:
    return sorted({str(tag) for decision in decisions for tag in decision.tags})


def _ran(result: Result) -> list[str]:
    return list(dict.fromkeys(name for risk in result.risks for name in risk.ran))


def _failed(result: Result) -> list[str]:
    return list(dict.fromkeys(name for risk in result.risks for name in risk.failed))


def _skipped(result: Result) -> list[str]:
    return list(dict.fromkeys(name for risk in result.risks for name in risk.skipped))


def _list(names: Iterable[str]) -> str:
    return ", ".join(_ODD.sub("_", name) for name in list(names)[:_MOST])
