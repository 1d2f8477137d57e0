from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

import pytest

from demur.cases import Case
from demur.errors import InputError, UpstreamError
from demur.evals import Detects, UrlTarget
from demur.types import (
    Category,
    Headers,
    Kind,
    Message,
    Origin,
    Outcome,
    Role,
    WireHead,
    WireReply,
    WireRequest,
)


def said(body: str = "An inlet.", *, status: int = 200, headers: Headers = ()) -> WireReply:
    return WireReply(head=WireHead(status=status, headers=headers), body=body.encode())


@dataclass
class Wire:
    """Plays replies and errors in order, and remembers requests and waits."""

    script: list[WireReply | UpstreamError]
    requests: list[WireRequest] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def send(self, request: WireRequest) -> WireReply:
        self.requests.append(request)
        played = self.script.pop(0)
        if isinstance(played, UpstreamError):
            raise played
        return played

    def target(self, detect: Detects, *, api: str = "openai", max_tokens: int = 0) -> UrlTarget:
        return UrlTarget(
            send=self.send, detect=detect, wait=self.waits.append, api=api, model="m", max_tokens=max_tokens
        )

    @property
    def body(self) -> object:
        return json.loads(self.requests[-1].body)


@pytest.fixture
def talk(legitimate: Case) -> Case:
    turns = (
        Message(role=Role.SYSTEM, text="Be kind."),
        Message(role=Role.USER, text="Hi"),
        Message(role=Role.ASSISTANT, text="Hello"),
        Message(role=Role.USER, text="What is a fjord?"),
    )
    return replace(legitimate, request=replace(legitimate.request, messages=turns))


def test_openais_shape_is_sent(talk: Case, detect: Detects) -> None:
    wire = Wire([said()])
    seen = replace(wire.target(detect), headers=(("authorization", "Bearer k"),)).reply(talk)

    assert (seen.outcome, seen.model) == (Outcome.ANSWERED, "m")
    assert wire.requests[0].path == "/v1/chat/completions"
    assert ("authorization", "Bearer k") in wire.requests[0].headers
    assert wire.body == {
        "model": "m",
        "messages": [{"role": turn.role.value, "content": turn.text} for turn in talk.request.messages],
    }


def test_anthropics_shape_has_the_system_apart_and_a_limit(talk: Case, detect: Detects) -> None:
    wire = Wire([said()])
    wire.target(detect, api="anthropic").reply(talk)

    assert wire.requests[0].path == "/v1/messages"
    assert wire.body == {
        "model": "m",
        "max_tokens": 1024,
        "system": "Be kind.",
        "messages": [{"role": turn.role.value, "content": turn.text} for turn in talk.request.messages[1:]],
    }


def test_anthropics_shape_without_a_system_has_none(legitimate: Case, detect: Detects) -> None:
    wire = Wire([said()])
    wire.target(detect, api="anthropic", max_tokens=9).reply(legitimate)

    assert isinstance(wire.body, dict)
    assert ("system" in wire.body, wire.body["max_tokens"]) == (False, 9)


@pytest.mark.parametrize("status", [429, 503, 529])
def test_a_status_that_may_pass_is_asked_again(legitimate: Case, detect: Detects, status: int) -> None:
    wire = Wire([said(status=status), said(status=status), said()])

    assert wire.target(detect).reply(legitimate).outcome is Outcome.ANSWERED
    assert wire.waits == [1.0, 2.0]


def test_a_server_that_says_how_long_is_believed_up_to_a_minute(legitimate: Case, detect: Detects) -> None:
    waits = [said(status=429, headers=(("retry-after", text),)) for text in ("7", "9999")]
    wire = Wire([*waits, said()])
    wire.target(detect).reply(legitimate)

    assert wire.waits == [7.0, 60.0]


def test_a_broken_connection_is_tried_again(legitimate: Case, detect: Detects) -> None:
    wire = Wire([UpstreamError("down"), said()])

    assert wire.target(detect).reply(legitimate).text == "An inlet."


def test_a_connection_that_stays_broken_is_told(legitimate: Case, detect: Detects) -> None:
    wire = Wire([UpstreamError("down")] * 3)

    with pytest.raises(UpstreamError, match="down"):
        wire.target(detect).reply(legitimate)


def test_a_refusal_is_never_asked_again(harmful: Case, detect: Detects) -> None:
    wire = Wire([said("No.")])

    assert wire.target(detect).reply(harmful).outcome is Outcome.REFUSED
    assert len(wire.requests) == 1


@pytest.mark.parametrize("body", ['{"error": {}}', "<html>"])
def test_an_error_keeps_its_status(legitimate: Case, detect: Detects, body: str) -> None:
    seen = Wire([said(body, status=401)]).target(detect).reply(legitimate)

    assert (seen.outcome, seen.error) == (Outcome.FAILED, "HTTP 401 error")


@pytest.mark.parametrize(
    "turn", [Message(role=Role.TOOL, text="42"), Message(role=Role.ASSISTANT, text="", arguments="{}")]
)
def test_a_turn_of_a_tool_cannot_be_sent_again(legitimate: Case, detect: Detects, turn: Message) -> None:
    case = replace(legitimate, request=replace(legitimate.request, messages=(turn,)))

    with pytest.raises(InputError, match="'l' holds a turn of a tool"):
        Wire([]).target(detect).reply(case)


def gateway_says(action: str, **more: str) -> WireReply:
    return said(json.dumps({"demur": {"action": action, "rules": ["r.one", "r.two"], **more}}))


@pytest.mark.parametrize("action", ["refuse", "escalate"])
def test_what_a_gateway_of_ours_stopped_is_known_by_its_own_word(
    harmful: Case, detect: Detects, action: str
) -> None:
    wire = Wire([gateway_says(action, stage="output", category="cyber")])
    seen = wire.target(detect).reply(harmful)

    assert (seen.origin, seen.category) == (Origin.POLICY, Category.CYBER)
    assert seen.by == ("output:r.one", "output:r.two")


def test_a_gateway_that_asks_back_did_not_refuse(harmful: Case, detect: Detects) -> None:
    seen = Wire([gateway_says("clarify", category="unheard of")]).target(detect).reply(harmful)

    assert (seen.outcome, seen.kind, seen.origin) == (Outcome.ANSWERED, Kind.CLARIFICATION, None)
    assert (seen.by, seen.category) == (("unknown:r.one", "unknown:r.two"), None)


@pytest.mark.parametrize("reply", [gateway_says("constrain"), said("[1]"), said('{"demur": 3}')])
def test_a_reply_that_nobody_stopped_is_taken_as_it_is(
    legitimate: Case, detect: Detects, reply: WireReply
) -> None:
    assert Wire([reply]).target(detect).reply(legitimate).by == ()
