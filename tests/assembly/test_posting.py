from __future__ import annotations

import time

import pytest

from demur.assembly.posting import Place, Poster
from demur.errors import SettingError, UpstreamError, UpstreamTimeoutError
from demur.testing.upstream import ScriptedReply, ScriptedUpstream


def place(url: str, **fields: str | float) -> Place:
    return Place(who="the guard x", setting="guards.x.", url=url, **fields)  # type: ignore[arg-type] # fields of a place


def poster(url: str, **fields: str | float) -> Poster:
    return Poster(place(url, **fields), timer=time.monotonic)


@pytest.mark.parametrize(
    ("below", "base", "path"),
    [("", "/v1", "/v1/a"), ("/", "/v1", "/v1/a"), ("/x/", "/v1", "/x/a"), ("", "", "/a")],
)
def test_a_path_in_the_url_takes_the_place_of_the_usual_one(below: str, base: str, path: str) -> None:
    assert place(f"http://h{below}", base=base).path("/a") == path


def test_the_key_goes_into_its_header() -> None:
    with ScriptedUpstream(ScriptedReply(body=b"{}")) as upstream:
        poster(upstream.url, key="k-1", key_header="x-key", key_prefix="").post("/a", body=b"{}")
        poster(upstream.url, key="k-1").post("/a", body=b"{}")

    assert [seen.header("x-key") for seen in upstream.seen] == ["k-1", ""]
    assert [seen.header("authorization") for seen in upstream.seen] == ["", "Bearer k-1"]


def test_the_key_is_in_no_message_and_no_repr() -> None:
    with pytest.raises(UpstreamError) as caught:
        poster("http://127.0.0.1:1", key="sk-secret").post("/a", body=b"{}")

    assert "sk-secret" not in f"{caught.value} {place('http://h', key='sk-secret')!r}"


def test_an_http_error_is_a_reply() -> None:
    with ScriptedUpstream(ScriptedReply(status=500, body=b"no")) as upstream:
        assert poster(upstream.url).post("/a", body=b"{}").head.status == 500


def test_a_server_that_hangs_is_given_up() -> None:
    with (
        ScriptedUpstream(ScriptedReply(ending="hang")) as upstream,
        pytest.raises(UpstreamTimeoutError, match=r"the guard x took too long.*raise guards\.x\.timeout"),
    ):
        poster(upstream.url, timeout=0.2).post("/a", body=b"{}")


def test_a_server_that_drips_is_given_up() -> None:
    dripping = ScriptedReply(chunks=(b"a",) * 50, gap=0.05)
    with ScriptedUpstream(dripping) as upstream, pytest.raises(UpstreamTimeoutError):
        poster(upstream.url, timeout=0.2).post("/a", body=b"{}")


@pytest.mark.parametrize(
    "reply",
    [ScriptedReply(body=b"{", ending="cut"), ScriptedReply(raw=b"hi"), ScriptedReply(body=b"x" * 2**21)],
)
def test_what_is_no_whole_reply_is_an_error(reply: ScriptedReply) -> None:
    with ScriptedUpstream(reply) as upstream, pytest.raises(UpstreamError):
        poster(upstream.url, timeout=5.0).post("/a", body=b"{}")


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
