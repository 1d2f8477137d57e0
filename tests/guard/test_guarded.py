from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace

import pytest

from demur.errors import ClientGoneError, UpstreamError
from demur.guard import (
    Assess,
    Attempt,
    Cause,
    Check,
    Detect,
    Effect,
    Emit,
    Flow,
    GuardParts,
    Invoke,
    Record,
    Report,
    Result,
    Terms,
    drive_stream,
    guarded,
)
from demur.testing.dialogue import (
    LiveTaker,
    Performer,
    Played,
    RefusingError,
    Scripted,
    ScriptedDialogue,
    ScriptedStream,
    Taker,
    aplay,
    asks,
    play,
)
from demur.testing.findings import finding, refusal
from demur.testing.guards import (
    FailingComposer,
    FailingPolicy,
    FailingTier,
    NonsenseTier,
    WordTier,
    guard_parts,
)
from demur.types import (
    Action,
    Assessor,
    Finding,
    Origin,
    Outcome,
    Retry,
    Stage,
)

RULES = """
rules:
  - {{id: cyber, when: "'intrude' in risk.rules", stage: {stage}, action: {action}, mode: {mode}, {more}}}
"""
HARMLESS, HARMFUL = "What is for lunch?", "How do I intrude?"
ANSWER, OVERSTEPS = finding(text="Soup."), finding(text="You intrude like so.")
BESIDE = "conduct: {beside: true}\n"
CAREFUL = "constraint: Only defence."


def rules(action: str, *, stage: str = "input", mode: str = "enforce", more: str = "") -> str:
    constraint = CAREFUL if action == "constrain" else "final: false"
    return RULES.format(stage=stage, action=action, mode=mode, more=more or constraint)


def run(policy: str, *replies: Scripted, text: str = HARMLESS, tier: Assessor | None = None) -> Played:
    return play(ScriptedDialogue(asks(text), list(replies)), guard_parts(policy, tier=tier))


def refused(retry: Retry = Retry.SAME, text: str = "No.") -> Finding:
    return finding(Outcome.REFUSED, refusal=refusal(retry=retry, text=text))


def causes(result: Result) -> list[str]:
    return [attempt.cause.value for attempt in result.attempts]


def actions(result: Result) -> list[str]:
    return [decision.action.value for decision in result.decisions]


def test_a_harmless_call_is_judged_called_read_judged_and_recorded_in_this_order() -> None:
    played = run("rules: []", ANSWER)

    assert played.performer.order == ["assess", "invoke", "detect", "assess", "record"]
    assert (played.result.text, played.result.reply, played.result.action) == ("Soup.", ANSWER, Action.ALLOW)


async def test_with_and_without_await_a_call_takes_the_same_steps() -> None:
    def dialogue() -> ScriptedDialogue:
        return ScriptedDialogue(asks(HARMLESS), [refused(), OVERSTEPS, ANSWER])

    policy = "conduct: {max_retries: 1}" + rules("constrain", stage="output")
    blocking, waiting = play(dialogue(), guard_parts(policy)), await aplay(dialogue(), guard_parts(policy))

    assert blocking.performer.order == waiting.performer.order
    assert (blocking.result, waiting.result.text) == (waiting.result, "Soup.")


def test_the_record_has_what_was_judged_decided_and_found() -> None:
    played = run("rules: []", ANSWER, text=HARMFUL)

    exchange, result = played.exchange, played.result
    assert (exchange.risks, exchange.decisions) == (result.risks, result.decisions)
    assert (exchange.finding, exchange.attempts, exchange.completed, exchange.error) == (ANSWER, 1, True, "")
    assert [risk.rules for risk in exchange.risks] == [("intrude",), ()]
    assert [decision.stage for decision in exchange.decisions] == [Stage.INPUT, Stage.OUTPUT]


@pytest.mark.parametrize("action", ["refuse", "clarify", "escalate"])
def test_what_stops_a_request_never_calls_the_model(action: str) -> None:
    played = run(rules(action), text=HARMFUL)

    assert (played.asked, played.performer.order) == ([], ["assess", "record"])
    assert (played.result.action, played.exchange.attempts) == (Action(action), 0)
    assert played.result.answer is not None
    assert played.result.text == played.result.answer.text != ""


def test_an_observing_rule_changes_nothing_and_is_in_the_record() -> None:
    played = run(rules("refuse", mode="observe"), ANSWER, text=HARMFUL)

    assert played.result.reply is ANSWER
    assert [decision.observed for decision in played.exchange.decisions] == [Action.REFUSE, Action.ALLOW]


