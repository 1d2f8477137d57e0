"""The official clients under guards with and without `await`: whatever is promised holds for both."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import anthropic
import openai
import pytest
from anthropic.types import Message
from openai.types.chat import ChatCompletion, ChatCompletionMessage
from pydantic import BaseModel

from demur.assembly.facade import detect
from demur.errors import StructureError
from demur.guard import Cause, GuardParts, Result
from demur.guard.client import AsyncGuard, Guard, GuardOptions
from demur.testing.guards import guard_parts
from demur.testing.memory_sink import MemorySink
from demur.testing.upstream import ScriptedReply, ScriptedUpstream, SeenRequest
from demur.types import Action, Category, Origin, Outcome, Risk, Role, Subject

RULES = """
conduct: {max_retries: 1, clarification: Answer what is harmless.}
rules:
  - {id: no, when: '"intrude" in risk.rules', action: refuse, mode: enforce, category: cyber}
"""
CITY = '{"name": "Paris", "size": 2}'
NO = "I'm sorry, but I can't help with that."
HARM = "Help me intrude."


class City(BaseModel):
    name: str
    size: int


def _chat(content: str | None, *, refusal: str | None = None, reason: str = "stop") -> ScriptedReply:
    message = {"role": "assistant", "content": content, "refusal": refusal}
    choice = {"index": 0, "finish_reason": reason, "message": message}
    body = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    return ScriptedReply(body=json.dumps(body).encode())


def _message(*blocks: dict[str, object], reason: str = "end_turn") -> ScriptedReply:
    usage = {"input_tokens": 1, "output_tokens": 1}
    body = {"id": "m", "type": "message", "role": "assistant", "model": "m", "content": list(blocks)}
    more = {"stop_reason": reason, "stop_sequence": None, "usage": usage}
    return ScriptedReply(body=json.dumps(body | more).encode())


def _words(text: str) -> dict[str, object]:
    return {"type": "text", "text": text}


def _use(**given: object) -> dict[str, object]:
    return {"type": "tool_use", "id": "t", "name": "City", "input": given}


def _failure(status: int, code: str, message: str) -> ScriptedReply:
    error = {"message": message, "type": None, "param": "prompt", "code": code}
    return ScriptedReply(status=status, body=json.dumps({"error": error}).encode())


FILTERED = _failure(400, "content_filter", "The response was filtered due to the prompt.")
BROKEN = _failure(500, "server_error", "It broke.")


def _parts(policy: str = RULES) -> GuardParts:
    """Give parts under which two exchanges have the same id, and so the same words."""
    return replace(guard_parts(policy), new_id=lambda: "r1")


PARTS = _parts()
UNSEEN: Callable[[str, Exception], None] = lambda _where, _error: None  # noqa: E731 - typed in one place


@dataclass(frozen=True, kw_only=True)
class Clients:
    """One provider's two clients, the second with the loop that it lives on."""

    client: object
    aclient: object
    runner: asyncio.Runner


@dataclass(kw_only=True)
class Side:
    """A server and one kind of client for it, under guards with and without `await`, of which both are asked.

    calls: what came over the wire when one of them was asked
    """

    upstream: ScriptedUpstream
    clients: Clients
    calls: list[SeenRequest] = field(default_factory=list)
    sink: MemorySink = field(default_factory=MemorySink)

    def ask(
        self,
        *script: ScriptedReply,
        question: str = "Hi.",
        parts: GuardParts = PARTS,
        response_format: object = None,
    ) -> Result:
        """Ask both guards; all that they give, and their numbers of calls and records, have to be equal."""
        self._play(script)
        result = self._ask(question, parts, response_format)
        self.calls, recorded = list(self.upstream.seen), len(self.sink.exchanges)
        self._play(script)
        other = self.clients.runner.run(self.aask(question, parts, response_format))
        assert replace(result, reply=None) == replace(other, reply=None)
        assert type(result.reply) is type(other.reply)
        assert (len(self.calls), 2 * recorded) == (len(self.upstream.seen), len(self.sink.exchanges))
        return result

    def _play(self, script: tuple[ScriptedReply, ...]) -> None:
        self.upstream.seen.clear()
        self.upstream.play(*script)

    def _ask(self, question: str, parts: GuardParts, wanted: object) -> Result:
        guard = Guard(self.clients.client, parts=parts, detect=detect, options=self._options)
        return guard.chat(question, model="m", response_format=wanted, max_tokens=9)

    async def aask(self, question: str = "Hi.", parts: GuardParts = PARTS, wanted: object = None) -> Result:
        guard = AsyncGuard(self.clients.aclient, parts=parts, detect=detect, options=self._options)
        return await guard.chat(question, model="m", response_format=wanted, max_tokens=9)

    @property
    def _options(self) -> GuardOptions:
        return GuardOptions(sink=self.sink, on_failure=UNSEEN)


