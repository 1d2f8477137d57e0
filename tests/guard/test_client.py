"""Guards around functions; each promise holds with and without `await`."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal, TypedDict, Unpack, cast

import pytest
from pydantic import BaseModel

from demur.assembly.facade import detect
from demur.errors import InputError, SettingError, StructureError
from demur.guard import Check, FallbackModel, GuardParts, Judged, Result
from demur.guard.client import AsyncGuard, Guard, GuardOptions
from demur.testing.guards import FailingTier, guard_parts
from demur.testing.memory_sink import MemorySink
from demur.types import (
    Action,
    Caller,
    Category,
    Context,
    Extent,
    Finding,
    Message,
    Outcome,
    RefusalError,
    Request,
    Risk,
    Role,
    Stage,
    Subject,
)

RULES = """
context: [user.role]
rules:
  - {id: no, when: '"intrude" in risk.rules', action: refuse, mode: enforce, category: cyber}
  - {id: ask, when: '"stalk" in risk.rules', action: clarify, mode: enforce}
  - {id: staff, when: 'has(user.role) && user.role == "staff"', action: allow, mode: enforce, lifts: [no]}
  - {id: boast, when: 'has(claimed.role)', action: clarify, mode: enforce}
"""
PARTS = guard_parts(RULES)
NO = "I'm sorry, but I can't help with that."
REFUSES = {"finish_reason": "stop", "message": {"role": "assistant", "content": None, "refusal": NO}}
FITS = {"finish_reason": "stop", "message": {"role": "assistant", "content": '{"name": "Rome"}'}}
PART = {"object": "chat.completion", "choices": [FITS, REFUSES]}
TRAP = {"object": "chat.completion", "choices": [REFUSES, FITS]}
HARM, VAGUE = "Help me intrude.", "How do I stalk?"
BOTH = pytest.mark.parametrize("kind", [Guard, AsyncGuard], ids=["sync", "async"])
Kind = type[Guard] | type[AsyncGuard]
Mode = Literal["result", "raise"]


class City(BaseModel):
    name: str


class Note(BaseModel):
    """Has a field that a reply of an API has too."""

    content: str


@dataclass
class Model:
    """A function of the user's own, async where `kind` is: gives `reply`, and notes what it was given."""

    reply: object = "Paris."
    given: list[tuple[object, dict[str, object]]] = field(default_factory=list)

    def of(self, kind: Kind) -> Callable[..., object]:
        return self.say if kind is Guard else self.asay

    def say(self, messages: object, **options: object) -> object:
        self.given.append((messages, options))
        if isinstance(self.reply, Exception):
            raise self.reply
        return self.reply

    async def asay(self, messages: object, **options: object) -> object:
        return self.say(messages, **options)


@dataclass
class Failures:
    """Takes failures, and fails itself where it is told to."""

    own: Exception | None = None
    seen: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, where: str, error: Exception) -> None:
        self.seen.append((where, str(error)))
        if self.own is not None:
            raise self.own


class Told(TypedDict, total=False):
    """What a call may be told."""

    model: str
    response_format: object
    context: Context
    caller: Caller
    locale: str
    refusals: Mode | None
    stream: bool
    system: str
    tools: list[dict[str, str]]


def _chat(guard: Guard | AsyncGuard, question: str, **told: Unpack[Told]) -> Result:
    if isinstance(guard, Guard):
        return guard.chat(question, **told)
    return asyncio.run(guard.chat(question, **told))


def _ask(
    kind: Kind,
    model: Model,
    question: str = "Hi.",
    /,
    *,
    parts: GuardParts = PARTS,
    options: GuardOptions | None = None,
    **told: Unpack[Told],
) -> Result:
    return _chat(kind(model.of(kind), parts=parts, detect=detect, options=options), question, **told)


def _none(kind: Kind, model: Model, question: str) -> Result | None:
    guard = kind(model.of(kind), parts=PARTS, detect=detect)
    if isinstance(guard, Guard):
        return guard.chat(question, refusals="none")
    return asyncio.run(guard.chat(question, refusals="none"))


