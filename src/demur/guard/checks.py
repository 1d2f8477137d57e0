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
    timeout: seconds it may take where the policy gives it none; None trusts it to be quick
    version: of the tier, for the record
    """

    name: str
    assessor: Assessor
    stages: frozenset[Stage] = frozenset({Stage.INPUT, Stage.OUTPUT})
    kinds: frozenset[AttachmentKind] = frozenset()
    timeout: float | None = None
    version: str = ""


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
        # A figure that is no number is in no range.
        is_sound = 0.0 <= given.harmful <= 1.0 and 0.0 <= given.attack <= 1.0
        if given.categories:
            is_sound = is_sound and all(0.0 <= score <= 1.0 for score in given.categories.values())
    except (TypeError, AttributeError):
        is_sound = False
    return "" if is_sound else "a score that is not from 0 to 1"
