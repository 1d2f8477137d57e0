"""Asking another model where one refused or failed: in order, and never above the ceiling of the policy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from demur.errors import ClientGoneError
from demur.guard.answering import decided
from demur.guard.calling import call_model
from demur.guard.fallbacks import NextModel
from demur.guard.notes import Notes
from demur.guard.results import Attempt, Cause
from demur.guard.steps import Flow
from demur.guard.terms import Fit
from demur.types import (
    Action,
    Category,
    Decision,
    Fallback,
    Finding,
    Flag,
    Kind,
    Outcome,
    Refusal,
    Situation,
    Stage,
)

__all__ = ["fall_back", "permits", "rescued"]

_CEILINGS = tuple(Fallback)
"""From the lowest to the highest."""
_FOR_SAFETY = (Kind.SAFETY, Kind.UNSTATED)
_CUT = "length"
"""The failure of a reply that is as long as it may be: another model's would be too."""


def fall_back(notes: Notes) -> Flow[bool]:
    """Ask the other models in turn until one replies; tells whether its reply counts now.

    Nobody is asked where the reply that counts is one. What a model raises is reported; the next is asked.
    """
    while notes.others and _is_none(notes.finding):
        other, *notes.others = notes.others
        may = permits(notes.attempts, decisions=notes.decisions, laxer=other.laxer)
        if may and (yield from _asked(notes, other)):
            return True
    return False


def rescued(notes: Notes, error: Exception) -> Flow[None]:
    """Have another model reply where the first call raised `error`, which is then reported.

    Raises `error` where none does, and where it is not the client's own.
    """
    if isinstance(error, ClientGoneError) or error is not notes.raised:
        raise error
    if not (yield from fall_back(notes)):
        notes.raised = error
        raise error
    yield from notes.report("fallback", error)


def permits(attempts: Sequence[Attempt], *, decisions: Iterable[Decision], laxer: bool) -> bool:
    """Tell whether a model may be asked after all of `attempts`.

    decisions: all so far, of which the lowest ceiling counts; a laxer model needs one that says `any`
    A refusal after which the user may not try again goes to nobody. One for safety goes to a laxer model only
    where a rule that says `any` names its category; without a category it is taken to be of the request's.
    """
    known = list(decisions)
    stated = [each.fallback for each in known if each.fallback is not None]
    ceiling = min(stated, key=_CEILINGS.index, default=Fallback.AS_STRICT)
    refusals = [each.finding.refusal for each in attempts if each.finding.refusal is not None]
    if not ceiling.allows(laxer=laxer) or not all(refusal.can_retry for refusal in refusals):
        return False
    opened = frozenset[Category]().union(*(each.laxer_for for each in known))
    return not laxer or all(_is_opened(refusal, opened) for refusal in refusals)


def _is_opened(refusal: Refusal, opened: frozenset[Category]) -> bool:
    if refusal.kind not in _FOR_SAFETY:
        return True
    return bool(opened) if refusal.category is None else refusal.category in opened


def _is_none(finding: Finding | None) -> bool:
    """Tell whether that is no reply that a user can use; a partial one is."""
    if finding is None or finding.outcome is Outcome.REFUSED:
        return True
    return finding.outcome is Outcome.FAILED and finding.failure != _CUT


def _asked(notes: Notes, other: NextModel) -> Flow[bool]:
    """Ask that model on the terms of the last call; what was before stands again where it fails."""
    dialogue = other.dialogue
    fit = dialogue.fit(notes.terms) if notes.terms.limits else Fit()
    if fit.unmet and any(each.constraint.unmet is Action.REFUSE for each in notes.decisions):
        return False
    if not (yield from _is_decided_alike(notes, other)):
        return False
    before, notes.dialogue, notes.fit = (notes.dialogue, notes.fit), dialogue, fit
    yield from call_model(notes, Cause.FALLBACK, terms=notes.terms)
    if notes.attempts[-1].finding.outcome is Outcome.FAILED:
        notes.dialogue, notes.fit = before
        return False
    notes.hop = other.place
    _flag(notes)
    return True


def _is_decided_alike(notes: Notes, other: NextModel) -> Flow[bool]:
    """Tell whether the policy decides the same about the request to that model, where it looks at models."""
    policy = notes.parts.policy
    if "model" not in policy.reads:
        return True
    situation = Situation(
        stage=Stage.INPUT,
        risk=notes.risks[0],
        request=other.dialogue.request,
        history=notes.history,
        at=notes.at,
    )
    decision = yield from decided(situation, policy=policy, report=notes.report)
    first = notes.decisions[0]
    said = (decision.action, decision.constraint, decision.fallback, decision.laxer_for)
    return said == (first.action, first.constraint, first.fallback, first.laxer_for)


def _flag(notes: Notes) -> None:
    finding = cast("Finding", notes.finding)
    if finding.outcome in (Outcome.ANSWERED, Outcome.PARTIAL) and any(
        each.finding.outcome is Outcome.REFUSED for each in notes.attempts
    ):
        notes.finding = replace(finding, flags=finding.flags | {Flag.HOP_DECLINED})