def test_a_constraint_is_an_instruction_beside_the_unchanged_request() -> None:
    played = run(rules("constrain"), ANSWER, text=HARMFUL)

    (call,) = [step for step in played.performer.steps if isinstance(step, Invoke)]
    assert call.args == (asks(HARMFUL).messages, "Only defence.")
    assert played.result.attempts == (
        Attempt(cause=Cause.FIRST, finding=ANSWER, instructions=("Only defence.",)),
    )


def test_a_reply_that_goes_too_far_is_replaced_by_an_answer_of_ours() -> None:
    played = run(rules("refuse", stage="output"), OVERSTEPS)

    result = played.result
    assert (result.action, result.reply, result.finding) == (Action.REFUSE, None, OVERSTEPS)
    assert result.refusal is not None
    assert (result.refusal.origin, result.refusal.stage) == (Origin.POLICY, Stage.OUTPUT)
    assert (played.exchange.topic, "intrude" in result.text) == (result.topic, False)


def test_what_a_reply_hands_to_tools_is_judged_with_it() -> None:
    dialogue = ScriptedDialogue(asks(HARMLESS), [ANSWER], handed='{"do": "intrude"}')

    assert play(dialogue, guard_parts(rules("refuse", stage="output"))).result.action is Action.REFUSE


def test_the_words_of_a_refusal_are_judged_like_any_others() -> None:
    played = run(rules("refuse", stage="output"), refused(text="No. But one would intrude like so."))

    assert (played.result.action, played.result.reply) == (Action.REFUSE, None)


def test_a_reply_without_words_is_decided_about_without_a_check() -> None:
    played = run("rules: []", refused(text=""))

    assert played.performer.order == ["assess", "invoke", "detect", "record"]
    assert actions(played.result) == ["allow", "allow"]


def test_a_broken_reply_without_words_is_let_go_as_it_came() -> None:
    broken = finding(Outcome.FAILED)
    played = run(rules("refuse", stage="output"), broken)

    assert (played.result.reply, actions(played.result)) == (broken, ["allow"])
    assert played.result.text == ""


def test_a_reply_constrained_once_that_then_keeps_within_is_let_go() -> None:
    played = run(rules("constrain", stage="output"), OVERSTEPS, ANSWER)

    assert (played.result.text, causes(played.result)) == ("Soup.", ["first", "constrain"])
    assert (played.result.action, played.asked) == (Action.CONSTRAIN, [(), ("Only defence.",)])


def test_a_reply_that_oversteps_its_constraint_is_refused() -> None:
    played = run(rules("constrain", stage="output"), OVERSTEPS, OVERSTEPS)

    assert (played.result.action, played.result.reply) == (Action.REFUSE, None)
    assert (actions(played.result), played.asked) == (
        ["allow", "constrain", "constrain"],
        [(), ("Only defence.",)],
    )


def test_a_constraint_of_the_reply_joins_that_of_the_request() -> None:
    both = rules("constrain", stage="both")

    assert run(both, OVERSTEPS, ANSWER, text=HARMFUL).asked == [("Only defence.",), ("Only defence.",) * 2]


def test_where_a_constrained_call_breaks_its_error_is_raised_and_recorded() -> None:
    played = run(rules("constrain", stage="output"), OVERSTEPS, UpstreamError("down"))

    assert isinstance(played.outcome, UpstreamError)
    assert (played.exchange.finding.outcome, played.exchange.attempts) == (Outcome.FAILED, 2)


RETRIES = "conduct: {max_retries: 2, clarification: It is for a good reason.}\n"


def test_a_retry_that_helps_is_what_the_user_gets() -> None:
    played = run(RETRIES + "rules: []", refused(Retry.CLARIFY), ANSWER)

    assert (played.result.text, causes(played.result)) == ("Soup.", ["first", "clarify"])
    assert (played.asked, played.exchange.attempts) == ([(), ("It is for a good reason.",)], 2)


def test_the_users_messages_are_the_same_in_every_attempt() -> None:
    played = run(
        RETRIES + rules("constrain", stage="output"),
        refused(),
        refused(Retry.CLARIFY, "b"),
        OVERSTEPS,
        ANSWER,
    )

    calls = [step.args[0] for step in played.performer.steps if isinstance(step, Invoke)]
    assert causes(played.result) == ["first", "same", "clarify", "constrain"]
    assert calls == [asks(HARMLESS).messages] * 4


