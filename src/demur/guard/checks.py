"""A check: a tier that judges, under the name that policies know it by, and what counts as a judgement."""

from __future__ import annotations

from dataclasses import dataclass

from demur.types import Assessor, AttachmentKind, Risk, Stage

__all__ = ["Check", "flaw_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One tier, and when it looks.

    name: what policies, records and metrics call it; `checks.<name>` of a policy declares its failures
    stages: INPUT judges requests, OUTPUT replies
    kinds: what of the things beside the words it looks at
    version: of the tier, for the record
    timeout: seconds it may take where the policy gives it none; None trusts it to be quick
    """

    name: str
    assessor: Assessor
    stages: frozenset[Stage] = frozenset({Stage.INPUT, Stage.OUTPUT})
    kinds: frozenset[AttachmentKind] = frozenset()
    version: str = ""
    timeout: float | None = None


def flaw_of(given: object, stage: Stage) -> str:
    """Say why what a check gave is no judgement at `stage`; "" where it is one.

    >>> flaw_of(Risk(stage=Stage.INPUT, harmful=95), Stage.INPUT)
    'a score that is not from 0 to 1'
    """
    if not isinstance(given, Risk):
        return f"{type(given).__name__} instead of a Risk"
    if given.stage is not stage:
        return f"a judgement at {given.stage} where it was asked at {stage}"
    try:
        scores = (given.harmful, given.attack, *given.categories.values())
        # A figure that is no number is not equal to itself, and in no range either.
        is_sound = all(0.0 <= score <= 1.0 for score in scores)
    except (TypeError, AttributeError):
        is_sound = False
    return "" if is_sound else "a score that is not from 0 to 1"