def _check(kind: Kind, messages: str | Request, *, context: Context | None = None) -> Judged:
    guard = kind(Model().of(kind), parts=PARTS, detect=detect)
    if isinstance(guard, Guard):
        return guard.check(messages, context=context or {})
    return asyncio.run(guard.check(messages, context=context or {}))


def _check_reply(
    kind: Kind, reply: object, request: str | Request = "Hi.", *, options: GuardOptions | None = None
) -> Judged:
    guard = kind(Model().of(kind), parts=PARTS, detect=detect, options=options)
    if isinstance(guard, Guard):
        return guard.check_reply(reply, request=request)
    return asyncio.run(guard.check_reply(reply, request=request))


@BOTH
def test_a_functions_reply_comes_back_with_what_was_judged(kind: Kind) -> None:
    model = Model()
    result = _ask(kind, model)
    assert (result.text, result.reply, result.action, len(result.risks)) == (
        "Paris.",
        "Paris.",
        Action.ALLOW,
        2,
    )
    assert model.given == [([{"role": "user", "content": "Hi."}], {})]


def test_an_async_guard_calls_a_function_without_await_in_a_thread() -> None:
    model = Model()
    guard = AsyncGuard(model.say, parts=PARTS, detect=detect)
    assert asyncio.run(guard.chat("Hi.")).text == "Paris."


def test_a_guard_without_await_names_an_async_function_that_it_cannot_call() -> None:
    guard = Guard(Model().asay, parts=PARTS, detect=detect, options=GuardOptions(on_failure=Failures()))
    with pytest.raises(SettingError, match="use AsyncGuard for async clients"):
        guard.chat("Hi.")


@BOTH
def test_what_is_no_client_is_refused_before_any_call(kind: Kind) -> None:
    with pytest.raises(SettingError, match="int is no client that is known here"):
        kind(3, parts=PARTS, detect=detect)


@BOTH
def test_a_structure_as_a_stream_is_refused_before_anything_is_judged_or_recorded(kind: Kind) -> None:
    model, sink = Model(), MemorySink()
    guard = kind(model.of(kind), parts=PARTS, detect=detect, options=GuardOptions(sink=sink))
    with pytest.raises(SettingError, match=r"cannot be asked for as a stream"):
        _chat(guard, "Hi.", stream=True, response_format=City)
    assert (model.given, sink.exchanges) == ([], ())


@BOTH
def test_options_and_the_model_are_passed_on_and_the_system_is_judged(kind: Kind) -> None:
    model, sink = Model(), MemorySink()
    guard = kind(model.of(kind), parts=PARTS, detect=detect, options=GuardOptions(sink=sink))
    _chat(guard, "Hi.", model="m", caller=Caller(person="ada"), system="Be kind.", stream=False)
    assert model.given[0][1] == {"model": "m", "system": "Be kind.", "stream": False}
    (record,) = sink.exchanges
    assert (record.api, record.model, record.caller.person, record.status) == ("function", "m", "ada", 0)


@BOTH
def test_a_policy_sees_how_many_tools_are_offered(kind: Kind) -> None:
    parts = guard_parts("rules: [{id: tools, when: request.tools == 2, action: refuse, mode: enforce}]")
    tools = [{"name": "search"}, {"name": "pay"}]
    assert _ask(kind, Model(), parts=parts, tools=tools).action is Action.REFUSE
    assert _ask(kind, Model(), parts=parts, tools=tools[:1]).action is Action.ALLOW


@BOTH
def test_a_refusal_comes_as_a_result_unless_told_otherwise(kind: Kind) -> None:
    result = _ask(kind, Model(), HARM)
    assert result.answer is not None
    assert (result.text, result.action) == (result.answer.text, Action.REFUSE)


@BOTH
@pytest.mark.parametrize(("usual", "mode"), [("result", "raise"), ("raise", None)])
def test_a_refusal_is_raised_where_the_call_or_the_guard_says_so(
    kind: Kind, usual: Mode, mode: Mode | None
) -> None:
    sink = MemorySink()
    with pytest.raises(RefusalError) as caught:
        _ask(kind, Model(), HARM, options=GuardOptions(sink=sink, refusals=usual), refusals=mode)
    error, result = caught.value, caught.value.result
    assert isinstance(result, Result)
    assert (error.message, error.category, error.can_retry) == (result.text, Category.CYBER, False)
    assert [each.id for each in sink.exchanges] == [result.record]


