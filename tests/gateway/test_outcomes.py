from __future__ import annotations

import json

import aiohttp
import pytest

from demur.access import Entry, Key, KeyRing, Limits
from demur.access.ring import hash_secret
from demur.errors import LedgerError
from demur.gateway import create_app
from demur.gateway.asgi import Message, Scope
from demur.gateway.outcomes import ANSWERS
from demur.testing.findings import exchange
from demur.testing.gateway import gateway_parts, running_gateway
from demur.testing.memory_sink import MemorySink
from demur.testing.upstream import ScriptedUpstream
from demur.types import AnswerEvent, Caller

RING = KeyRing(
    [
        Entry(key=Key(id=name, tenant=tenant), sha256=hash_secret(f"dmr_{name}"))
        for name, tenant in (("web", "acme"), ("shop", "other"))
    ]
)
TOLD = {"event": "accepted", "alternative": 1}
WEB = {"x-demur-key": "dmr_web"}


class Broken(MemorySink):
    def note(self, *_words: object, **_more: object) -> bool:
        raise LedgerError("the disk is full")


class Odd(MemorySink):
    def note(self, *_words: object, **_more: object) -> bool:
        raise KeyError


@pytest.fixture
def kept() -> MemorySink:
    sink = MemorySink()
    sink.record(exchange(id="r1", caller=Caller(tenant="acme")))
    sink.record(exchange(id="r2"))
    return sink


async def told(
    client: aiohttp.ClientSession, url: str, body: object = TOLD, **headers: str
) -> tuple[int, dict[str, object]]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with client.post(url, data=data, headers=headers) as reply:
        return reply.status, await reply.json()


async def test_an_event_is_kept_once_and_no_upstream_hears_of_it(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, kept: MemorySink
) -> None:
    async with running_gateway(upstream.url, keys=RING, events=kept) as gateway:
        replies = [await told(client, f"{gateway.url}{ANSWERS}r1", **WEB) for _ in range(2)]

    said = {"record": "r1", "event": "accepted", "alternative": 1}
    assert replies == [(200, {**said, "new": True}), (200, {**said, "new": False})]
    assert kept.events == (("r1", AnswerEvent.ACCEPTED, 1),)
    assert upstream.seen == []


async def test_a_key_may_stand_where_a_client_puts_its_own(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, kept: MemorySink
) -> None:
    async with running_gateway(upstream.url, keys=RING, events=kept) as gateway:
        status, _ = await told(client, f"{gateway.url}{ANSWERS}r1", authorization="Bearer dmr_web")

    assert status == 200


async def test_an_open_gateway_takes_events_of_nobodys_records(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, kept: MemorySink
) -> None:
    async with running_gateway(upstream.url, events=kept) as gateway:
        replies = [(await told(client, f"{gateway.url}{ANSWERS}{one}"))[0] for one in ("r1", "r2")]

    assert replies == [404, 200]


@pytest.mark.parametrize(
    ("record", "body", "key", "status", "words"),
    [
        ("r1", TOLD, "", 401, "DEM-601"),
        ("r1", TOLD, "dmr_none", 401, "DEM-601"),
        ("r1", TOLD, "dmr_shop", 404, "there is no record 'r1'"),
        ("r9", TOLD, "dmr_web", 404, "there is no record 'r9'"),
        ("r1", {"event": "liked"}, "dmr_web", 400, "'liked' is no event (one of: accepted"),
        ("r1", {"event": "accpted"}, "dmr_web", 400, "did you mean 'accepted'?"),
        ("r1", {"event": "left", "text": "x"}, "dmr_web", 400, "unknown field `text`"),
        ("r1", {"event": "accepted", "alternative": "1"}, "dmr_web", 400, "the body tells no event"),
        ("r1", b"", "dmr_web", 400, 'send {"event": "accepted", "alternative": 0}'),
        ("r1", b"\xff", "dmr_web", 400, "the body tells no event"),
        ("r1", {"event": "x" * 2000}, "dmr_web", 413, "larger than 1024 bytes"),
    ],
)
async def test_what_cannot_be_kept_is_answered_with_why(  # noqa: PLR0913 - a table
    upstream: ScriptedUpstream,
    client: aiohttp.ClientSession,
    kept: MemorySink,
    *,
    record: str,
    body: object,
    key: str,
    status: int,
    words: str,
) -> None:
    headers = {"x-demur-key": key} if key else {}
    async with running_gateway(upstream.url, keys=RING, events=kept) as gateway:
        found, said = await told(client, f"{gateway.url}{ANSWERS}{record}", body, **headers)

    assert (found, words in json.dumps(said, ensure_ascii=False).replace('\\"', '"')) == (status, True), said
    assert kept.events == ()
    assert upstream.seen == []


async def test_any_other_method_is_refused(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, kept: MemorySink
) -> None:
    async with (
        running_gateway(upstream.url, events=kept) as gateway,
        client.get(f"{gateway.url}{ANSWERS}r1") as reply,
    ):
        assert (reply.status, reply.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize("path", [ANSWERS, ANSWERS.rstrip("/"), "/demur"])
async def test_without_a_record_there_is_nothing(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, kept: MemorySink, path: str
) -> None:
    async with running_gateway(upstream.url, events=kept) as gateway:
        assert (await told(client, f"{gateway.url}{path}"))[0] == 404


async def test_a_gateway_that_keeps_no_events_knows_no_such_path(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with running_gateway(upstream.url) as gateway:
        assert (await told(client, f"{gateway.url}{ANSWERS}r1"))[0] == 404


async def test_a_key_tells_no_more_often_than_it_may_ask(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, kept: MemorySink
) -> None:
    limits = Limits(clock=lambda: 0.0, key="1/minute")
    async with running_gateway(upstream.url, keys=RING, events=kept, limits=limits) as gateway:
        replies = [(await told(client, f"{gateway.url}{ANSWERS}r1", **WEB))[0] for _ in range(2)]

    assert replies == [200, 429]


@pytest.mark.parametrize("sink", [Broken(), Odd()])
async def test_a_ledger_that_fails_is_counted_and_told_without_its_place(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, sink: MemorySink
) -> None:
    async with running_gateway(upstream.url, events=sink) as gateway:
        status, _ = await told(client, f"{gateway.url}{ANSWERS}r1")

        assert (status, gateway.figure('demur_failures_total{where="events"}')) == (500, 1.0)


async def test_a_client_that_goes_away_before_it_has_told_is_answered_by_nobody(
    upstream: ScriptedUpstream, kept: MemorySink
) -> None:
    async def gone() -> Message:
        return {"type": "http.disconnect"}

    async def sent(message: Message) -> None:
        pytest.fail(str(message))

    app = create_app(gateway_parts(upstream.url, events=kept))
    scope: Scope = {"type": "http", "path": f"{ANSWERS}r1", "method": "POST", "headers": []}
    await app(scope, gone, sent)

    assert kept.events == ()
