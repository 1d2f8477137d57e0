"""A cascade behind the gateway: what is skipped, cut or left alone is seen in reply, record and metrics."""

from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import replace

import aiohttp
import pytest

from demur.guard import Check, GuardParts
from demur.testing.gateway import running_gateway
from demur.testing.guards import FailingTier, WordTier, guard_parts
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import Assessor, Risk, RunState, RunWhy, Subject

CHAT = "/v1/chat/completions"
ASKED = {"model": "m", "messages": [{"role": "user", "content": "how to intrude?"}]}
PARIS = b'{"choices":[{"message":{"content":"Paris."}}]}'
STREAM = b'data: {"choices":[{"delta":{"content":"Paris."}}]}\n\ndata: [DONE]\n\n'


class Hanging:
    """Hangs until it is let go."""

    def __init__(self) -> None:
        self.gate = threading.Event()

    def assess(self, subject: Subject) -> Risk:
        self.gate.wait(10)
        return Risk(stage=subject.stage, ran=("hanging",))


def _parts(policy: str, dear: Assessor) -> GuardParts:
    parts = guard_parts(policy, tier=WordTier())
    return replace(parts, checks=(*parts.checks, Check(name="dear", assessor=dear)))


async def test_a_check_that_is_spared_is_named_in_reply_record_and_metric(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(body=PARIS))
    policy = "checks: {dear: {when: unsure, on_error: refuse}}\ncascade: {sure_above: 0.9}\nrules: []"
    async with running_gateway(upstream.url, guard=_parts(policy, FailingTier())) as gateway:
        async with client.post(gateway.url + CHAT, json=ASKED) as reply:
            await reply.read()
        line = 'demur_checks_total{check="dear",stage="input",state="skipped"}'
        assert gateway.figure(line) == 1
    (kept,) = gateway.records
    assert [(run.check, run.state, run.why) for run in kept.risks[0].runs] == [
        ("words", RunState.RAN, None),
        ("dear", RunState.SKIPPED, RunWhy.SURE_ABOVE),
    ]
    assert "dear" in reply.headers["x-demur-checks-skipped"]


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("declared", ["allow", "refuse"])
async def test_a_check_that_hangs_beyond_the_budget_has_its_effect_in_time(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, *, stream: bool, declared: str
) -> None:
    body = STREAM if stream else PARIS
    kind = "text/event-stream" if stream else "application/json"
    upstream.play(ScriptedReply(body=body, headers=(("content-type", kind),)))
    dear = Hanging()
    policy = f"checks: {{dear: {{on_error: {declared}}}}}\ncascade: {{budget: 0.1}}\nrules: []"
    async with running_gateway(upstream.url, guard=_parts(policy, dear)) as gateway:
        began = time.monotonic()
        async with client.post(gateway.url + CHAT, json={**ASKED, "stream": stream}) as reply:
            said = await reply.read()
        seconds = time.monotonic() - began
        dear.gate.set()
    assert seconds < 5
    assert (b"Paris." in said) == (declared == "allow")
    (kept,) = gateway.records
    assert [run.why for run in kept.risks[0].runs] == [None, RunWhy.CUT]
    assert kept.risks[0].failed == ("dear",)


async def test_a_client_that_leaves_while_checks_hang_is_recorded_and_nobody_is_stuck(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(body=PARIS))
    dear = Hanging()
    policy = "checks: {dear: {timeout: 60}, words: {timeout: 60}}\nrules: []"
    async with running_gateway(upstream.url, guard=_parts(policy, dear)) as gateway:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3), client.post(gateway.url + CHAT, json=ASKED):
                pass
        for _ in range(500):
            if gateway.records:
                break
            await asyncio.sleep(0.01)
        (kept,) = gateway.records
        assert not kept.completed
        assert gateway.figure('demur_check_calls{check="dear",state="hanging"}') == 1
        dear.gate.set()


async def test_a_check_that_is_left_alone_is_named_by_health_and_metrics(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    policy = "checks: {dear: {on_error: refuse, breaker: {failures: 1}}}\nrules: []"
    async with running_gateway(upstream.url, guard=_parts(policy, FailingTier())) as gateway:
        for _ in range(2):
            async with client.post(gateway.url + CHAT, json=ASKED) as reply:
                assert reply.headers["x-demur-action"] == "refuse"
        async with client.get(gateway.url + "/healthz") as health:
            assert (health.status, (await health.json())["checks_left_alone"]) == (200, ["dear"])
        assert gateway.figure('demur_check_circuit{check="dear"}') == 1
    assert [kept.risks[0].runs[1].why for kept in gateway.records] == [RunWhy.RAISED, RunWhy.OPEN]
