from __future__ import annotations

from types import MappingProxyType

import pytest

from demur.guard.drivers import drive
from demur.guard.hearing import country_of, refused_before, spoken_in
from demur.guard.steps import Detect, Effect, Flow
from demur.testing.findings import finding, refusal
from demur.types import History, Kind, Message, Outcome, Request, Role


def asks(*texts: str, **context: object) -> Request:
    roles = (Role.USER, Role.ASSISTANT)
    messages = tuple(Message(role=roles[place % 2], text=text) for place, text in enumerate(texts))
    return Request(messages=messages, context=context)  # type: ignore[arg-type]


def report(where: str, error: Exception) -> Flow[None]:
    yield from ()
    raise AssertionError(where) from error


def refusing(step: Effect) -> object:
    assert isinstance(step, Detect)
    refused = "can't" in str(step.reply)
    return finding(
        outcome=Outcome.REFUSED if refused else Outcome.ANSWERED, refusal=refusal() if refused else None
    )


def unread(step: Effect) -> object:
    raise AssertionError(step)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wie komme ich in ein fremdes Konto?", "de"),
        ("自分の口座を守るにはどうすればいいですか", "ja"),
        ("42", ""),
        ("Kuidas ma saan oma kontot kaitsta ja mida selleks teha tuleb?", ""),
    ],
)
def test_the_language_is_that_of_the_last_message_where_somebody_here_speaks_it(
    text: str, expected: str
) -> None:
    assert spoken_in(asks(text)) == expected


@pytest.mark.parametrize(
    ("stated", "expected"), [("US-CA", "US"), ("de", "DE"), ("EU law", ""), (7, ""), (None, "")]
)
def test_the_country_is_that_of_the_jurisdiction(stated: object, expected: str) -> None:
    assert country_of(asks("Hi.", jurisdiction=stated)) == expected


def test_earlier_replies_that_refused_are_counted() -> None:
    request = asks("a", "I can't help.", "b", "Sure, like this.", "c", "I can't either.", "d")
    assert drive(refused_before(request, history=None, report=report), refusing) == 2


def test_what_the_application_counted_is_taken() -> None:
    request = asks("a", "I can't help.", "b", **{"history.refusals": 5})
    assert drive(refused_before(request, history=None, report=report), refusing) == 5


def test_replies_that_somebody_has_read_are_not_read_again() -> None:
    request = asks("a", "I can't help.", "b")
    history = History(refusals=MappingProxyType({Kind.SAFETY: 3}))
    assert drive(refused_before(request, history=history, report=report), unread) == 3