def test_instructions_are_added_and_never_taken_back() -> None:
    played = run(RETRIES + rules("constrain", stage="output"), refused(Retry.CLARIFY), OVERSTEPS, ANSWER)

    reason = "It is for a good reason."
    assert played.asked == [(), (reason,), (reason, "Only defence.")]


@pytest.mark.parametrize("mode", ["enforce", "observe"])
def test_a_suspected_request_is_never_asked_again(mode: str) -> None:
    played = run(RETRIES + rules("constrain", mode=mode), refused(), text=HARMFUL)

    assert causes(played.result) == ["first"]


def test_a_retry_that_breaks_leaves_the_refusal_standing_and_is_reported() -> None:
    played = run(RETRIES + "rules: []", refused(), OSError("down"))

    assert (played.result.text, played.result.reply) == ("No.", refused())
    assert (played.performer.reports, played.exchange.attempts) == ([("retry", "OSError")], 2)


def test_a_model_that_keeps_refusing_is_asked_as_often_as_the_policy_says() -> None:
    played = run(RETRIES + "rules: []", *(refused(text=each) for each in "abcd"))

    assert (causes(played.result), played.result.text) == (["first", "same", "same"], "c")


def test_a_refusal_in_an_error_is_a_reply() -> None:
    error = RefusingError(refused())
    played = run("rules: []", error)

    assert (played.result.finding, played.result.reply) == (refused(), error)
    assert (played.exchange.status, played.exchange.completed, played.performer.reports) == (502, True, [])


def test_an_error_hands_nothing_to_tools() -> None:
    dialogue = ScriptedDialogue(asks(HARMLESS), [RefusingError(refused(text=""))], handed="intrude")

    played = play(dialogue, guard_parts(rules("refuse", stage="output")))

    assert played.performer.order == ["assess", "invoke", "detect", "record"]


def test_a_refusal_in_an_error_is_asked_for_again_like_any_other() -> None:
    assert run(RETRIES + "rules: []", RefusingError(refused()), ANSWER).result.text == "Soup."


def test_an_error_that_says_nothing_is_raised_again_once_it_is_recorded() -> None:
    error = OSError("down")
    played = run("rules: []", error)

    assert (played.outcome, played.performer.order[-1]) == (error, "record")
    assert (played.exchange.finding.outcome, played.exchange.completed) == (Outcome.FAILED, False)
    assert (played.exchange.error, played.performer.reports) == ("", [])


def beside(policy: str, *replies: Scripted, text: str = HARMLESS, tier: Assessor | None = None) -> Played:
    return run(BESIDE + policy, *replies, text=text, tier=tier)


async def test_beside_the_reply_of_a_request_that_passes_is_the_reply() -> None:
    dialogue = ScriptedDialogue(asks(HARMLESS), [ANSWER])
    waiting = await aplay(dialogue, guard_parts(BESIDE + "rules: []"))

    assert beside("rules: []", ANSWER).result == waiting.result
    assert (waiting.result.text, actions(waiting.result)) == ("Soup.", ["allow", "allow"])


@pytest.mark.parametrize("action", ["refuse", "clarify", "escalate"])
def test_beside_the_reply_to_a_request_that_is_stopped_is_discarded_and_said_so(action: str) -> None:
    played = beside(rules(action), OVERSTEPS, text=HARMFUL)

    result, exchange = played.result, played.exchange
    assert (result.action, result.reply, "intrude" in result.text) == (Action(action), None, False)
    assert (result.finding.discarded, result.attempts[0].finding) == (OVERSTEPS.text, OVERSTEPS)
    assert (exchange.attempts, exchange.status) == (1, 0)


def test_beside_a_constrained_request_is_asked_again_with_its_constraint() -> None:
    played = beside(rules("constrain"), OVERSTEPS, ANSWER, text=HARMFUL)

    assert (played.asked, played.result.text) == ([(), ("Only defence.",)], "Soup.")
    assert causes(played.result) == ["first", "constrain"]


def test_beside_a_call_that_fails_is_raised_where_the_request_passes() -> None:
    played = beside("rules: []", UpstreamError("down"))

    assert isinstance(played.outcome, UpstreamError)
    assert (decided(played), played.exchange.finding.failure) == (["allow"], "upstream")


