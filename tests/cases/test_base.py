from __future__ import annotations

import pytest

from demur.cases import Case, Should
from demur.errors import InputError
from demur.types import Message, Request, Role


def test_a_case_shows_what_its_request_says() -> None:
    turns = (Message(role=Role.USER, text="Hello"), Message(role=Role.ASSISTANT, text="Hi"))
    case = Case(id="c", request=Request(messages=turns, model="m", locale="de"), should=Should.LEGITIMATE)

    assert (case.prompt, case.model, case.locale) == ("Hello", "m", "de")


def test_the_case_of_one_question_is_one_turn_of_a_user() -> None:
    case = Case.asking("Hello", id="c", should=Should.HARMFUL, locale="fr")

    assert (Message(role=Role.USER, text="Hello"),) == case.request.messages
    assert (case.should, case.locale) == (Should.HARMFUL, "fr")


def test_a_case_without_a_name_is_refused() -> None:
    with pytest.raises(InputError, match="needs an id"):
        Case.asking("Hello", id="", should=Should.LEGITIMATE)


def test_a_case_in_which_nobody_asks_is_refused() -> None:
    with pytest.raises(InputError, match="at least one message"):
        Case(id="c", request=Request(messages=()), should=Should.LEGITIMATE)
