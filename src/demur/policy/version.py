"""The version of a policy: a hash over everything that can change a decision."""

from __future__ import annotations

import hashlib
import json

from demur.policy.joining import Whole
from demur.types import plain

__all__ = ["version_of"]

_DIGITS = 12


def version_of(whole: Whole) -> str:
    """Give 12 hex digits over name, conduct and all rules, inherited ones included, in their order.

    Comments, layout, the files' names and what a policy says of itself are left out.
    """
    rules = [
        {
            "id": rule.id,
            "when": rule.condition.canonical,
            "stages": sorted(rule.stages),
            "action": rule.action,
            "mode": rule.mode,
            "on_error": rule.on_error,
            "final": rule.final,
            "category": rule.category,
            "tags": sorted(rule.tags),
            "topic": rule.topic,
            "constraint": plain(rule.constraint) if rule.constraint else "",
            "reason": rule.reason,
            "lifts": sorted(whole.reach.get(rule.id, ())),
        }
        for rule in whole.rules
    ]
    conduct = plain(whole.conduct)
    text = json.dumps({"name": whole.name, "conduct": conduct, "rules": rules}, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_DIGITS]
