"""The vocabulary: frozen values and protocols that every room speaks in."""

from __future__ import annotations

from demur.types.action import Action
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
from demur.types.constraint import Constraint, Grounding, Limits, Masking, together
from demur.types.decision import (
    CheckConduct,
    Conduct,
    Decider,
    Decision,
    Fallback,
    History,
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
from demur.types.passage import Passage, Retriever
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
    "Constraint",
    "Context",
    "Decider",
    "Decision",
    "Exchange",
    "Extent",
    "Fallback",
    "Family",
    "Finding",
    "Flag",
    "Grounding",
    "Headers",
    "Held",
    "History",
    "ImageAsking",
    "ImageModerator",
    "ImageVerdict",
    "Kind",
    "Label",
    "Limits",
    "Masking",
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
    "RemoteTier",
    "ReplySignals",
    "Request",
    "Retriever",
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
    "together",
    "transcript",
    "turns_of",
]
