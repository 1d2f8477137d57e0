"""Lays judged words out for guards whose server has no template of its own for them."""

from __future__ import annotations

from string import Template

from demur.risk.guards.base import GuardSetup
from demur.risk.guards.marks import harmless
from demur.risk.guards.turns import turns_before
from demur.types import Role, Stage, Subject

__all__ = ["labels_listed", "laid_out"]


def laid_out(setup: GuardSetup, subject: Subject, *, words: str, question: str = "") -> str:
    """Give the prompt that has `words` judged; nothing in them can pass for a part of the layout."""
    scheme = setup.scheme
    is_reply = subject.stage is Stage.OUTPUT
    shown = harmless(words)
    request = _request(subject, context=scheme.context) if is_reply else shown
    return Template(scheme.on_reply if is_reply else scheme.on_request).substitute(
        instructions=setup.policy.strip() or scheme.instructions.strip(),
        labels=labels_listed(setup),
        request=request,
        reply=shown if is_reply else "",
        question=question,
    )


def labels_listed(setup: GuardSetup) -> str:
    """Give the scheme's labels, one a line, with short names."""
    return "\n".join(f"{label}: {native.name}" for label, native in setup.scheme.labels.items())


def _request(subject: Subject, *, context: int) -> str:
    turns = turns_before(subject, context=context)
    return harmless("\n\n".join(turn.text for turn in turns if turn.role is Role.USER))
