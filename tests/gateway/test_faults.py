"""A failure inside Demur, one part at a time: the call goes on, the failure is counted and logged."""

from __future__ import annotations

import logging
import re

import aiohttp
import pytest

from demur.access import Key, OpenAccess
from demur.errors import LedgerError
from demur.testing.gateway import PartFields, running_gateway
from demur.testing.memory_sink import MemorySink
from demur.testing.upstream import SSE, ScriptedReply, ScriptedUpstream
from demur.transport import AiohttpTransport, TransportSettings
from demur.types import Exchange, Finding, WireReply, WireRequest, WireStream

ASKED = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
WHOLE = ScriptedReply(body=b'{"a": 1}')
STREAM = ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n", b"data: 2\n\n"))
ERROR = ScriptedReply(status=400, body=b'{"error": 1}')
BYTES = {WHOLE: b'{"a": 1}', STREAM: b"data: 1\n\ndata: 2\n\n", ERROR: b'{"error": 1}'}


def _broken_detect(reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:
    raise NotUnderstoodError(reply, prompt, provider)


def _broken_id() -> str:
    raise ZeroDivisionError


def _broken_clock() -> float:
    raise ZeroDivisionError


class NotUnderstoodError(Exception):
    """What nobody foresaw."""


class BrokenSink(MemorySink):
    """Cannot hash, or cannot write."""

    def try_record(self, exchange: Exchange) -> bool:
        """Fail."""
        raise LedgerError(f"no room for {exchange.id}")


class BrokenBlockingSink:
    """Fails in its thread."""

    def record(self, exchange: Exchange) -> None:
        """Fail."""
        raise LedgerError(f"no room for {exchange.id}")


class BrokenAccess(OpenAccess):
    """Cannot tell keys apart."""

    def identify(self, secret: str) -> Key:
        """Fail."""
        raise NotUnderstoodError(secret)


BROKEN: dict[str, PartFields] = {
    "detect": {"detect": _broken_detect},
    "record": {"sink": BrokenSink()},
    "record in a thread": {"sink": BrokenBlockingSink()},
    "flow: id": {"new_id": _broken_id},
    "flow: clock": {"clock": _broken_clock},
}


@pytest.mark.parametrize("reply", [WHOLE, STREAM, ERROR], ids=["whole", "stream", "error"])
@pytest.mark.parametrize("broken", BROKEN)
async def test_the_client_gets_every_byte_and_the_failure_is_counted_and_logged_once(
    upstream: ScriptedUpstream,
    client: aiohttp.ClientSession,
    caplog: pytest.LogCaptureFixture,
    broken: str,
    reply: ScriptedReply,
) -> None:
    upstream.play(reply)
    asked = ASKED | {"stream": reply is STREAM}
    async with (
        running_gateway(upstream.url, **BROKEN[broken]) as gateway,
        client.post(f"{gateway.url}/v1/chat/completions", json=asked) as got,
    ):
        assert (got.status, await got.read()) == (reply.status, BYTES[reply])
    where = re.split("[: ]", broken)[0]
    assert gateway.figure(f'demur_failures_total{{where="{where}"}}') == 1
    assert [line.levelno for line in caplog.records if line.name == "demur.gateway"] == [logging.ERROR]
    assert len(upstream.seen) == 1


async def test_a_reply_that_could_not_be_read_is_recorded_with_the_failures_code(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with (
        running_gateway(upstream.url, detect=_broken_detect) as gateway,
        client.post(f"{gateway.url}/v1/chat/completions", json=ASKED) as reply,
    ):
        assert (reply.headers["x-demur-error"], reply.headers["x-demur-outcome"]) == (
            "DEM-000",
            "unknown",
        )
    assert [(kept.error, kept.finding.outcome) for kept in gateway.records] == [("DEM-000", "unknown")]


async def test_a_record_that_was_not_taken_is_counted_as_failed(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with (
        running_gateway(upstream.url, sink=BrokenSink()) as gateway,
        client.post(f"{gateway.url}/v1/chat/completions", json=ASKED),
    ):
        pass
    assert gateway.figure('demur_records_total{state="failed"}') == 1


@pytest.mark.parametrize("broken", [{"sink": BrokenSink()}, {"new_id": _broken_id}, {"clock": _broken_clock}])
async def test_a_malformed_request_is_answered_even_where_its_record_fails(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, broken: PartFields
) -> None:
    async with (
        running_gateway(upstream.url, **broken) as gateway,
        client.post(f"{gateway.url}/v1/messages", data=b"{") as reply,
    ):
        assert reply.status == 400
    assert gateway.figure('demur_failures_total{where="record"}') == 1


async def test_keys_that_cannot_be_told_apart_let_nobody_in(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with running_gateway(upstream.url, keys=BrokenAccess()) as gateway:
        async with client.post(f"{gateway.url}/v1/messages", json=ASKED) as reply:
            assert (reply.status, (await reply.json())["type"]) == (500, "error")
        assert gateway.figure('demur_failures_total{where="admission"}') == 1
    assert upstream.seen == []


class BrokenTransport(AiohttpTransport):
    """Fails in a way nobody foresaw."""

    asked = 0

    async def send(self, request: WireRequest, *, upstream: str, stream: bool) -> WireReply | WireStream:
        """Fail."""
        self.asked += 1
        raise NotUnderstoodError(request, upstream, stream)


async def test_a_transport_that_fails_in_an_unknown_way_is_a_500_and_not_asked_twice(
    client: aiohttp.ClientSession, upstream: ScriptedUpstream
) -> None:
    broken = BrokenTransport(TransportSettings())
    async with (
        running_gateway(upstream.url, transport=broken) as gateway,
        client.post(f"{gateway.url}/v1/chat/completions", json=ASKED) as reply,
    ):
        assert reply.status == 500
    assert (broken.asked, [kept.error for kept in gateway.records]) == (1, ["DEM-000"])
