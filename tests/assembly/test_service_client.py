from __future__ import annotations

import time
from collections.abc import Generator

import pytest

from demur.assembly.service_client import ServiceClient, ServicePlace
from demur.errors import SettingError, UpstreamError, UpstreamTimeoutError
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import WireReply, WireRequest

REQUEST = WireRequest(method="POST", path="/ask?x=1", headers=(("content-type", "text/plain"),), body=b"hi")


def place(url: str, **fields: str | float) -> ServicePlace:
    return ServicePlace(who="the guard x", setting="guards.x.", url=url, **fields)  # type: ignore[arg-type] # fields of a place


def client(url: str, **fields: str | float) -> ServiceClient:
    return ServiceClient(place(url, **fields), timer=time.monotonic)


def twice() -> Generator[WireRequest, WireReply, list[bytes]]:
    return [(yield REQUEST).body, (yield REQUEST).body]


def test_what_is_yielded_is_sent_and_each_reply_handed_back() -> None:
    with ScriptedUpstream(ScriptedReply(body=b"one"), ScriptedReply(body=b"two")) as server:
        assert client(f"{server.url}/v1/", key="k").run(twice()) == [b"one", b"two"]
    seen = server.seen[0]
    assert (seen.method, seen.path, seen.body, seen.header("authorization")) == (
        "POST",
        "/v1/ask?x=1",
        b"hi",
        "Bearer k",
    )


@pytest.mark.parametrize(
    ("below", "base", "path"),
    [("", "/v1", "/v1/a"), ("/", "/v1", "/v1/a"), ("/x/", "/v1", "/x/a"), ("", "", "/a")],
)
def test_a_path_in_the_url_takes_the_place_of_the_usual_one(below: str, base: str, path: str) -> None:
    assert place(f"http://h{below}", base=base).path("/a") == path


def test_the_key_goes_into_its_header() -> None:
    with ScriptedUpstream(ScriptedReply(body=b"{}")) as upstream:
        client(upstream.url, key="k-1", key_header="x-key", key_prefix="").post("/a", body=b"{}")
        client(upstream.url, key="k-1").post("/a", body=b"{}")

    assert [seen.header("x-key") for seen in upstream.seen] == ["k-1", ""]
    assert [seen.header("authorization") for seen in upstream.seen] == ["", "Bearer k-1"]


def test_the_key_is_in_no_message_and_no_repr() -> None:
    with pytest.raises(UpstreamError) as caught:
        client("http://127.0.0.1:1", key="sk-secret").post("/a", body=b"{}")

    assert "sk-secret" not in f"{caught.value} {place('http://h', key='sk-secret')!r}"


def test_an_error_of_the_service_is_a_reply() -> None:
    with ScriptedUpstream(ScriptedReply(status=500, body=b"no")) as server:
        assert client(server.url).send(REQUEST).head.status == 500


@pytest.mark.parametrize(
    "reply",
    [ScriptedReply(delay=2.0), ScriptedReply(chunks=(b"a",) * 50, gap=0.05), ScriptedReply(ending="hang")],
)
def test_a_service_that_is_late_is_given_up(reply: ScriptedReply) -> None:
    with (
        ScriptedUpstream(reply) as server,
        pytest.raises(UpstreamTimeoutError, match=r"the guard x took too long.*raise guards\.x\.timeout"),
    ):
        client(server.url, timeout=0.2).send(REQUEST)


@pytest.mark.parametrize(
    "reply",
    [ScriptedReply(raw=b"no http\r\n\r\n"), ScriptedReply(body=b"12345", ending="cut")],
)
def test_what_is_no_whole_reply_is_none(reply: ScriptedReply) -> None:
    with (
        ScriptedUpstream(reply) as server,
        pytest.raises(UpstreamError, match="the guard x cannot be spoken to"),
    ):
        client(server.url).send(REQUEST)


def test_a_flood_is_cut_off() -> None:
    flood = ScriptedReply(body=b"a" * (2**20 + 1))
    with ScriptedUpstream(flood) as server, pytest.raises(UpstreamError, match="more than 1048576 bytes"):
        client(server.url).send(REQUEST)


def test_nobody_listening_is_told_with_the_setting() -> None:
    with pytest.raises(UpstreamError, match=r"check guards\.x\.url"):
        client("http://127.0.0.1:9").send(REQUEST)


@pytest.mark.parametrize("url", ["", "ftp://a", "http://", "http://a:x", "http://a?b", "http://u@a", "a.b"])
def test_what_is_no_base_url_is_refused(url: str) -> None:
    with pytest.raises(SettingError, match="give it as https"):
        client(url)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"url": "h"}, r"the guard x's URL is 'h' - at guards\.x\.url"),
        ({"url": "http://h", "key": "a\nb"}, r"no header can - at guards\.x\.key_env"),
        ({"url": "http://h", "timeout": 0.0}, r"timeout is 0\.0 - at guards\.x\.timeout"),
    ],
)
def test_a_place_that_cannot_be_is_named(fields: dict[str, str | float], problem: str) -> None:
    with pytest.raises(SettingError, match=problem):
        place(**fields)  # type: ignore[arg-type] # fields of a place
