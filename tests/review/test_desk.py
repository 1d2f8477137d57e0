from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from demur.cases import Should
from demur.errors import ReviewError
from demur.ledger import Ledger, Resolution, ReviewState, Settlement, TextKey
from demur.review import ReviewDesk
from demur.types import Action, Category, Exchange, Held

NOW, DAY = 1_700_000_000.0, 86_400.0
ALLOWED = Settlement(
    by="ada",
    resolution=Resolution.OVERTURNED,
    expected=Action.ALLOW,
    category=Category.PRIVACY,
    note="own door",
)
Blocked = Callable[..., Exchange]


@pytest.fixture
def desk(ledger: Ledger, keep: Callable[..., None], blocked: Blocked) -> ReviewDesk:
    keep(blocked())
    return ReviewDesk(ledger)


def later(desk: ReviewDesk, seconds: float) -> ReviewDesk:
    return ReviewDesk(replace(desk._ledger, clock=lambda: NOW + seconds))


def test_what_waits_is_shown_with_decision_and_masked_text(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    item = desk.show(waiting.id)

    assert item.record is not None
    assert item.text is not None
    assert (item.record.action, item.text.reason) == (Action.REFUSE, "follows a person")
    assert "[EMAIL_1]" in item.text.request


def test_a_case_is_found_by_the_beginning_of_its_id_or_by_its_record(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()

    assert (desk.show(waiting.id[:8]).review, desk.show("record-1").review) == (waiting, waiting)


def test_a_short_record_id_is_a_name_too(ledger: Ledger, keep: Callable[..., None], blocked: Blocked) -> None:
    keep(blocked("a"))

    assert ReviewDesk(ledger).show("a").review.record_id == "a"


@pytest.mark.parametrize("case", ["rev_00000000", "rev_", "", "rev_%%%%"])
def test_an_unknown_case_is_an_error(desk: ReviewDesk, case: str) -> None:
    with pytest.raises(ReviewError, match="there is no case"):
        desk.show(case)


def test_a_beginning_that_fits_several_is_an_error(
    desk: ReviewDesk, keep: Callable[..., None], blocked: Blocked
) -> None:
    keep(*[blocked(f"more-{number}") for number in range(600)])
    first = {review.id[:6] for review in desk.queue()}
    shared = next(
        begin for begin in sorted(first) if sum(review.id[:6] == begin for review in desk.queue()) > 1
    )

    with pytest.raises(ReviewError, match="begins the ids of several cases"):
        desk.show(shared)


def test_a_claim_is_ones_own(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    claimed = desk.claim(waiting.id, by="ada", seconds=60)

    assert (claimed.state, claimed.claimed_by) == (ReviewState.CLAIMED, "ada")
    with pytest.raises(ReviewError, match=r"is claimed by ada until 2023-11-14 22:14 UTC"):
        desk.claim(waiting.id, by="bob", seconds=60)


def test_of_two_who_claim_at_once_one_wins_and_the_other_is_told(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()

    def claim(name: str) -> str:
        try:
            return str(desk.claim(waiting.id, by=name, seconds=60).claimed_by)
        except ReviewError as error:
            return error.problem

    with ThreadPoolExecutor(2) as pool:
        said = sorted(pool.map(claim, ("ada", "bob")), key=len)

    assert said[0] in ("ada", "bob")
    assert f"is claimed by {said[0]}" in said[1]


def test_a_claim_given_back_is_free(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    desk.claim(waiting.id, by="ada", seconds=60)

    assert desk.release(waiting.id, by="ada").state is ReviewState.WAITING
    with pytest.raises(ReviewError, match="ada does not hold"):
        desk.release(waiting.id, by="ada")


def test_an_unclaimed_case_cannot_be_resolved(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()

    with pytest.raises(ReviewError, match="ada does not hold rev_"):
        desk.resolve(waiting.id, ALLOWED)


def test_somebody_elses_case_cannot_be_resolved(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    desk.claim(waiting.id, by="bob", seconds=60)

    with pytest.raises(ReviewError, match="is claimed by bob"):
        desk.resolve(waiting.id, ALLOWED)


def test_a_resolution_teaches_a_case_and_an_exception(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    desk.claim(waiting.id, by="ada", seconds=60)
    resolved = desk.resolve(waiting.id, ALLOWED)

    assert resolved.case is not None
    assert resolved.exception is not None
    assert (resolved.review.state, resolved.case.should) == (ReviewState.RESOLVED, Should.LEGITIMATE)
    assert "stalking.watch" in resolved.exception
    assert [lesson.case for lesson in desk.lessons()] == [resolved.case]


def test_nothing_is_resolved_twice(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    desk.claim(waiting.id, by="ada", seconds=60)
    desk.resolve(waiting.id, ALLOWED)

    with pytest.raises(ReviewError, match="was overturned by ada already"):
        desk.resolve(waiting.id, ALLOWED)
    with pytest.raises(ReviewError, match="was overturned by ada already"):
        desk.claim(waiting.id, by="bob", seconds=60)


@pytest.mark.parametrize(
    ("settlement", "message"),
    [
        (replace(ALLOWED, expected=Action.REFUSE), "overturned, yet refuse is what was done"),
        (replace(ALLOWED, resolution=Resolution.UPHELD), "upheld, yet refuse was done and allow expected"),
        (replace(ALLOWED, by=" "), "is no reviewer's name"),
    ],
)
def test_a_resolution_must_make_sense(desk: ReviewDesk, settlement: Settlement, message: str) -> None:
    (waiting,) = desk.queue()
    desk.claim(waiting.id, by="ada", seconds=60)

    with pytest.raises(ReviewError, match=message):
        desk.resolve(waiting.id, settlement)


def test_what_was_decided_by_no_policy_can_be_settled(
    ledger: Ledger, keep: Callable[..., None], blocked: Blocked
) -> None:
    keep(blocked(decisions=()))
    desk = ReviewDesk(ledger)
    (waiting,) = desk.queue()
    desk.claim(waiting.id, by="ada", seconds=60)

    assert desk.resolve(waiting.id, ALLOWED).exception is None


def test_after_its_time_the_text_is_gone_and_the_decision_stays(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    item = later(desk, 30 * DAY).show(waiting.id)

    assert (item.text, item.missing) == (
        None,
        "the text was deleted at 2023-12-14 22:13 UTC, as its policy says; the decision stays",
    )
    assert item.record is not None
    assert item.record.action is Action.REFUSE
    with pytest.raises(ReviewError, match=r"the time of rev_.* was over at 2023-12-14 22:13 UTC"):
        later(desk, 30 * DAY).claim(waiting.id, by="ada", seconds=60)


def test_a_lesson_whose_text_is_gone_has_no_case_and_still_its_exception(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    desk.claim(waiting.id, by="ada", seconds=60)
    desk.resolve(waiting.id, ALLOWED)
    (lesson,) = later(desk, 30 * DAY).lessons()

    assert (lesson.case, lesson.exception is None) == (None, False)


def test_a_text_that_was_not_kept_says_so(
    ledger: Ledger, keep: Callable[..., None], blocked: Blocked
) -> None:
    keep(blocked(held=Held(request="", reply=0, reason="", keep_days=30)))  # type: ignore[arg-type] # no text
    desk = ReviewDesk(ledger)
    (waiting,) = desk.queue()

    assert desk.show(waiting.id).missing == "the text could not be masked, so it was not kept"


def test_a_text_whose_key_is_missing_says_what_to_restore(desk: ReviewDesk) -> None:
    (waiting,) = desk.queue()
    other = ReviewDesk(replace(desk._ledger, text_key=TextKey.of(bytes(32))))

    assert "which is not here" in other.show(waiting.id).missing
