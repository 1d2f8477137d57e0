"""Finds what makes a refusal a bad one: lectures, stock formulas, blame, echoes, nothing to go on with."""

from __future__ import annotations

from demur.linting.base import Code, Issue, Part, Report, Severity
from demur.linting.linter import Linter

__all__ = ["Code", "Issue", "Linter", "Part", "Report", "Severity"]