def test_beside_a_call_that_fails_does_not_matter_where_the_request_is_stopped() -> None:
    played = beside(rules("refuse"), UpstreamError("down"), text=HARMFUL)

    assert (played.result.action, played.result.finding.discarded) == (Action.REFUSE, "")


def test_beside_a_check_that_fails_is_decided_about_and_its_reply_discarded() -> None:
    played = beside("check_default: {on_error: refuse}\nrules: []", ANSWER, tier=FailingTier())

    assert (played.result.topic, played.result.finding.discarded) == ("unavailable", "Soup.")
    assert played.exchange.risks[0].failed == ("words",)


def test_beside_a_judgement_that_breaks_lets_nothing_through() -> None:
    parts = replace(guard_parts(BESIDE + "rules: []"), checks=(Check(name="words", assessor=FailingTier()),))
    played = play(
        ScriptedDialogue(asks(HARMLESS), [ANSWER]),
        parts,
        fail=lambda step: KeyError("log") if isinstance(step, Report) and "check" in step.where else None,
    )

    assert isinstance(played.outcome, KeyError)
    assert (played.exchange.completed, played.exchange.error) == (False, "DEM-000")


def decided(played: Played) -> list[str]:
    return [decision.action.value for decision in played.exchange.decisions]


FAULTS = "check_default: {on_error: refuse}\nrules: []"
TIERS = pytest.mark.parametrize("tier", [FailingTier(), NonsenseTier()])


@TIERS
def test_a_check_of_the_request_that_fails_has_its_declared_outcome(tier: Assessor) -> None:
    played = run(FAULTS, tier=tier)

    assert (played.result.action, played.asked, bool(played.result.text)) == (Action.REFUSE, [], True)
    assert (played.exchange.risks[0].failed, played.exchange.decisions[0].rules) == (
        ("words",),
        ("check.words",),
    )
    assert [where for where, _ in played.performer.reports] == ["check.words"]


@TIERS
def test_a_failed_check_that_is_declared_to_allow_is_visible_and_reported(tier: Assessor) -> None:
    played = run("rules: []", ANSWER, tier=tier)

    assert played.result.text == "Soup."
    assert [risk.failed for risk in played.exchange.risks] == [("words",), ("words",)]
    assert [where for where, _ in played.performer.reports] == ["check.words", "check.words"]
    assert played.exchange.error != ""


def test_a_check_of_the_reply_that_fails_has_its_declared_outcome() -> None:
    checks = (Check(name="late", assessor=FailingTier(), stages=frozenset({Stage.OUTPUT})),)
    parts = replace(guard_parts(FAULTS), checks=checks)

    played = play(ScriptedDialogue(asks(HARMLESS), [ANSWER]), parts)

    assert (played.result.action, played.result.reply, played.result.topic) == (
        Action.REFUSE,
        None,
        "unavailable",
    )


def test_slow_checks_that_hang_and_fail_are_both_named() -> None:
    parts = replace(
        guard_parts("check_default: {on_error: escalate, timeout: 0.02}\nrules: []"),
        checks=(
            Check(name="hangs", assessor=FailingTier(hangs=0.2)),
            Check(name="fails", assessor=FailingTier()),
            Check(name="works", assessor=WordTier()),
        ),
    )

    exchange = play(ScriptedDialogue(asks(HARMFUL), []), parts).exchange

    assert (exchange.risks[0].failed, exchange.risks[0].rules) == (("hangs", "fails"), ("intrude",))
    assert (exchange.error, exchange.held is None) == ("DEM-000", False)


def failing_policy(action: Action, *stages: Stage) -> GuardParts:
    return replace(guard_parts("rules: []"), policy=FailingPolicy(action, stages=stages))


@pytest.mark.parametrize("stage", [Stage.INPUT, Stage.OUTPUT])
def test_a_policy_that_fails_has_its_declared_outcome(stage: Stage) -> None:
    played = play(ScriptedDialogue(asks(HARMLESS), [ANSWER]), failing_policy(Action.REFUSE, stage))

    assert (played.result.action, played.result.topic) == (Action.REFUSE, "unavailable")
    assert played.exchange.decisions[-1].rules == ("policy.failed",)
    assert (played.performer.reports, played.exchange.error) == ([("policy", "RuntimeError")], "DEM-000")


