"""The house rules that a machine can hold; `python -m house` (with tools/ on the path) prints every breach.

Each module holds one family of rules as plain functions from a source to its breaches.
tests/house proves that every rule bites and that the repository keeps it.
"""

from __future__ import annotations

from house.sources import Breach, Source, read_package, read_source

__all__ = ["Breach", "Source", "read_package", "read_source"]
