"""What waits to be written, and how the text of a hard case becomes a sealed row."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, field

import msgspec

from demur.ledger.masking import Masker, region_of
from demur.ledger.text_keys import TextKey
from demur.ledger.words import Row
from demur.types import Action, Exchange, Held

__all__ = ["DAY_MS", "Entry", "HeldText", "Sealed", "Sealer", "review_id"]

_log = logging.getLogger("demur.ledger")
DAY_MS = 86_400_000
"""Milliseconds of a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A record on its way to the database.

    held: text that waits in memory, as it was said, until the writing thread has masked and sealed it
    """

    row: Row
    held: Held | None = field(default=None, repr=False)
    escalated: bool = False

    @classmethod
    def of(cls, row: Row, exchange: Exchange) -> Entry:
        """Give the entry of `exchange`, whose row is `row`."""
        if exchange.held is None:
            return cls(row=row)
        escalated = any(decision.action is Action.ESCALATE for decision in exchange.decisions)
        return cls(row=row, held=exchange.held, escalated=escalated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A record and its hard case, as they go into the database."""

    row: Row
    review: Row | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldText:
    """What a reviewer reads: the masked text of a hard case, and why it waits.

    note: what the one who resolved it wrote, masked too; "" where nobody did
    """

    request: str
    reply: str
    reason: str
    note: str = ""


class Sealer:
    """Masks and encrypts the text of hard cases; for the writing thread, since it takes milliseconds.

    key: what texts are sealed with
    """

    def __init__(self, key: TextKey) -> None:
        self._key = key

    def sealed(self, entry: Entry) -> Sealed:
        """Give `entry` with its text masked and sealed.

        Never raises: a text that cannot be masked is dropped, its case says so, and the log has an error.
        """
        if entry.held is None:
            return Sealed(row=entry.row)
        try:
            text, gone = self._text(entry.held, entry.row), None
        except Exception as error:  # noqa: BLE001 - no unmasked text may be kept, and no record be lost
            _log.error("the text of %s cannot be kept: %s", entry.row["id"], type(error).__name__)
            text, gone = None, "failed"
        return Sealed(row=entry.row, review=self._review(entry, entry.held, text=text, gone=gone))

    def note(self, note: str, *, at: int) -> str:
        """Give a reviewer's own words masked and sealed, behind the key's id and a colon.

        at: milliseconds since the Unix epoch
        """
        return f"{self._key.id}:{self._key.seal(Masker().mask(_clean(note)).encode(), at=at // 1000)}"

    def _text(self, held: Held, row: Row) -> str:
        masker = Masker(region=region_of(str(row["locale"] or "")))
        masked = HeldText(
            request=masker.mask(_clean(held.request)),
            reply=masker.mask(_clean(held.reply)),
            reason=_clean(held.reason),
        )
        return self._key.seal(msgspec.json.encode(masked), at=int(row["at"] or 0) // 1000)

    def _review(self, entry: Entry, held: Held, *, text: str | None, gone: str | None) -> Row:
        record, opened = str(entry.row["id"]), int(entry.row["at"] or 0)
        return {
            "id": review_id(record),
            "record_id": record,
            "reason": "escalate" if entry.escalated else "review",
            "state": "waiting",
            "opened": opened,
            "expires": opened + held.keep_days * DAY_MS,
            "text": text,
            "text_key_id": self._key.id,
            "text_gone": gone,
        }


def review_id(record: str) -> str:
    """Give the id under which the exchange `record` waits: the same each time, so that none waits twice.

    >>> review_id("rec_1")
    'rev_bab765a17a25e465'
    """
    return f"rev_{hashlib.sha256(record.encode()).hexdigest()[:16]}"


def _clean(text: str) -> str:
    # Half a surrogate pair may come out of JSON; no file can hold it.
    return text.encode("utf-8", "replace").decode()
