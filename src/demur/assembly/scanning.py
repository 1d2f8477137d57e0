"""Who labels a scan, by settings: this process, and others that build the same detector again."""

from __future__ import annotations

import os
from functools import partial

from demur.assembly.reading import detector_of
from demur.assembly.settings import ReadingSection
from demur.scan import Workers

__all__ = ["MOST_USUAL", "scan_workers", "usual_count"]

MOST_USUAL = 4
"""So many processes scan at most, unless more are asked for."""


def usual_count() -> int:
    """Give how many processes scan where nobody says: one for each core that this one may use, at most 4."""
    # Not every system tells which cores those are.
    allowed = getattr(os, "sched_getaffinity", None)
    cores = len(allowed(0)) if allowed else os.cpu_count() or 1
    return min(cores, MOST_USUAL)


def scan_workers(section: ReadingSection, *, count: int | None = None) -> Workers:
    """Give the workers that read as `section` wants, but for its judge: nobody counts for several processes.

    count: of processes; None takes the usual one
    What they find is the same for any count where NumPy starts no threads of its own; see `demur scan`.
    Making them raises SettingError where the detector cannot be built.
    """
    return Workers(make=partial(detector_of, section), count=usual_count() if count is None else count)
