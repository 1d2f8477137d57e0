from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path

import pytest

from demur.errors import LedgerError
from demur.ledger import (
    Ledger,
    LedgerWriter,
    Resolution,
    ReviewState,
    Settlement,
    WriterLimits,
    claim_review,
    find_reviews,
    open_ledger,
    review_text,
    settle_review,
)
from demur.ledger.holding import review_id
from demur.testing.findings import exchange
from demur.types import Action, Exchange, Held

NOW, DAY = 1_700_000_000.0, 86_400.0
ID = review_id("kept-0")
Keep = Callable[..., None]
UNREADABLE = Held(request="", reply=0, reason="", keep_days=30)  # type: ignore[arg-type] # what no text is
Escalated = Callable[..., Exchange]


def token_of(ledger: Ledger) -> bytes:
    with closing(sqlite3.connect(ledger.path)) as connection:
        (token,) = connection.execute("SELECT text FROM reviews").fetchone()
    return bytes(str(token), "ascii")


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def state_of(ledger: Ledger) -> ReviewState:
    (review,) = find_reviews(ledger, ID, now=ledger.clock())
    return review.state


def test_texts_go_at_their_time_and_not_before(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated(), escalated(at=NOW + DAY))

    assert replace(ledger, clock=lambda: NOW + 30 * DAY - 1).delete_overdue() == 0
    assert replace(ledger, clock=lambda: NOW + 30 * DAY).delete_overdue() == 1
    assert replace(ledger, clock=lambda: NOW + 99 * DAY).delete_overdue() == 1


def test_nothing_of_a_deleted_text_is_left_in_any_file(
    ledger: Ledger, keep: Keep, escalated: Escalated, tmp_path: Path
) -> None:
    keep(escalated("user: please " * 2000))
    token = token_of(ledger)
    assert token[5000:5100] in everything_in(tmp_path)

    replace(ledger, clock=lambda: NOW + 30 * DAY).delete_overdue()

    assert token[5000:5100] not in everything_in(tmp_path)


def test_what_nobody_resolved_expires(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated())
    replace(ledger, clock=lambda: NOW + 30 * DAY).delete_overdue()

    assert state_of(ledger) is ReviewState.EXPIRED


def test_what_was_decided_stays(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated())
    claim_review(ledger, ID, by="ada", until=NOW + 60)
    settle_review(
        ledger,
        ID,
        Settlement(by="ada", resolution=Resolution.UPHELD, expected=Action.ESCALATE, note="so be it"),
    )
    replace(ledger, clock=lambda: NOW + 30 * DAY).delete_overdue()
    (review,) = find_reviews(ledger, ID, now=NOW)

    assert (review.state, review.resolution, review.text_gone) == (
        ReviewState.RESOLVED,
        Resolution.UPHELD,
        "expired",
    )
    assert review_text(ledger, review) is None


def test_a_text_that_could_not_be_kept_says_so_for_ever(
    ledger: Ledger, keep: Keep, escalated: Escalated
) -> None:
    keep(escalated(held=UNREADABLE))
    replace(ledger, clock=lambda: NOW + 30 * DAY).delete_overdue()
    (review,) = find_reviews(ledger, ID, now=NOW)

    assert (review.state, review.text_gone) == (ReviewState.EXPIRED, "failed")


def test_opening_deletes(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated())
    ledger.close()
    with open_ledger(ledger.path, clock=lambda: NOW + 30 * DAY) as again:
        (review,) = find_reviews(again, ID, now=NOW)

    assert review.text_gone == "expired"


@pytest.fixture
def sweeping(ledger: Ledger) -> Iterator[tuple[list[float], LedgerWriter]]:
    now = [NOW]
    limits = WriterLimits(batch_delay=0.01, sweep_every=0.01)
    with LedgerWriter(
        replace(ledger, clock=lambda: now[0]), monotonic=time.monotonic, limits=limits
    ) as writer:
        yield now, writer


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not (met := condition()) and time.monotonic() < end:
        time.sleep(0.01)
    return met


def test_a_writer_deletes_from_time_to_time(
    ledger: Ledger, escalated: Escalated, sweeping: tuple[list[float], LedgerWriter]
) -> None:
    now, writer = sweeping
    writer.record(escalated(id="kept-0"))
    assert writer.flush(timeout=5)
    now[0] += 30 * DAY

    assert wait_for(lambda: find_reviews(ledger, ID, now=NOW)[0].text_gone == "expired")


def test_a_look_that_fails_is_logged_and_taken_again(
    ledger: Ledger,
    sweeping: tuple[list[float], LedgerWriter],
    hold: Callable[[], AbstractContextManager[None]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    now, writer = sweeping
    with caplog.at_level(logging.ERROR, "demur.ledger"), hold():
        now[0] += DAY
        # It is counted first, and logged a moment later.
        assert wait_for(lambda: "texts that are past their time wait for the next look" in caplog.text)

    assert writer.health.faults > 0
    writer.record(exchange(id="later"))
    assert writer.flush(timeout=5)
    assert writer.health.written == 1
    assert ledger.path.exists()


def test_what_cannot_be_deleted_is_an_error(
    ledger: Ledger, hold: Callable[[], AbstractContextManager[None]]
) -> None:
    with hold(), pytest.raises(LedgerError, match="database is locked"):
        ledger.delete_overdue()