@BOTH
def test_a_call_may_ask_for_results_where_the_guard_raises(kind: Kind) -> None:
    result = _ask(kind, Model(), HARM, options=GuardOptions(refusals="raise"), refusals="result")
    assert result.refusal is not None


@BOTH
def test_none_stands_for_a_full_refusal_and_for_nothing_else(kind: Kind) -> None:
    given = [_none(kind, Model(), question) for question in (HARM, VAGUE, "Hi.")]
    assert [result and result.action for result in given] == [None, Action.CLARIFY, Action.ALLOW]
    assert _none(kind, Model(NO), "Hi.") is None
    assert _none(kind, Model(PART), "Hi.") is not None


@BOTH
def test_a_clarifying_question_is_no_refusal_and_is_never_raised(kind: Kind) -> None:
    result = _ask(kind, Model(), VAGUE, refusals="raise", response_format=City)
    assert (result.refusal, result.parsed, bool(result.answer)) == (None, None, True)


@BOTH
def test_what_your_code_vouches_for_may_lift_a_rule(kind: Kind) -> None:
    assert _ask(kind, Model(), HARM, context={"user.role": "staff"}).text == "Paris."


@BOTH
@pytest.mark.parametrize("reply", ['{"name": "Rome"}', {"name": "Rome"}, City(name="Rome")])
def test_a_functions_json_data_or_object_is_parsed_and_judged(kind: Kind, reply: object) -> None:
    result = _ask(kind, Model(reply), response_format=City)
    assert (result.parsed, result.finding.outcome, len(result.risks)) == (
        City(name="Rome"),
        Outcome.ANSWERED,
        2,
    )
    assert result.reply is reply


@BOTH
def test_a_field_may_be_called_like_a_part_of_an_api(kind: Kind) -> None:
    result = _ask(kind, Model({"content": "A tale."}), response_format=Note)
    assert result.parsed == Note(content="A tale.")


@BOTH
@pytest.mark.parametrize("reply", ["It helps to intrude.", {"said": "intrude"}, City(name="intrude")])
def test_a_harmful_reply_is_stopped_whatever_its_shape(kind: Kind, reply: object) -> None:
    result = _ask(kind, Model(reply))
    assert (result.action, result.reply, len(result.attempts)) == (Action.REFUSE, None, 1)


@BOTH
def test_data_that_does_not_fit_says_where(kind: Kind) -> None:
    with pytest.raises(StructureError) as caught:
        _ask(kind, Model({"nme": "Rome"}), response_format=City)
    assert caught.value.where == "$.name"


@BOTH
def test_words_that_refuse_are_no_misfit(kind: Kind) -> None:
    result = _ask(kind, Model(NO), response_format=City)
    assert result.refusal is not None
    assert (result.parsed, result.refusal.text) == (None, NO)


@BOTH
@pytest.mark.parametrize(("reply", "parsed"), [(TRAP, None), (PART, City(name="Rome"))])
def test_a_reply_that_refuses_a_part_is_parsed_where_it_fits(
    kind: Kind, reply: object, parsed: City | None
) -> None:
    result = _ask(kind, Model(reply), response_format=City)
    assert result.refusal is not None
    assert (result.refusal.extent, result.parsed) == (Extent.PARTIAL, parsed)


@BOTH
def test_what_a_function_raises_is_raised_and_recorded(kind: Kind) -> None:
    sink = MemorySink()
    with pytest.raises(ValueError, match="no line"):
        _ask(kind, Model(ValueError("no line")), options=GuardOptions(sink=sink))
    assert [(each.finding.outcome, each.completed) for each in sink.exchanges] == [(Outcome.FAILED, False)]


@BOTH
def test_callbacks_are_told_of_refusals_before_they_are_recorded(kind: Kind) -> None:
    told, sink = list[tuple[str, int]](), MemorySink()

    def tell(result: Result) -> None:
        told.append((result.record, len(sink.exchanges)))

    result = _ask(kind, Model(), HARM, options=GuardOptions(sink=sink, on_refusal=(tell, tell)))
    assert told == [(result.record, 0)] * 2


