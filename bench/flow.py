"""What the flow itself costs: one observed stream of 1,000 chunks, with the I/O taken away."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from demur.guard import Asked, Call, Detect, Effect, Receive, adrive, drive, observe
from demur.testing.findings import finding
from demur.types import Caller, WireHead, WireRequest

CHUNKS = 1_000
RUNS = 15
FOUND = finding()
ASKED = Asked(
    api="chat.completions",
    upstream="openai",
    request=WireRequest(method="POST", path="/v1/chat/completions", headers=(), body=b"{}"),
    caller=Caller(),
    model="m",
    prompt="p",
    stream=True,
)


@dataclass
class _Stream:
    left: int = CHUNKS
    head: WireHead = field(default_factory=lambda: WireHead(status=200, headers=()))


def _perform(step: Effect) -> object:
    if isinstance(step, Call):
        return _Stream()
    if isinstance(step, Receive):
        stream = step.stream
        assert isinstance(stream, _Stream)  # noqa: S101 - narrows the double's own type
        stream.left -= 1
        return b"data: {}\n\n" if stream.left >= 0 else None
    return FOUND if isinstance(step, Detect) else None


async def _aperform(step: Effect) -> object:
    return _perform(step)


def _median_us_per_chunk(run: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        run()
        times.append((time.perf_counter() - began) / CHUNKS * 1e6)
    return statistics.median(times)


def main() -> None:
    """Print microseconds a chunk, with and without `await`."""

    def observed() -> object:
        flow = observe(ASKED, clock=time.time, timer=time.perf_counter, new_id=lambda: "r")
        return drive(flow, _perform)

    def awaited() -> object:
        flow = observe(ASKED, clock=time.time, timer=time.perf_counter, new_id=lambda: "r")
        return asyncio.run(adrive(flow, _aperform))

    print(f"flow, drive:  {_median_us_per_chunk(observed):6.2f} us a chunk (median of {RUNS} runs)")
    print(f"flow, adrive: {_median_us_per_chunk(awaited):6.2f} us a chunk (median of {RUNS} runs)")


if __name__ == "__main__":
    main()
