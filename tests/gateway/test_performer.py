from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from demur.gateway import Api, GatewayParts
from demur.gateway.asgi import Message
from demur.gateway.performer import Performer
from demur.gateway.recording import Recorder
from demur.guard import Checker, Detect, Wait
from demur.testing.findings import finding
from demur.testing.gateway import gateway_parts
from demur.testing.memory_sink import MemorySink
from demur.types import Finding, Outcome


def _performer(found: Finding) -> Performer:
    return _performing(gateway_parts("http://127.0.0.1:9", detect=lambda *_, **__: found))


def _performing(parts: GatewayParts) -> Performer:
    recorder = Recorder(MemorySink(), metrics=parts.metrics, waiting_limit=1)
    return Performer(
        parts, recorder, checker=Checker(timer=parts.timer), api=Api.CHAT, began=0.0, send=_send, added=()
    )


async def _send(_: Message) -> None:
    return None


async def test_waiting_takes_its_time_and_gives_nothing() -> None:
    assert await _performer(finding())(Wait(seconds=0.001)) is None


async def test_what_an_api_sent_is_what_it_was_found_to_be() -> None:
    expected = finding(Outcome.REFUSED)
    assert expected == await _performer(expected)(Detect(reply=b"{}"))


async def test_a_reader_that_may_wait_never_holds_the_loop_however_small_the_reply() -> None:
    judged = threading.Event()

    def waits(reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:
        del reply, prompt, provider
        return finding(Outcome.REFUSED if judged.wait(5) else Outcome.UNKNOWN)

    with ThreadPoolExecutor(1) as room:
        parts = replace(gateway_parts("http://127.0.0.1:9", detect=waits), waiting_room=room)
        reading = asyncio.ensure_future(_performing(parts)(Detect(reply=b"")))
        await asyncio.sleep(0.01)
        judged.set()
        assert await reading == finding(Outcome.REFUSED)
