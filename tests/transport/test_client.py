from __future__ import annotations

import asyncio
import gzip
import socket
import time
from collections.abc import AsyncIterator, Iterator

import pytest

from demur.errors import SettingError, UpstreamError, UpstreamTimeoutError
from demur.testing.upstream import SSE, ScriptedReply, ScriptedUpstream
from demur.transport import AiohttpTransport, Transport, TransportSettings
from demur.types import Headers, WireHead, WireReply, WireRequest, WireStream


@pytest.fixture
def upstream() -> Iterator[ScriptedUpstream]:
    with ScriptedUpstream() as running:
        yield running


@pytest.fixture
async def transport(upstream: ScriptedUpstream) -> AsyncIterator[AiohttpTransport]:
    opened = _transport(upstream.url)
    yield opened
    await opened.aclose()


def _transport(url: str, **figures: float) -> AiohttpTransport:
    idle, total = figures.get("idle", 5.0), figures.get("total", 5.0)
    limit = int(figures.get("reply_limit", 2**20))
    return AiohttpTransport(
        TransportSettings(upstreams={"here": url}, connect=1.0, idle=idle, total=total, reply_limit=limit)
    )


def _request(method: str = "POST", path: str = "/v1/x", headers: Headers = ()) -> WireRequest:
    return WireRequest(method=method, path=path, headers=headers, body=b"{}" if method == "POST" else b"")


async def _whole(transport: Transport, request: WireRequest | None = None) -> WireReply:
    reply = await transport.send(request or _request(), upstream="here", stream=False)
    assert isinstance(reply, WireReply)
    return reply


async def _open(transport: Transport) -> WireStream:
    reply = await transport.send(_request(), upstream="here", stream=True)
    assert not isinstance(reply, WireReply)
    return reply


async def _failure(transport: AiohttpTransport) -> UpstreamError:
    with pytest.raises(UpstreamError) as caught:
        await _whole(transport)
    await transport.aclose()
    return caught.value


async def test_a_whole_reply_comes_back_byte_for_byte(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    upstream.play(ScriptedReply(status=429, headers=(("x-a", "1"),), body=b"\xff\x00 odd"))
    reply = await _whole(transport)
    assert reply.body == b"\xff\x00 odd"
    assert reply.head == WireHead(status=429, headers=(("x-a", "1"), ("content-length", "6")))


async def test_the_request_arrives_as_the_client_made_it(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    await _whole(transport, _request(path="/v1/x%2Fy?q=a%20b", headers=(("x-a", "1"),)))
    seen = upstream.seen[0]
    assert (seen.method, seen.path, seen.body) == ("POST", "/v1/x%2Fy?q=a%20b", b"{}")
    assert {name for name, _ in seen.headers} == {"host", "x-a", "accept-encoding", "content-length"}


async def test_a_request_without_a_body_has_none_upstream(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    await _whole(transport, _request("GET"))
    assert (upstream.seen[0].method, upstream.seen[0].body) == ("GET", b"")


async def test_a_redirect_is_passed_on_not_followed(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    upstream.play(ScriptedReply(status=307, headers=(("location", "/elsewhere"),)))
    assert (await _whole(transport)).head.header("location") == "/elsewhere"
    assert len(upstream.seen) == 1


async def test_no_cookie_of_one_caller_is_sent_with_the_next_request(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    upstream.play(ScriptedReply(headers=(("set-cookie", "a=1"),)))
    await _whole(transport)
    await _whole(transport)
    assert upstream.seen[1].header("cookie") == ""


async def test_an_upstream_that_compresses_unasked_is_decoded(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    upstream.play(ScriptedReply(headers=(("content-encoding", "gzip"),), body=gzip.compress(b"words")))
    reply = await _whole(transport)
    assert reply == WireReply(head=WireHead(status=200, headers=()), body=b"words")


async def test_chunks_arrive_as_they_are_sent(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"one", b"two"), gap=0.1))
    stream = await _open(transport)
    start = time.monotonic()
    assert await transport.receive(stream) == b"one"
    assert time.monotonic() - start < 0.18
    assert [await transport.receive(stream), await transport.receive(stream)] == [b"two", None]
    assert await transport.receive(stream) is None


async def test_the_connection_is_used_again_after_a_stream_was_read_to_its_end(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"one",)))
    stream = await _open(transport)
    while await transport.receive(stream):
        pass
    await transport.release(stream)
    assert (await _whole(transport)).head.status == 200
    assert not upstream.saw_client_leave(0.02)


async def test_releasing_a_stream_in_the_middle_closes_the_upstream_connection(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"one",), ending="hang"))
    stream = await _open(transport)
    assert await transport.receive(stream) == b"one"
    await transport.release(stream)
    assert await asyncio.to_thread(upstream.saw_client_leave)


