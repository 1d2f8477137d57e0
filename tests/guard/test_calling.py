from __future__ import annotations

import pytest

from demur.errors import ClientGoneError, SettingError, UpstreamError
from demur.guard import READ_LIMIT, Close, Detect, Effect, Emit, Invoke
from demur.testing.dialogue import (
    LiveTaker,
    Played,
    RefusingError,
    Scripted,
    ScriptedDialogue,
    ScriptedStream,
    Taker,
    asks,
    play,
)
from demur.testing.findings import finding, refusal
from demur.testing.guards import guard_parts
from demur.types import Finding, Outcome, Retry, WireHead, WireReply

HEAD = WireHead(status=200, headers=())
ANSWER, BROKEN = finding(text="Soup."), finding(Outcome.FAILED, failure="truncated")
REFUSED = finding(Outcome.REFUSED)
STANDING = finding(Outcome.REFUSED, refusal=refusal(retry=Retry.NEVER))
ALLOWS = guard_parts("rules: []")
RETRIES = guard_parts("conduct: {max_retries: 1, clarification: Please.}\nrules: []")


def called(*replies: Scripted, found: Finding = ANSWER, streamed: bool = False) -> Played:
    dialogue = ScriptedDialogue(asks("Lunch?"), list(replies), found=found, streamed=streamed)
    return play(dialogue, RETRIES)


def passed(*chunks: bytes | Exception, found: Finding = ANSWER, leaves: int = 0) -> Played:
    """Pass a stream on to a client that leaves at its item number `leaves`."""
    emits: list[Effect] = []

    def fail(step: Effect) -> Exception | None:
        if isinstance(step, Emit):
            emits.append(step)
        return ClientGoneError("bye") if isinstance(step, Emit) and len(emits) == leaves else None

    dialogue = ScriptedDialogue(asks("Lunch?"), [ScriptedStream(list(chunks))], found=found, streamed=True)
    return play(dialogue, ALLOWS, fail=fail, delivery=LiveTaker())


def detections(played: Played) -> list[object]:
    return [step.reply for step in played.performer.steps if isinstance(step, Detect)]


def test_the_detector_is_given_what_there_is_to_see_with_prompt_and_provider() -> None:
    dialogue = ScriptedDialogue(asks("Lunch?"), [ANSWER], provider="openai")

    steps = play(dialogue, ALLOWS).performer.steps

    assert [each for each in steps if isinstance(each, Detect)] == [
        Detect(reply=ANSWER, prompt="Lunch?", provider="openai")
    ]


def test_without_a_prompt_the_detector_gets_none() -> None:
    steps = play(ScriptedDialogue(asks(""), [ANSWER]), ALLOWS).performer.steps

    assert [each.prompt for each in steps if isinstance(each, Detect)] == [None]


def test_a_reply_off_the_wire_in_the_shape_of_no_api_is_broken() -> None:
    played = called(WireReply(head=HEAD, body=b"<html>"), found=finding(api="text"))

    assert (played.result.finding.outcome, played.result.finding.failure) == (Outcome.FAILED, "malformed")


def test_a_whole_reply_may_come_where_a_stream_was_asked_for() -> None:
    played = called(WireReply(head=HEAD, body=b"{}"), streamed=True)

    assert (played.result.text, played.performer.emitted) == ("Soup.", [])


def test_bare_text_of_a_clients_own_is_a_reply() -> None:
    assert called(finding(api="text", text="Soup.")).result.text == "Soup."


def test_a_provider_that_cannot_be_reached_is_not_read() -> None:
    played = called(UpstreamError("down"))

    assert (detections(played), played.exchange.finding.failure) == ([], "upstream")


def test_the_finding_of_a_clients_error_is_what_the_error_says() -> None:
    assert called(OSError("down")).exchange.finding.failure == "error"


@pytest.mark.parametrize("found", [ANSWER, finding(Outcome.PARTIAL), finding(Outcome.UNKNOWN)])
def test_an_error_is_never_an_answer(found: Finding) -> None:
    played = called(RefusingError(found))

    assert isinstance(played.outcome, RefusingError)
    assert (played.exchange.finding.outcome, played.exchange.finding.failure) == (Outcome.FAILED, "upstream")


def test_a_refusal_in_an_error_is_taken_as_the_reply() -> None:
    assert called(RefusingError(STANDING)).result.finding is STANDING


def test_an_error_of_a_retry_is_reported_and_the_refusal_stands() -> None:
    played = called(REFUSED, OSError("down"))

    assert (played.result.finding, played.performer.reports) == (REFUSED, [("retry", "OSError")])


def test_an_error_that_cannot_be_read_is_raised_all_the_same() -> None:
    dialogue = ScriptedDialogue(asks("Lunch?"), [OSError("down")])
    played = play(dialogue, ALLOWS, fail=lambda step: KeyError() if isinstance(step, Detect) else None)

    assert isinstance(played.outcome, OSError)
    assert (played.performer.reports, played.exchange.error) == ([("detect", "KeyError")], "DEM-000")


