"""What is attached to a request or a reply and no check looks at, so that it never passes for harmless."""

from __future__ import annotations

from collections.abc import Iterable

from demur.guard.checks import Check
from demur.risk import places_of, unscreened
from demur.types import AttachmentKind, Risk, Subject, Unread

__all__ = ["overlooked"]

_NAME = "attachments"


def overlooked(subject: Subject, *, checks: Iterable[Check]) -> list[Risk]:
    """Give a risk that names what is under judgement and none of `checks` looks at; else nothing."""
    if not (subject.attachments or subject.request.attachments):
        return []
    looked_at = frozenset[AttachmentKind]().union(*(check.kinds for check in checks))
    missed = places_of(subject, frozenset(AttachmentKind) - looked_at)
    if not missed:
        return []
    told = tuple(unscreened(_NAME, place, Unread.KIND) for place in missed)
    return [Risk(stage=subject.stage, rules=(f"{_NAME}.unscreened",), unscreened=told)]
