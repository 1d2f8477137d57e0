"""How risky a request or a reply is: tiers that judge, by rules from data files and by a trained network."""

from __future__ import annotations

from demur.risk.attached import Fetch, Limits, TranscriptTier
from demur.risk.base import Rule, Side
from demur.risk.files import RuleBook, built_in, read_files, read_rules
from demur.risk.model_tier import ModelTier
from demur.risk.scores import merge
from demur.risk.tier import RulesTier

__all__ = [
    "Fetch",
    "Limits",
    "ModelTier",
    "Rule",
    "RuleBook",
    "RulesTier",
    "Side",
    "TranscriptTier",
    "built_in",
    "merge",
    "read_files",
    "read_rules",
]
