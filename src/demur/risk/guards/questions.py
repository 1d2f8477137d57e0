"""The labels that a guard is asked about one by one."""

from __future__ import annotations

from demur.errors import SettingError, nearest
from demur.risk.guards.base import GuardSetup

__all__ = ["check_questions", "questions"]


def questions(setup: GuardSetup) -> tuple[str, ...]:
    """Give the labels that the setup names, or else the scheme's usual ones."""
    usual = (label for label, native in setup.scheme.labels.items() if native.usual)
    return setup.questions or tuple(usual)


def check_questions(setup: GuardSetup) -> None:
    """Raise SettingError for a question that the scheme does not have."""
    for label in setup.questions:
        if label not in setup.scheme.labels:
            raise SettingError(
                f"{setup.scheme.title} has no question {label!r}",
                where=f"guards.{setup.name}.questions",
                hint=nearest(label, setup.scheme.labels),
            )
