"""Demur notices every refusal that an LLM system makes, in fields and in words.

The names below are loaded at first use, so that `import demur` stays light.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from demur.assembly.facade import detect, detect_many
    from demur.errors import DemurError
    from demur.types import (
        Category,
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
        Span,
        Stage,
    )

__all__ = [
    "Category",
    "DemurError",
    "Extent",
    "Family",
    "Finding",
    "Flag",
    "Kind",
    "Origin",
    "Outcome",
    "Reader",
    "Reading",
    "Refusal",
    "RefusalError",
    "Retry",
    "Span",
    "Stage",
    "detect",
    "detect_many",
]

_HOME = {
    "DemurError": "demur.errors",
    "detect": "demur.assembly.facade",
    "detect_many": "demur.assembly.facade",
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
