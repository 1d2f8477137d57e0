"""Bulk labelling of logged replies: files in, one result for each reply out, and a summary with intervals."""

from __future__ import annotations

from demur.scan.base import BadLine, Columns, Detect, Detects, Entry, Job, Progress, Watcher
from demur.scan.crew import Workers
from demur.scan.desk import bad_lines_path, state_path
from demur.scan.formats import AUTO, FORMATS
from demur.scan.results import ResultRow
from demur.scan.run import scan
from demur.scan.summary import MOST_NAMES, Share, Summary

__all__ = [
    "AUTO",
    "FORMATS",
    "MOST_NAMES",
    "BadLine",
    "Columns",
    "Detect",
    "Detects",
    "Entry",
    "Job",
    "Progress",
    "ResultRow",
    "Share",
    "Summary",
    "Watcher",
    "Workers",
    "bad_lines_path",
    "scan",
    "state_path",
]
