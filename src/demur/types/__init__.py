"""The vocabulary: frozen values and protocols that every room speaks in."""

from __future__ import annotations

from demur.types.category import Category, Family, can_retry, category_of, family_of
from demur.types.exchange import Caller, Exchange, RecordSink
from demur.types.finding import Finding
from demur.types.plain import Plain, plain
from demur.types.reading import Reader, Reading, Span
from demur.types.refusal import Refusal, RefusalError
from demur.types.signal import Block, ChoiceSignals, Label, ReplySignals, Scalar, Signal, Verdict
from demur.types.vocabulary import Extent, Flag, Kind, Origin, Outcome, Retry, Stage
from demur.types.wire import Headers, WireHead, WireReply, WireRequest, WireStream

__all__ = [
    "Block",
    "Caller",
    "Category",
    "ChoiceSignals",
    "Exchange",
    "Extent",
    "Family",
    "Finding",
    "Flag",
    "Headers",
    "Kind",
    "Label",
    "Origin",
    "Outcome",
    "Plain",
    "Reader",
    "Reading",
    "RecordSink",
    "Refusal",
    "RefusalError",
    "ReplySignals",
    "Retry",
    "Scalar",
    "Signal",
    "Span",
    "Stage",
    "Verdict",
    "WireHead",
    "WireReply",
    "WireRequest",
    "WireStream",
    "can_retry",
    "category_of",
    "family_of",
    "plain",
]
