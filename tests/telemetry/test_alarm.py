from __future__ import annotations

import json
import logging

import pytest

from demur.errors import LedgerError
from demur.telemetry import Alarm, JsonFormatter


class Clock:
    """A clock that stands still until it is set."""

    now = 0.0

    def __call__(self) -> float:
        """Give the time it was set to."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def alarm(clock: Clock) -> Alarm:
    return Alarm(logging.getLogger("demur.test"), clock=clock, every=10.0)


def test_a_failure_is_logged_loudly_with_its_traceback(
    alarm: Alarm, caplog: pytest.LogCaptureFixture
) -> None:
    alarm.sound("detect", ValueError("odd"), record="r1")
    line = caplog.records[0]
    assert (line.levelno, line.getMessage()) == (
        logging.ERROR,
        "failure inside Demur at detect: ValueError: odd",
    )
    assert line.exc_info is not None


def test_repeats_are_held_back_and_then_counted(
    alarm: Alarm, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    for clock.now in (0.0, 1.0, 2.0, 10.0):
        alarm.sound("detect", ValueError("odd"))
    assert len(caplog.records) == 2
    assert caplog.messages[1].endswith("; 2 more of the same since the last such line")


def test_another_place_or_kind_is_never_held_back(alarm: Alarm, caplog: pytest.LogCaptureFixture) -> None:
    alarm.sound("detect", ValueError("odd"))
    alarm.sound("record", ValueError("odd"))
    alarm.sound("detect", TypeError("odd"))
    assert len(caplog.records) == 3


def test_a_line_can_be_json_with_the_errors_own_code(alarm: Alarm, caplog: pytest.LogCaptureFixture) -> None:
    alarm.sound("record", LedgerError("disk full"), record="r1")
    line = json.loads(JsonFormatter().format(caplog.records[0]))
    assert (
        line["level"],
        line["logger"],
        line["where"],
        line["code"],
        line["record"],
    ) == ("error", "demur.test", "record", "DEM-401", "r1")
    assert "LedgerError" in line["traceback"]


def test_an_ordinary_line_has_only_what_it_says(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    logging.getLogger("demur.test").info("started")
    line = json.loads(JsonFormatter().format(caplog.records[0]))
    assert {"at", "level", "logger", "message"} == set(line)
