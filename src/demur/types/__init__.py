"""The vocabulary: frozen values and protocols that every room speaks in.

Each module is loaded when one of its names is first wanted: making frozen values takes a process time, and
most rooms speak but a few words of the vocabulary.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from demur.types.action import Action
    from demur.types.alternative import Alternative, AlternativeKind, Finder, Sought
    from demur.types.answer_event import AnswerEvent, EventSink, UnknownRecordError, event_of
    from demur.types.attachments import (
        Attachment,
        AttachmentKind,
        Transcriber,
        Transcript,
        Unread,
        UnreadableError,
        attachment,
        kind_of,
    )
    from demur.types.author import Author
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
    from demur.types.exchange import Answered, Caller, Exchange, Held, RecordSink
    from demur.types.finding import Finding
    from demur.types.moderation import ImageAsking, ImageModerator, ImageVerdict
    from demur.types.passage import Passage, Retriever
    from demur.types.plain_data import Plain, plain
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
    "Alternative",
    "AlternativeKind",
    "AnswerEvent",
    "Answered",
    "Asking",
    "Assessor",
    "Attachment",
    "AttachmentKind",
    "Author",
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
    "EventSink",
    "Exchange",
    "Extent",
    "Fallback",
    "Family",
    "Finder",
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
    "Sought",
    "Span",
    "Stage",
    "Subject",
    "Tag",
    "Transcriber",
    "Transcript",
    "Transform",
    "UnknownRecordError",
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
    "event_of",
    "family_of",
    "kind_of",
    "plain",
    "together",
    "transcript",
    "turns_of",
]

_MODULES = {
    "action": "Action",
    "alternative": "Alternative AlternativeKind Finder Sought",
    "answer_event": "AnswerEvent EventSink UnknownRecordError event_of",
    "attachments": "Attachment AttachmentKind Transcriber Transcript Unread UnreadableError "
    "attachment kind_of",
    "author": "Author",
    "cascade": "Breaker Cascade When",
    "category": "Category Family can_retry category_of family_of",
    "constraint": "Constraint Grounding Limits Masking together",
    "decision": "CheckConduct Conduct Decider Decision Fallback History Mode OwnRefusals RuleHit Situation "
    "Tag Transform",
    "exchange": "Answered Caller Exchange Held RecordSink",
    "finding": "Finding",
    "moderation": "ImageAsking ImageModerator ImageVerdict",
    "passage": "Passage Retriever",
    "plain_data": "Plain plain",
    "question": "Asking Question RemoteTier RiskAsking",
    "reading": "BatchReader Reader Reading Span",
    "refusal": "Refusal RefusalError",
    "request": "Context Message Request Role transcript turns_of",
    "risk": "Assessor Risk RiskSpan Severity Subject",
    "run": "CheckHealth CircuitState Run RunState RunWhy",
    "signal": "Block ChoiceSignals Label ReplySignals Scalar Signal Verdict",
    "vocabulary": "Extent Flag Kind Origin Outcome Retry Stage",
    "wire": "Headers WireHead WireReply WireRequest WireStream",
}
_HOME = {name: module for module, names in _MODULES.items() for name in names.split()}


if not TYPE_CHECKING:  # a type checker must not take every name for granted

    def __getattr__(name: str) -> object:
        """Load a name at its first use."""
        if name not in _HOME:
            problem = f"module 'demur.types' has no attribute {name!r}"
            raise AttributeError(problem)
        value: object = getattr(importlib.import_module(f"demur.types.{_HOME[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