async def test_a_stream_cut_in_the_middle_is_an_upstream_error(
    upstream: ScriptedUpstream, transport: AiohttpTransport
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"one",), ending="cut"))
    stream = await _open(transport)
    assert await transport.receive(stream) == b"one"
    with pytest.raises(UpstreamError, match=r"'here' broke off in mid-reply - at .*/v1/x \(try again\)"):
        await transport.receive(stream)


async def test_a_silent_stream_times_out(upstream: ScriptedUpstream) -> None:
    transport = _transport(upstream.url, idle=0.1)
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"one",), ending="hang"))
    stream = await _open(transport)
    await transport.receive(stream)
    with pytest.raises(UpstreamTimeoutError, match="says nothing within the time allowed"):
        await transport.receive(stream)
    await transport.aclose()


@pytest.mark.parametrize("limits", [{"idle": 0.1}, {"total": 0.1}])
async def test_an_upstream_that_hangs_is_a_timeout(
    upstream: ScriptedUpstream, limits: dict[str, float]
) -> None:
    upstream.play(ScriptedReply(delay=10))
    assert isinstance(await _failure(_transport(upstream.url, **limits)), UpstreamTimeoutError)


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (ScriptedReply(body=b"{", ending="cut"), "broke off in mid-reply"),
        (ScriptedReply(raw=b""), "closed the connection without a reply"),
        (ScriptedReply(raw=b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "sent something that is not HTTP"),
        (ScriptedReply(headers=(("content-encoding", "gzip"),), body=b"no gzip"), "broke off in mid-reply"),
        (ScriptedReply(body=b"x" * 200), "sent more than 100 bytes"),
    ],
)
async def test_a_broken_whole_reply_says_what_is_wrong(
    upstream: ScriptedUpstream, reply: ScriptedReply, says: str
) -> None:
    upstream.play(reply)
    error = await _failure(_transport(upstream.url, reply_limit=100))
    assert says in error.problem
    assert error.where == f"{upstream.url}/v1/x"


async def test_a_closed_port_is_said_to_refuse() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert "refuses connections" in (await _failure(_transport(f"http://127.0.0.1:{port}"))).problem


async def test_a_name_that_does_not_exist_is_said() -> None:
    error = await _failure(_transport("http://nowhere.invalid"))
    assert "name that cannot be resolved" in error.problem


async def test_plain_http_where_tls_was_expected_is_said() -> None:
    async def refuse(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        error = await _failure(_transport(f"https://127.0.0.1:{port}"))
    assert "does not speak TLS" in error.problem


async def test_an_unknown_upstream_is_a_setting_error(transport: AiohttpTransport) -> None:
    with pytest.raises(SettingError, match="no upstream is called 'there'"):
        await transport.send(_request(), upstream="there", stream=False)


async def test_a_stream_of_somebody_else_is_turned_away(transport: AiohttpTransport) -> None:
    class Foreign:
        head = WireHead(status=200, headers=())

    with pytest.raises(TypeError, match="opened by another transport"):
        await transport.receive(Foreign())


async def test_closing_twice_is_free(transport: AiohttpTransport) -> None:
    await transport.aclose()
    await transport.aclose()