def test_a_failure_that_declares_a_constraint_has_words_for_the_model() -> None:
    played = play(ScriptedDialogue(asks(HARMLESS), [ANSWER]), failing_policy(Action.CONSTRAIN, Stage.INPUT))

    ((instruction,),) = played.asked
    assert instruction.startswith("Answer only as far as it is safe")


def test_without_any_words_of_ours_the_user_still_gets_an_answer() -> None:
    parts = replace(guard_parts(rules("refuse")), composer=FailingComposer())

    played = play(ScriptedDialogue(asks(HARMFUL), []), parts)

    assert (played.result.topic, bool(played.result.text)) == ("unavailable", True)
    assert (played.performer.reports, played.exchange.error) == ([("answer", "TemplateError")], "DEM-105")
    assert played.exchange.topic == "unavailable"


def unread(policy: str, *replies: Scripted) -> Played:
    """Let the first reply be one that nobody can read."""
    unreadable = iter([KeyError("odd")])

    def fail(step: Effect) -> Exception | None:
        return next(unreadable, None) if type(step).__name__ == "Detect" else None

    return play(ScriptedDialogue(asks(HARMLESS), list(replies)), guard_parts(policy), fail=fail)


def test_a_reply_that_nobody_can_read_has_its_declared_outcome() -> None:
    played = unread("checks: {detect: {on_error: refuse}}\nrules: []", ANSWER)

    assert (played.result.action, played.result.reply) == (Action.REFUSE, None)
    assert played.exchange.risks[-1].failed == ("detect",)
    assert played.performer.reports == [("detect", "KeyError")]


def test_a_reply_that_nobody_can_read_is_constrained_where_a_rule_wants_it() -> None:
    policy = rules("constrain", stage="output").replace("'intrude' in risk.rules", "'detect' in risk.failed")
    played = unread(policy, finding(text="?"), ANSWER)

    assert (played.asked, played.result.text) == ([(), ("Only defence.",)], "Soup.")


def test_a_record_that_cannot_be_taken_never_breaks_a_call() -> None:
    played = play(
        ScriptedDialogue(asks(HARMLESS), [ANSWER]),
        guard_parts("rules: []"),
        fail=lambda step: OSError("full") if isinstance(step, Record) else None,
    )

    assert (played.result.text, played.performer.reports) == ("Soup.", [("record", "OSError")])


class CallingBack(Taker):
    """Hands the result to somebody who fails."""

    def whole(self, result: Result) -> Flow[None]:
        yield from super().whole(result)
        raise KeyError(result.record)


def test_a_callback_that_fails_is_reported_recorded_and_raised() -> None:
    dialogue = ScriptedDialogue(asks(HARMLESS), [ANSWER])

    played = play(dialogue, guard_parts("rules: []"), delivery=CallingBack())

    assert isinstance(played.outcome, KeyError)
    assert played.performer.order[-2:] == ["record", "report"]
    assert (played.exchange.finding, played.exchange.completed, played.exchange.error) == (
        ANSWER,
        False,
        "DEM-000",
    )
    assert played.performer.reports == [("flow", "KeyError")]


EVERY_STEP = RETRIES + rules("constrain", stage="output", more=CAREFUL)
ROUTES: dict[str, tuple[str, str, list[Scripted]]] = {
    "answered": (EVERY_STEP, HARMLESS, [refused(), OVERSTEPS, ANSWER]),
    "stopped": (rules("refuse"), HARMFUL, []),
    "beside": (BESIDE + rules("refuse"), HARMFUL, [OVERSTEPS]),
    "broken": ("rules: []", HARMLESS, [OSError("down")]),
}


@pytest.mark.parametrize("route", ROUTES)
def test_wherever_the_client_leaves_there_is_exactly_one_record(route: str) -> None:
    policy, text, replies = ROUTES[route]
    parts = guard_parts(policy)

    def left_at(nth: int) -> Played:
        count = itertools.count()
        dialogue = ScriptedDialogue(asks(text), list(replies))

        def fail(step: Effect) -> Exception | None:
            return ClientGoneError("bye") if not isinstance(step, Record) and next(count) == nth else None

        return play(dialogue, parts, fail=fail, delivery=Taker())

    steps = len(left_at(99).performer.order) - 1
    for nth in range(steps):
        played = left_at(nth)
        assert played.exchange.completed is False
        assert isinstance(played.outcome, ClientGoneError)


