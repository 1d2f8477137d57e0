from __future__ import annotations

import logging
from typing import cast

import pytest

from demur.errors import GuardError, SettingError
from demur.guard import GuardOptions
from demur.guard.options import FailureLog


def _raised(error: Exception) -> Exception:
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.value


def test_a_failure_is_one_line_without_a_traceback(caplog: pytest.LogCaptureFixture) -> None:
    log = FailureLog()
    log("check.llama", _raised(GuardError("no verdict\nin sight", hint="ask\nagain")))
    log("record", _raised(KeyError("tenant")))
    log("detect", _raised(ValueError()))
    assert [(each.levelno, each.getMessage(), each.exc_info) for each in caplog.records] == [
        (logging.ERROR, "demur failed at check.llama: [DEM-515] no verdict in sight (ask again)", None),
        (logging.ERROR, "demur failed at record: KeyError: 'tenant'", None),
        (logging.ERROR, "demur failed at detect: ValueError()", None),
    ]


def test_the_traceback_of_the_first_of_a_sort_is_there_for_who_debugs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "demur.guard")
    log = FailureLog()
    for where, error in (("a", OSError("1")), ("a", OSError("2")), ("b", OSError("3")), ("a", KeyError("4"))):
        log(where, _raised(error))
    traced = [str(each.exc_info[1]) for each in caplog.records if each.exc_info]
    assert traced == ["1", "3", "'4'"]
    assert sum(each.levelno == logging.ERROR for each in caplog.records) == 4


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("refusals", "x"),
        ("refusals", "none"),
        ("sink", 5),
        ("sink", print),
        ("on_failure", None),
        ("on_failure", "log"),
        ("on_refusal", print),
        ("on_refusal", ("print",)),
        ("provider", 5),
        ("fallbacks", "gpt"),
        ("fallbacks", ("gpt",)),
    ],
)
def test_what_would_fail_at_the_first_refusal_or_record_is_refused(name: str, value: object) -> None:
    with pytest.raises(SettingError, match=f"at {name}"):
        GuardOptions(**cast("dict[str, None]", {name: value}))  # type: ignore[arg-type]  # any of them
