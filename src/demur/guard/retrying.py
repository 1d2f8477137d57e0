"""When a reply that refuses is asked for again: by its cause, and never to evade."""

from __future__ import annotations

from collections.abc import Sequence

from demur.guard.results import Attempt, Cause
from demur.types import Action, Conduct, Decision, Outcome, Retry

__all__ = ["next_cause"]

_RETRIES = (Cause.SAME, Cause.CLARIFY)


def next_cause(
    attempts: Sequence[Attempt], *, conduct: Conduct, decisions: Sequence[Decision]
) -> Cause | None:
    """Tell why the model is to be called once more; None where the last reply stands.

    attempts: every call so far, at least one
    decisions: what was decided about the request
    Only a full refusal is ever asked for again, and only where its cause lets that help. Never: when
    anything about the request is suspected, enforced or merely observed; when the refusal says that the user
    may not try again; when the same refusal came twice; more often than the policy allows; with the
    clarification more than once. A partial reply stands: the user has the part that the model gives.
    """
    refusal = attempts[-1].finding.refusal
    if attempts[-1].finding.outcome is not Outcome.REFUSED or refusal is None or not refusal.can_retry:
        return None
    if sum(attempt.cause in _RETRIES for attempt in attempts) >= conduct.max_retries:
        return None
    if any(_suspects(decision) for decision in decisions) or _repeats(attempts):
        return None
    if refusal.retry is Retry.SAME:
        return Cause.SAME
    clarified = any(attempt.cause is Cause.CLARIFY for attempt in attempts)
    wanted = refusal.retry is Retry.CLARIFY and conduct.clarification and not clarified
    return Cause.CLARIFY if wanted else None


def _suspects(decision: Decision) -> bool:
    return decision.action is not Action.ALLOW or decision.observed is not Action.ALLOW


def _repeats(attempts: Sequence[Attempt]) -> bool:
    """Tell whether the last refusal came before, word for word: asking once more changes nothing."""
    *before, last = [(a.finding.refusal.text, a.finding.signals) for a in attempts if a.finding.refusal]
    return last in before
