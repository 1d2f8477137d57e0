"""The flow: logic as generators of steps, thin drivers, and the way from signals and words to a finding."""

from __future__ import annotations

from demur.guard.base import Composes, Delivery, Dialogue, GuardParts, LiveDelivery, holds
from demur.guard.cache import CacheFigures, DecisionCache
from demur.guard.checker import Checker
from demur.guard.checks import Check
from demur.guard.client import AsyncGuard, Guard, GuardOptions
from demur.guard.clients import OnRefusal, Refusals
from demur.guard.conversation import Messages, messages_of
from demur.guard.documents import documents_apart
from demur.guard.drivers import APerform, Perform, adrive, adrive_stream, drive, drive_stream
from demur.guard.fallbacks import FallbackModel
from demur.guard.findings import Detector, judge
from demur.guard.guarded import guarded
from demur.guard.headers import HEADER_NAMES, found_headers, record_headers
from demur.guard.masking import MaskingError, Masks, mask, masked_finding
from demur.guard.masking_shapes import masked_events, masked_reply
from demur.guard.observe import READ_LIMIT, Asked, observe
from demur.guard.performing import ainvoke, invoke
from demur.guard.pinning import pinned
from demur.guard.results import Attempt, Cause, Judged, Result
from demur.guard.sources import Grounded, Source
from demur.guard.speech import Lint, Speech, Writer
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
    Looked,
    Receive,
    Record,
    Report,
    Reports,
    Retrieve,
    Step,
    Together,
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
    "CacheFigures",
    "Call",
    "Cause",
    "Check",
    "Checker",
    "Close",
    "Composes",
    "DecisionCache",
    "Delivery",
    "Detect",
    "Detector",
    "Dialogue",
    "Effect",
    "Emit",
    "FallbackModel",
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
    "Lint",
    "LiveDelivery",
    "Looked",
    "Mask",
    "MaskingError",
    "Masks",
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
    "Speech",
    "Step",
    "Terms",
    "Together",
    "Wait",
    "Writer",
    "adrive",
    "adrive_stream",
    "ainvoke",
    "as_seen",
    "documents_apart",
    "drive",
    "drive_stream",
    "found_headers",
    "guarded",
    "holds",
    "invoke",
    "judge",
    "mask",
    "masked_events",
    "masked_finding",
    "masked_reply",
    "messages_of",
    "observe",
    "pinned",
    "record_headers",
]
