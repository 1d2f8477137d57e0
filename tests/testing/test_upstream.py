from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator

import pytest

from demur.testing.upstream import SSE, ScriptedReply, ScriptedUpstream


@pytest.fixture
def upstream() -> Iterator[ScriptedUpstream]:
    with ScriptedUpstream() as running:
        yield running


def _link(upstream: ScriptedUpstream) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(upstream.url.removeprefix("http://"), timeout=2)


def _ask(link: http.client.HTTPConnection) -> tuple[int, bytes]:
    link.request("POST", "/v1/x?y=1", body=b"hello", headers={"X-A": "1"})
    reply = link.getresponse()
    return reply.status, reply.read()


def test_replies_are_played_in_order_and_the_last_is_repeated(upstream: ScriptedUpstream) -> None:
    upstream.play(ScriptedReply(status=500, body=b"one"), ScriptedReply(body=b"two"))
    link = _link(upstream)
    assert [_ask(link), _ask(link), _ask(link)] == [(500, b"one"), (200, b"two"), (200, b"two")]
    link.close()


def test_a_reply_may_hang_on_what_was_asked(upstream: ScriptedUpstream) -> None:
    upstream.play(lambda seen: ScriptedReply(body=seen.body.upper()))
    link = _link(upstream)
    assert [_ask(link), _ask(link)] == [(200, b"HELLO"), (200, b"HELLO")]
    link.close()


def test_what_was_asked_is_kept_as_it_arrived(upstream: ScriptedUpstream) -> None:
    link = _link(upstream)
    _ask(link)
    link.close()
    seen = upstream.seen[0]
    assert (seen.method, seen.path, seen.header("x-a"), seen.body) == ("POST", "/v1/x?y=1", "1", b"hello")
    assert seen.header("x-b") == ""


def test_chunks_are_sent_one_by_one(upstream: ScriptedUpstream) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n", b"data: 2\n\n")))
    link = _link(upstream)
    assert _ask(link) == (200, b"data: 1\n\ndata: 2\n\n")
    link.close()


@pytest.mark.parametrize(
    "reply", [ScriptedReply(body=b"{", ending="cut"), ScriptedReply(chunks=(b"{",), ending="cut")]
)
def test_a_body_can_be_cut(upstream: ScriptedUpstream, reply: ScriptedReply) -> None:
    upstream.play(reply)
    link = _link(upstream)
    with pytest.raises(http.client.IncompleteRead):
        _ask(link)
    link.close()


def test_bytes_that_are_no_http_can_be_sent(upstream: ScriptedUpstream) -> None:
    upstream.play(ScriptedReply(raw=b"SSH-2.0\r\n"))
    link = _link(upstream)
    with pytest.raises(http.client.BadStatusLine):
        _ask(link)
    link.close()


def test_it_notices_a_client_that_leaves_and_one_that_stays(upstream: ScriptedUpstream) -> None:
    upstream.play(ScriptedReply(ending="hang"))
    host, port = upstream.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as link:
        link.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert link.recv(1024).startswith(b"HTTP/1.1 200")
        assert not upstream.saw_client_leave(0.02)
    assert upstream.saw_client_leave()


def test_a_request_that_comes_before_the_reply_ended_is_not_lost(upstream: ScriptedUpstream) -> None:
    upstream.play(ScriptedReply(body=b"one", delay=0.05), ScriptedReply(body=b"two"))
    host, port = upstream.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as link:
        link.sendall(b"GET /a HTTP/1.1\r\n\r\n")
        link.sendall(b"GET /b HTTP/1.1\r\n\r\n")
        got = b""
        while b"two" not in got:
            got += link.recv(1024)
    assert [seen.path for seen in upstream.seen] == ["/a", "/b"]
