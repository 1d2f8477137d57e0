"""How risky a request or a reply is: tiers that judge, and the rules tier with its data files."""

from __future__ import annotations

from demur.risk.base import Rule, Side
from demur.risk.files import RuleBook, built_in, read_files, read_rules
from demur.risk.scores import merge
from demur.risk.tier import RulesTier

__all__ = ["Rule", "RuleBook", "RulesTier", "Side", "built_in", "merge", "read_files", "read_rules"]
