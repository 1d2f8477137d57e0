"""What the flow itself costs: a stream of 1,000 chunks, a request judged by two checks; no I/O."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from demur.guard import (
    Asked,
    Assess,
    Call,
    Check,
    Checker,
    Detect,
    Effect,
    Flow,
    Receive,
    adrive,
    drive,
    observe,
)
from demur.guard.assessing import assessed
from demur.testing.findings import finding
from demur.types import Caller, Conduct, Message, Request, Risk, Role, Stage, Subject, WireHead, WireRequest

CHUNKS = 1_000
RUNS = 15
JUDGED, JUDGED_RUNS = 200, 200
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


class _Quick:
    """Judges without looking, so that only asking it costs."""

    def __init__(self, name: str) -> None:
        self._risk = Risk(stage=Stage.INPUT, ran=(name,))

    def assess(self, subject: Subject) -> Risk:  # noqa: ARG002 - it looks at nothing
        return self._risk


def _no_report(where: str, error: Exception) -> Flow[None]:  # noqa: ARG001 - nothing fails here
    yield from ()


def _us_per_judging() -> float:
    """Give the processor time of judging once, the least of many runs: a busy machine only adds to it."""
    checks = [Check(name=name, assessor=_Quick(name)) for name in ("a", "b")]
    request = Request(messages=(Message(role=Role.USER, text="Hi."),))
    subject = Subject(stage=Stage.INPUT, request=request)
    checker, conduct = Checker(timer=time.perf_counter), Conduct()

    def perform(step: Effect) -> object:
        return checker.assess(step) if isinstance(step, Assess) else None

    def judged() -> Risk:
        flow = assessed(subject, checks=checks, conduct=conduct, report=_no_report, timer=time.perf_counter)
        return drive(flow, perform)

    times = []
    for _ in range(JUDGED_RUNS):
        began = time.thread_time()
        for _ in range(JUDGED):
            judged()
        times.append((time.thread_time() - began) / JUDGED * 1e6)
    return min(times)


def main() -> None:
    """Print microseconds a chunk, with and without `await`, and microseconds a request that is judged."""

    def observed() -> object:
        flow = observe(ASKED, clock=time.time, timer=time.perf_counter, new_id=lambda: "r")
        return drive(flow, _perform)

    def awaited() -> object:
        flow = observe(ASKED, clock=time.time, timer=time.perf_counter, new_id=lambda: "r")
        return asyncio.run(adrive(flow, _aperform))

    print(f"flow, drive:  {_median_us_per_chunk(observed):6.2f} us a chunk (median of {RUNS} runs)")
    print(f"flow, adrive: {_median_us_per_chunk(awaited):6.2f} us a chunk (median of {RUNS} runs)")
    print(f"two checks:   {_us_per_judging():6.2f} us a request (least of {JUDGED_RUNS} runs)")


if __name__ == "__main__":
    main()
