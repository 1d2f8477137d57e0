from __future__ import annotations

import pytest

from demur.guard import Call, Close, Detect, Emit, Invoke, Receive, Record, Report, Terms, Wait
from demur.testing.dialogue import (
    LiveTaker,
    Performer,
    RefusingError,
    Scripted,
    ScriptedDialogue,
    ScriptedStream,
    Taker,
    aplay,
    asks,
    play,
)
from demur.testing.findings import exchange, finding
from demur.testing.guards import guard_parts
from demur.types import Limits, Outcome, Role

PARTS = guard_parts("rules: []")
ANSWER = finding(text="Paris")


def dialogue(*replies: Scripted, streamed: bool = False) -> ScriptedDialogue:
    return ScriptedDialogue(asks("Where?"), list(replies), streamed=streamed)


def test_a_request_has_the_systems_word_and_every_turn_of_the_user() -> None:
    request = asks("Second", "First", locale="de")
    assert [each.role for each in request.messages] == [Role.SYSTEM, Role.USER, Role.USER]
    assert (request.prompt, request.locale) == ("Second", "de")


def test_replies_come_in_order_and_errors_are_raised() -> None:
    script = dialogue(ANSWER, OSError("down"))
    assert script.reply() is ANSWER
    with pytest.raises(OSError, match="down"):
        script.reply()


def test_a_call_carries_the_users_messages_and_the_instructions() -> None:
    script = dialogue(ANSWER)
    step = script.ask(Terms(instructions=("Be brief.",)))
    assert isinstance(step, Invoke)
    assert (step.args, script.asked) == ((script.request.messages, "Be brief."), [("Be brief.",)])


def test_a_streamed_dialogue_calls_the_wire() -> None:
    step = dialogue(streamed=True).ask(Terms())
    assert isinstance(step, Call)
    assert step.stream


def test_a_reply_is_found_to_be_what_it_is() -> None:
    script, refused = dialogue(), RefusingError()
    seen = [script.seen(each) for each in (ANSWER, refused, OSError(), b"{}")]
    assert seen == [ANSWER, refused.finding, finding(Outcome.FAILED), script.found]


def test_only_a_reply_has_the_status_of_one() -> None:
    assert [dialogue().status(each) for each in (ANSWER, OSError())] == [200, 502]


def test_a_stream_gives_its_chunks_breaks_off_and_ends() -> None:
    performer = Performer(dialogue())
    step = Receive(stream=ScriptedStream([b"a", OSError("cut")]))
    assert performer.perform(step) == b"a"
    with pytest.raises(OSError, match="cut"):
        performer.perform(step)
    assert performer.perform(step) is None


def test_every_step_is_noted_and_records_are_kept() -> None:
    performer = Performer(dialogue(ANSWER, streamed=True))
    error, stream = OSError("oops"), ScriptedStream([])
    steps = (
        Emit(item=b"hi"),
        Report(where="x", error=error),
        Record(exchange=exchange()),
        Close(stream=stream),
    )
    for step in (*steps, Wait(seconds=1), dialogue(streamed=True).ask(Terms()), Detect(reply=ANSWER)):
        performer.perform(step)
    assert performer.order == ["emit", "report", "record", "close", "wait", "call", "detect"]
    assert (performer.emitted, performer.reports) == ([b"hi"], [("x", "OSError")])
    assert performer.sink.exchanges == (exchange(),)


def test_a_step_fails_as_the_test_wants_it_to() -> None:
    performer = Performer(dialogue(ANSWER), fail=lambda step: OSError() if isinstance(step, Emit) else None)
    with pytest.raises(OSError):  # noqa: PT011 - it says nothing, and only its kind is scripted
        performer.perform(Emit(item=b""))


async def test_a_call_is_played_alike_with_and_without_await() -> None:
    played = (play(dialogue(ANSWER), PARTS), await aplay(dialogue(ANSWER), PARTS))
    assert [each.result.text for each in played] == ["Paris", "Paris"]
    assert [each.exchange.finding for each in played] == [ANSWER, ANSWER]


async def test_what_a_call_raises_is_its_outcome() -> None:
    for each in (play(dialogue(OSError("down")), PARTS), await aplay(dialogue(OSError("down")), PARTS)):
        with pytest.raises(OSError, match="down"):
            _ = each.result


def test_a_result_is_taken_by_way_of_the_client() -> None:
    taker = Taker()
    played = play(dialogue(ANSWER), PARTS, delivery=taker)
    assert (taker.results, played.performer.emitted) == ([played.result], [b"Paris"])


def test_a_live_stream_starts_with_a_head_that_names_its_record() -> None:
    script = dialogue(ScriptedStream([b"a"]), streamed=True)
    played = play(script, guard_parts("rules: []"), delivery=LiveTaker())
    head, chunk = played.performer.emitted
    assert (head, chunk) == (LiveTaker().head(ScriptedStream([]).head, played.result), b"a")


def test_what_its_api_cannot_do_is_scripted_too() -> None:
    script = dialogue()
    script.cannot = frozenset({"stop"})
    fit = script.fit(Terms(limits=Limits(stop=("END",), max_tokens=40)))
    assert (fit.unmet, fit.capped) == (("stop",), True)
