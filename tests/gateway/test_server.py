from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import aiohttp
import pytest

from demur.errors import LedgerError, ServeError
from demur.gateway import Gateway, GatewaySettings, ThreadedServer, bind, create_app, run_server
from demur.gateway.server import _Uvicorn
from demur.testing.gateway import gateway_parts, running_gateway
from demur.testing.memory_sink import MemorySink
from demur.testing.upstream import SSE, ScriptedReply, ScriptedUpstream

PROGRAM = """
import json, sys
from demur.gateway import create_app, run_server
from demur.gateway.server import _Uvicorn
from demur.testing.gateway import gateway_parts
from demur.testing.memory_sink import MemorySink

sink = MemorySink()

def write_all() -> None:
    kept = [[kept.id, kept.completed, kept.streamed] for kept in sink.exchanges]
    print(json.dumps(kept), flush=True)

app = create_app(gateway_parts(sys.argv[1], sink=sink, on_shutdown=write_all))
run_server(app, host="127.0.0.1", port=0, on_ready=lambda url: print(url, flush=True))
"""


def test_a_port_in_use_is_one_sentence_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ServeError) as caught:
            bind("127.0.0.1", port)
    assert (
        str(caught.value) == f"[DEM-501] cannot serve there: Address already in use - at 127.0.0.1:{port}"
        " (choose another port, or stop its user)"
    )


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70000), ("127.0.0.1", -1), ("x.invalid", 0)])
def test_an_address_that_is_none_is_said(host: str, port: int) -> None:
    with pytest.raises(ServeError, match=r"is not a port|cannot serve there"):
        bind(host, port)


def test_a_threaded_server_says_where_it_is_and_stops(upstream: ScriptedUpstream) -> None:
    app = create_app(gateway_parts(upstream.url))
    with ThreadedServer(app) as server, urllib.request.urlopen(f"{server.url}/healthz") as reply:
        assert json.load(reply)["status"] == "ok"
    assert app.closed


def test_it_also_speaks_ipv6(upstream: ScriptedUpstream) -> None:
    with ThreadedServer(create_app(gateway_parts(upstream.url)), host="::1") as server:
        assert server.url.startswith("http://[::1]:")
        with urllib.request.urlopen(f"{server.url}/healthz") as reply:
            assert reply.status == 200


def test_what_the_last_hook_raised_reaches_whoever_started_the_server(upstream: ScriptedUpstream) -> None:
    def fail() -> None:
        raise LedgerError("3 records were not written")

    app = create_app(gateway_parts(upstream.url, on_shutdown=fail))
    with pytest.raises(LedgerError, match="3 records were not written"):
        run_server(app, host="127.0.0.1", port=0, on_ready=lambda _: signal.raise_signal(signal.SIGTERM))


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="there is no such signal here")
def test_a_hangup_has_the_policy_read_again_and_the_server_goes_on(upstream: ScriptedUpstream) -> None:
    told: list[str] = []
    before = signal.getsignal(signal.SIGHUP)

    def ready(_url: str) -> None:
        signal.raise_signal(signal.SIGHUP)
        signal.raise_signal(signal.SIGTERM)

    app = create_app(gateway_parts(upstream.url, reload=lambda: told.append("again")))
    run_server(app, host="127.0.0.1", port=0, on_ready=ready)

    assert (told, signal.getsignal(signal.SIGHUP)) == (["again"], before)


def _stopped_in_mid_stream(tmp_path: Path, upstream: ScriptedUpstream) -> tuple[bytes, object]:
    """Give what the client of a stream got and what was recorded, when SIGTERM came after the first chunk."""
    program = tmp_path / "serve.py"
    program.write_text(PROGRAM)
    server = subprocess.Popen([sys.executable, str(program), upstream.url], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    url = server.stdout.readline().strip()
    body = json.dumps({"model": "m", "messages": [], "stream": True}).encode()
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as link:
        link.sendall(
            b"POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n" % len(body) + body
        )
        got = link.recv(65536)
        while b"data: 1" not in got:
            got += link.recv(65536)
        server.send_signal(signal.SIGTERM)
        while piece := link.recv(65536):
            got += piece
    records = json.loads(server.stdout.readline())
    assert server.wait(5) == 0
    server.stdout.close()
    return got, records


def test_a_stream_under_way_at_sigterm_ends_as_it_should_and_is_recorded(
    tmp_path: Path, upstream: ScriptedUpstream
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n", b"data: 2\n\n"), gap=0.2))
    got, records = _stopped_in_mid_stream(tmp_path, upstream)
    assert got.endswith(b"data: 2\n\n\r\n0\r\n\r\n")
    assert records == [["r1", True, True]]


async def test_a_stream_that_outlasts_the_grace_is_cut_and_still_recorded(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n",), ending="hang"))
    async with running_gateway(upstream.url, settings=GatewaySettings(grace=0.2)) as gateway:
        reply = await client.post(
            f"{gateway.url}/v1/chat/completions", json={"model": "m", "messages": [], "stream": True}
        )
        assert await reply.content.readany() == b"data: 1\n\n"
    with pytest.raises(aiohttp.ClientPayloadError):
        await reply.content.readany()
    reply.close()
    assert [kept.completed for kept in gateway.records] == [False]


async def test_a_connection_that_is_only_kept_open_does_not_delay_the_stop(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    settings = GatewaySettings(grace=5.0)
    async with (
        asyncio.timeout(2),
        running_gateway(upstream.url, settings=settings) as gateway,
        client.get(f"{gateway.url}/healthz") as reply,
    ):
        await reply.read()
    assert gateway.app.closed


async def test_a_second_ctrl_c_cuts_what_is_under_way_and_records_it(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=(b"data: 1\n\n",), ending="hang"))
    sink, ready = MemorySink(), asyncio.Event()
    app = create_app(gateway_parts(upstream.url, sink=sink, settings=GatewaySettings(grace=30.0)))
    listening = bind("127.0.0.1", 0)
    server = _Uvicorn(app, on_ready=ready.set)
    serving = asyncio.create_task(server._serve([listening]))
    await ready.wait()
    url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1/chat/completions"
    async with client.post(url, json={"model": "m", "messages": [], "stream": True}) as reply:
        assert await reply.content.readany() == b"data: 1\n\n"
        server.handle_exit(signal.SIGINT, None)
        server.handle_exit(signal.SIGINT, None)
        async with asyncio.timeout(2):
            await serving
    assert [kept.completed for kept in sink.exchanges] == [False]


def test_a_server_that_cannot_start_in_its_thread_is_said(upstream: ScriptedUpstream) -> None:
    class Dying(ThreadedServer):
        """Its thread ends at once."""

        def __init__(self, app: Gateway) -> None:
            super().__init__(app)
            self._server.should_exit = True
            self._server._on_ready = lambda: None

    with pytest.raises(ServeError, match="ended before it was ready"):
        Dying(create_app(gateway_parts(upstream.url))).__enter__()
