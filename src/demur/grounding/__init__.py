"""The operator's trusted sources: folders of texts as passages in an embedded full-text index."""

from __future__ import annotations

from demur.grounding.build import Built, build_index
from demur.grounding.index import SourceIndex
from demur.grounding.passages import SUFFIXES, passages_in

__all__ = ["SUFFIXES", "Built", "SourceIndex", "build_index", "passages_in"]
