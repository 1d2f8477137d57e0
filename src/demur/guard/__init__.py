"""The flow: logic as generators of steps, thin drivers, and the way from signals and words to a finding."""

from __future__ import annotations

from demur.guard.base import Composes, Delivery, Dialogue, GuardParts, LiveDelivery, holds
from demur.guard.checks import Check
from demur.guard.client import AsyncGuard, Guard, GuardOptions
from demur.guard.clients import OnRefusal, Refusals
from demur.guard.conversation import Messages, messages_of
from demur.guard.drivers import APerform, Perform, adrive, adrive_stream, drive, drive_stream
from demur.guard.findings import Detector, judge
from demur.guard.guarded import guarded
from demur.guard.headers import HEADER_NAMES, found_headers, record_headers
from demur.guard.observe import READ_LIMIT, Asked, observe
from demur.guard.performing import Checker, ainvoke, invoke
from demur.guard.results import Attempt, Cause, Judged, Result
from demur.guard.sources import Grounded, Source
from demur.guard.steps import (
    Assess,
    Call,
    Close,
    Detect,
    Effect,
    Emit,
    Flow,
    Gather,
    Invoke,
    Item,
    Receive,
    Record,
    Report,
    Reports,
    Retrieve,
    Step,
    Wait,
)
from demur.guard.terms import Fit, Mask, Terms
from demur.guard.unread import as_seen

__all__ = [
    "HEADER_NAMES",
    "READ_LIMIT",
    "APerform",
    "Asked",
    "Assess",
    "AsyncGuard",
    "Attempt",
    "Call",
    "Cause",
    "Check",
    "Checker",
    "Close",
    "Composes",
    "Delivery",
    "Detect",
    "Detector",
    "Dialogue",
    "Effect",
    "Emit",
    "Fit",
    "Flow",
    "Gather",
    "Grounded",
    "Guard",
    "GuardOptions",
    "GuardParts",
    "Invoke",
    "Item",
    "Judged",
    "LiveDelivery",
    "Mask",
    "Messages",
    "OnRefusal",
    "Perform",
    "Receive",
    "Record",
    "Refusals",
    "Report",
    "Reports",
    "Result",
    "Retrieve",
    "Source",
    "Step",
    "Terms",
    "Wait",
    "adrive",
    "adrive_stream",
    "ainvoke",
    "as_seen",
    "drive",
    "drive_stream",
    "found_headers",
    "guarded",
    "holds",
    "invoke",
    "judge",
    "messages_of",
    "observe",
    "record_headers",
]
