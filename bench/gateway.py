"""What the gateway adds to a call: through it and straight to the same local upstream, in turns.

Every process runs on this machine: the upstream, the gateways and the client, each in its own process,
so that they do not share an interpreter. Two gateways run, one after the other: one without a policy, which
only observes (promised: 3 ms for a whole reply, 2 ms to the first token), and one as `demur serve` runs it,
with the default policy and the rules tier on request and reply (promised: 5 ms). Both read the fields and the
words of every reply, and hash each exchange and write it to a ledger on disk.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import platform
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection

import aiohttp
import openai

from demur.assembly.gateway import serve_gateway
from demur.assembly.settings import (
    GatewaySection,
    LedgerSection,
    LimitsSection,
    PolicySection,
    Settings,
    UpstreamSection,
)

RUNS = 3
REQUESTS = 300
WORDS = "Paris is the capital of France. It lies on the Seine. " * 20
BODY = (
    b'{"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":'
    b'{"role":"assistant","content":"%s","refusal":null},"finish_reason":"stop","logprobs":null}]}'
) % WORDS.encode()
DELTA = (
    b'data: {"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,'
    b'"delta":{"content":"%s"},"finish_reason":null}]}\n\n'
)
QUESTION = {
    "model": "m",
    "user": "u1",
    "messages": [{"role": "user", "content": "What is the capital of France?"}],
}
Ask = Callable[[str, bool], Awaitable[float]]


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: %s\r\n%s\r\n\r\n"
    try:
        while True:
            request = await reader.readuntil(b"\r\n\r\n")
            length = next(
                int(line[15:]) for line in request.lower().split(b"\r\n") if line[:15] == b"content-length:"
            )
            if b'"stream"' not in await reader.readexactly(length):
                writer.write(head % (b"application/json", b"content-length: %d" % len(BODY)) + BODY)
                continue
            writer.write(head % (b"text/event-stream", b"transfer-encoding: chunked"))
            for word in (*WORDS.encode().split()[:20], b"[DONE]"):
                event = b"data: [DONE]\n\n" if word == b"[DONE]" else DELTA % word
                writer.write(b"%x\r\n%s\r\n" % (len(event), event))
                await asyncio.sleep(0)
            writer.write(b"0\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


def _run_upstream(said: Connection) -> None:
    async def serve() -> None:
        server = await asyncio.start_server(_answer, "127.0.0.1", 0)
        said.send(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await asyncio.Event().wait()

    asyncio.run(serve())


def _run_gateway(said: Connection, upstream: str, folder: str, policy: str) -> None:
    settings = Settings(
        gateway=GatewaySection(port=0),
        openai=UpstreamSection(base_url=upstream),
        ledger=LedgerSection(path=f"{folder}/demur.db"),
        policy=PolicySection(file=policy),
        limits=LimitsSection(key="1000000/minute", user="1000000/minute"),
    )
    serve_gateway(settings, on_ready=said.send)


async def _by_aiohttp(base: str, session: aiohttp.ClientSession, *, stream: bool) -> float:
    asked = QUESTION | {"stream": True} if stream else QUESTION
    began = time.perf_counter()
    async with session.post(f"{base}/v1/chat/completions", json=asked) as reply:
        if stream:
            await reply.content.readany()
            took = time.perf_counter() - began
            await reply.read()
            return took
        await reply.read()
    return time.perf_counter() - began


async def _by_openai(client: openai.AsyncOpenAI, *, stream: bool) -> float:
    messages = [{"role": "user", "content": "What is the capital of France?"}]
    began = time.perf_counter()
    if not stream:
        await client.chat.completions.create(model="m", messages=messages)  # type: ignore[arg-type]  # a plain dict is what users write
        return time.perf_counter() - began
    events = await client.chat.completions.create(model="m", messages=messages, stream=True)  # type: ignore[arg-type]  # as above
    took = 0.0
    assert isinstance(events, openai.AsyncStream)  # noqa: S101 - narrows what the SDK's overloads leave open
    async for _ in events:
        took = took or time.perf_counter() - began
    return took


async def _medians(bases: dict[str, str], ask: Ask, *, stream: bool) -> dict[str, float]:
    """Ask each base in turn, so that whatever else the machine does hits all alike; milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in bases}
    for turn in range(REQUESTS + 20):
        for name, base in bases.items():
            took = await ask(base, stream)
            if turn >= 20:  # noqa: PLR2004 - the first ones warm connections and caches
                times[name].append(took * 1000)
    return {name: statistics.median(each) for name, each in times.items()}


async def _measure(bases: dict[str, str]) -> None:
    clients = {base: openai.AsyncOpenAI(base_url=f"{base}/v1", api_key="x") for base in bases.values()}
    async with aiohttp.ClientSession() as session:

        async def light(base: str, stream: bool) -> float:  # noqa: FBT001 - called through `Ask`
            return await _by_aiohttp(base, session, stream=stream)

        async def sdk(base: str, stream: bool) -> float:  # noqa: FBT001 - called through `Ask`
            return await _by_openai(clients[base], stream=stream)

        for client, ask in (("aiohttp", light), ("openai SDK", sdk)):
            for stream in (False, True):
                runs = [await _medians(bases, ask, stream=stream) for _ in range(RUNS)]
                _print(client, "first token" if stream else "whole reply", runs)
    for each in clients.values():
        await each.close()


def _print(client: str, what: str, runs: list[dict[str, float]]) -> None:
    direct = statistics.median(run["direct"] for run in runs)
    through = statistics.median(run["gateway"] for run in runs)
    added = sorted(run["gateway"] - run["direct"] for run in runs)
    spread = ", ".join(f"{figure:.2f}" for figure in added)
    print(
        f"{client:10}  {what:11}  direct {direct:5.2f} ms  through {through:5.2f} ms"
        f"  added {statistics.median(added):5.2f} ms  (runs: {spread})"
    )


def _started(target: Callable[..., None], *arguments: object) -> tuple[multiprocessing.Process, str]:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=target, args=(theirs, *arguments), daemon=True)
    process.start()
    return process, str(ours.recv())


def _measure_with(policy: str, direct: str) -> None:
    """Measure a gateway under `policy` against calling the upstream at `direct`."""
    with tempfile.TemporaryDirectory() as folder:
        gateway, through = _started(_run_gateway, direct, folder, policy)
        try:
            asyncio.run(_measure({"direct": direct, "gateway": through}))
        finally:
            gateway.terminate()
            gateway.join()


def main() -> None:
    """Print medians of `RUNS` runs of `REQUESTS` sequential requests each way."""
    print(f"gateway on {platform.machine()} {platform.system()}, Python {platform.python_version()}")
    print(f"{RUNS} runs of {REQUESTS} sequential requests each way")
    upstream, direct = _started(_run_upstream)
    try:
        print("observing: limits, signals, lexicon, ledger")
        _measure_with("", direct)
        print("guarded by the default policy: the same, and the rules tier on request and reply")
        _measure_with("default", direct)
    finally:
        upstream.terminate()
        upstream.join()


if __name__ == "__main__":
    main()
