"""What a guarded call comes to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from demur.answers import Answer
from demur.guard.sources import Grounded
from demur.types import (
    Action,
    Decision,
    Extent,
    Finding,
    Limits,
    OwnRefusals,
    Refusal,
    RefusalError,
    Risk,
    Stage,
)

__all__ = ["AGAIN", "Attempt", "Cause", "Judged", "Result"]


class Cause(StrEnum):
    """Why the model was called."""

    FIRST = "first"
    SAME = "same"
    """The reply before refused, and another sample may pass: sent again unchanged."""
    CLARIFY = "clarify"
    """The reply before refused; sent again with the policy's clarification."""
    CONSTRAIN = "constrain"
    """The reply before went too far, or was asked for without the constraint; sent again with it."""
    FALLBACK = "fallback"
    """The model before refused or failed; another one was asked."""


AGAIN = (Cause.SAME, Cause.CLARIFY, Cause.FALLBACK)
"""The causes of a call after which the reply before stands if it brings nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One call to the model.

    instructions: what was added to the request, in order; the request itself is the same in every call, but
        for what was masked
    limits: of the decoding, where a rule states any
    model: who was asked; "" where that was left to the client
    """

    cause: Cause
    finding: Finding
    instructions: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    model: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What was judged of a request or a reply alone, and decided.

    finding: what the reply is; None for a request
    answer: what the user gets instead; None where nothing stops it
    text: what may be shown: the reply's words, masked where the decision wants that, or the answer's; ""
        for a request that nothing stops, and where a reply must be asked for again or could not be masked
    """

    stage: Stage
    risk: Risk
    decision: Decision
    finding: Finding | None = None
    answer: Answer | None = None
    text: str = ""

    @property
    def action(self) -> Action:
        """What is enforced."""
        return self.decision.action


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A request with everything that was judged, decided and said.

    record: id of its record
    action: what was done in the end; a constraint that the model overstepped twice ends as REFUSE
    finding: what the model's last reply is; what the policy said, where no reply of the model counts
    decisions: at INPUT first; observed ones included
    answer: what the user gets instead of a reply; None where they get the reply
    note: what may be shown beside a reply that was constrained: that something was left out, and what else
        could be done; None for every other
    topic: the answer's; "" without one
    text: what to show: the answer's text, the reply's, or the words that the model refused with; ours where
        it refused without a word
    refusal: the policy's (origin POLICY) or the model's; None for an answer, and for a clarifying question
    own_refusal: what the policy makes of a refusal in the model's words; None where there is none
    attempts: every call to a model; empty where the request was stopped before
    hop: whose reply counts: 0 is the model that was asked for, n the nth of the guard's fallbacks
    unmet: names of the limits that the API could not be held to, such as `stop`
    grounded: the passages that the answer had to rest on, and what it cites; None where no rule wants any
    reply: what the client gave, as it came; None where an answer of ours replaces it
    parsed: the object that was asked for with `response_format`; None without one, and for a full refusal
    """

    record: str
    action: Action
    finding: Finding
    risks: tuple[Risk, ...] = ()
    decisions: tuple[Decision, ...] = ()
    answer: Answer | None = None
    note: Answer | None = None
    topic: str = ""
    text: str = ""
    refusal: Refusal | None = None
    own_refusal: OwnRefusals | None = None
    attempts: tuple[Attempt, ...] = ()
    hop: int = 0
    unmet: tuple[str, ...] = ()
    grounded: Grounded | None = None
    reply: object = None
    parsed: object = None

    def raise_for_refusal(self, *, partial: bool = False) -> Self:
        """Return the result itself, or raise when the user gets a refusal.

        partial: raise for a reply that refuses only a part as well
        Raises RefusalError, whose `message` is fit for users.
        """
        refusal = self.refusal
        if refusal is None or (refusal.extent is Extent.PARTIAL and not partial):
            return self
        raise RefusalError(refusal, message=self.text, result=self)
