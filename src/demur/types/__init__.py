"""The vocabulary: frozen values and protocols that every room speaks in."""

from __future__ import annotations

from demur.types.attachment import (
    Attachment,
    AttachmentKind,
    Transcriber,
    Transcript,
    Unread,
    UnreadableError,
    attachment,
    kind_of,
)
from demur.types.cascade import Breaker, Cascade, When
from demur.types.category import Category, Family, can_retry, category_of, family_of
from demur.types.decision import (
    Action,
    CheckConduct,
    Conduct,
    Decider,
    Decision,
    Mode,
    OwnRefusals,
    RuleHit,
    Situation,
    Tag,
    Transform,
)
from demur.types.exchange import Caller, Exchange, Held, RecordSink
from demur.types.finding import Finding
from demur.types.moderation import ImageAsking, ImageModerator, ImageVerdict
from demur.types.plain import Plain, plain
from demur.types.question import Asking, Question, RemoteTier, RiskAsking
from demur.types.reading import BatchReader, Reader, Reading, Span
from demur.types.refusal import Refusal, RefusalError
from demur.types.request import Context, Message, Request, Role, transcript, turns_of
from demur.types.risk import Assessor, Risk, RiskSpan, Severity, Subject
from demur.types.run import CheckHealth, CircuitState, Run, RunState, RunWhy
from demur.types.signal import Block, ChoiceSignals, Label, ReplySignals, Scalar, Signal, Verdict
from demur.types.vocabulary import Extent, Flag, Kind, Origin, Outcome, Retry, Stage
from demur.types.wire import Headers, WireHead, WireReply, WireRequest, WireStream

__all__ = [
    "Action",
    "Asking",
    "Assessor",
    "Attachment",
    "AttachmentKind",
    "BatchReader",
    "Block",
    "Breaker",
    "Caller",
    "Cascade",
    "Category",
    "CheckConduct",
    "CheckHealth",
    "ChoiceSignals",
    "CircuitState",
    "Conduct",
    "Context",
    "Decider",
    "Decision",
    "Exchange",
    "Extent",
    "Family",
    "Finding",
    "Flag",
    "Headers",
    "Held",
    "ImageAsking",
    "ImageModerator",
    "ImageVerdict",
    "Kind",
    "Label",
    "Message",
    "Mode",
    "Origin",
    "Outcome",
    "OwnRefusals",
    "Plain",
    "Question",
    "Reader",
    "Reading",
    "RecordSink",
    "Refusal",
    "RefusalError",
    "RemoteTier",
    "ReplySignals",
    "Request",
    "Retry",
    "Risk",
    "RiskAsking",
    "RiskSpan",
    "Role",
    "RuleHit",
    "Run",
    "RunState",
    "RunWhy",
    "Scalar",
    "Severity",
    "Signal",
    "Situation",
    "Span",
    "Stage",
    "Subject",
    "Tag",
    "Transcriber",
    "Transcript",
    "Transform",
    "Unread",
    "UnreadableError",
    "Verdict",
    "When",
    "WireHead",
    "WireReply",
    "WireRequest",
    "WireStream",
    "attachment",
    "can_retry",
    "category_of",
    "family_of",
    "kind_of",
    "plain",
    "transcript",
    "turns_of",
]
