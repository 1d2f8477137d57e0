"""A reply that goes on changed: masked where checks point, or replaced by an answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from demur.guard.ending import let_go, stopped
from demur.guard.masking import MaskingError, masked_finding, masks_of
from demur.guard.notes import Notes, parts_of
from demur.guard.results import Result
from demur.guard.steps import Flow
from demur.types import Action, Decision, Finding, Flag, Transform

__all__ = ["transformed", "transforms"]

_ROUNDS = 3
"""How often a reply is masked; what still shows something then is not fit to be shown."""

Judge = Callable[[Notes], Flow[Decision | None]]


def transforms(decision: Decision) -> bool:
    """Tell whether the reply is to be changed, and no other one asked for."""
    return decision.transform is not None and not decision.constraint


def transformed(notes: Notes, decision: Decision, *, judge: Judge) -> Flow[Result]:
    """Change the reply that counts as `decision` wants it, and give what the user gets.

    judge: judges the masked reply once more, since a check may point at some places of many only
    What cannot be masked is reported and refused.
    """
    if decision.transform is Transform.REPLACE:
        _flag(notes, Flag.REPLACED)
        return (yield from stopped(notes, decision, action=Action.CONSTRAIN))
    for _ in range(_ROUNDS):
        try:
            _mask(notes, decision)
        except MaskingError as error:
            yield from notes.report("mask", error)
            break
        again = yield from judge(notes)
        if again is None or again.action is Action.ALLOW:
            return (yield from let_go(notes))
        if again.action.stops:
            return (yield from stopped(notes, again))
        decision = again
        if again.transform is not Transform.MASK or again.constraint:
            break
    return (yield from stopped(notes, decision, action=Action.REFUSE))


def _mask(notes: Notes, decision: Decision) -> None:
    """Mask the reply that counts, and its finding; raises MaskingError, nothing being changed then."""
    finding = cast("Finding", notes.finding)
    masks = masks_of(parts_of(notes), notes.risks[-1].spans, rules=decision.masks)
    raw = notes.dialogue.masked(notes.raw, masks)
    notes.raw, notes.finding = raw, masked_finding(finding, masks)
    if notes.cited is not None:
        quoted = tuple(map(masks.apply, notes.cited.misquoted))
        notes.cited = replace(notes.cited, misquoted=quoted)


def _flag(notes: Notes, flag: Flag) -> None:
    finding = cast("Finding", notes.finding)
    notes.finding = replace(finding, flags=finding.flags | {flag})
