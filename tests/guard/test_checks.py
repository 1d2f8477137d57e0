from __future__ import annotations

import asyncio
import dataclasses
from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest

from demur.errors import CheckError, SettingError
from demur.guard import Check
from demur.guard.checks import flaw_of, opinion_of
from demur.testing.guards import WordTier
from demur.types import Category, Message, Request, Risk, RiskSpan, Role, Stage, Subject


def test_a_check_looks_at_requests_and_replies_unless_told_otherwise() -> None:
    assert Check(name="words", assessor=WordTier()).stages == {Stage.INPUT, Stage.OUTPUT}


def test_a_check_does_not_change() -> None:
    check = Check(name="words", assessor=WordTier(), stages=frozenset({Stage.INPUT}))
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(check, "name", "others")  # noqa: B010 - mypy would not let the plain assignment be tried


def test_a_check_is_trusted_to_be_quick_unless_told_otherwise() -> None:
    assert Check(name="words", assessor=WordTier()).timeout is None


class Late:
    async def assess(self, subject: Subject) -> Risk:
        return Risk(stage=subject.stage)


@pytest.mark.parametrize(
    "odd",
    [
        {"name": ""},
        {"name": 5},
        {"assessor": None},
        {"assessor": WordTier},
        {"assessor": Late()},
        {"stages": Stage.INPUT},
        {"stages": ["input"]},
        {"stages": None},
        {"timeout": 0},
        {"timeout": -1.0},
        {"timeout": float("nan")},
        {"timeout": "2"},
    ],
    ids=lambda odd: ", ".join(f"{name}={type(value).__name__}" for name, value in odd.items()),
)
def test_a_check_that_could_never_be_asked_is_refused(odd: dict[str, Any]) -> None:
    with pytest.raises(SettingError, match="Check"):
        Check(**{"name": "words", "assessor": WordTier(), **odd})


SUBJECT = Subject(
    stage=Stage.INPUT,
    request=Request(
        messages=(
            Message(role=Role.USER, text="Hello"),
            Message(role=Role.ASSISTANT, text="", arguments='{"city": "Rome"}'),
        )
    ),
)
REPLY = replace(SUBJECT, stage=Stage.OUTPUT, reply="Hi there")


def _span(message: int, start: int, end: int, *, source: str = "") -> RiskSpan:
    return RiskSpan(message=message, start=start, end=end, rule="r", source=source)


@pytest.mark.parametrize(
    ("odd", "says"),
    [
        ({"harmful": 95}, "from 0 to 1"),
        ({"harmful": float("nan")}, "from 0 to 1"),
        ({"attack": "high"}, "from 0 to 1"),
        ({"categories": {Category.CYBER: 2}}, "from 0 to 1"),
        ({"categories": [Category.CYBER]}, "from 0 to 1"),
        ({"categories": {"cybr": 0.5}}, "'cybr', which is no Category"),
        ({"categories": {5: 0.5}}, "5, which is no Category"),
        ({"rules": "abc"}, "str as `rules`"),
        ({"rules": 5}, "int as `rules`"),
        ({"rules": (5,)}, "as `rules`"),
        ({"past": "abc"}, "`past`"),
        ({"excused": "abc"}, "`excused`"),
        ({"ran": "words"}, "`ran`"),
        ({"failed": "words"}, "`failed`"),
        ({"unscreened": "image"}, "`unscreened`"),
        ({"verdicts": ("unsafe",)}, "`verdicts`"),
        ({"crisis": "no"}, "`crisis`"),
        ({"severity": "dreadful"}, "the severity 'dreadful'"),
        ({"spans": "abc"}, "`spans`"),
        ({"spans": ((0, 0, 1),)}, "`spans`"),
        ({"spans": (_span(0, 0, 6),)}, "0 to 6 of message 0"),
        ({"spans": (_span(0, 3, 2),)}, "3 to 2"),
        ({"spans": (_span(0, -1, 2),)}, "-1 to 2"),
        ({"spans": (_span(2, 0, 1),)}, "message 2"),
        ({"spans": (_span(-2, 0, 1),)}, "message -2"),
        ({"spans": (_span(-1, 0, 1),)}, "message -1"),
        ({"spans": (_span(2, 0, 1, source="image:0"),)}, "message 2"),
        ({"spans": (_span(0, 0, cast("int", 1.5)),)}, "1.5"),
    ],
)
def test_what_is_no_judgement_is_named(odd: dict[str, Any], says: str) -> None:
    assert says in flaw_of(Risk(**{"stage": Stage.INPUT, **odd}), SUBJECT)


@pytest.mark.parametrize("given", [None, "fine", 0.5, {"harmful": 0.5}, Risk])
def test_something_else_than_a_risk_is_none(given: object) -> None:
    assert "instead of a Risk" in flaw_of(given, SUBJECT)


def test_a_judgement_at_another_stage_is_none() -> None:
    assert flaw_of(Risk(stage=Stage.OUTPUT), SUBJECT) == "a judgement at output where it was asked at input"


@pytest.mark.parametrize(
    "sound",
    [
        {},
        {"harmful": 1, "attack": 0.5, "categories": {Category.CYBER: 0}, "crisis": True},
        {"harmful": np.float32(0.5), "crisis": np.bool_(True)},
        {"rules": ["a", "b"], "ran": ("words",)},
        {"spans": (_span(0, 0, 5), _span(0, 5, 5), _span(1, 0, 16))},
        {"spans": (_span(0, cast("int", np.int64(0)), cast("int", np.int64(5))),)},
        {"spans": (_span(0, 40, 90, source="image:0"),)},
    ],
)
def test_a_sound_judgement_has_no_flaw(sound: dict[str, Any]) -> None:
    assert flaw_of(Risk(**{"stage": Stage.INPUT, **sound}), SUBJECT) == ""


def test_a_judgement_of_a_reply_points_at_the_reply_or_the_request() -> None:
    risk = Risk(stage=Stage.OUTPUT, spans=(_span(-1, 0, 8), _span(0, 0, 5)))
    assert flaw_of(risk, REPLY) == ""
    assert flaw_of(replace(risk, spans=(_span(-1, 0, 9),)), REPLY)


class Raises:
    def __init__(self, error: BaseException) -> None:
        self.error = error

    def assess(self, subject: Subject) -> Risk:
        del subject
        raise self.error


@pytest.mark.parametrize(
    "error", [SystemExit(1), GeneratorExit(), asyncio.CancelledError(), StopIteration(), BaseException()]
)
def test_what_would_end_more_than_the_check_is_its_failure(error: BaseException) -> None:
    with pytest.raises(CheckError, match=f"'it' raised {type(error).__name__}") as caught:
        opinion_of(Check(name="it", assessor=Raises(error)), SUBJECT)
    assert caught.value.__cause__ is error


@pytest.mark.parametrize("error", [ValueError("a"), CheckError("b"), KeyboardInterrupt()])
def test_other_errors_and_the_keyboard_pass_as_they_are(error: BaseException) -> None:
    with pytest.raises(type(error)) as caught:
        opinion_of(Check(name="it", assessor=Raises(error)), SUBJECT)
    assert caught.value is error