@pytest.mark.parametrize("kind", [Assess, Invoke, Detect, Emit, Report])
@pytest.mark.parametrize("text", [HARMLESS, HARMFUL])
def test_whichever_step_fails_there_is_one_record_and_never_a_silent_allow(
    text: str, kind: type[Effect]
) -> None:
    policy = "check_default: {on_error: refuse}" + rules("refuse", stage="both")
    played = play(
        ScriptedDialogue(asks(text), [OVERSTEPS]),
        guard_parts(policy),
        fail=lambda step: KeyError("fault") if isinstance(step, kind) else None,
        delivery=Taker(),
    )

    raised = isinstance(played.outcome, KeyError)
    assert raised or (played.result.action is Action.REFUSE and played.result.text)
    assert raised is not played.exchange.completed


def test_a_cancelled_call_is_recorded_before_it_ends() -> None:
    """As the driver does it: the client's leaving is thrown in, and what remains is performed."""
    dialogue, taker = ScriptedDialogue(asks(HARMLESS), [ANSWER]), Taker()
    performer = Performer(dialogue)
    stream = drive_stream(
        guarded(dialogue, parts=guard_parts("rules: []"), delivery=taker), performer.perform
    )

    assert next(stream) == b"Soup."
    stream.close()

    (exchange,) = performer.sink.exchanges
    assert (exchange.finding, exchange.completed, taker.results) == (ANSWER, False, [])


def live(*chunks: bytes | Exception, found: Finding = ANSWER) -> ScriptedDialogue:
    return ScriptedDialogue(asks(HARMLESS), [ScriptedStream(list(chunks))], found=found, streamed=True)


def test_a_live_stream_is_judged_for_the_record_once_it_has_passed() -> None:
    policy = rules("refuse", stage="output", mode="observe")
    played = play(live(b"a", b"b", found=OVERSTEPS), guard_parts(policy), delivery=LiveTaker())

    order = ["assess", "call", "emit", "receive", "emit", "receive", "emit", "receive"]
    assert played.performer.order == [*order, "detect", "assess", "record"]
    assert played.performer.emitted[1:] == [b"a", b"b"]
    assert [each.observed for each in played.exchange.decisions] == [Action.ALLOW, Action.REFUSE]


def test_a_live_stream_is_handed_over_once() -> None:
    taker = LiveTaker()
    played = play(live(b"a"), guard_parts("rules: []"), delivery=taker)

    assert (taker.results, played.result.text, played.exchange.completed) == ([], "Soup.", True)


def test_a_live_refusal_is_never_asked_for_again() -> None:
    played = play(live(b"a", found=refused()), guard_parts(RETRIES + "rules: []"), delivery=LiveTaker())

    assert (causes(played.result), played.result.text) == (["first"], "No.")


def test_a_request_that_is_stopped_opens_no_stream() -> None:
    dialogue = replace(live(), request=asks(HARMFUL))
    played = play(dialogue, guard_parts(rules("refuse")), delivery=LiveTaker())

    assert (played.asked, played.performer.order) == ([], ["assess", "emit", "record"])


class Hanging(ScriptedDialogue):
    """Asks somebody who never answers."""

    def ask(self, terms: Terms) -> Effect:
        return Invoke(function=self._hang, args=terms.instructions)

    async def _hang(self, *_said: object) -> None:
        await asyncio.sleep(60)


@pytest.mark.parametrize("policy", ["rules: []", BESIDE + "rules: []"])
async def test_a_call_that_is_cancelled_is_recorded_once_and_reported_as_no_fault(policy: str) -> None:
    dialogue = Hanging(asks(HARMLESS), [])
    performer = Performer(dialogue)
    task = asyncio.create_task(performer.arun(guarded(dialogue, parts=guard_parts(policy))))
    await asyncio.sleep(0.02)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    (exchange,) = performer.sink.exchanges
    assert (exchange.finding.failure, exchange.completed, performer.reports) == ("client_gone", False, [])


async def test_checks_that_hang_hold_no_call_beyond_their_time_on_a_loop() -> None:
    policy = "check_default: {on_error: refuse, timeout: 0.02}\nrules: []"
    checks = tuple(Check(name=name, assessor=FailingTier(hangs=0.2)) for name in ("a", "b"))

    played = await aplay(ScriptedDialogue(asks(HARMLESS), []), replace(guard_parts(policy), checks=checks))

    assert (played.result.topic, played.exchange.risks[0].failed) == ("unavailable", ("a", "b"))
    assert played.performer.reports == [("check.a", "CheckTimeoutError"), ("check.b", "CheckTimeoutError")]
