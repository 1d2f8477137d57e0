from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest
from sqlalchemy import delete, func, select

from demur.errors import InputError, LedgerError
from demur.ledger import Ledger, LedgerWriter, NotedEvent, WriterLimits, note_event, read_events
from demur.ledger.schema import answer_events, records
from demur.testing.findings import exchange, finding
from demur.types import Answered, AnswerEvent, Caller, EventSink, Exchange, Outcome, UnknownRecordError

NOW = 1_700_000_000.0
ACCEPTED, LEFT = AnswerEvent.ACCEPTED, AnswerEvent.LEFT
NOTE = """
import sys
from demur.ledger import note_event, open_ledger
from demur.types import AnswerEvent
with open_ledger(sys.argv[1], clock=lambda: 1_700_000_000.0) as ledger:
    print(note_event(ledger, "kept-0", event=AnswerEvent.LEFT))
"""


def answered(tenant: str = "", topic: str = "privacy") -> Exchange:
    one = exchange(finding(Outcome.REFUSED), caller=Caller(tenant=tenant))
    return replace(one, topic=topic, answered=Answered(locale="en", wording="calm"))


@pytest.fixture
def kept(ledger: Ledger, keep: Callable[..., None]) -> Ledger:
    keep(answered(), answered(tenant="acme"), answered(topic=""))
    return ledger


def count(ledger: Ledger) -> int:
    with ledger.reading() as connection:
        return connection.scalar(select(func.count()).select_from(answer_events)) or 0


def test_an_event_is_kept_with_its_alternative_and_time(kept: Ledger) -> None:
    assert note_event(kept, "kept-0", event=ACCEPTED, alternative=1)

    assert read_events(kept, "kept-0") == (
        NotedEvent(record_id="kept-0", event=ACCEPTED, alternative=1, at=NOW),
    )


def test_the_same_event_is_kept_once_and_another_one_beside_it(kept: Ledger) -> None:
    told = [(ACCEPTED, 1), (ACCEPTED, 1), (ACCEPTED, 0), (ACCEPTED, None), (LEFT, None), (LEFT, None)]

    new = [note_event(kept, "kept-0", event=event, alternative=which) for event, which in told]

    assert new == [True, False, True, True, True, False]
    assert count(kept) == 4


def test_several_programs_that_tell_the_same_keep_it_once(kept: Ledger) -> None:
    words = [sys.executable, "-c", NOTE, str(kept.path)]
    running = [subprocess.Popen(words, stdout=subprocess.PIPE, text=True) for _ in range(3)]

    told = sorted(each.communicate(timeout=60)[0].strip() for each in running)

    assert (told, count(kept)) == (["False", "False", "True"], 1)


@pytest.mark.parametrize("record", ["kept-9", "", "kept-2", "x" * 999, "\x00", "' OR 1=1 --"])
def test_a_record_that_is_not_there_or_holds_no_answer_is_refused(kept: Ledger, record: str) -> None:
    with pytest.raises(UnknownRecordError, match=r"there is no record|holds no answer"):
        note_event(kept, record, event=LEFT)

    assert count(kept) == 0


@pytest.mark.parametrize(
    ("record", "tenant", "seen"),
    [
        ("kept-1", "acme", True),
        ("kept-1", "other", False),
        ("kept-1", "", False),
        ("kept-1", None, True),
        ("kept-0", "", True),
        ("kept-0", "acme", False),
    ],
)
def test_a_tenant_speaks_of_its_own_records_alone(
    kept: Ledger, record: str, tenant: str | None, *, seen: bool
) -> None:
    if seen:
        assert note_event(kept, record, event=LEFT, tenant=tenant)
        return
    with pytest.raises(UnknownRecordError, match="there is no record"):
        note_event(kept, record, event=LEFT, tenant=tenant)


@pytest.mark.parametrize(
    ("event", "alternative"), [(LEFT, 0), (ACCEPTED, -1), (ACCEPTED, 5), (ACCEPTED, 2**70)]
)
def test_an_alternative_that_no_answer_has_is_refused(
    kept: Ledger, event: AnswerEvent, alternative: int
) -> None:
    with pytest.raises(InputError, match="alternative"):
        note_event(kept, "kept-0", event=event, alternative=alternative)


def test_events_go_with_their_record(kept: Ledger) -> None:
    note_event(kept, "kept-0", event=LEFT)
    note_event(kept, "kept-1", event=LEFT)

    with kept.changing() as connection:
        connection.execute(delete(records).where(records.c.id == "kept-0"))

    assert (count(kept), read_events(kept, "kept-0")) == (1, ())


@pytest.mark.usefixtures("kept")
def test_a_writer_takes_events_too(writer: LedgerWriter) -> None:
    assert isinstance(writer, EventSink)
    assert writer.note("kept-0", LEFT)
    assert not writer.note("kept-0", LEFT)


def test_an_event_waits_for_its_record(ledger: Ledger) -> None:
    slow = WriterLimits(batch_delay=30.0)
    with LedgerWriter(ledger, monotonic=time.monotonic, limits=slow) as writer:
        writer.record(replace(answered(), id="late"))

        assert writer.note("late", ACCEPTED, alternative=0)


def test_a_writer_refuses_what_nobody_recorded(writer: LedgerWriter) -> None:
    with pytest.raises(UnknownRecordError):
        writer.note("never", LEFT)


def test_a_database_that_fails_is_told(
    kept: Ledger, hold: Callable[[], AbstractContextManager[None]]
) -> None:
    with hold(), pytest.raises(LedgerError):
        note_event(kept, "kept-0", event=LEFT)