def test_an_async_guard_awaits_an_async_callback() -> None:
    told = list[str]()

    async def tell(result: Result) -> None:
        await asyncio.sleep(0)
        told.append(result.text)

    result = _ask(AsyncGuard, Model(NO), options=GuardOptions(on_refusal=(tell,)))
    assert told == [result.text] == [NO]


@BOTH
@pytest.mark.parametrize("question", [VAGUE, "Hi."])
def test_callbacks_are_not_told_of_questions_and_answers(kind: Kind, question: str) -> None:
    told = list[Result]()
    _ask(kind, Model(PART), question, options=GuardOptions(on_refusal=(told.append,)))
    assert told == []


def _fail(result: Result) -> None:
    raise ValueError(result.action)


@BOTH
def test_a_callback_that_fails_is_reported_and_the_others_are_told_all_the_same(kind: Kind) -> None:
    failures, told = Failures(), list[Result]()
    options = GuardOptions(on_refusal=(_fail, told.append), on_failure=failures)
    result = _ask(kind, Model(), HARM, options=options)
    assert (result.action, failures.seen) == (Action.REFUSE, [("callback", "refuse")])
    assert [each.record for each in told] == [result.record]


@BOTH
def test_a_failure_is_logged_unless_somebody_else_is_told(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    _ask(kind, Model(), parts=guard_parts(RULES, tier=FailingTier()))
    assert [(each.name, each.levelno, each.getMessage()) for each in caplog.records] == [
        (
            "demur.guard",
            logging.ERROR,
            f"demur failed at check.words: RuntimeError: nothing can be said of {stage}",
        )
        for stage in ("input", "output")
    ]


@BOTH
def test_somebody_else_who_is_told_is_told_alone(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    failures = Failures()
    _ask(
        kind, Model(), parts=guard_parts(RULES, tier=FailingTier()), options=GuardOptions(on_failure=failures)
    )
    assert ([where for where, _ in failures.seen], caplog.records) == (["check.words"] * 2, [])


@BOTH
def test_a_call_goes_on_where_whoever_is_told_fails_and_both_are_logged(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    options = GuardOptions(on_refusal=(_fail,), on_failure=Failures(own=OSError("no room")))
    assert _ask(kind, Model(), HARM, options=options).action is Action.REFUSE
    assert [each.getMessage() for each in caplog.records] == [
        "demur failed at callback: ValueError: refuse",
        "demur failed at on_failure: OSError: no room",
    ]


class FullSink:
    def record(self, exchange: object) -> None:
        raise OSError(type(exchange).__name__)


@BOTH
def test_a_record_that_cannot_be_kept_is_reported_and_breaks_no_call(kind: Kind) -> None:
    failures = Failures()
    options = GuardOptions(sink=FullSink(), on_failure=failures)
    assert _ask(kind, Model(), options=options).text == "Paris."
    assert failures.seen == [("record", "Exchange")]


@BOTH
def test_a_hung_check_is_given_up_and_does_what_its_policy_declares(kind: Kind) -> None:
    failures = Failures()
    policy = f"checks: {{words: {{on_error: refuse, timeout: 0.01}}}}\n{RULES}"
    parts = guard_parts(policy, tier=FailingTier(hangs=0.2))
    result = _ask(kind, Model(), parts=parts, options=GuardOptions(on_failure=failures))
    assert (result.action, result.risks[0].failed) == (Action.REFUSE, ("words",))
    assert [where for where, _ in failures.seen] == ["check.words"]


@BOTH
def test_a_request_is_judged_alone_and_calls_nobody(kind: Kind) -> None:
    judged = _check(kind, HARM)
    assert (judged.stage, judged.action, judged.finding) == (Stage.INPUT, Action.REFUSE, None)
    assert judged.answer is not None


@BOTH
def test_a_request_alone_is_judged_under_its_context(kind: Kind) -> None:
    assert _check(kind, HARM, context={"user.role": "staff"}).action is Action.ALLOW


@BOTH
def test_a_request_of_your_own_is_judged_with_all_that_it_claims(kind: Kind) -> None:
    message = Message(role=Role.USER, text=HARM)
    claims = {"role": "staff", "user.role": "staff"}
    boast = Request(messages=(message,), claimed=claims)
    known = Request(messages=(message,), context={"user.role": "staff"})
    assert _check(kind, boast).action is Action.REFUSE
    assert _check(kind, replace(boast, messages=())).action is Action.CLARIFY
    assert _check(kind, known).action is Action.ALLOW
    assert _check(kind, known, context={"user.role": "guest"}).action is Action.REFUSE


@BOTH
def test_a_reply_is_read_and_judged_alone(kind: Kind) -> None:
    judged = _check_reply(kind, "Here is how to intrude.")
    assert judged.finding is not None
    assert (judged.stage, judged.action, judged.finding.outcome) == (
        Stage.OUTPUT,
        Action.REFUSE,
        Outcome.ANSWERED,
    )


def test_a_reply_alone_is_read_as_the_providers_whose_it_is() -> None:
    seen = list[str | None]()

    def find(reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:
        seen.append(provider)
        return detect(reply, prompt=prompt, provider=provider)

    options = GuardOptions(provider="openai")
    guard = Guard(Model().say, parts=PARTS, detect=find, options=options)
    guard.check_reply("Paris.")
    guard.chat("Hi.")
    assert set(seen) == {"openai"}


async def test_a_call_that_is_cancelled_in_a_callback_is_no_failure_of_the_callback() -> None:
    failures, sink, begun = Failures(), MemorySink(), asyncio.Event()

    async def wait(_: Result) -> None:
        begun.set()
        await asyncio.Event().wait()

    options = GuardOptions(sink=sink, on_failure=failures, on_refusal=(wait,))
    guard = AsyncGuard(Model(NO).asay, parts=PARTS, detect=detect, options=options)
    task = asyncio.create_task(guard.chat("Hi."))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ([each.completed for each in sink.exchanges], failures.seen) == ([False], [])


class Shop:
    """A client in the shape of OpenAI's, that gives what it is told to."""

    def __init__(self, kind: Kind, reply: object) -> None:
        self.model = Model(reply=reply)
        self.chat = self.completions = self
        self.create = self._create if kind is Guard else self._acreate

    def _create(self, **asked: object) -> object:
        return self.model.say(asked.pop("messages"), **asked)

    async def _acreate(self, **asked: object) -> object:
        return self._create(**asked)


def _falling_back(*fallbacks: FallbackModel) -> GuardOptions:
    return GuardOptions(fallbacks=fallbacks, sink=MemorySink())


@BOTH
def test_another_model_of_the_same_client_is_asked(kind: Kind) -> None:
    def say(_: object, *, model: str, temperature: float) -> str:
        return NO if model == "a" else f"Paris. {temperature}"

    guard = kind(
        say, parts=PARTS, detect=detect, options=_falling_back(FallbackModel(model="b", laxer=False))
    )
    result = _chat(guard, "Hi.", model="a", temperature=0.5)  # type: ignore[call-arg]  # passed on as it is

    assert (result.text, result.hop) == ("Paris. 0.5", 1)
    assert [attempt.model for attempt in result.attempts] == ["a", "b"]


@BOTH
def test_a_reply_is_fitted_as_the_client_gives_it_that_gave_it(kind: Kind) -> None:
    reply = {"object": "chat.completion", "choices": [FITS]}
    shop, first = Shop(kind, reply), Model(reply=NO)
    fallback = FallbackModel(model="m", client=shop, laxer=False, options={"seed": 1})
    result = _ask(kind, first, response_format=City, options=_falling_back(fallback), system="Be brief.")

    assert result.parsed == City(name="Rome")
    (_, asked) = shop.model.given[0]
    assert (asked["model"], asked["seed"], "system" in asked) == ("m", 1, False)
    assert "response_format" in asked


@BOTH
def test_a_plain_object_of_another_function_is_read(kind: Kind) -> None:
    fallback = FallbackModel(client=Model(reply={"name": "Rome"}).of(kind), laxer=False)
    guard = kind(Shop(kind, OSError("gone")), parts=PARTS, detect=detect, options=_falling_back(fallback))

    assert _chat(guard, "Hi.", response_format=City).parsed == City(name="Rome")


@BOTH
def test_a_stream_stays_one_with_another_model(kind: Kind) -> None:
    other = Model(reply=iter(["Par", "is."]))
    fallback = FallbackModel(client=other.of(kind), laxer=False, options={})
    result = _ask(kind, Model(reply=iter([NO])), stream=True, options=_falling_back(fallback))

    assert result.text == "Paris."
    assert other.given[0][1] == {"stream": True}


@BOTH
def test_a_client_that_nobody_knows_is_no_fallback(kind: Kind) -> None:
    with pytest.raises(SettingError, match="no client that is known"):
        kind(print, parts=PARTS, detect=detect, options=_falling_back(FallbackModel(client=7)))


@BOTH
@pytest.mark.parametrize("messages", [None, 5, b"Hi.", [5], [{"role": "user", "content": 5}]])
def test_messages_that_nobody_can_judge_are_refused_before_anything_is_called(
    kind: Kind, messages: object
) -> None:
    model, sink = Model(), MemorySink()
    guard = kind(model.of(kind), parts=PARTS, detect=detect, options=GuardOptions(sink=sink))
    with pytest.raises(InputError, match="messages"):
        _chat(guard, cast("str", messages))
    assert (model.given, sink.exchanges) == ([], ())


@BOTH
@pytest.mark.parametrize(
    "told",
    [{"model": 5}, {"context": ["a"]}, {"locale": 5}, {"caller": "ada"}, {"refusals": "x"}],
    ids=lambda told: next(iter(told)),
)
def test_arguments_of_another_kind_are_refused_before_anything_is_called(
    kind: Kind, told: dict[str, object]
) -> None:
    model = Model()
    guard = kind(model.of(kind), parts=PARTS, detect=detect)
    with pytest.raises(SettingError, match=f"{next(iter(told))}="):
        _chat(guard, "Hi.", **cast("Told", told))
    assert model.given == []


@BOTH
@pytest.mark.parametrize("messages", [None, 5, [5]])
def test_a_judgement_alone_refuses_what_nobody_can_judge(kind: Kind, messages: object) -> None:
    with pytest.raises(InputError, match="messages"):
        _check(kind, cast("str", messages))
    with pytest.raises(InputError, match="messages"):
        _check_reply(kind, "Paris.", cast("str", messages))


@BOTH
def test_what_a_call_states_of_its_caller_stands_in_the_record(kind: Kind) -> None:
    sink = MemorySink()
    guard = kind(Model().of(kind), parts=PARTS, detect=detect, options=GuardOptions(sink=sink))
    _chat(guard, "Hi.", context={"tenant": "acme", "user.id": "ada"}, locale="de-AT")
    _chat(guard, HARM, caller=Caller(prompt_version="v2"), context={"tenant": "acme"})
    assert [each.caller for each in sink.exchanges] == [
        Caller(tenant="acme", person="ada", locale="de-AT"),
        Caller(tenant="acme", prompt_version="v2"),
    ]


class Leaving:
    """Wants to end the program, as code does that calls `sys.exit`."""

    def assess(self, subject: Subject) -> Risk:
        raise SystemExit(subject.stage)


@BOTH
@pytest.mark.parametrize("timeout", [None, 5.0])
def test_a_check_that_would_end_the_program_fails_instead(kind: Kind, timeout: float | None) -> None:
    failures = Failures()
    checks = (Check(name="words", assessor=Leaving(), timeout=timeout),)
    parts = replace(PARTS, checks=checks)
    result = _ask(kind, Model(), parts=parts, options=GuardOptions(on_failure=failures))
    assert (result.risks[0].failed, len(failures.seen)) == (("words",), 2)
    assert "raised SystemExit" in failures.seen[0][1]


def test_an_interrupt_from_the_keyboard_passes_through_a_check() -> None:
    class Interrupted:
        def assess(self, subject: Subject) -> Risk:
            raise KeyboardInterrupt(subject.stage)

    parts = replace(PARTS, checks=(Check(name="words", assessor=Interrupted()),))
    with pytest.raises(KeyboardInterrupt):
        _ask(Guard, Model(), parts=parts)
