"""Demur notices every refusal that an LLM system makes, decides which it should make, and says no well.

The names below are loaded at first use, so that `import demur` stays light.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from demur.answers import Answer
    from demur.assembly.answers import answer
    from demur.assembly.facade import detect, detect_many
    from demur.assembly.guard import AsyncGuard, Guard, GuardSettings
    from demur.assembly.linting import lint
    from demur.assembly.risk import assess
    from demur.errors import DemurError
    from demur.guard import Result
    from demur.policy import Policy
    from demur.types import (
        Action,
        Category,
        Decision,
        Extent,
        Family,
        Finding,
        Flag,
        Kind,
        Origin,
        Outcome,
        Reader,
        Reading,
        Refusal,
        RefusalError,
        Retry,
        Risk,
        Span,
        Stage,
    )

__all__ = [
    "Action",
    "Answer",
    "AsyncGuard",
    "Category",
    "Decision",
    "DemurError",
    "Extent",
    "Family",
    "Finding",
    "Flag",
    "Guard",
    "GuardSettings",
    "Kind",
    "Origin",
    "Outcome",
    "Policy",
    "Reader",
    "Reading",
    "Refusal",
    "RefusalError",
    "Result",
    "Retry",
    "Risk",
    "Span",
    "Stage",
    "answer",
    "assess",
    "detect",
    "detect_many",
    "lint",
]

_HOME = {
    "Answer": "demur.answers",
    "AsyncGuard": "demur.assembly.guard",
    "DemurError": "demur.errors",
    "Guard": "demur.assembly.guard",
    "GuardSettings": "demur.assembly.guard",
    "Policy": "demur.policy",
    "Result": "demur.guard",
    "answer": "demur.assembly.answers",
    "assess": "demur.assembly.risk",
    "detect": "demur.assembly.facade",
    "detect_many": "demur.assembly.facade",
    "lint": "demur.assembly.linting",
}


if not TYPE_CHECKING:  # a type checker must not take every name for granted

    def __getattr__(name: str) -> object:
        """Load a public name at its first use."""
        if name not in __all__:
            problem = f"module 'demur' has no attribute {name!r}"
            raise AttributeError(problem)
        value: object = getattr(importlib.import_module(_HOME.get(name, "demur.types")), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
