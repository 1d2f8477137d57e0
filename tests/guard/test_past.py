from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from demur.errors import ClientGoneError
from demur.guard import Detect, Effect, Flow, Report, drive
from demur.guard.past import MOST, history_of
from demur.policy import Policy
from demur.testing.findings import finding, refusal
from demur.types import Category, Context, History, Kind, Message, Outcome, Request, Role

LOOKING = Policy.parse("rules: [{id: a, when: history.refusals > 1, action: refuse}]", name="p.yaml")
BLIND = Policy.parse("rules: [{id: a, when: risk.crisis, action: refuse}]", name="p.yaml")
REFUSED = finding(outcome=Outcome.REFUSED, kind=Kind.SAFETY, refusal=refusal(Category.CYBER))
PLAIN = finding(outcome=Outcome.ANSWERED)


def said(reply: object) -> str:
    return str(reply["choices"][0]["message"]["content"]) if isinstance(reply, dict) else ""


@dataclass
class World:
    """Takes every reply that says no for a refusal, and fails where it is told to."""

    fail: Exception | None = None
    asked: list[tuple[str | None, str]] = field(default_factory=list)
    reports: list[Exception] = field(default_factory=list)

    def perform(self, step: Effect) -> object:
        match step:
            case Detect():
                if self.fail is not None:
                    raise self.fail
                self.asked.append((step.prompt, said(step.reply)))
                return REFUSED if "no" in said(step.reply).lower() else PLAIN
            case Report():
                self.reports.append(step.error)
        return None


def report(where: str, error: Exception) -> Flow[None]:
    yield Report(where=where, error=error)


def conversation(*replies: str, context: Context | None = None) -> Request:
    turns = [
        message
        for reply in replies
        for message in (Message(role=Role.USER, text=f"to {reply}"), Message(role=Role.ASSISTANT, text=reply))
    ]
    return Request(messages=(*turns, Message(role=Role.USER, text="And?")), context=context or {})


def counted(request: Request, world: World, *, policy: Policy = LOOKING) -> History | None:
    return drive(history_of(request, policy=policy, report=report), world.perform)


def test_earlier_replies_that_refuse_are_counted_by_kind_in_the_light_of_what_was_asked() -> None:
    world = World()

    assert counted(conversation("No.", "Sure.", "No!"), world) == History(refusals={Kind.SAFETY: 2})
    assert world.asked[0] == ("to No.", "No.")


def test_a_conversation_that_begins_has_no_refusals() -> None:
    assert counted(conversation(), World()) == History(refusals={})


def test_where_the_policy_does_not_look_nothing_is_read() -> None:
    world = World()

    assert counted(conversation("No."), world, policy=BLIND) is None
    assert world.asked == []


def test_where_the_application_says_how_many_nothing_is_read() -> None:
    assert counted(conversation("No.", context={"history.refusals": 3}), World()) is None


def test_the_latest_replies_are_read_and_no_more() -> None:
    world = World()
    counted(conversation(*(f"Reply {i}." for i in range(MOST + 5))), world)

    assert [words for _, words in world.asked] == [f"Reply {i}." for i in range(5, MOST + 5)]


def test_calls_of_tools_are_no_replies_in_words() -> None:
    world = World()
    silent = Message(role=Role.ASSISTANT, text="", arguments="{}")

    assert counted(Request(messages=(silent,)), world) == History(refusals={})
    assert world.asked == []


def test_where_a_reply_cannot_be_read_nobody_counted_and_that_is_reported() -> None:
    world = World(fail=ValueError("broken"))

    assert counted(conversation("No."), world) is None
    assert [str(error) for error in world.reports] == ["broken"]


def test_a_client_that_leaves_ends_the_matter() -> None:
    with pytest.raises(ClientGoneError):
        counted(conversation("No."), World(fail=ClientGoneError("gone")))
