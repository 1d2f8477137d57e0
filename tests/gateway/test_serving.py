from __future__ import annotations

import asyncio
import json
import time

import aiohttp
import pytest

from demur.access import Entry, Key, KeyRing, Limits
from demur.access.ring import hash_secret
from demur.gateway import GatewaySettings
from demur.testing.findings import finding, refusal
from demur.testing.gateway import RunningGateway, running_gateway
from demur.testing.upstream import SSE, ScriptedReply, ScriptedUpstream
from demur.transport import AiohttpTransport, TransportSettings
from demur.types import Caller, Category, Finding, Outcome

CHAT, MESSAGES = "/v1/chat/completions", "/v1/messages"
API = {CHAT: "chat.completions", MESSAGES: "messages"}
ASKED = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
STREAMED = ASKED | {"stream": True}
WEB = Key(id="web", tenant="acme", may_set=frozenset({"user"}))
RING = KeyRing([Entry(key=WEB, sha256=hash_secret("dmr_web"))])
ODD = b'{"odd":  "\\u00e9",\n "spaces" : 1}'


def _refused(reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:  # noqa: ARG001 - a double
    return finding(Outcome.REFUSED, refusal=refusal(Category.CYBER))


async def _post(
    client: aiohttp.ClientSession, url: str, body: object = ASKED, **headers: str
) -> tuple[aiohttp.ClientResponse, bytes]:
    named = {f"x-demur-{name.replace('_', '-')}": value for name, value in headers.items()}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with client.post(url, data=data, headers=named) as reply:
        return reply, await reply.read()


@pytest.mark.parametrize("path", [CHAT, MESSAGES, f"{MESSAGES}?beta=true"])
async def test_a_whole_reply_passes_byte_for_byte(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession, path: str
) -> None:
    upstream.play(ScriptedReply(status=203, headers=(("x-upstream", "1"),), body=ODD))
    reply, body = await _post(client, gateway.url + path)
    assert (reply.status, reply.headers["x-upstream"], body) == (203, "1", ODD)
    assert upstream.seen[0].path == path


async def test_the_request_passes_byte_for_byte_too(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    body = b'{"messages":[],   "model":"m", "x": 1.50}'
    async with client.post(gateway.url + CHAT, data=body, headers={"authorization": "Bearer sk", "x-a": "1"}):
        pass
    seen = upstream.seen[0]
    assert (seen.body, seen.header("authorization"), seen.header("x-a")) == (body, "Bearer sk", "1")


async def test_headers_that_are_not_ascii_pass_byte_for_byte(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    async with client.post(gateway.url + CHAT, json=ASKED, headers={"x-title": "Caf\u00e9"}):
        pass
    assert upstream.seen[0].header("x-title").encode("latin-1") == "Caf\u00e9".encode()


async def test_a_whole_reply_says_what_was_found(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with running_gateway(upstream.url, detect=_refused) as gateway:
        reply, _ = await _post(client, gateway.url + CHAT)
    found = {name: value for name, value in reply.headers.items() if name.startswith("x-demur-")}
    assert found.pop("x-demur-version")
    assert found == {
        "x-demur-record": "r1",
        "x-demur-outcome": "refused",
        "x-demur-kind": "safety",
        "x-demur-origin": "model",
        "x-demur-stage": "output",
        "x-demur-category": "cyber",
        "x-demur-family": "illegal",
        "x-demur-can-retry": "false",
        "x-demur-retry": "clarify",
        "x-demur-confidence": "1.00",
        "x-demur-ran": "signals",
    }


async def test_chunks_pass_byte_for_byte_and_at_once(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n", b"da", b"ta: 2\n\n"), gap=0.1))
    arrived = list[tuple[bytes, float]]()
    async with client.post(gateway.url + CHAT, json=STREAMED) as reply:
        began = time.monotonic()
        while chunk := await reply.content.readany():
            arrived.append((chunk, time.monotonic() - began))
    assert [chunk for chunk, _ in arrived] == [b"data: 1\n\n", b"da", b"ta: 2\n\n"]
    assert all(at < 0.1 * (place + 1) + 0.05 for place, (_, at) in enumerate(arrived))


async def test_the_head_of_a_stream_arrives_before_its_first_chunk(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n",), gap=0.2))
    began = time.monotonic()
    async with client.post(gateway.url + CHAT, json=STREAMED) as reply:
        assert time.monotonic() - began < 0.15
        assert (reply.headers["x-demur-record"], reply.headers["content-type"]) == ("r1", SSE[0][1])


async def test_the_end_of_a_stream_does_not_wait_for_its_reading(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    def slow(reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:  # noqa: ARG001 - a double
        time.sleep(0.3)
        return finding()

    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n",)))
    settings = GatewaySettings(inline_limit=1, grace=1.0)
    async with running_gateway(upstream.url, detect=slow, settings=settings) as gateway:
        began = time.monotonic()
        await _post(client, gateway.url + CHAT, STREAMED)
        assert time.monotonic() - began < 0.2
    assert len(gateway.records) == 1


async def test_the_record_says_who_asked_what_and_what_came_of_it(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with running_gateway(upstream.url) as gateway:
        await _post(client, gateway.url + MESSAGES, user="u1", prompt_version="v7", locale="de-CH")
    (kept,) = gateway.records
    assert kept.caller == Caller(person="u1", prompt_version="v7", locale="de-CH")
    assert (kept.id, kept.api, kept.model, kept.prompt, kept.status, kept.streamed, kept.completed) == (
        "r1",
        "messages",
        "m",
        "hi",
        200,
        False,
        True,
    )


async def test_an_error_answered_to_a_stream_carries_what_was_found(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(status=429, body=b'{"error":{}}'))
    reply, body = await _post(client, gateway.url + CHAT, STREAMED)
    assert (reply.status, body, reply.headers["x-demur-outcome"]) == (429, b'{"error":{}}', "answered")


@pytest.mark.parametrize(
    "nonsense",
    [
        ScriptedReply(headers=(("content-type", "text/html"),), body=b"<html>down for lunch</html>"),
        ScriptedReply(body=b'{"choices": ['),
        ScriptedReply(body=b""),
        ScriptedReply(headers=(), body=b"\x00\xff"),
    ],
)
@pytest.mark.parametrize("asked", [ASKED, STREAMED])
async def test_nonsense_of_an_upstream_passes_unchanged(
    gateway: RunningGateway,
    upstream: ScriptedUpstream,
    client: aiohttp.ClientSession,
    nonsense: ScriptedReply,
    asked: dict[str, object],
) -> None:
    upstream.play(nonsense)
    reply, body = await _post(client, gateway.url + CHAT, asked)
    assert (reply.status, body) == (200, nonsense.body)


@pytest.mark.parametrize("path", [CHAT, MESSAGES])
@pytest.mark.parametrize(
    ("body", "param"), [(b"{", None), (b'{"model":"m"}', "messages"), (b'{"messages":[]}', "model")]
)
async def test_a_malformed_request_gets_its_apis_own_400_and_is_recorded_failed(
    gateway: RunningGateway,
    upstream: ScriptedUpstream,
    client: aiohttp.ClientSession,
    path: str,
    body: bytes,
    param: str | None,
) -> None:
    reply, said = await _post(client, gateway.url + path, body)
    error = json.loads(said)["error"]
    assert (reply.status, error["type"], upstream.seen) == (400, "invalid_request_error", [])
    assert error.get("param") == (param if path == CHAT else None)
    assert (reply.headers["x-demur-outcome"], reply.headers["x-demur-failure"]) == ("failed", "bad_request")
    (kept,) = gateway.records
    assert (kept.id, kept.status, kept.finding.outcome, kept.finding.failure) == (
        reply.headers["x-demur-record"],
        400,
        "failed",
        "bad_request",
    )


@pytest.mark.parametrize(("path", "kind"), [(CHAT, "invalid_request_error"), (MESSAGES, "request_too_large")])
async def test_a_request_that_is_too_large_is_answered_with_413(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, path: str, kind: str
) -> None:
    settings = GatewaySettings(body_limit=1000)
    async with running_gateway(upstream.url, settings=settings) as gateway:
        reply, said = await _post(client, gateway.url + path, b"x" * 1001)
    assert (reply.status, json.loads(said)["error"]["type"]) == (413, kind)
    assert (upstream.seen, [kept.status for kept in gateway.records]) == ([], [413])


async def test_an_impossible_header_is_answered_with_400(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    reply, said = await _post(client, gateway.url + CHAT, locale="german please")
    assert (reply.status, json.loads(said)["error"]["param"]) == (400, "x-demur-locale")
    assert upstream.seen == []


@pytest.mark.parametrize(
    ("path", "kind"), [(CHAT, "invalid_request_error"), (MESSAGES, "authentication_error")]
)
@pytest.mark.parametrize("headers", [{}, {"key": "dmr_other"}])
async def test_nobody_gets_in_without_a_key_where_keys_are_required(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, path: str, kind: str, headers: dict[str, str]
) -> None:
    async with running_gateway(upstream.url, keys=RING) as gateway:
        reply, said = await _post(client, gateway.url + path, **headers)
        assert (reply.status, json.loads(said)["error"]["type"]) == (401, kind)
        assert gateway.figure(f'demur_rejected_total{{api="{API[path]}",status="401"}}') == 1
    assert (upstream.seen, gateway.records) == ([], ())


async def test_a_demur_key_is_exchanged_for_the_operators_own(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    settings = GatewaySettings(upstream_keys={"openai": "sk-ours"}, grace=1.0)
    async with running_gateway(upstream.url, keys=RING, settings=settings) as gateway:
        headers = {"authorization": "Bearer dmr_web", "x-demur-locale": "de"}
        async with client.post(gateway.url + CHAT, json=ASKED | {"user": "u9"}, headers=headers) as reply:
            assert reply.headers["x-demur-ignored"] == "x-demur-locale"
    assert upstream.seen[0].header("authorization") == "Bearer sk-ours"
    assert gateway.records[0].caller == Caller(key="web", tenant="acme", person="u9")


@pytest.mark.parametrize(("path", "named"), [(CHAT, "openai"), (MESSAGES, "anthropic")])
async def test_an_upstream_that_is_down_is_a_502_in_its_apis_shape(
    client: aiohttp.ClientSession, path: str, named: str
) -> None:
    async with running_gateway("http://127.0.0.1:9") as gateway:
        reply, said = await _post(client, gateway.url + path)
        figure = gateway.figure(f'demur_upstream_failures_total{{code="DEM-301",upstream="{named}"}}')
    assert (reply.status, figure) == (502, 1)
    assert (reply.headers["x-demur-record"], reply.headers["x-demur-outcome"]) == ("r1", "failed")
    assert "refuses connections" in json.loads(said)["error"]["message"]
    assert [(kept.finding.outcome, kept.status) for kept in gateway.records] == [("failed", 0)]


async def test_an_upstream_that_says_nothing_is_a_504(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    slow = AiohttpTransport(TransportSettings(upstreams={"anthropic": upstream.url}, total=0.1))
    upstream.play(ScriptedReply(ending="hang"))
    async with running_gateway(upstream.url, transport=slow) as gateway:
        reply, said = await _post(client, gateway.url + MESSAGES)
    assert (reply.status, json.loads(said)["error"]["type"]) == (504, "timeout_error")
    assert gateway.records[0].finding.outcome == "failed"


async def test_a_status_that_is_none_is_a_502(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(status=777))
    reply, _ = await _post(client, gateway.url + CHAT)
    assert reply.status == 502


async def test_a_whole_reply_cut_in_the_middle_is_a_502(
    upstream: ScriptedUpstream, gateway: RunningGateway, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(body=b'{"choices":', ending="cut"))
    reply, _ = await _post(client, gateway.url + CHAT)
    assert reply.status == 502
    assert gateway.records[0].finding.outcome == "failed"


async def test_a_stream_cut_in_the_middle_is_cut_for_the_client_too(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n",), ending="cut"))
    async with (
        running_gateway(upstream.url) as gateway,
        client.post(gateway.url + CHAT, json=STREAMED) as reply,
    ):
        assert await reply.content.readany() == b"data: 1\n\n"
        with pytest.raises(aiohttp.ClientPayloadError):
            await reply.content.readany()
    assert [kept.completed for kept in gateway.records] == [False]


@pytest.mark.parametrize("asked", [ASKED, STREAMED])
async def test_a_client_that_leaves_closes_the_upstream_and_is_recorded(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, asked: dict[str, object]
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n",), ending="hang"))
    async with running_gateway(upstream.url) as gateway:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1), client.post(gateway.url + CHAT, json=asked) as reply:
                await reply.read()
        assert await asyncio.to_thread(upstream.saw_client_leave)
    assert gateway.figure('demur_clients_gone_total{api="chat.completions"}') == 1
    assert [kept.completed for kept in gateway.records] == [False]


async def test_a_client_that_leaves_before_its_request_is_complete_is_counted(
    upstream: ScriptedUpstream, gateway: RunningGateway
) -> None:
    host, port = gateway.url.removeprefix("http://").split(":")
    _, writer = await asyncio.open_connection(host, int(port))
    writer.write(b"POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc")
    await asyncio.sleep(0.05)
    writer.close()
    await asyncio.sleep(0.05)
    assert gateway.figure('demur_clients_gone_total{api="messages"}') == 1
    assert upstream.seen == []


@pytest.mark.parametrize(
    ("path", "headers", "named"),
    [
        ("/v1/models", {}, "openai"),
        ("/v1/models", {"anthropic-version": "2023-06-01"}, "anthropic"),
        ("/v1/messages/batches/b1?x=1", {}, "anthropic"),
        ("/v1/files/a%2Fb", {}, "openai"),
        ("/v1/chat/completions", {}, "openai"),
    ],
)
async def test_every_other_path_passes_through_and_is_counted(
    upstream: ScriptedUpstream,
    gateway: RunningGateway,
    client: aiohttp.ClientSession,
    path: str,
    headers: dict[str, str],
    named: str,
) -> None:
    upstream.play(ScriptedReply(status=201, body=ODD))
    async with client.get(gateway.url + path, headers=headers) as reply:
        assert (reply.status, await reply.read()) == (201, ODD)
    assert (upstream.seen[0].method, upstream.seen[0].path) == ("GET", path)
    assert gateway.figure(f'demur_passed_through_total{{upstream="{named}"}}') == 1
    assert gateway.records == ()


@pytest.mark.parametrize(("path", "kind"), [(CHAT, "requests"), (MESSAGES, "rate_limit_error")])
async def test_a_key_that_asks_too_often_gets_its_apis_own_429(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, path: str, kind: str
) -> None:
    limits = Limits(clock=time.time, key="1/minute")
    async with running_gateway(upstream.url, limits=limits) as gateway:
        await _post(client, gateway.url + path)
        reply, said = await _post(client, gateway.url + path)
        assert gateway.figure(f'demur_limited_total{{api="{API[path]}",whose="key"}}') == 1
    assert (reply.status, json.loads(said)["error"]["type"]) == (429, kind)
    assert int(reply.headers["retry-after"]) in range(1, 62)
    assert (len(upstream.seen), len(gateway.records)) == (1, 1)


async def test_a_user_who_asks_too_often_holds_nobody_else_up(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    limits = Limits(clock=time.time, user="1/minute")
    async with running_gateway(upstream.url, limits=limits) as gateway:
        asked = [("u1", 200), ("u1", 429), ("u2", 200)]
        replies = [(await _post(client, gateway.url + CHAT, user=user))[0].status for user, _ in asked]
    assert replies == [status for _, status in asked]
