"""The vocabulary: frozen values and protocols that every room speaks in."""

from __future__ import annotations

from demur.types.action import Action
from demur.types.category import Category, Family, can_retry, category_of, family_of
from demur.types.constraint import Constraint, Grounding, Limits, Transform, together
from demur.types.decision import (
    CheckConduct,
    Conduct,
    Decider,
    Decision,
    Mode,
    OwnRefusals,
    RuleHit,
    Situation,
    Tag,
)
from demur.types.exchange import Caller, Exchange, Held, RecordSink
from demur.types.finding import Finding
from demur.types.passage import Passage, Retriever
from demur.types.plain import Plain, plain
from demur.types.question import Asking, Question
from demur.types.reading import BatchReader, Reader, Reading, Span
from demur.types.refusal import Refusal, RefusalError
from demur.types.request import Context, Message, Request, Role, transcript, turns_of
from demur.types.risk import Assessor, Risk, RiskSpan, Severity, Subject
from demur.types.signal import Block, ChoiceSignals, Label, ReplySignals, Scalar, Signal, Verdict
from demur.types.vocabulary import Extent, Flag, Kind, Origin, Outcome, Retry, Stage
from demur.types.wire import Headers, WireHead, WireReply, WireRequest, WireStream

__all__ = [
    "Action",
    "Asking",
    "Assessor",
    "BatchReader",
    "Block",
    "Caller",
    "Category",
    "CheckConduct",
    "ChoiceSignals",
    "Conduct",
    "Constraint",
    "Context",
    "Decider",
    "Decision",
    "Exchange",
    "Extent",
    "Family",
    "Finding",
    "Flag",
    "Grounding",
    "Headers",
    "Held",
    "Kind",
    "Label",
    "Limits",
    "Message",
    "Mode",
    "Origin",
    "Outcome",
    "OwnRefusals",
    "Passage",
    "Plain",
    "Question",
    "Reader",
    "Reading",
    "RecordSink",
    "Refusal",
    "RefusalError",
    "ReplySignals",
    "Request",
    "Retriever",
    "Retry",
    "Risk",
    "RiskSpan",
    "Role",
    "RuleHit",
    "Scalar",
    "Severity",
    "Signal",
    "Situation",
    "Span",
    "Stage",
    "Subject",
    "Tag",
    "Transform",
    "Verdict",
    "WireHead",
    "WireReply",
    "WireRequest",
    "WireStream",
    "can_retry",
    "category_of",
    "family_of",
    "plain",
    "together",
    "transcript",
    "turns_of",
]
