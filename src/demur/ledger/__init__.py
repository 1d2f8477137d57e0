"""Keeps a record of every exchange in a database, without any text, and counts what is in it."""

from __future__ import annotations

from demur.ledger.activations import (
    ActionCount,
    ActivationPeriod,
    Activations,
    CheckCount,
    RiskRuleCount,
    RuleCount,
    activations,
)
from demur.ledger.events import NotedEvent, note_event, read_events
from demur.ledger.health import WriterHealth, WriterLimits
from demur.ledger.holding import HeldText
from demur.ledger.keys import HashKey
from demur.ledger.masking import Masker
from demur.ledger.queries import Bucket
from demur.ledger.records import Checked, Hit, Looked, Record, Scores, each_record, read_record, read_records
from demur.ledger.review_counts import ReviewCounts, RuleVerdicts, count_reviews
from demur.ledger.reviews import (
    Resolution,
    Review,
    ReviewState,
    Settlement,
    claim_review,
    count_overdue,
    find_reviews,
    read_reviews,
    record_of,
    release_review,
    review_text,
    settle_review,
)
from demur.ledger.statistics import Statistics, statistics
from demur.ledger.store import Ledger, LedgerReader, open_ledger, open_reader, rotate_key, rotate_text_key
from demur.ledger.tally import NOT_STATED, REFUSING_KINDS, Group, Period, Share, Tally
from demur.ledger.text_keys import TextKey, TextKeyError
from demur.ledger.trials import ArmCount, ArmDifference, TrialCounts, count_trials
from demur.ledger.words import WITHHELD
from demur.ledger.writer import LedgerWriter

__all__ = [
    "NOT_STATED",
    "REFUSING_KINDS",
    "WITHHELD",
    "ActionCount",
    "ActivationPeriod",
    "Activations",
    "ArmCount",
    "ArmDifference",
    "Bucket",
    "CheckCount",
    "Checked",
    "Group",
    "HashKey",
    "HeldText",
    "Hit",
    "Ledger",
    "LedgerReader",
    "LedgerWriter",
    "Looked",
    "Masker",
    "NotedEvent",
    "Period",
    "Record",
    "Resolution",
    "Review",
    "ReviewCounts",
    "ReviewState",
    "RiskRuleCount",
    "RuleCount",
    "RuleVerdicts",
    "Scores",
    "Settlement",
    "Share",
    "Statistics",
    "Tally",
    "TextKey",
    "TextKeyError",
    "TrialCounts",
    "WriterHealth",
    "WriterLimits",
    "activations",
    "claim_review",
    "count_overdue",
    "count_reviews",
    "count_trials",
    "each_record",
    "find_reviews",
    "note_event",
    "open_ledger",
    "open_reader",
    "read_events",
    "read_record",
    "read_records",
    "read_reviews",
    "record_of",
    "release_review",
    "review_text",
    "rotate_key",
    "rotate_text_key",
    "settle_review",
    "statistics",
]
