from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from demur.errors import ClientGoneError, InputError, UpstreamError
from demur.guard import (
    READ_LIMIT,
    Asked,
    Call,
    Close,
    Detect,
    Effect,
    Emit,
    Item,
    Receive,
    Record,
    Report,
    drive,
    observe,
)
from demur.testing.findings import finding
from demur.types import Caller, Exchange, Finding, Outcome, WireHead, WireReply, WireRequest

HEAD = WireHead(status=200, headers=(("content-type", "application/json"),))
ASKED = Asked(
    api="chat.completions",
    upstream="openai",
    request=WireRequest(method="POST", path="/v1/chat/completions", headers=(), body=b"{}"),
    caller=Caller(person="ada"),
    model="gpt-5-mini",
    prompt="Tell me.",
    stream=False,
)
STREAMED = replace(ASKED, stream=True)
FAILED = finding(outcome=Outcome.FAILED, failure="cut")


@dataclass
class Stream:
    chunks: list[bytes | Exception]
    head: WireHead = HEAD


@dataclass
class World:
    """Performs observe's steps: gives `reply`, finds `found`, fails where it is told to."""

    reply: WireReply | Stream | Exception
    found: Finding | Exception = field(default_factory=finding)
    fail: Callable[[Effect], Exception | None] = lambda _step: None
    steps: list[Effect] = field(default_factory=list)

    def perform(self, step: Effect) -> object:
        self.steps.append(step)
        answer = self.fail(step) or self._answer(step)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _answer(self, step: Effect) -> object:
        match step:
            case Call():
                return self.reply
            case Receive():
                assert isinstance(step.stream, Stream)
                return step.stream.chunks.pop(0) if step.stream.chunks else None
            case Detect():
                return self.found
            case _:
                return None

    @property
    def emitted(self) -> list[Item]:
        return [step.item for step in self.steps if isinstance(step, Emit)]

    @property
    def records(self) -> list[Exchange]:
        return [step.exchange for step in self.steps if isinstance(step, Record)]

    @property
    def reports(self) -> list[tuple[str, str]]:
        return [(step.where, str(step.error)) for step in self.steps if isinstance(step, Report)]

    @property
    def detected(self) -> list[object]:
        return [step.reply for step in self.steps if isinstance(step, Detect)]


def run(world: World, asked: Asked = ASKED) -> Exchange:
    ticks = itertools.count(10.0, 2.5)
    flow = observe(asked, clock=lambda: 1000.0, timer=lambda: next(ticks), new_id=lambda: "rec_1")
    return drive(flow, world.perform)


def whole(body: bytes = b'{"x": 1}', *, status: int = 200) -> WireReply:
    return WireReply(head=replace(HEAD, status=status), body=body)


def gone_at(kind: type[Effect], nth: int = 1) -> Callable[[Effect], Exception | None]:
    count = itertools.count(1)
    return lambda s: ClientGoneError("bye") if isinstance(s, kind) and next(count) == nth else None


def test_a_whole_reply_leaves_with_what_was_found_in_its_head() -> None:
    world = World(whole())

    run(world)

    head, body = world.emitted
    assert isinstance(head, WireHead)
    assert head.headers[0] == ("content-type", "application/json")
    assert head.header("x-demur-outcome") == "answered"
    assert head.header("x-demur-record") == "rec_1"
    assert body == b'{"x": 1}'


def test_the_record_says_who_asked_what_when_and_how_long() -> None:
    world = World(whole())

    exchange = run(world)

    assert world.records == [exchange]
    assert exchange == Exchange(
        id="rec_1",
        at=1000.0,
        api="chat.completions",
        finding=finding(),
        caller=Caller(person="ada"),
        model="gpt-5-mini",
        prompt="Tell me.",
        status=200,
        streamed=False,
        duration=2.5,
        completed=True,
        error="",
    )


def test_a_success_is_read_as_the_bytes_that_came() -> None:
    world = World(whole())

    run(world)

    assert world.detected == [b'{"x": 1}']


def test_an_error_is_read_with_its_status_and_headers() -> None:
    world = World(whole(status=400))

    run(world)

    headers = {"content-type": "application/json"}
    assert world.detected == [{"status": 400, "headers": headers, "body": b'{"x": 1}'}]


def test_the_detector_learns_prompt_and_provider() -> None:
    world = World(whole())

    run(world, replace(ASKED, provider="azure_openai"))

    steps = [step for step in world.steps if isinstance(step, Detect)]
    assert [(s.prompt, s.provider) for s in steps] == [("Tell me.", "azure_openai")]


def test_a_stream_is_passed_on_chunk_by_chunk_before_it_is_read() -> None:
    world = World(Stream([b"a", b"b"]))

    run(world, STREAMED)

    kinds = [type(step).__name__ for step in world.steps]
    assert kinds == ["Call", "Emit", "Receive", "Emit", "Receive", "Emit", "Receive", "Detect", "Record"]
    assert world.emitted[1:] == [b"a", b"b"]
    assert world.detected == [b"ab"]


def test_a_streams_head_names_only_the_record() -> None:
    world = World(Stream([b"a"]))

    run(world, STREAMED)

    head = world.emitted[0]
    assert isinstance(head, WireHead)
    assert head.headers == (*HEAD.headers, ("x-demur-record", "rec_1"))


