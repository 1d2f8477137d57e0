from __future__ import annotations

import asyncio
import json
import threading

import aiohttp
import pytest

from demur.errors import LedgerError
from demur.gateway import create_app
from demur.gateway.asgi import Message
from demur.telemetry import PolicyState
from demur.testing.gateway import RunningGateway, gateway_parts, running_gateway
from demur.testing.upstream import ScriptedUpstream


async def test_a_healthy_gateway_says_so(gateway: RunningGateway, client: aiohttp.ClientSession) -> None:
    async with client.get(f"{gateway.url}/healthz") as reply:
        assert (reply.status, reply.content_type) == (200, "application/json")
        assert (await reply.json())["status"] == "ok"


async def test_a_gateway_that_cannot_write_records_is_not_healthy(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with (
        running_gateway(upstream.url, is_healthy=lambda: False) as gateway,
        client.get(f"{gateway.url}/healthz") as reply,
    ):
        assert (reply.status, (await reply.json())["status"]) == (503, "records are not being written")


async def test_a_gateway_that_is_stopping_is_not_healthy(
    gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    gateway.app.stopping = True
    async with client.get(f"{gateway.url}/healthz") as reply:
        assert (reply.status, (await reply.json())["status"]) == (503, "stopping")


async def test_the_figures_are_a_page_for_prometheus(
    gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    async with client.get(f"{gateway.url}/metrics") as reply:
        assert (reply.status, reply.content_type) == (200, "text/plain")
        assert b"demur_requests_total" in await reply.read()


async def test_asking_for_the_head_of_a_page_brings_no_body(
    gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    async with client.head(f"{gateway.url}/healthz") as reply:
        assert (reply.status, await reply.read()) == (200, b"")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (PolicyState(name="shop", version="aa"), {"name": "shop", "version": "aa"}),
        (
            PolicyState(name="shop", version="aa", rollout="bb", share=0.1, failures=1, error="in /etc/x"),
            {"name": "shop", "version": "aa", "rollout": "bb", "share": 0.1, "reload": "failed"},
        ),
    ],
)
async def test_health_says_which_policy_is_in_force(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, state: PolicyState, said: dict[str, object]
) -> None:
    async with (
        running_gateway(upstream.url, policy=lambda: state) as gateway,
        client.get(f"{gateway.url}/healthz") as reply,
    ):
        assert (reply.status, (await reply.json())["policy"]) == (200, said)


def test_the_policy_is_read_again_where_it_can_be(upstream: ScriptedUpstream) -> None:
    told: list[str] = []
    create_app(gateway_parts(upstream.url)).reload()

    create_app(gateway_parts(upstream.url, reload=lambda: told.append("again"))).reload()

    assert told == ["again"]


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/", 404), ("POST", "/v2/x", 404), ("POST", "/healthz", 405)]
)
async def test_what_is_not_there_is_said_in_a_shape_that_clients_know(
    gateway: RunningGateway, client: aiohttp.ClientSession, method: str, path: str, status: int
) -> None:
    async with client.request(method, gateway.url + path) as reply:
        error = json.loads(await reply.read())["error"]
        assert (reply.status, error["type"]) == (status, "invalid_request_error")


async def test_stopping_calls_the_hook_once_in_a_thread(upstream: ScriptedUpstream) -> None:
    called = list[bool]()

    def note() -> None:
        called.append(threading.current_thread() is threading.main_thread())

    app = create_app(gateway_parts(upstream.url, on_shutdown=note))
    await app.shut_down()
    await app.shut_down()
    assert called == [False]


async def test_a_hook_that_fails_is_logged_counted_and_kept(
    upstream: ScriptedUpstream, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise LedgerError("3 records were not written")

    parts = gateway_parts(upstream.url, on_shutdown=fail)
    app = create_app(parts)
    await app.shut_down()
    assert isinstance(app.problem, LedgerError)
    assert b'demur_failures_total{where="shutdown"} 1.0' in parts.metrics.render()
    assert "3 records were not written" in caplog.text


async def test_stopping_waits_for_a_request_under_way(upstream: ScriptedUpstream) -> None:
    ended = list[str]()
    app = create_app(gateway_parts(upstream.url, on_shutdown=lambda: ended.append("hook")))

    async def slow(_: Message) -> None:
        await asyncio.sleep(0.05)
        ended.append("request")

    scope: dict[str, object] = {"type": "http", "path": "/healthz", "method": "GET"}
    request = asyncio.create_task(app(scope, _nothing, slow))
    await asyncio.sleep(0)
    await app.shut_down()
    await request
    assert ended[-1] == "hook"


async def test_another_kind_of_connection_is_left_alone(upstream: ScriptedUpstream) -> None:
    sent = list[Message]()

    async def send(message: Message) -> None:
        sent.append(message)

    await create_app(gateway_parts(upstream.url))({"type": "websocket"}, _nothing, send)
    assert sent == []


async def _nothing() -> Message:
    return await asyncio.Future[Message]()
