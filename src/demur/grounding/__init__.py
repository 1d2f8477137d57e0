"""The operator's trusted sources: texts as passages in a full-text index, and what can be offered instead."""

from __future__ import annotations

from demur.grounding.build import Built, build_index
from demur.grounding.catalogue import CatalogueFinder
from demur.grounding.catalogue_entry import Entry
from demur.grounding.catalogue_files import Catalogue, built_in_entries, read_catalogue, with_built_in
from demur.grounding.index import SourceIndex
from demur.grounding.passages import SUFFIXES, passages_in

__all__ = [
    "SUFFIXES",
    "Built",
    "Catalogue",
    "CatalogueFinder",
    "Entry",
    "SourceIndex",
    "build_index",
    "built_in_entries",
    "passages_in",
    "read_catalogue",
    "with_built_in",
]