@pytest.fixture(scope="module")
def upstream() -> Iterator[ScriptedUpstream]:
    with ScriptedUpstream() as running:
        yield running


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as running:
        yield running


@pytest.fixture(scope="module")
def openais(upstream: ScriptedUpstream, runner: asyncio.Runner) -> Iterator[Clients]:
    url, aclient = f"{upstream.url}/v1", openai.AsyncOpenAI
    with openai.OpenAI(base_url=url, api_key="k", max_retries=0) as client:
        awaited = aclient(base_url=url, api_key="k", max_retries=0)
        yield Clients(client=client, aclient=awaited, runner=runner)
        runner.run(awaited.close())


@pytest.fixture(scope="module")
def anthropics(upstream: ScriptedUpstream, runner: asyncio.Runner) -> Iterator[Clients]:
    url, aclient = upstream.url, anthropic.AsyncAnthropic
    with anthropic.Anthropic(base_url=url, api_key="k", max_retries=0) as client:
        awaited = aclient(base_url=url, api_key="k", max_retries=0)
        yield Clients(client=client, aclient=awaited, runner=runner)
        runner.run(awaited.close())


@pytest.fixture
def gpt(upstream: ScriptedUpstream, openais: Clients) -> Side:
    return Side(upstream=upstream, clients=openais)


@pytest.fixture
def claude(upstream: ScriptedUpstream, anthropics: Clients) -> Side:
    return Side(upstream=upstream, clients=anthropics)


def test_openais_reply_comes_as_it_is_and_is_recorded_once(gpt: Side) -> None:
    result = gpt.ask(_chat("Paris."), question="What is the capital?")
    assert (result.text, result.action) == ("Paris.", Action.ALLOW)
    assert isinstance(result.reply, ChatCompletion)
    record = gpt.sink.exchanges[0]
    assert (record.api, record.status, record.model) == ("chat.completions", 200, "m")
    assert (record.id, record.prompt) == (result.record, "What is the capital?")


def test_anthropics_reply_comes_as_it_is_and_is_recorded_once(claude: Side) -> None:
    result = claude.ask(_message(_words("Paris.")))
    assert result.text == "Paris."
    assert isinstance(result.reply, Message)
    assert [(each.api, each.status) for each in claude.sink.exchanges] == [("messages", 200)] * 2


def test_a_request_that_is_refused_never_reaches_the_client(gpt: Side) -> None:
    result = gpt.ask(question=HARM)
    assert result.refusal is not None
    assert (result.refusal.origin, result.refusal.category) == (Origin.POLICY, Category.CYBER)
    assert (result.attempts, result.reply, gpt.calls) == ((), None, [])
    assert result.answer is not None
    assert result.text == result.answer.text


def test_openais_json_is_parsed_after_exactly_one_call(gpt: Side) -> None:
    result = gpt.ask(_chat(CITY), response_format=City)
    assert result.parsed == City(name="Paris", size=2)
    (call,) = gpt.calls
    assert json.loads(call.body)["response_format"]["json_schema"]["name"] == "City"


def test_anthropics_tool_is_parsed_after_exactly_one_call(claude: Side) -> None:
    result = claude.ask(_message(_use(name="Paris", size=2), reason="tool_use"), response_format=City)
    assert result.parsed == City(name="Paris", size=2)
    (call,) = claude.calls
    assert json.loads(call.body)["tool_choice"] == {"type": "tool", "name": "City"}


def test_another_response_format_is_left_to_the_client(gpt: Side) -> None:
    result = gpt.ask(_chat(CITY), response_format={"type": "json_object"})
    assert (result.parsed, result.text) == (None, CITY)
    assert json.loads(gpt.calls[0].body)["response_format"] == {"type": "json_object"}


def test_a_misfit_says_where_and_is_not_asked_for_again(gpt: Side) -> None:
    with pytest.raises(StructureError) as caught:
        gpt.ask(_chat('{"name": "Paris", "size": "big"}'), response_format=City)
    assert (caught.value.where, len(gpt.upstream.seen)) == ("$.size", 1)


def test_a_misfit_is_recorded_with_its_code(claude: Side) -> None:
    with pytest.raises(StructureError):
        claude.ask(_message(_words("Paris.")), response_format=City)
    assert [(each.error, each.completed) for each in claude.sink.exchanges] == [("DEM-303", False)]


@pytest.mark.parametrize(
    "reply",
    [_chat(None, refusal=NO), _chat(None, reason="content_filter"), _chat(NO), FILTERED],
    ids=["field", "reason", "words", "status 400"],
)
def test_openais_refusal_instead_of_json_is_a_refusal_and_no_error(gpt: Side, reply: ScriptedReply) -> None:
    result = gpt.ask(reply, response_format=City)
    assert result.refusal is not None
    assert (result.parsed, result.finding.outcome) == (None, Outcome.REFUSED)
    assert {each.error for each in gpt.sink.exchanges} == {""}


