"""What is done about it: rules in YAML with conditions in CEL, compiled once."""

from __future__ import annotations

from demur.policy.base import Rule
from demur.policy.difference import CaseChange, Difference, Edit, OverlayChange, RuleChange, Turn, difference
from demur.policy.examples import Example, Miss, examples_in, read_examples
from demur.policy.instructions import FROM_SOURCES, LANGUAGES, instruction_names, worded
from demur.policy.live import LivePolicy, Standing
from demur.policy.loading import BUILT_IN
from demur.policy.notes import notes
from demur.policy.policy import Policy
from demur.policy.replay import Recorded, Replay, Share, replay
from demur.policy.retelling import Scene
from demur.policy.situations import parse_risk
from demur.policy.states import Input, RuleState, State
from demur.policy.surroundings import parse_at

__all__ = [
    "BUILT_IN",
    "FROM_SOURCES",
    "LANGUAGES",
    "CaseChange",
    "Difference",
    "Edit",
    "Example",
    "Input",
    "LivePolicy",
    "Miss",
    "OverlayChange",
    "Policy",
    "Recorded",
    "Replay",
    "Rule",
    "RuleChange",
    "RuleState",
    "Scene",
    "Share",
    "Standing",
    "State",
    "Turn",
    "difference",
    "examples_in",
    "instruction_names",
    "notes",
    "parse_at",
    "parse_risk",
    "read_examples",
    "replay",
    "worded",
]
