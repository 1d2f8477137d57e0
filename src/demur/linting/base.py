"""What the lint says about a refusal: issues with their places, and a report."""

from __future__ import annotations

from enum import StrEnum

import msgspec

__all__ = ["Code", "Issue", "Label", "Part", "Report", "Severity"]


class Part(StrEnum):
    """A part of an answer, in the order in which it is read."""

    ACKNOWLEDGEMENT = "acknowledgement"
    BOUNDARY = "boundary"
    REASON = "reason"
    LEAD = "lead"
    """What stands before the alternatives and ends in a colon."""
    ALTERNATIVES = "alternatives"
    ENGAGEMENT = "engagement"


class Label(StrEnum):
    """What a sentence of a refusal does, and what may be wrong with it; several may be true of one."""

    ACK = "ack"
    BOUNDARY = "boundary"
    """Says that something is not done, and names it."""
    BARE = "bare"
    """Says so and names nothing."""
    REASON = "reason"
    OFFER = "offer"
    EMPTY = "empty"
    """Looks like an offer and offers nothing."""
    INVITE = "invite"
    PLAIN = "plain"
    PREACHY = "preachy"
    ROBOTIC = "robotic"
    ACCUSING = "accusing"
    APOLOGY = "apology"
    PROMISE = "promise"


class Code(StrEnum):
    """What may be wrong with a refusal."""

    PREACHY = "preachy"
    ROBOTIC = "robotic"
    VAGUE = "vague"
    ACCUSING = "accusing"
    ECHO = "echo"
    NO_ALTERNATIVE = "no_alternative"
    MISSING_ACKNOWLEDGEMENT = "missing_acknowledgement"
    MISSING_BOUNDARY = "missing_boundary"
    MISSING_REASON = "missing_reason"
    MISSING_INVITATION = "missing_invitation"
    APOLOGY = "apology"
    TOO_LONG = "too_long"
    MANY_REASONS = "many_reasons"
    PROMISE = "promise"
    WRONG_LANGUAGE = "wrong_language"
    HARD_TO_READ = "hard_to_read"
    POLICY_NUMBER = "policy_number"
    INTERNAL = "internal"
    """Words of the machinery: scores, thresholds, names of rules and detectors."""
    EMPTY = "empty"
    """There is no text."""
    UNREAD = "unread"
    """The language is not one that the lint reads; length, numbers and echo are looked at all the same."""


class Severity(StrEnum):
    """How much an issue matters."""

    FAULT = "fault"
    """A refusal with one of these does not pass."""
    HINT = "hint"


class Issue(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong.

    start, end: its place, `text[start:end]`; both 0 where it is about the whole, such as something missing
    score: in [0, 1], how sure the lint is
    part: that it stands in, or that is missing; None where parts are not known
    advice: what to do about it, one sentence
    """

    code: Code
    severity: Severity
    score: float
    advice: str
    start: int = 0
    end: int = 0
    part: Part | None = None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What the lint makes of a refusal.

    score: in [0, 1]; 1 where nothing is wrong
    issues: the gravest first, those of one weight in the order of the text
    locale: the language that it was read in, "" where it is none that the lint reads
    text: what the places of the issues refer to
    """

    text: str
    locale: str
    score: float
    issues: tuple[Issue, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is worse than a hint."""
        return all(issue.severity is Severity.HINT for issue in self.issues)

    @property
    def codes(self) -> frozenset[Code]:
        """The codes of all issues."""
        return frozenset(issue.code for issue in self.issues)
