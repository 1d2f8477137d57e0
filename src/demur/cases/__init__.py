"""Cases: a request with what should happen; the unit of evaluation, review and regression."""

from __future__ import annotations

from demur.cases.base import Case, Should
from demur.cases.fields import case_of_line, line_of_case
from demur.cases.files import append_cases, read_cases, write_cases
from demur.cases.groups import prompt_group

__all__ = [
    "Case",
    "Should",
    "append_cases",
    "case_of_line",
    "line_of_case",
    "prompt_group",
    "read_cases",
    "write_cases",
]
