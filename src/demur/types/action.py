"""What can be done about a request or a reply."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Action"]


class Action(StrEnum):
    """What is done, from the weakest to the strongest; of several that hold, the strongest is done."""

    ALLOW = "allow"
    CLARIFY = "clarify"
    """Ask the user first."""
    CONSTRAIN = "constrain"
    """Answer safely in part, held to the constraint that the rule states."""
    REFUSE = "refuse"
    ESCALATE = "escalate"
    """A person decides; until then the user gets the interim answer that the rule declares."""

    @property
    def strength(self) -> int:
        """How strong it is, from 0 for ALLOW to 4 for ESCALATE."""
        return _STRENGTH[self]

    @property
    def stops(self) -> bool:
        """Whether the user gets an answer of ours instead of the model's reply."""
        return self not in (Action.ALLOW, Action.CONSTRAIN)


_STRENGTH = {action: strength for strength, action in enumerate(Action)}
