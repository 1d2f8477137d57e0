from __future__ import annotations

import json

import msgspec
import pytest

from demur.gateway import Api
from demur.gateway.terming import fit_of, on_terms
from demur.guard import Terms
from demur.testing.shelf import cover_names
from demur.types import Limits

BODY = (
    b'{"model": "m", "odd": 1.50, "max_tokens": 900, '
    b'"messages": [{"role": "user", "content": "Ada \\u00e4"}]}'
)


@pytest.mark.parametrize("api", Api)
def test_without_terms_the_body_keeps_every_byte(api: Api) -> None:
    assert on_terms(api, BODY, Terms()) == BODY
    assert fit_of(api, b"no JSON", Terms()).unmet == ()


@pytest.mark.parametrize("api", Api)
def test_limits_change_their_fields_and_all_else_keeps_its_bytes(api: Api) -> None:
    after = on_terms(api, BODY, Terms(limits=Limits(max_tokens=40)))
    assert after == (
        b'{"model":"m","odd":1.50,"max_tokens":40,"messages":[{"role": "user", "content": "Ada \\u00e4"}]}'
    )


@pytest.mark.parametrize("api", Api)
def test_fields_that_have_to_go_are_gone(api: Api) -> None:
    body = b'{"messages": [], "tools": [{"name": "a"}], "tool_choice": {"type": "auto"}}'
    assert on_terms(api, body, Terms(limits=Limits(tools=frozenset()))) == b'{"messages":[]}'


@pytest.mark.parametrize("api", Api)
def test_everything_goes_into_one_body(api: Api) -> None:
    terms = Terms(instructions=("Be brief.",), limits=Limits(max_tokens=40), mask=cover_names)
    after = json.loads(on_terms(api, BODY, terms))
    user = {"role": "user", "content": "[NAME] ä"}
    system = {"role": "system", "content": "Be brief."}
    assert after.pop("messages") == ([system, user] if api is Api.CHAT else [user])
    rest = {"model": "m", "odd": 1.5, "max_tokens": 40}
    assert after == (rest if api is Api.CHAT else rest | {"system": "Be brief."})


def test_what_the_api_cannot_do_is_told() -> None:
    stops = Limits(stop=tuple("abcde"))
    assert fit_of(Api.CHAT, BODY, Terms(limits=stops)).unmet == ("stop",)
    assert fit_of(Api.MESSAGES, BODY, Terms(limits=stops)).unmet == ()
    assert fit_of(Api.CHAT, BODY, Terms(limits=Limits(max_tokens=40))).capped


def test_what_is_no_json_is_an_error() -> None:
    with pytest.raises(msgspec.DecodeError):
        on_terms(Api.CHAT, b"no", Terms(limits=Limits(max_tokens=40)))
