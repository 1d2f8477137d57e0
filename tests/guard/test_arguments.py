from __future__ import annotations

from typing import TypedDict, Unpack, cast

import pytest
from pydantic import BaseModel

from demur.errors import InputError, SettingError
from demur.guard.arguments import NOBODY, NOTHING, Arguments
from demur.guard.clients import Refusals
from demur.types import Caller, Context, Role


class City(BaseModel):
    name: str


class Told(TypedDict, total=False):
    response_format: object
    context: Context
    locale: str
    caller: Caller
    refusals: Refusals | None
    options: dict[str, object]


def _asked(messages: object = "Hi.", **told: Unpack[Told]) -> Arguments:
    return Arguments(
        messages=cast("str", messages),
        model="m",
        response_format=told.get("response_format"),
        context=told.get("context", NOTHING),
        locale=told.get("locale", ""),
        caller=told.get("caller", NOBODY),
        refusals=told.get("refusals"),
        options=told.get("options", {}),
    )


def test_the_context_and_the_locale_say_who_asks() -> None:
    asked = _asked(context={"tenant": "acme", "user.id": "ada", "user.role": "guest"}, locale="de-AT")
    assert asked.asking == Caller(tenant="acme", person="ada", locale="de-AT")


def test_a_number_is_a_name_too_and_nothing_else_is() -> None:
    assert _asked(context={"tenant": 7, "user.id": 12}).asking == Caller(tenant="7", person="12")
    assert _asked(context={"tenant": True, "user.id": None}).asking == Caller()


def test_what_the_caller_says_goes_before_the_context() -> None:
    caller = Caller(tenant="b", person="bob", locale="fr", prompt_version="v2", key="k")
    asked = _asked(caller=caller, context={"tenant": "a", "user.id": "ada"}, locale="de")
    assert asked.asking == caller
    assert (asked.request.context["tenant"], asked.request.locale) == ("a", "de")


def test_what_only_the_caller_says_is_known_to_policies() -> None:
    asked = _asked(caller=Caller(tenant="b", person="bob", locale="fr"), context={"user.role": "guest"})
    assert asked.request.context == {"user.role": "guest", "tenant": "b", "user.id": "bob"}
    assert asked.request.locale == "fr"


def test_a_context_that_says_it_all_is_taken_as_it_is() -> None:
    context = {"tenant": "a"}
    assert _asked(context=context).request.context is context


def test_the_system_and_the_tools_are_part_of_what_is_judged() -> None:
    request = _asked(options={"system": "Be kind.", "tools": [{"name": "pay"}]}).request
    assert (request.messages[0].role, request.messages[0].text, request.tools) == (
        Role.SYSTEM,
        "Be kind.",
        ("pay",),
    )


def test_a_structure_as_a_stream_is_refused() -> None:
    with pytest.raises(SettingError, match="cannot be asked for as a stream"):
        _asked(response_format=City, options={"stream": True})


def test_a_format_that_is_no_structure_is_left_to_the_client() -> None:
    question = _asked(response_format={"type": "json_object"}).question
    assert (question.structure, question.options) == (None, {"response_format": {"type": "json_object"}})


def test_messages_are_tried_when_they_are_read() -> None:
    with pytest.raises(InputError, match="messages"):
        _ = _asked(5).request
