from __future__ import annotations

from dataclasses import replace

import pytest

from demur.gateway import Api
from demur.gateway.guarding import WireDelivery, WireDialogue
from demur.gateway.questions import parse_question, parse_request
from demur.guard import Attempt, Call, Cause, Emit, Result, Terms, drive_stream
from demur.guard.steps import Effect
from demur.testing.findings import finding, refusal
from demur.types import (
    Action,
    Caller,
    Extent,
    Finding,
    Origin,
    Outcome,
    OwnRefusals,
    WireHead,
    WireReply,
    WireRequest,
)

BODY = b'{"model": "m", "messages": [{"role": "user", "content": "hi"}]}'
ERROR = WireReply(head=WireHead(status=400, headers=(("a", "b"),)), body=b"{}")
ANSWERED = WireReply(head=WireHead(status=200, headers=()), body=b'{"choices":[]}')
READ = ("signals", "lexicon")
DELIVERY = WireDelivery(protocol=Api.CHAT, question=parse_question(Api.CHAT, BODY), at=1, content_too=False)


def _dialogue(*, live: bool = False, protocol: Api = Api.CHAT) -> WireDialogue:
    return WireDialogue(
        wire=WireRequest(method="POST", path="/v1/x", headers=(), body=BODY),
        protocol=protocol,
        request=parse_request(Api.CHAT, BODY, context={}, model="m", locale=""),
        caller=Caller(),
        provider=None,
        streamed=live,
        live=live,
    )


def _result(of: Finding, reply: object, own: OwnRefusals | None = None) -> Result:
    attempts = (Attempt(cause=Cause.FIRST, finding=of),)
    return Result(
        record="r1", action=Action.ALLOW, finding=of, reply=reply, own_refusal=own, attempts=attempts
    )


def _delivered(result: Result) -> tuple[WireHead, bytes]:
    def perform(step: Effect) -> object:
        raise AssertionError(step)

    head, body = drive_stream(DELIVERY.whole(result), perform)
    assert isinstance(head, WireHead)
    assert isinstance(body, bytes)
    return head, body


def test_the_call_carries_the_request_as_it_came() -> None:
    step = _dialogue().ask(Terms())
    assert isinstance(step, Call)
    assert (step.request.body, step.upstream, step.stream) == (BODY, "openai", False)


def test_only_the_first_call_may_pass_live() -> None:
    dialogue = _dialogue(live=True, protocol=Api.MESSAGES)
    steps = [dialogue.ask(Terms()), dialogue.ask(Terms(instructions=("Be brief.",)))]
    assert [isinstance(step, Call) and step.stream for step in steps] == [True, False]


def test_an_error_is_seen_with_its_status_and_anything_else_as_its_bytes() -> None:
    dialogue, error = _dialogue(), ValueError("odd")
    assert dialogue.seen(ERROR) == {"status": 400, "headers": {"a": "b"}, "body": b"{}"}
    assert (dialogue.seen(ANSWERED), dialogue.seen(error)) == (ANSWERED.body, error)


def test_what_is_no_reply_has_no_status_and_hands_nothing_to_tools() -> None:
    dialogue, error = _dialogue(), ValueError("odd")
    assert (dialogue.status(ERROR), dialogue.status(error)) == (400, 0)
    assert (dialogue.arguments(ANSWERED), dialogue.arguments(error)) == ("", "")


def test_a_reply_without_refusals_passes_with_headers_only() -> None:
    head, body = _delivered(_result(finding(), ANSWERED))
    assert (body, dict(head.headers)["x-demur-outcome"]) == (ANSWERED.body, "answered")


def test_an_error_is_never_marked() -> None:
    _, body = _delivered(_result(finding(Outcome.REFUSED, ran=READ), ERROR, OwnRefusals.MARK))
    assert body == ERROR.body


@pytest.mark.parametrize("noise", [b"{", b'{"a"', b'{"choices": "\xff"}'])
def test_a_body_without_a_field_to_mark_passes_as_it_came(noise: bytes) -> None:
    reply = replace(ANSWERED, body=noise)
    _, body = _delivered(_result(finding(Outcome.REFUSED, ran=READ), reply, OwnRefusals.MARK))
    assert body == noise


def test_only_choices_that_refuse_in_words_of_the_model_are_marked() -> None:
    no = finding(Outcome.REFUSED, ran=READ)
    theirs = finding(Outcome.REFUSED, refusal=refusal(origin=Origin.PROVIDER))
    some = finding(Outcome.PARTIAL, refusal=refusal(extent=Extent.PARTIAL), ran=READ)
    of = finding(Outcome.REFUSED, choices=(no, theirs, some))
    rows = b",".join(b'{"message":{"content":"%d"}}' % number for number in range(3))
    _, body = _delivered(_result(of, replace(ANSWERED, body=b'{"choices":[%s]}' % rows), OwnRefusals.MARK))
    assert body == (
        b'{"choices":[{"message":{"content":null,"refusal":"0"}},'
        b'{"message":{"content":"1"}},{"message":{"content":"2"}}]}'
    )


def test_a_result_with_nothing_to_say_is_an_error_and_never_an_empty_reply() -> None:
    with pytest.raises(TypeError, match="neither a reply nor an answer"):
        _delivered(_result(finding(), None))


def test_the_head_of_a_live_stream_says_what_is_known_by_then() -> None:
    early = Result(record="r1", action=Action.ALLOW, finding=finding(Outcome.UNKNOWN))
    head = DELIVERY.head(WireHead(status=200, headers=(("a", "b"),)), early)
    assert head.headers == (("a", "b"), ("x-demur-record", "r1"))


def test_a_delivery_hands_over_a_head_and_then_a_body() -> None:
    steps = list(DELIVERY.whole(_result(finding(), ANSWERED)))
    assert [isinstance(step, Emit) for step in steps] == [True, True]


def test_a_refusal_that_stands_in_the_fields_already_keeps_every_byte() -> None:
    body = b'{"stop_reason": "refusal",  "stop_details": {"category": "cyber"}}'
    _, sent = _delivered(_result(finding(Outcome.REFUSED), replace(ANSWERED, body=body), OwnRefusals.MARK))
    assert sent == body
