"""The version of a policy: a hash over everything that can change a decision."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from demur.policy.base import Rule
from demur.policy.joining import Whole
from demur.policy.overlays import Overlay
from demur.policy.source import Node
from demur.types import Severity, plain

__all__ = ["version_of"]

_DIGITS = 12


def version_of(whole: Whole) -> str:
    """Give 12 hex digits over name, conduct and all rules, inherited ones included, in their order.

    Comments, layout, the files' names, who owns a rule and what a policy says of itself are left out.
    """
    said: dict[str, object] = {
        "name": whole.name,
        "conduct": plain(whole.conduct),
        "rules": [_plain(rule, whole.reach) for rule in whole.rules],
    }
    said |= {"zone": whole.zone} if whole.zone else {}
    said |= {"overlays": [_laid(overlay) for overlay in whole.overlays]} if whole.overlays else {}
    text = json.dumps(said, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def _laid(overlay: Overlay) -> list[object]:
    where = [list(overlay.locales), list(overlay.jurisdictions), list(overlay.tenants)]
    changes = [[pattern, _value(spot.node)] for pattern, spot in overlay.overrides.items()]
    return [overlay.name, where, changes, [_plain(rule, overlay.reach) for rule in overlay.rules]]


def _value(node: Node) -> object:
    if node.items is not None:
        return [_value(item) for item in node.items]
    if node.entries is not None:
        return [[key.text, _value(value)] for key, value in node.entries]
    return node.text


def _plain(rule: Rule, reach: Mapping[str, frozenset[str]]) -> dict[str, object]:
    return {
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
        "lifts": sorted(reach.get(rule.id, ())),
        **{name: value for name, value in _rarely_stated(rule).items() if value},
    }


def _rarely_stated(rule: Rule) -> dict[str, object]:
    return {
        "severity": "" if rule.severity is Severity.NONE else rule.severity,
        "priority": rule.priority,
        "retry": rule.retry,
        "fallback": rule.fallback,
        "expires": rule.expires.isoformat() if rule.expires else "",
        "transform": rule.transform,
        "masks": sorted(rule.masks),
    }
