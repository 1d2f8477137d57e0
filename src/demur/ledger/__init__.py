"""Keeps a record of every exchange in a database, without any text, and counts what is in it."""

from __future__ import annotations

from demur.ledger.health import WriterHealth, WriterLimits
from demur.ledger.keys import HashKey
from demur.ledger.queries import Bucket
from demur.ledger.records import Record, read_records
from demur.ledger.statistics import Statistics, statistics
from demur.ledger.store import Ledger, LedgerReader, open_ledger, open_reader, rotate_key
from demur.ledger.tally import NOT_STATED, REFUSING_KINDS, Group, Period, Share, Tally
from demur.ledger.writer import LedgerWriter

__all__ = [
    "NOT_STATED",
    "REFUSING_KINDS",
    "Bucket",
    "Group",
    "HashKey",
    "Ledger",
    "LedgerReader",
    "LedgerWriter",
    "Period",
    "Record",
    "Share",
    "Statistics",
    "Tally",
    "WriterHealth",
    "WriterLimits",
    "open_ledger",
    "open_reader",
    "read_records",
    "rotate_key",
    "statistics",
]
