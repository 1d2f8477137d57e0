"""The flow: logic as generators of steps, thin drivers, and the way from signals and words to a finding."""

from __future__ import annotations

from demur.guard.drivers import APerform, Perform, adrive, adrive_stream, drive, drive_stream
from demur.guard.findings import Detector, judge
from demur.guard.headers import HEADER_NAMES, found_headers, record_headers
from demur.guard.observe import READ_LIMIT, Asked, observe
from demur.guard.steps import (
    Call,
    Close,
    Detect,
    Effect,
    Emit,
    Flow,
    Gather,
    Item,
    Receive,
    Record,
    Report,
    Step,
    Wait,
)

__all__ = [
    "HEADER_NAMES",
    "READ_LIMIT",
    "APerform",
    "Asked",
    "Call",
    "Close",
    "Detect",
    "Detector",
    "Effect",
    "Emit",
    "Flow",
    "Gather",
    "Item",
    "Perform",
    "Receive",
    "Record",
    "Report",
    "Step",
    "Wait",
    "adrive",
    "adrive_stream",
    "drive",
    "drive_stream",
    "found_headers",
    "judge",
    "observe",
    "record_headers",
]
