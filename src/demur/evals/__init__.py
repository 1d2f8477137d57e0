"""Runs cases against a target, judges what came back, and compares versions."""

from __future__ import annotations

from demur.evals.base import JUDGED, Detects, Figure, Result, Seen, Target, judged, result_of, seen_of
from demur.evals.calls import CallTarget, Turns
from demur.evals.compare import Change, Comparison, Flip, compare
from demur.evals.figures import Counts, Figures, Stopper, Summary, summarise
from demur.evals.gate import Demands, check, misses
from demur.evals.guarded import GuardedTarget
from demur.evals.logged import Logged, LoggedTarget, read_replies
from demur.evals.remote import APIS, RETRIED, UrlTarget
from demur.evals.results import Header, ResultFile, Run, read_run
from demur.evals.run import Pace, evaluate

__all__ = [
    "APIS",
    "JUDGED",
    "RETRIED",
    "CallTarget",
    "Change",
    "Comparison",
    "Counts",
    "Demands",
    "Detects",
    "Figure",
    "Figures",
    "Flip",
    "GuardedTarget",
    "Header",
    "Logged",
    "LoggedTarget",
    "Pace",
    "Result",
    "ResultFile",
    "Run",
    "Seen",
    "Stopper",
    "Summary",
    "Target",
    "Turns",
    "UrlTarget",
    "check",
    "compare",
    "evaluate",
    "judged",
    "misses",
    "read_replies",
    "read_run",
    "result_of",
    "seen_of",
    "summarise",
]