def test_a_streams_record_holds_what_was_found() -> None:
    refused = finding(outcome=Outcome.REFUSED)

    exchange = run(World(Stream([b"a"]), found=refused), STREAMED)

    assert (exchange.finding, exchange.streamed, exchange.completed) == (refused, True, True)


def test_a_stream_too_long_to_keep_is_passed_on_and_read_as_unknown() -> None:
    chunk = b"x" * (READ_LIMIT // 2 + 1)
    world = World(Stream([chunk, chunk]))

    exchange = run(world, STREAMED)

    assert world.emitted[1:] == [chunk, chunk]
    assert (exchange.finding.outcome, exchange.finding.ran) == (Outcome.UNKNOWN, ())


def test_an_upstream_without_a_reply_is_recorded_as_failed_and_raised() -> None:
    world = World(UpstreamError("down"))

    with pytest.raises(UpstreamError, match="down"):
        run(world)

    (record,) = world.records
    assert (record.finding.outcome, record.finding.failure) == (Outcome.FAILED, "upstream")
    assert (record.status, record.completed, world.emitted) == (0, False, [])


def test_a_stream_that_breaks_off_is_never_an_answer() -> None:
    world = World(Stream([b"a", UpstreamError("cut")]), found=FAILED)

    with pytest.raises(UpstreamError):
        run(world, STREAMED)

    (record,) = world.records
    assert (record.finding.outcome, record.finding.failure, record.completed) == (
        Outcome.FAILED,
        "cut",
        False,
    )


def test_a_refusal_before_the_break_is_still_a_refusal() -> None:
    refused = finding(outcome=Outcome.REFUSED)
    world = World(Stream([b"a", UpstreamError("cut")]), found=refused)

    with pytest.raises(UpstreamError):
        run(world, STREAMED)

    assert [record.finding for record in world.records] == [refused]


def test_a_client_that_leaves_mid_stream_closes_the_upstream_and_is_recorded() -> None:
    stream = Stream([b"a", b"b", b"c"])
    world = World(stream, found=FAILED, fail=gone_at(Emit, 3))

    with pytest.raises(ClientGoneError):
        run(world, STREAMED)

    assert [step.stream for step in world.steps if isinstance(step, Close)] == [stream]
    (record,) = world.records
    assert (record.finding.failure, record.completed, record.error) == ("client_gone", False, "")


def test_a_client_that_leaves_before_any_reply_is_recorded() -> None:
    world = World(whole(), fail=gone_at(Call))

    with pytest.raises(ClientGoneError):
        run(world)

    (record,) = world.records
    assert (record.finding.outcome, record.finding.failure) == (Outcome.FAILED, "client_gone")


def test_a_client_that_leaves_a_whole_reply_keeps_its_finding() -> None:
    world = World(whole(), fail=gone_at(Emit, 2))

    with pytest.raises(ClientGoneError):
        run(world)

    assert [(r.finding.outcome, r.completed) for r in world.records] == [(Outcome.ANSWERED, False)]


def test_a_client_that_leaves_while_its_reply_is_read_is_gone() -> None:
    world = World(whole(), fail=gone_at(Detect))

    with pytest.raises(ClientGoneError):
        run(world)

    assert [record.finding.failure for record in world.records] == ["client_gone"]


@pytest.mark.parametrize(
    ("error", "code"), [(InputError("strange"), "DEM-201"), (ZeroDivisionError("oops"), "DEM-000")]
)
def test_a_detector_that_fails_never_breaks_the_call(error: Exception, code: str) -> None:
    world = World(whole(), found=error)

    exchange = run(world)

    assert world.emitted[1] == b'{"x": 1}'
    assert (exchange.error, exchange.finding.outcome, exchange.completed) == (code, Outcome.UNKNOWN, True)
    assert world.reports == [("detect", str(error))]


def test_a_failed_detector_is_named_in_the_headers() -> None:
    world = World(whole(), found=ZeroDivisionError("oops"))

    run(world)

    head = world.emitted[0]
    assert isinstance(head, WireHead)
    assert head.header("x-demur-error") == "DEM-000"


def test_a_record_that_cannot_be_taken_never_breaks_the_call() -> None:
    full = OSError("disk full")
    world = World(whole(), fail=lambda step: full if isinstance(step, Record) else None)

    run(world)

    assert world.emitted[1] == b'{"x": 1}'
    assert world.reports == [("record", "disk full")]


def test_a_fault_of_ours_is_reported_recorded_and_raised() -> None:
    world = World(whole(), fail=lambda step: KeyError("bug") if isinstance(step, Call) else None)

    with pytest.raises(KeyError):
        run(world)

    assert world.reports == [("flow", "'bug'")]
    assert [(record.error, record.finding.outcome) for record in world.records] == [
        ("DEM-000", Outcome.FAILED)
    ]


def test_without_a_prompt_the_detector_gets_none() -> None:
    world = World(whole())

    run(world, replace(ASKED, prompt=""))

    assert [step.prompt for step in world.steps if isinstance(step, Detect)] == [None]


def test_a_body_in_the_shape_of_no_api_is_broken_not_an_answer() -> None:
    world = World(whole(b"<html>"), found=finding(Outcome.REFUSED, api="text"))

    exchange = run(world)

    assert world.emitted[1] == b"<html>"
    assert (exchange.finding.outcome, exchange.finding.failure) == (Outcome.FAILED, "malformed")
    assert (exchange.finding.refusal, exchange.finding.text, exchange.finding.confidence) == (None, "", 1.0)