def test_a_broken_reply_to_a_retry_leaves_the_refusal_standing() -> None:
    result = called(REFUSED, BROKEN).result

    assert (result.finding, [each.finding for each in result.attempts]) == (REFUSED, [REFUSED, BROKEN])


def test_a_stream_that_nobody_may_see_yet_is_closed_and_refused() -> None:
    stream = ScriptedStream([b"a"])
    dialogue = ScriptedDialogue(asks("Lunch?"), [stream], streamed=True)

    played = play(dialogue, guard_parts("conduct: {beside: true}\nrules: []"), delivery=LiveTaker())

    assert isinstance(played.outcome, SettingError)
    assert Close(stream=stream) in played.performer.steps
    assert (played.outcome.where, played.performer.emitted) == ("Dialogue.ask", [])


@pytest.mark.parametrize("delivery", [None, Taker()])
def test_a_stream_that_nobody_takes_is_closed_and_refused(delivery: Taker | None) -> None:
    stream = ScriptedStream([b"a"])
    dialogue = ScriptedDialogue(asks("Lunch?"), [stream], streamed=True)

    played = play(dialogue, ALLOWS, delivery=delivery)

    assert isinstance(played.outcome, SettingError)
    assert Close(stream=stream) in played.performer.steps
    assert (played.outcome.where, played.exchange.completed) == ("guarded", False)


def test_a_stream_is_read_once_it_has_passed() -> None:
    played = passed(b"a", b"b")

    assert played.performer.emitted[1:] == [b"a", b"b"]
    assert played.result.reply == WireReply(head=HEAD, body=b"ab")


def test_the_head_of_a_stream_says_what_is_known_by_then() -> None:
    played = passed(b"a")

    assert played.performer.emitted[0] == LiveTaker().head(HEAD, played.result)


def test_a_stream_too_long_to_keep_passes_and_nobody_can_tell_what_it_was() -> None:
    chunk = b"x" * (READ_LIMIT // 2 + 1)
    played = passed(chunk, chunk)

    assert (played.performer.emitted[1:], detections(played)) == ([chunk, chunk], [])
    assert (played.exchange.finding.outcome, played.exchange.risks[-1].failed) == (
        Outcome.UNKNOWN,
        ("detect",),
    )


def test_a_stream_as_long_as_the_limit_is_read() -> None:
    assert passed(b"x" * READ_LIMIT).exchange.finding is ANSWER


def test_a_stream_that_breaks_off_is_raised_and_recorded_as_cut() -> None:
    played = passed(b"a", UpstreamError("gone"), found=BROKEN)

    assert isinstance(played.outcome, UpstreamError)
    assert (played.exchange.finding.failure, played.exchange.completed) == ("cut", False)


def test_a_stream_that_breaks_off_before_it_began_is_cut_too() -> None:
    played = passed(UpstreamError("gone"))

    assert (detections(played), played.exchange.finding.failure) == ([], "cut")
    assert (played.exchange.status, played.exchange.attempts) == (200, 1)


def test_a_refusal_before_the_break_is_still_a_refusal() -> None:
    assert passed(b"a", UpstreamError("gone"), found=REFUSED).exchange.finding is REFUSED


@pytest.mark.parametrize("leaves", [1, 2, 3])
def test_a_client_that_leaves_mid_stream_closes_the_upstream(leaves: int) -> None:
    played = passed(b"a", b"b", found=BROKEN, leaves=leaves)

    assert isinstance(played.outcome, ClientGoneError)
    assert [type(step).__name__ for step in played.performer.steps].count("Close") == 1
    assert (played.exchange.finding.failure, played.exchange.completed) == ("client_gone", False)


def test_a_client_that_leaves_while_a_reply_is_read_is_gone() -> None:
    dialogue = ScriptedDialogue(asks("Lunch?"), [ANSWER])
    played = play(
        dialogue, ALLOWS, fail=lambda step: ClientGoneError("bye") if isinstance(step, Detect) else None
    )

    assert (played.exchange.finding.failure, played.performer.reports) == ("client_gone", [])


def test_a_client_that_leaves_while_the_model_is_called_is_gone() -> None:
    dialogue = ScriptedDialogue(asks("Lunch?"), [])
    played = play(
        dialogue, ALLOWS, fail=lambda step: ClientGoneError("bye") if isinstance(step, Invoke) else None
    )

    assert (played.exchange.finding.failure, played.exchange.attempts) == ("client_gone", 1)


def test_a_reply_that_was_whole_when_the_client_left_is_what_it_was() -> None:
    assert passed(b"a", b"b", leaves=3).exchange.finding is ANSWER
