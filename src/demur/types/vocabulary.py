"""The closed sets of words that a finding is written in; the glossary explains each."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Extent", "Flag", "Kind", "Origin", "Outcome", "Retry", "Stage"]


class Outcome(StrEnum):
    """Did the reply refuse; never a bare boolean."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    REFUSED = "refused"
    FAILED = "failed"
    """Broke, was cut by length, or is malformed: no usable answer, and nobody said no."""
    UNKNOWN = "unknown"
    """Ambiguous, empty without a reason, or in a language we do not read."""


class Kind(StrEnum):
    """Why a reply is not a plain answer."""

    SAFETY = "safety"
    CAPABILITY = "capability"
    KNOWLEDGE = "knowledge"
    CLARIFICATION = "clarification"
    FALSE_PREMISE = "false_premise"
    OPINION = "opinion"
    UNSTATED = "unstated"


class Extent(StrEnum):
    """How much of the request was refused."""

    FULL = "full"
    PARTIAL = "partial"


class Origin(StrEnum):
    """Who said no."""

    MODEL = "model"
    PROVIDER = "provider"
    GUARDRAIL = "guardrail"
    """A guardrail that the caller's own organisation configured at the provider."""
    GATEWAY = "gateway"
    ACCOUNT = "account"
    POLICY = "policy"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """Was the request blocked before generation, or the answer during or after it."""

    INPUT = "input"
    OUTPUT = "output"
    UNKNOWN = "unknown"


class Retry(StrEnum):
    """What a machine may do next; none of these ever disguises the request."""

    NEVER = "never"
    SAME = "same"
    """Once more, unchanged: another sample may pass."""
    CLARIFY = "clarify"
    """With honest context or a narrower request."""
    OTHER_MODEL = "other_model"
    """Possible, and permitted only where a policy names the category."""
    RESET_CONTEXT = "reset_context"
    """After the refused turn is removed from the history, or every following call is refused too."""
    AFTER_OPERATOR = "after_operator"
    """Only once a person changed an account, a guardrail or a setting."""


class Flag(StrEnum):
    """What else is true of a reply, beside its outcome."""

    FLAGGED_ONLY = "flagged_only"
    UNSCREENED = "unscreened"
    MASKED = "masked"
    REPLACED = "replaced"
    TRUNCATED = "truncated"
    CONSTRAINED = "constrained"
    """Cut by a limit of ours, and not by the provider's: what came is what was wanted."""
    UNCITED = "uncited"
    """Passages were shown to the model, and the reply cites none of them."""
    MISCITED = "miscited"
    """It cites a passage that there is not, or quotes what stands in none."""
    HOP_DECLINED = "hop_declined"
    NEEDS_PROMPT = "needs_prompt"
    UNSCORED = "unscored"
    """A judge was to be asked and gave no usable verdict: the reading before it stands."""
    EXPERIMENTAL = "experimental"
    """Read in a language that is known from our own corpus alone."""
