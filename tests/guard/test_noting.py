from __future__ import annotations

from typing import Any

import pytest

from demur.errors import InputError, SettingError
from demur.guard.noting import noted
from demur.testing.findings import exchange
from demur.testing.memory_sink import MemorySink
from demur.types import AnswerEvent, Exchange, UnknownRecordError


class Deaf:
    """Keeps records, and nothing else."""

    def record(self, exchange: Exchange) -> None:
        """Take it."""


@pytest.fixture
def sink() -> MemorySink:
    kept = MemorySink()
    kept.record(exchange(id="r1"))
    return kept


@pytest.mark.parametrize("event", ["accepted", AnswerEvent.ACCEPTED])
def test_an_event_reaches_the_sink_once(sink: MemorySink, event: AnswerEvent | str) -> None:
    new = [noted(sink, "r1", event=event, alternative=1) for _ in range(2)]

    assert (new, sink.events) == ([True, False], (("r1", AnswerEvent.ACCEPTED, 1),))


@pytest.mark.parametrize("without", [None, Deaf()])
def test_a_sink_that_keeps_no_events_is_told(without: Deaf | None) -> None:
    with pytest.raises(SettingError, match=r"keeps no events - at Guard.note \(give `GuardSettings\(ledger"):
        noted(without, "r1", event="left", alternative=None)


@pytest.mark.parametrize(("record", "alternative"), [(5, None), ("r1", "first"), ("r1", True), ("r1", 0.5)])
def test_what_is_of_another_kind_is_refused(sink: MemorySink, record: Any, alternative: Any) -> None:  # noqa: ANN401 - odd on purpose
    with pytest.raises(SettingError, match=r"Guard.note\("):
        noted(sink, record, event="accepted", alternative=alternative)


def test_another_event_and_an_unknown_record_are_refused(sink: MemorySink) -> None:
    with pytest.raises(InputError, match="'liked' is no event"):
        noted(sink, "r1", event="liked", alternative=None)
    with pytest.raises(UnknownRecordError):
        noted(sink, "r2", event="left", alternative=None)
