from __future__ import annotations

from dataclasses import replace

import pytest

from demur.policy.course_facts import COUNTS, COURSE_FACTS
from demur.types import (
    Attachment,
    AttachmentKind,
    Context,
    History,
    Kind,
    Message,
    Request,
    Risk,
    Role,
    Situation,
    Stage,
)

TURNS = (
    Message(role=Role.SYSTEM, text="Be kind."),
    Message(role=Role.USER, text="Find it."),
    Message(role=Role.ASSISTANT, text="", arguments="{}"),
    Message(role=Role.TOOL, text="found"),
    Message(role=Role.ASSISTANT, text="No."),
    Message(role=Role.USER, text="Why?"),
)
COUNTED = History(refusals={Kind.SAFETY: 2, Kind.CAPABILITY: 1})


def situation(
    *,
    messages: tuple[Message, ...] = TURNS,
    context: Context | None = None,
    history: History | None = COUNTED,
) -> Situation:
    attached = (Attachment(kind=AttachmentKind.IMAGE), Attachment(kind=AttachmentKind.FILE))
    *before, last = messages or (Message(role=Role.USER, text=""),)
    held = (*before, replace(last, attachments=attached))
    request = Request(messages=held, context=context or {}, tools=("search",))
    return Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=request, history=history)


BLANK = Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=Request(messages=()))


@pytest.mark.parametrize(
    ("name", "full", "blank"),
    [
        ("request.turns", 2, 0),
        ("request.messages", 6, 0),
        ("request.length", 4, 0),
        ("request.total_length", 30, 0),
        ("request.has_system", True, False),
        ("request.tools", 1, 0),
        ("request.tool_calls", 1, 0),
        ("request.tool_results", 1, 0),
        ("request.attachments", 2, 0),
        ("request.untrusted", True, False),
        ("history.turns", 1, 0),
        ("history.replies", 2, 0),
        ("history.counted", True, False),
        ("history.refusals", 3, 0),
        ("history.kinds.safety", 2, 0),
        ("history.kinds.opinion", 0, 0),
    ],
)
def test_a_fact_is_always_there(name: str, full: object, blank: object) -> None:
    assert COURSE_FACTS[name](situation()) == full
    assert COURSE_FACTS[name](BLANK) == blank


@pytest.mark.parametrize("name", COUNTS)
def test_the_count_of_the_application_is_heard_before_ours(name: str) -> None:
    assert COURSE_FACTS[name](situation(context={name: 9})) == 9
    assert COURSE_FACTS[name](situation(context={name: 9}, history=None)) == 9


@pytest.mark.parametrize("odd", [-1, True, "3", 2.5, None, 10**9])
def test_what_is_no_count_is_passed_over(odd: str | float | None) -> None:
    assert COURSE_FACTS["history.refusals"](situation(context={"history.refusals": odd})) == 3


def test_it_is_known_whether_anybody_counted() -> None:
    assert COURSE_FACTS["history.counted"](situation(history=None)) is False
    assert COURSE_FACTS["history.counted"](situation(history=None, context={"history.refusals": 0})) is True


def test_a_file_alone_makes_a_request_untrusted() -> None:
    assert COURSE_FACTS["request.untrusted"](situation(messages=())) is True
