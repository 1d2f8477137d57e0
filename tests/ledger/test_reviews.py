from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from demur.ledger import (
    Ledger,
    Resolution,
    Review,
    ReviewState,
    Settlement,
    claim_review,
    find_reviews,
    open_ledger,
    read_reviews,
    record_of,
    release_review,
    review_text,
    settle_review,
)
from demur.ledger.holding import review_id
from demur.types import Action, Category, Exchange

NOW = 1_700_000_000.0
DAY, HOUR = 86_400.0, 3600.0
ID = review_id("kept-0")
OVERTURNED = Settlement(
    by="ada",
    resolution=Resolution.OVERTURNED,
    expected=Action.ALLOW,
    category=Category.SELF_HARM,
    note="ask bob@example.org",
)
CLAIM = """
import sys
from demur.ledger import claim_review, open_ledger
with open_ledger(sys.argv[1], clock=lambda: 1_700_000_000.0) as ledger:
    print(claim_review(ledger, sys.argv[2], by=sys.argv[3], until=1_700_000_600.0))
"""
Keep = Callable[..., None]
Escalated = Callable[..., Exchange]


@pytest.fixture
def waiting(ledger: Ledger, keep: Keep, escalated: Escalated) -> Ledger:
    keep(escalated("user: I am ada@example.org"))
    return ledger


def at(ledger: Ledger, now: float) -> Ledger:
    return replace(ledger, clock=lambda: now)


def the_review(ledger: Ledger) -> Review:
    (review,) = find_reviews(ledger, ID, now=ledger.clock())
    return review


def claimed(ledger: Ledger, by: str = "ada") -> bool:
    return claim_review(ledger, ID, by=by, until=ledger.clock() + HOUR)


def test_an_escalation_waits(waiting: Ledger) -> None:
    review = the_review(waiting)

    assert (review.state, review.reason, review.record_id) == (ReviewState.WAITING, "escalate", "kept-0")
    assert (review.opened, review.expires, review.has_text) == (NOW, NOW + 30 * DAY, True)


def test_the_text_is_given_masked(waiting: Ledger) -> None:
    text = review_text(waiting, the_review(waiting))

    assert text is not None
    assert (text.request, text.reason) == ("user: I am [EMAIL_1]", "somebody may be in danger")


def test_a_case_is_found_by_the_beginning_of_its_id_and_by_its_record(waiting: Ledger) -> None:
    found = [find_reviews(waiting, name, now=NOW) for name in (ID[:8], "kept-0", "rev%", "kept")]

    assert [len(some) for some in found] == [1, 1, 0, 0]


def test_those_that_wait_longest_come_first(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated(at=NOW), escalated(at=NOW - HOUR), escalated(at=NOW + HOUR))
    found = read_reviews(ledger, now=NOW, states=[ReviewState.WAITING], limit=2)

    assert [review.record_id for review in found] == ["kept-1", "kept-0"]


def test_the_record_says_what_was_decided(waiting: Ledger) -> None:
    record = record_of(waiting, the_review(waiting))

    assert record is not None
    assert (record.action, [hit.rule for hit in record.hits]) == (Action.ESCALATE, ["crisis"])
    assert record_of(waiting, replace(the_review(waiting), record_id="gone")) is None


def test_a_claim_is_ones_own_and_can_be_made_longer(waiting: Ledger) -> None:
    assert (claimed(waiting), claimed(waiting, by="bob")) == (True, False)
    assert claim_review(waiting, ID, by="ada", until=NOW + 2 * HOUR)
    assert (the_review(waiting).claimed_by, the_review(waiting).claimed_until) == ("ada", NOW + 2 * HOUR)


def test_an_ended_claim_is_free_for_others(waiting: Ledger) -> None:
    claimed(waiting)
    later = at(waiting, NOW + HOUR)

    assert (the_review(later).state, the_review(later).claimed_by) == (ReviewState.WAITING, None)
    assert claimed(later, by="bob")


def test_a_claim_can_be_given_back_by_its_owner_only(waiting: Ledger) -> None:
    claimed(waiting)

    assert [release_review(waiting, ID, by=who) for who in ("bob", "ada", "ada")] == [False, True, False]
    assert the_review(waiting).state is ReviewState.WAITING


def test_of_many_who_claim_at_once_one_wins(waiting: Ledger) -> None:
    names = [f"reviewer-{number}" for number in range(8)]
    with (
        open_ledger(waiting.path, clock=lambda: NOW, busy_seconds=10) as patient,
        ThreadPoolExecutor(8) as pool,
    ):
        won = list(pool.map(lambda name: claimed(patient, by=name), names))

    assert sum(won) == 1
    assert the_review(waiting).claimed_by == names[won.index(True)]


def test_of_two_processes_that_claim_at_once_one_wins(waiting: Ledger) -> None:
    commands = [[sys.executable, "-c", CLAIM, str(waiting.path), ID, name] for name in ("ada", "bob")]
    claims = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for command in commands]

    assert sorted(claim.communicate()[0].strip() for claim in claims) == ["False", "True"]


def test_only_who_holds_the_claim_resolves(waiting: Ledger) -> None:
    assert not settle_review(waiting, ID, OVERTURNED)
    claimed(waiting, by="bob")
    assert not settle_review(waiting, ID, OVERTURNED)


def test_a_claim_that_ended_resolves_nothing(waiting: Ledger) -> None:
    claimed(waiting)

    assert not settle_review(at(waiting, NOW + HOUR), ID, OVERTURNED)


def test_a_resolution_is_kept_and_its_note_is_masked(waiting: Ledger) -> None:
    claimed(waiting)
    assert settle_review(waiting, ID, OVERTURNED)
    review, text = the_review(waiting), review_text(waiting, the_review(waiting))

    assert (review.state, review.resolution, review.expected) == (
        ReviewState.RESOLVED,
        Resolution.OVERTURNED,
        Action.ALLOW,
    )
    assert (review.category, review.resolved_by, review.resolved_at) == (Category.SELF_HARM, "ada", NOW)
    assert text is not None
    assert text.note == "ask [EMAIL_1]"


def test_what_is_resolved_cannot_be_claimed_or_resolved_again(waiting: Ledger) -> None:
    claimed(waiting)
    settle_review(waiting, ID, replace(OVERTURNED, note="", category=None))

    assert (claimed(waiting), settle_review(waiting, ID, OVERTURNED)) == (False, False)


def test_resolved_cases_can_be_chosen_by_what_was_said(waiting: Ledger) -> None:
    claimed(waiting)
    settle_review(waiting, ID, OVERTURNED)

    assert len(read_reviews(waiting, now=NOW, resolution=Resolution.OVERTURNED)) == 1
    assert read_reviews(waiting, now=NOW, resolution=Resolution.UPHELD) == ()


def test_past_its_time_a_case_is_expired_before_anybody_deletes_it(waiting: Ledger) -> None:
    later = at(waiting, NOW + 30 * DAY)
    review = the_review(later)

    assert (review.state, review.has_text, review.text_gone) == (ReviewState.EXPIRED, False, "expired")
    assert (review_text(later, review), claimed(later)) == (None, False)


def test_a_case_that_is_gone_has_no_text(waiting: Ledger) -> None:
    assert review_text(waiting, replace(the_review(waiting), id="rev_0")) is None
