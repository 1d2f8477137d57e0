from __future__ import annotations

import pytest

from demur.errors import InputError
from demur.testing.memory_sink import MemorySink
from demur.types import AnswerEvent, EventSink, UnknownRecordError, event_of


@pytest.mark.parametrize("event", AnswerEvent)
def test_an_event_is_known_by_its_word(event: AnswerEvent) -> None:
    assert event_of(event.value) is event


def test_any_other_word_is_answered_with_the_nearest() -> None:
    with pytest.raises(InputError, match=r"'acepted' is no event .*did you mean 'accepted'"):
        event_of("acepted")


def test_a_sink_of_records_may_keep_events_too() -> None:
    assert isinstance(MemorySink(), EventSink)


def test_an_unknown_record_is_a_fault_of_whoever_asks() -> None:
    assert (UnknownRecordError("x").status, UnknownRecordError("x").exit_code) == (404, 4)
