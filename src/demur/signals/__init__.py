"""Reads every provider's own refusal signals: fields, stop reasons, filters, errors, whole or streamed."""

from __future__ import annotations

from demur.signals.read import only_words, read_signals

__all__ = ["only_words", "read_signals"]
