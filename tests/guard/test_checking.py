from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial

import pytest

from demur.assembly.facade import detect
from demur.errors import ClientGoneError, InputError
from demur.guard import Assess, Checker, Detect, Effect, GuardParts, Judged, Report, drive
from demur.guard.checking import check_reply, check_request
from demur.risk import SecretsTier
from demur.testing.guards import FailingTier, guard_parts
from demur.testing.secret_keys import made_key
from demur.types import Action, Message, Outcome, Request, Role, Stage

RULES = """
check_default: {on_error: refuse}
rules:
  - {id: no, when: '"intrude" in risk.rules', action: refuse, mode: enforce, category: cyber}
"""
PARTS = guard_parts(RULES)
BROKEN = guard_parts(RULES, tier=FailingTier())


def _asks(words: str, *, locale: str = "") -> Request:
    return Request(messages=(Message(role=Role.USER, text=words),), model="m", locale=locale)


@dataclass
class World:
    """Performs the steps of a check, and fails at detecting where it is told to."""

    fail: Exception | None = None
    steps: list[Effect] = field(default_factory=list)

    def perform(self, step: Effect) -> object:
        self.steps.append(step)
        match step:
            case Assess():
                return Checker(timer=time.monotonic).assess(step)
            case Detect():
                if self.fail is not None:
                    raise self.fail
                return detect(step.reply, prompt=step.prompt, provider=step.provider)
        return None

    @property
    def reported(self) -> list[str]:
        return [step.where for step in self.steps if isinstance(step, Report)]


def _reply(
    world: World, reply: object, *, request: Request | None = None, parts: GuardParts = PARTS, calls: str = ""
) -> Judged:
    asked = request or _asks("Hi.")
    flow = partial(check_reply, reply, request=asked, parts=parts, provider="openai")
    return drive(flow(arguments=lambda _: calls), world.perform)


def test_a_request_that_nothing_stops_has_no_answer() -> None:
    judged = drive(check_request(_asks("Hi."), parts=PARTS), World().perform)
    assert (judged.stage, judged.action, judged.answer, judged.finding) == (
        Stage.INPUT,
        Action.ALLOW,
        None,
        None,
    )


def test_a_request_that_is_stopped_is_answered_in_its_locale() -> None:
    judged = drive(check_request(_asks("intrude", locale="en-GB"), parts=PARTS), World().perform)
    assert judged.answer is not None
    assert (judged.action, judged.answer.locale, judged.risk.rules) == (Action.REFUSE, "en-GB", ("intrude",))


def test_a_check_that_fails_is_reported_and_does_what_the_policy_declares() -> None:
    world = World()
    judged = drive(check_request(_asks("Hi."), parts=BROKEN), world.perform)
    assert (judged.action, judged.risk.failed, world.reported) == (
        Action.REFUSE,
        ("words",),
        ["check.words"],
    )


def test_a_reply_is_read_with_its_requests_words_as_the_providers() -> None:
    world = World()
    judged = _reply(world, "Paris.", request=_asks("What is the capital?"))
    assert world.steps[0] == Detect(reply="Paris.", prompt="What is the capital?", provider="openai")
    assert judged.finding is not None
    assert (judged.stage, judged.action, judged.finding.text) == (Stage.OUTPUT, Action.ALLOW, "Paris.")


@pytest.mark.parametrize(("reply", "calls"), [("Let us intrude.", ""), ("", "intrude"), ("Hm.", "intrude")])
def test_words_and_what_is_handed_to_tools_are_judged(reply: str, calls: str) -> None:
    assert _reply(World(), reply, calls=calls).risk.rules == ("intrude",)


def test_a_reply_without_words_is_decided_about_and_judged_by_nobody() -> None:
    world = World()
    judged = _reply(world, "", request=_asks("intrude"), parts=BROKEN)
    assert (judged.action, judged.risk.failed, world.reported) == (Action.ALLOW, (), [])


def test_a_reply_that_cannot_be_read_is_reported_and_counts_as_a_failed_check() -> None:
    world = World(fail=InputError("int is no reply"))
    judged = _reply(world, 3)
    assert judged.finding is not None
    assert (judged.action, judged.risk.failed, world.reported) == (Action.REFUSE, ("detect",), ["detect"])
    assert (judged.finding.outcome, judged.finding.provider, judged.finding.model) == (
        Outcome.UNKNOWN,
        "openai",
        "m",
    )


def test_whoever_leaves_meanwhile_is_no_failure() -> None:
    world = World(fail=ClientGoneError("the client went away"))
    with pytest.raises(ClientGoneError):
        _reply(world, "Paris.")
    assert world.reported == []


TIMELY = guard_parts(
    "mode: enforce\nrules: [{id: again, when: history.refusals > 0 && time.hour >= 0, action: escalate}]"
)


@pytest.mark.parametrize("words", ["I'm sorry, but I can't help with that.", "An inlet of the sea."])
def test_a_policy_may_look_at_what_became_of_earlier_turns_and_at_the_time(words: str) -> None:
    turns = (
        Message(role=Role.USER, text="How do I get into her account?"),
        Message(role=Role.ASSISTANT, text=words),
        Message(role=Role.USER, text="Please."),
    )
    refused = words.startswith("I'm sorry")
    expected = Action.ESCALATE if refused else Action.ALLOW

    request = Request(messages=turns)
    judged = drive(check_request(request, parts=TIMELY), World().perform)

    assert judged.decision.action is expected
    assert _reply(World(), "An inlet.", request=request, parts=TIMELY).decision.action is expected


MASKS = "rules: [{id: keys, when: '\"leak.secret\" in risk.rules', stage: output, action: constrain, %s}]"


def _masked(reply: str, transform: str) -> tuple[Judged, World]:
    world = World()
    parts = guard_parts(MASKS % f"mode: enforce, {transform}", tier=SecretsTier())
    return _reply(world, reply, parts=parts), world


def test_what_may_be_shown_of_a_reply_is_masked() -> None:
    judged, _ = _masked(f"It is {made_key()}.", "transform: mask")

    assert (judged.action, judged.text) == (Action.CONSTRAIN, "It is [secret].")


def test_of_a_reply_that_nothing_changes_all_may_be_shown() -> None:
    assert _masked("There is none.", "transform: mask")[0].text == "There is none."


def test_of_a_reply_that_must_be_asked_for_again_nothing_is_shown() -> None:
    assert _masked(f"It is {made_key()}.", "constraint: No keys.")[0].text == ""


def test_what_cannot_be_masked_is_not_shown_and_reported() -> None:
    judged, world = _masked(f"It is {made_key()}.", "transform: mask, masks: other.*")

    assert (judged.text, world.reported) == ("", ["mask"])
