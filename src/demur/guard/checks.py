"""A check: a tier that judges, under the name that policies know it by."""

from __future__ import annotations

from dataclasses import dataclass

from demur.types import Assessor, AttachmentKind, Stage

__all__ = ["Check"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One tier, and when it looks.

    name: what policies, records and metrics call it; `checks.<name>` of a policy declares its failures
    stages: INPUT judges requests, OUTPUT replies
    kinds: what of the things beside the words it looks at
    """

    name: str
    assessor: Assessor
    stages: frozenset[Stage] = frozenset({Stage.INPUT, Stage.OUTPUT})
    kinds: frozenset[AttachmentKind] = frozenset()
