"""Hard cases that wait for a person: read from the ledger, and changed so that two never decide the same."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

import msgspec
from sqlalchemy import ColumnElement, RowMapping, Select, Update, and_, case, func, or_, select, update

from demur.ledger.holding import HeldText, Sealer
from demur.ledger.records import Record, read_record
from demur.ledger.schema import reviews
from demur.ledger.store import Ledger, LedgerReader
from demur.ledger.text_keys import older_text_key
from demur.types import Action, Category

__all__ = [
    "Resolution",
    "Review",
    "ReviewState",
    "Settlement",
    "claim_review",
    "count_overdue",
    "find_reviews",
    "read_reviews",
    "record_of",
    "release_review",
    "review_text",
    "settle_review",
    "state_at",
]


class ReviewState(StrEnum):
    """Where a hard case stands."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    """Somebody looks at it, until their claim ends."""
    RESOLVED = "resolved"
    EXPIRED = "expired"
    """Nobody resolved it before its text had to go."""


class Resolution(StrEnum):
    """What a person said of the decision."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A hard case, without its text.

    reason: `escalate` where a person decides, `review` where the user was answered and a person looks later
    state: as it is at the moment of reading: an ended claim counts as waiting
    opened, expires, claimed_until, resolved_at: seconds since the Unix epoch; at `expires` the text goes
    expected: what should have been done; category: what the reviewer says it is about
    has_text: whether the text is still kept
    text_gone: why it is not: `expired`, or `failed` where it could not be masked; None where it is kept
    """

    id: str
    record_id: str
    reason: str
    state: ReviewState
    opened: float
    expires: float
    claimed_by: str | None
    claimed_until: float | None
    resolution: Resolution | None
    expected: Action | None
    category: Category | None
    resolved_by: str | None
    resolved_at: float | None
    has_text: bool
    text_gone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """How a reviewer resolves a hard case.

    expected: what should have been done
    note: in the reviewer's own words; masked and encrypted, and deleted together with the text
    """

    by: str
    resolution: Resolution
    expected: Action
    category: Category | None = None
    note: str = ""


def read_reviews(
    ledger: LedgerReader,
    *,
    now: float,
    states: Collection[ReviewState] = tuple(ReviewState),
    resolution: Resolution | None = None,
    limit: int | None = None,
) -> tuple[Review, ...]:
    """Give the hard cases in any of `states`, those that wait longest first.

    now: seconds since the Unix epoch; decides which claims have ended and which texts are past their time
    Raises LedgerError when the database cannot be read.
    """
    query = _every(now).where(state_at(_ms(now)).in_([state.value for state in states]))
    if resolution is not None:
        query = query.where(reviews.c.resolution == resolution.value)
    with ledger.reading() as connection:
        rows = connection.execute(query.limit(limit)).mappings()
        return tuple(_review(row, now=now) for row in rows)


def find_reviews(ledger: LedgerReader, begins: str, *, now: float, limit: int = 2) -> tuple[Review, ...]:
    """Give the hard cases whose id begins with `begins`, or whose record has exactly that id.

    Raises LedgerError when the database cannot be read.
    """
    named = or_(reviews.c.id.startswith(begins, autoescape=True), reviews.c.record_id == begins)
    with ledger.reading() as connection:
        rows = connection.execute(_every(now).where(named).limit(limit)).mappings()
        return tuple(_review(row, now=now) for row in rows)


def count_overdue(ledger: LedgerReader, *, now: float) -> int:
    """Count the cases whose text is still kept although its time is over at `now`.

    Raises LedgerError when the database cannot be read.
    """
    overdue = and_(reviews.c.text.is_not(None), reviews.c.expires <= _ms(now))
    with ledger.reading() as connection:
        return connection.scalar(select(func.count()).select_from(reviews).where(overdue)) or 0


def record_of(ledger: LedgerReader, review: Review) -> Record | None:
    """Give the record of a hard case; None where it is not in the ledger any more."""
    return read_record(ledger, review.record_id)


def review_text(ledger: Ledger, review: Review) -> HeldText | None:
    """Decrypt the masked text of a hard case; None when it is deleted, or past its time.

    Raises TextKeyError when it was sealed with a key that is not here, LedgerError when reading fails.
    """
    query = select(reviews.c.text, reviews.c.note, reviews.c.text_key_id).where(reviews.c.id == review.id)
    with ledger.reading() as connection:
        row = connection.execute(query).one_or_none()
    if row is None or row.text is None or review.expires <= ledger.clock():
        return None
    held = msgspec.json.decode(_opened(ledger, row.text_key_id, row.text), type=HeldText)
    if row.note is None:
        return held
    key_id, _, token = row.note.partition(":")
    return replace(held, note=_opened(ledger, key_id, token).decode())


def claim_review(ledger: Ledger, review: str, *, by: str, until: float) -> bool:
    """Claim the hard case `review` for `by`; False when it is settled, past its time or somebody else's.

    until: seconds since the Unix epoch; one's own claim may be made longer
    Holds: of several who claim at once, in whatever process, one gets it.
    """
    now = _ms(ledger.clock())
    free = or_(state_at(now) == ReviewState.WAITING.value, and_(_is_claimed(now), reviews.c.claimed_by == by))
    change = update(reviews).where(reviews.c.id == review, reviews.c.expires > now, free)
    return _done(
        ledger, change.values(state=ReviewState.CLAIMED.value, claimed_by=by, claimed_until=_ms(until))
    )


def release_review(ledger: Ledger, review: str, *, by: str) -> bool:
    """Give the claim of `by` back; False when they hold none."""
    change = update(reviews).where(
        reviews.c.id == review, _is_claimed(_ms(ledger.clock())), reviews.c.claimed_by == by
    )
    return _done(ledger, change.values(state=ReviewState.WAITING.value, claimed_by=None, claimed_until=None))


def settle_review(ledger: Ledger, review: str, settlement: Settlement) -> bool:
    """Resolve the hard case `review`; False when whoever settles it does not hold its claim now."""
    now = _ms(ledger.clock())
    held = and_(_is_claimed(now), reviews.c.claimed_by == settlement.by)
    note = Sealer(ledger.text_key).note(settlement.note, at=now) if settlement.note else None
    change = (
        update(reviews)
        .where(reviews.c.id == review, held)
        .values(
            state=ReviewState.RESOLVED.value,
            resolution=settlement.resolution.value,
            expected=settlement.expected.value,
            category=settlement.category.value if settlement.category else None,
            resolved_by=settlement.by,
            resolved_at=now,
            note=note,
        )
    )
    return _done(ledger, change)


def _opened(ledger: Ledger, key_id: str, token: str) -> bytes:
    same = key_id == ledger.text_key.id
    return (ledger.text_key if same else older_text_key(ledger.path, key_id)).open(token)


def _done(ledger: Ledger, change: Update) -> bool:
    with ledger.changing() as connection:
        return connection.execute(change).rowcount == 1


def _every(now: float) -> Select[*tuple[object, ...]]:
    columns = [column for column in reviews.c if column.name not in ("text", "note", "state")]
    state = state_at(_ms(now)).label("state")
    return select(*columns, state, reviews.c.text.is_not(None).label("has_text")).order_by(
        reviews.c.opened, reviews.c.id
    )


def state_at(now: int) -> ColumnElement[str]:
    """Give the state at `now`, in milliseconds: claims end, and texts go, without anybody writing it down."""
    is_open = reviews.c.state.in_([ReviewState.WAITING.value, ReviewState.CLAIMED.value])
    return case(
        (and_(is_open, reviews.c.expires <= now), ReviewState.EXPIRED.value),
        (and_(is_open, reviews.c.claimed_until <= now), ReviewState.WAITING.value),
        else_=reviews.c.state,
    )


def _is_claimed(now: int) -> ColumnElement[bool]:
    return state_at(now) == ReviewState.CLAIMED.value


def _review(row: RowMapping, *, now: float) -> Review:
    times = ("opened", "expires", "claimed_until", "resolved_at")
    values = {str(name): value for name, value in row.items() if name != "text_key_id"}
    values |= {name: row[name] / 1000 for name in times if row[name] is not None}
    overdue = row["expires"] <= _ms(now)
    values |= {
        "has_text": bool(row["has_text"]) and not overdue,
        "text_gone": row["text_gone"] or ("expired" if overdue else None),
    }
    if values["state"] in (ReviewState.WAITING, ReviewState.EXPIRED):
        values |= {"claimed_by": None, "claimed_until": None}
    return msgspec.convert(values, Review)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
