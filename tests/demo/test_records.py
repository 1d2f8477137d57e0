from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from demur.demo.records import RecordBook
from demur.demo.scenes import Found
from demur.ledger import LedgerWriter, WriterLimits, open_ledger, open_reader
from demur.testing.findings import exchange, finding, refusal
from demur.types import Category, Flag, Kind, Origin, Outcome


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[LedgerWriter]:
    ledger = open_ledger(tmp_path / "a.db", clock=time.time)
    with LedgerWriter(
        ledger, monotonic=time.monotonic, limits=WriterLimits(batch_delay=0.001)
    ) as open_writer:
        yield open_writer


@pytest.fixture
def book(writer: LedgerWriter, tmp_path: Path) -> RecordBook:
    del writer
    return RecordBook(open_reader(tmp_path / "a.db"), sleep=time.sleep)


def test_a_record_is_waited_for_and_read_in_brief(writer: LedgerWriter, book: RecordBook) -> None:
    refused = finding(
        Outcome.REFUSED,
        refusal=refusal(Category.CYBER, origin=Origin.PROVIDER),
        flags=frozenset({Flag.UNSCREENED, Flag.MASKED}),
    )
    writer.record(exchange(refused, id="r1"))
    expected = Found(
        outcome=Outcome.REFUSED,
        kind=Kind.SAFETY,
        origin=Origin.PROVIDER,
        category=Category.CYBER,
        flags=(Flag.MASKED, Flag.UNSCREENED),
    )
    assert expected == book.wait_for("r1")


def test_records_come_in_the_order_of_the_calls(writer: LedgerWriter, book: RecordBook) -> None:
    for name, moment in (("b", 1.0), ("a", 2.0), ("c", 3.0)):
        writer.record(exchange(finding(), id=name, at=moment))
    assert [kept.id for kept in book.wait_for_count(3)] == ["b", "a", "c"]


def test_a_record_that_does_not_come_is_none_after_a_while(writer: LedgerWriter, tmp_path: Path) -> None:
    del writer
    slept: list[float] = []
    book = RecordBook(open_reader(tmp_path / "a.db"), sleep=slept.append)
    assert (book.wait_for("nobody"), round(sum(slept))) == (None, 10)
