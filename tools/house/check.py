"""All rules over the whole repository."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from house.files import data_headers, foreign_words, tracked
from house.names import exports, mirrors, module_names
from house.purity import impurities
from house.shape import signatures, sizes
from house.sources import Breach, read_package
from house.words import docstrings, reasons

__all__ = ["CODES", "breaches"]

CODES = tuple(f"H{number}" for number in range(1, 15))
RULES = (sizes, signatures, docstrings, reasons, module_names, exports, impurities)


def breaches(root: Path) -> Iterator[Breach]:
    """Give every breach in the repository at `root`."""
    package = root / "src" / "demur"
    for source in read_package(package):
        for rule in RULES:
            yield from rule(source)
        yield from mirrors(source, root / "tests")
    yield from data_headers(package)
    for path in tracked(root):
        yield from foreign_words(path, root=root)
