from __future__ import annotations

import aiohttp

from demur.testing.gateway import gateway_parts, plain_detect, running_gateway
from demur.testing.upstream import ScriptedUpstream
from demur.types import Outcome

ASKED = {"model": "m", "messages": []}


async def test_a_running_gateway_keeps_its_records_and_figures_at_hand() -> None:
    with ScriptedUpstream() as upstream:
        async with (
            running_gateway(upstream.url) as gateway,
            aiohttp.ClientSession() as client,
            client.post(f"{gateway.url}/v1/messages", json=ASKED) as reply,
        ):
            assert reply.headers["x-demur-record"] == "r1"
    assert [kept.id for kept in gateway.records] == ["r1"]
    assert gateway.figure('demur_records_total{state="queued"}') == 1
    assert gateway.figure("demur_nothing_total") == 0


def test_parts_can_be_replaced_one_by_one() -> None:
    assert gateway_parts("http://127.0.0.1:9", is_healthy=lambda: False).is_healthy() is False


def test_the_plain_detector_takes_everything_for_an_answer() -> None:
    assert plain_detect(b"I can't help.", prompt=None, provider=None).outcome is Outcome.ANSWERED
