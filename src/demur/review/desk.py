"""The desk at which hard cases are decided: a queue, claims that end, and resolutions that teach."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from demur.cases import Case
from demur.errors import ReviewError
from demur.ledger import (
    HeldText,
    Ledger,
    Record,
    Resolution,
    Review,
    ReviewState,
    Settlement,
    TextKeyError,
    claim_review,
    find_reviews,
    read_reviews,
    record_of,
    release_review,
    review_text,
    settle_review,
)
from demur.review.lessons import case_of, suggested_exception

__all__ = ["OPEN", "Item", "Resolved", "ReviewDesk"]

OPEN = (ReviewState.WAITING, ReviewState.CLAIMED)
"""The states of what is still to be decided."""

_SHORTEST = 6
"""Characters of a beginning that name a case, `rev_` included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A hard case as a reviewer sees it.

    record: what was judged and decided; None where it is not kept any more
    text: masked; None where it is gone, and `missing` says why
    """

    review: Review
    record: Record | None
    text: HeldText | None
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """A case that was decided, and what it teaches.

    case: for the next evaluation; None where the decision was upheld, or neither way of a case was right
    exception: YAML for the policy's rules; None where there is none to suggest
    """

    review: Review
    case: Case | None
    exception: str | None


class ReviewDesk:
    """Works through the hard cases of a ledger; safe to use from many threads and processes at once.

    ledger: stays the caller's to close; its clock decides which claims have ended
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def queue(
        self, states: Collection[ReviewState] = OPEN, *, limit: int | None = None
    ) -> tuple[Review, ...]:
        """Give the cases in `states`, those that wait longest first; raises LedgerError when it cannot."""
        return read_reviews(self._ledger, now=self._ledger.clock(), states=states, limit=limit)

    def show(self, case: str) -> Item:
        """Give one case with its text decrypted.

        case: its id, the beginning of it, or its record's id
        Raises ReviewError for a case that there is not; a text that is gone or cannot be opened is no error.
        """
        review = self._find(case)
        record = record_of(self._ledger, review)
        try:
            text = review_text(self._ledger, review)
        except TextKeyError as error:
            return Item(review=review, record=record, text=None, missing=str(error))
        return Item(review=review, record=record, text=text, missing="" if text else _why_gone(review))

    def claim(self, case: str, *, by: str, seconds: float) -> Review:
        """Claim a case for `by`, or make their claim longer: nobody else can claim or resolve it meanwhile.

        Raises ReviewError for a case that is unknown, settled, past its time or claimed by somebody else.
        """
        review = self._find(case)
        until = self._ledger.clock() + seconds
        if not claim_review(self._ledger, review.id, by=_reviewer(by), until=until):
            raise self._refusal(review.id, by=by)
        return self._find(review.id)

    def release(self, case: str, *, by: str) -> Review:
        """Give one's claim back; raises ReviewError when `by` holds none."""
        review = self._find(case)
        if not release_review(self._ledger, review.id, by=by):
            raise self._refusal(review.id, by=by)
        return self._find(review.id)

    def resolve(self, case: str, settlement: Settlement) -> Resolved:
        """Decide a case that one has claimed, once and for all.

        Raises ReviewError for a case that is unknown, settled, past its time, not claimed or claimed by
        somebody else, and where what was expected contradicts the resolution.
        """
        review = self._find(case)
        record = record_of(self._ledger, review)
        _check_sense(settlement, record)
        if not settle_review(self._ledger, review.id, settlement):
            raise self._refusal(review.id, by=settlement.by)
        return self._resolved(self._find(review.id))

    def lessons(self) -> Iterator[Resolved]:
        """Yield every overturned case, the oldest first; one whose text is gone has no `case` any more."""
        found = read_reviews(self._ledger, now=self._ledger.clock(), resolution=Resolution.OVERTURNED)
        return (self._resolved(review) for review in found)

    def _resolved(self, review: Review) -> Resolved:
        item = self.show(review.id)
        return Resolved(
            review=review,
            case=case_of(review, record=item.record, text=item.text) if item.text else None,
            exception=suggested_exception(review, record=item.record),
        )

    def _find(self, case: str) -> Review:
        found = find_reviews(self._ledger, case, now=self._ledger.clock())
        exact = [review for review in found if case in (review.id, review.record_id)]
        long_enough = len(case) >= _SHORTEST
        if exact or (len(found) == 1 and long_enough):
            return (exact or found)[0]
        if found and long_enough:
            raise ReviewError(f"{case!r} begins the ids of several cases", hint="write more of the id")
        raise ReviewError(
            f"there is no case {case!r}",
            where=str(self._ledger.path),
            hint="`demur review list` names those that wait",
        )

    def _refusal(self, case: str, *, by: str) -> ReviewError:
        """Say why nothing was changed, from how the case stands now."""
        review = self._find(case)
        if review.state is ReviewState.RESOLVED:
            return ReviewError(
                f"{review.id} was {review.resolution} by {review.resolved_by} already",
                hint="a resolution stands; open a new case if it was wrong",
            )
        if review.state is ReviewState.EXPIRED:
            return ReviewError(
                f"the time of {review.id} was over at {_moment(review.expires)}, and its text is gone",
                hint="keep texts longer with `conduct.keep_days` of the policy",
            )
        if review.state is ReviewState.CLAIMED and review.claimed_by != by:
            return ReviewError(
                f"{review.id} is claimed by {review.claimed_by} until {_moment(review.claimed_until or 0.0)}",
                hint="take another one, or wait",
            )
        return ReviewError(
            f"{by} does not hold {review.id}", hint=f"claim it first: `demur review claim {review.id}`"
        )


def _check_sense(settlement: Settlement, record: Record | None) -> None:
    _reviewer(settlement.by)
    if record is None or record.action is None:
        return
    same = settlement.expected is record.action
    if settlement.resolution is Resolution.OVERTURNED and same:
        raise ReviewError(
            f"overturned, yet {settlement.expected} is what was done",
            hint="uphold it, or name what should have been done instead",
        )
    if settlement.resolution is Resolution.UPHELD and not same:
        raise ReviewError(
            f"upheld, yet {record.action} was done and {settlement.expected} expected",
            hint="overturn it, or leave out what was expected",
        )


def _reviewer(name: str) -> str:
    if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        raise ReviewError(
            f"{name[:_LONGEST_NAME]!r} is no reviewer's name", hint="give 1 to 128 printable characters"
        )
    return name


_LONGEST_NAME = 128


def _why_gone(review: Review) -> str:
    if review.text_gone == "failed":
        return "the text could not be masked, so it was not kept"
    return f"the text was deleted at {_moment(review.expires)}, as its policy says; the decision stays"


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
