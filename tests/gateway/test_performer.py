from __future__ import annotations

from demur.gateway import Api
from demur.gateway.asgi import Message
from demur.gateway.performer import Performer
from demur.gateway.recording import Recorder
from demur.guard import Checker, Detect, Wait
from demur.testing.findings import finding
from demur.testing.gateway import gateway_parts
from demur.testing.memory_sink import MemorySink
from demur.types import Finding, Outcome


def _performer(found: Finding) -> Performer:
    parts = gateway_parts("http://127.0.0.1:9", detect=lambda *_, **__: found)
    recorder = Recorder(MemorySink(), metrics=parts.metrics, waiting_limit=1)
    return Performer(parts, recorder, checker=Checker(), api=Api.CHAT, began=0.0, send=_send, added=())


async def _send(_: Message) -> None:
    return None


async def test_waiting_takes_its_time_and_gives_nothing() -> None:
    assert await _performer(finding())(Wait(seconds=0.001)) is None


async def test_what_an_api_sent_is_what_it_was_found_to_be() -> None:
    expected = finding(Outcome.REFUSED)
    assert expected == await _performer(expected)(Detect(reply=b"{}"))
