from __future__ import annotations

import asyncio
from collections.abc import Awaitable

import pytest

from demur.cases import Case
from demur.errors import UpstreamError
from demur.evals import CallTarget, Detects, Turns
from demur.types import Outcome


def settle(given: Awaitable[object]) -> object:
    async def awaited() -> object:
        return await given

    return asyncio.run(awaited())


def test_a_function_gets_the_conversation_and_its_reply_is_read(legitimate: Case, detect: Detects) -> None:
    got: list[Turns] = []

    def function(turns: Turns) -> object:
        got.append(turns)
        return "An inlet."

    seen = CallTarget(function=function, detect=detect, settle=settle, model="m").reply(legitimate)

    assert got == [[{"role": "user", "content": "What is a fjord?"}]]
    assert (seen.outcome, seen.model) == (Outcome.ANSWERED, "m")


def test_an_asynchronous_function_is_waited_for(harmful: Case, detect: Detects) -> None:
    async def function(turns: Turns) -> object:
        await asyncio.sleep(0)
        return f"No to {len(turns)}"

    assert CallTarget(function=function, detect=detect, settle=settle).reply(harmful).text == "No to 1"


def test_what_a_function_raises_is_told(harmful: Case, detect: Detects) -> None:
    def function(turns: Turns) -> object:
        raise KeyError(len(turns))

    with pytest.raises(UpstreamError, match="the function raised KeyError: 1"):
        CallTarget(function=function, detect=detect, settle=settle).reply(harmful)
