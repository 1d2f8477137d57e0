"""Looks for text that breaks what the splitter, the normaliser and the reader's eye promise."""

from __future__ import annotations
