"""What is done about it: rules in YAML with conditions in CEL, compiled once."""

from __future__ import annotations

from demur.policy.base import Rule
from demur.policy.loading import BUILT_IN
from demur.policy.policy import Policy
from demur.policy.states import RuleState, State

__all__ = ["BUILT_IN", "Policy", "Rule", "RuleState", "State"]