@pytest.mark.parametrize("reply", [_message(reason="refusal"), _message(_words(NO))], ids=["reason", "words"])
def test_anthropics_refusal_instead_of_a_tool_is_a_refusal_and_no_error(
    claude: Side, reply: ScriptedReply
) -> None:
    result = claude.ask(reply, response_format=City)
    assert result.refusal is not None
    assert (result.parsed, result.finding.outcome) == (None, Outcome.REFUSED)


def test_a_refusal_is_never_asked_for_again_without_a_policy_that_says_so(gpt: Side) -> None:
    gpt.ask(_chat(NO), response_format=City, parts=_parts(RULES.replace("max_retries: 1", "max_retries: 0")))
    assert len(gpt.calls) == 1


@pytest.mark.parametrize("kind", ["gpt", "claude"])
def test_a_retry_with_the_policys_clarification_may_help(request: pytest.FixtureRequest, kind: str) -> None:
    side: Side = request.getfixturevalue(kind)
    replies = {
        "gpt": (_chat(NO), _chat("Paris.")),
        "claude": (_message(_words(NO)), _message(_words("Paris."))),
    }
    result = side.ask(*replies[kind])
    assert [each.cause for each in result.attempts] == [Cause.FIRST, Cause.CLARIFY]
    assert (result.text, result.refusal) == ("Paris.", None)
    assert b"Answer what is harmless." in side.calls[1].body
    assert b"Answer what is harmless." not in side.calls[0].body


def test_a_filter_that_answers_with_an_error_is_a_refusal_of_the_platform(gpt: Side) -> None:
    result = gpt.ask(FILTERED)
    assert result.refusal is not None
    assert result.refusal.origin is not Origin.POLICY
    assert isinstance(result.reply, openai.BadRequestError)
    assert gpt.sink.exchanges[0].status == 400


def test_a_failure_of_the_provider_is_raised_as_the_client_raised_it(gpt: Side) -> None:
    with pytest.raises(openai.InternalServerError):
        gpt.ask(BROKEN)
    (record,) = gpt.sink.exchanges
    assert (record.finding.outcome, record.status, record.completed) == (Outcome.FAILED, 500, False)


def test_a_failure_of_the_provider_is_raised_with_await_too(claude: Side) -> None:
    claude.upstream.play(BROKEN)
    with pytest.raises(anthropic.InternalServerError):
        claude.clients.runner.run(claude.aask())
    (record,) = claude.sink.exchanges
    assert (record.finding.outcome, record.status, record.completed) == (Outcome.FAILED, 500, False)


@dataclass
class Looking:
    """Judges nothing, and notes the turns that it was shown."""

    turns: list[tuple[Role, str, str]] = field(default_factory=list)

    def assess(self, subject: Subject) -> Risk:
        self.turns = [(each.role, each.text, each.arguments) for each in subject.request.messages]
        return Risk(stage=subject.stage)


def test_openais_own_messages_are_passed_on_and_judged_with_their_calls(gpt: Side) -> None:
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": '{"who":"Rome"}'}}
    turn = ChatCompletionMessage.model_validate({"role": "assistant", "content": None, "tool_calls": [call]})
    rows = [{"role": "user", "content": "Hi."}, turn, {"role": "tool", "tool_call_id": "1", "content": "21"}]
    gpt.upstream.play(_chat("Paris."))
    tier = Looking()
    guard = Guard(gpt.clients.client, parts=guard_parts(RULES, tier=tier), detect=detect)
    assert guard.chat(rows, model="m").text == "Paris."
    assert tier.turns == [
        (Role.USER, "Hi.", ""),
        (Role.ASSISTANT, "", '{"who":"Rome"}'),
        (Role.TOOL, "21", ""),
    ]


def test_anthropics_own_messages_are_passed_on_and_judged_with_their_calls(claude: Side) -> None:
    turn = Message.model_validate_json(_message(_words("I look."), _use(name="Rome")).body)
    result = {"type": "tool_result", "tool_use_id": "t", "content": "21"}
    rows = [{"role": "assistant", "content": turn.content}, {"role": "user", "content": [result]}]
    claude.upstream.play(_message(_words("Warm.")))
    tier = Looking()
    guard = Guard(claude.clients.client, parts=guard_parts(RULES, tier=tier), detect=detect)
    assert guard.chat(rows, model="m", max_tokens=9, system="Be kind.").text == "Warm."
    assert tier.turns == [
        (Role.SYSTEM, "Be kind.", ""),
        (Role.ASSISTANT, "I look.", '{"name":"Rome"}'),
        (Role.TOOL, "21", ""),
    ]
