from __future__ import annotations

import time
from collections.abc import Generator

import pytest

from demur.assembly.wire_client import ServicePlace, WireClient
from demur.errors import SettingError, UpstreamError, UpstreamTimeoutError
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import Headers, WireReply, WireRequest

REQUEST = WireRequest(method="POST", path="/ask?x=1", headers=(("content-type", "text/plain"),), body=b"hi")


def client(url: str, *, headers: Headers = (), timeout: float = 5.0) -> WireClient:
    place = ServicePlace(url=url, setting="attachments.moderator_url", headers=headers, timeout=timeout)
    return WireClient(place, timer=time.monotonic)


def twice() -> Generator[WireRequest, WireReply, list[bytes]]:
    return [(yield REQUEST).body, (yield REQUEST).body]


def test_what_is_yielded_is_sent_and_each_reply_handed_back() -> None:
    with ScriptedUpstream(ScriptedReply(body=b"one"), ScriptedReply(body=b"two")) as server:
        assert client(f"{server.url}/v1/", headers=(("authorization", "Bearer k"),)).run(twice()) == [
            b"one",
            b"two",
        ]
    seen = server.seen[0]
    assert (seen.method, seen.path, seen.body, seen.header("authorization")) == (
        "POST",
        "/v1/ask?x=1",
        b"hi",
        "Bearer k",
    )


def test_an_error_of_the_service_is_a_reply() -> None:
    with ScriptedUpstream(ScriptedReply(status=500, body=b"no")) as server:
        assert client(server.url).send(REQUEST).head.status == 500


@pytest.mark.parametrize(
    "reply",
    [ScriptedReply(delay=2.0), ScriptedReply(chunks=(b"a",) * 50, gap=0.05), ScriptedReply(ending="hang")],
)
def test_a_service_that_is_late_is_given_up(reply: ScriptedReply) -> None:
    with ScriptedUpstream(reply) as server, pytest.raises(UpstreamTimeoutError):
        client(server.url, timeout=0.2).send(REQUEST)


@pytest.mark.parametrize(
    "reply",
    [ScriptedReply(raw=b"no http\r\n\r\n"), ScriptedReply(body=b"12345", ending="cut")],
)
def test_what_is_no_whole_reply_is_none(reply: ScriptedReply) -> None:
    with ScriptedUpstream(reply) as server, pytest.raises(UpstreamError, match="cannot be spoken to"):
        client(server.url).send(REQUEST)


def test_a_flood_is_cut_off() -> None:
    flood = ScriptedReply(body=b"a" * (2**20 + 1))
    with ScriptedUpstream(flood) as server, pytest.raises(UpstreamError, match="more than 1048576 bytes"):
        client(server.url).send(REQUEST)


def test_nobody_listening_is_told_with_the_setting() -> None:
    with pytest.raises(UpstreamError, match=r"check attachments\.moderator_url"):
        client("http://127.0.0.1:9").send(REQUEST)


@pytest.mark.parametrize("url", ["", "ftp://a", "http://", "http://a:x", "http://a?b", "http://u@a", "a.b"])
def test_what_is_no_base_url_is_refused(url: str) -> None:
    with pytest.raises(SettingError, match="give it as https"):
        client(url)


def test_a_key_that_no_header_can_hold_is_refused_without_being_shown() -> None:
    with pytest.raises(SettingError, match="the key holds characters") as caught:
        client("http://a", headers=(("authorization", "se\ncret"),))
    assert "cret" not in str(caught.value)
