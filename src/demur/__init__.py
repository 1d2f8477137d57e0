"""Demur notices every refusal that an LLM system makes, in fields and in words.

The names below are loaded at first use, so that `import demur` stays light.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from demur.errors import DemurError
    from demur.types import Category, Finding, Kind, Outcome, Refusal, RefusalError

__all__ = ["Category", "DemurError", "Finding", "Kind", "Outcome", "Refusal", "RefusalError"]

_HOME = {"DemurError": "demur.errors"} | dict.fromkeys(
    ("Category", "Finding", "Kind", "Outcome", "Refusal", "RefusalError"), "demur.types"
)


def __getattr__(name: str) -> object:
    """Load a public name at its first use."""
    if name not in _HOME:
        problem = f"module 'demur' has no attribute {name!r}"
        raise AttributeError(problem)
    value: object = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
