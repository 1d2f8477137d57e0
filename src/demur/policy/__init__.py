"""What is done about it: rules in YAML with conditions in CEL, compiled once."""

from __future__ import annotations

from demur.policy.base import Rule
from demur.policy.examples import Example, Miss, examples_in, read_examples
from demur.policy.instructions import FROM_SOURCES, LANGUAGES, instruction_names, worded
from demur.policy.loading import BUILT_IN
from demur.policy.policy import Policy
from demur.policy.situations import parse_risk
from demur.policy.states import RuleState, State

__all__ = [
    "BUILT_IN",
    "FROM_SOURCES",
    "LANGUAGES",
    "Example",
    "Miss",
    "Policy",
    "Rule",
    "RuleState",
    "State",
    "examples_in",
    "instruction_names",
    "parse_risk",
    "read_examples",
    "worded",
]
