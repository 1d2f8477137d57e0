"""A guard around the user's own client: the guarded flow, driven with and without `await`."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal, Protocol, overload

from demur.errors import SettingError
from demur.guard.base import GuardParts
from demur.guard.carried import tools_of
from demur.guard.checker import Checker
from demur.guard.checking import check_reply, check_request
from demur.guard.clients import ClientDelivery, ClientDialogue, OnRefusal, Refusals, refuses
from demur.guard.conversation import Messages, messages_of
from demur.guard.documents import documents_apart
from demur.guard.drivers import adrive, drive
from demur.guard.fallbacks import Alternative, FallbackModel
from demur.guard.guarded import guarded
from demur.guard.performing import ainvoke, invoke
from demur.guard.questions import Question, Target
from demur.guard.results import Judged, Result
from demur.guard.steps import Assess, Detect, Effect, Flow, Invoke, Record, Report, Retrieve, Together
from demur.guard.streams import HeldStream
from demur.guard.structure import Structure, structure_of
from demur.guard.targets import target_of
from demur.types import Caller, Context, Finding, RecordSink, Request

__all__ = ["AsyncGuard", "Detects", "Guard", "GuardOptions"]

_NOTHING: Context = MappingProxyType({})
_NOBODY = Caller()
_LOG = logging.getLogger("demur.guard")
_NO_API = "unknown"
"""The api of a finding whose reply had the shape of none."""


class Detects(Protocol):
    """Finds out what a reply is; `demur.detect` does."""

    def __call__(self, reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:
        """Read `reply`."""
        ...


def _logged(where: str, error: Exception) -> None:
    """Log a failure to `demur.guard`."""
    _LOG.error("demur failed at %s: %s", where, error, exc_info=error)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardOptions:
    """What a guard does beside guarding.

    sink: takes the records; None keeps none
    on_failure: told of each failure inside Demur, by its short stable word such as `check.rules`; logs it to
        `demur.guard` unless told otherwise. What it raises is logged there, and the call goes on
    on_refusal: told of each full refusal that a user gets, before it is recorded
    refusals: how a refusal comes back where a call does not say
    provider: whose shape replies have, where they would not tell themselves
    fallbacks: other models, asked in order where those before refused or failed and the policy's `fallback`
        lets them be asked
    """

    sink: RecordSink | None = None
    on_failure: Callable[[str, Exception], None] = _logged
    on_refusal: tuple[OnRefusal, ...] = ()
    refusals: Literal["result", "raise"] = "result"
    provider: str | None = None
    fallbacks: tuple[FallbackModel, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """The arguments of one guarded call."""

    messages: Messages
    model: str
    response_format: object
    context: Context
    locale: str
    caller: Caller
    options: Mapping[str, object]

    @property
    def structure(self) -> Structure | None:
        return structure_of(self.response_format)

    @property
    def question(self) -> Question:
        options = dict(self.options)
        structure = self.structure
        if structure is None and self.response_format is not None:
            options["response_format"] = self.response_format
        return Question(messages=self.messages, model=self.model, options=options, structure=structure)

    @property
    def _system(self) -> object:
        """The system's own words, which Anthropic and OpenAI's Responses API take beside the turns."""
        return self.options.get("system") or self.options.get("instructions")

    @property
    def request(self) -> Request:
        return Request(
            messages=documents_apart(messages_of(self.messages, system=self._system), self.context),
            context=self.context,
            model=self.model,
            locale=self.locale,
            tools=tools_of(self.options.get("tools") or self.options.get("functions")),
        )


class _Guarding:
    """What the guards with and without `await` have in common: everything but performing."""

    def __init__(
        self, client: object, *, parts: GuardParts, detect: Detects, options: GuardOptions | None = None
    ) -> None:
        self._target, self._parts, self._detect = target_of(client), parts, detect
        self._options = options or GuardOptions()
        self._fallbacks = tuple(
            self._target if each.client is None else target_of(each.client)
            for each in self._options.fallbacks
        )
        self._checker = Checker(timer=parts.timer)

    def _begun(self, asked: _Asked) -> tuple[Flow[Result], ClientDelivery]:
        streamed = bool(asked.options.get("stream"))
        if asked.structure is not None and streamed:
            raise SettingError(
                "a structure cannot be asked for as a stream, since it is there only at the end",
                where="chat(stream=True, response_format=...)",
                hint="leave `stream` out",
            )
        target, *others = (HeldStream(each) if streamed else each for each in self._targets)
        delivery = ClientDelivery(
            target=target,
            fallbacks=others,
            structure=asked.structure,
            on_refusal=self._options.on_refusal,
        )
        dialogue = ClientDialogue(
            target=target,
            question=asked.question,
            request=asked.request,
            caller=asked.caller,
            provider=self._options.provider,
            streamed=streamed,
        )
        alternatives = [
            Alternative(dialogue=dialogue.to(model, target=other), place=place, laxer=model.laxer)
            for place, (model, other) in enumerate(zip(self._options.fallbacks, others, strict=True), start=1)
        ]
        flow = guarded(dialogue, parts=self._parts, delivery=delivery, alternatives=alternatives)
        return flow, delivery

    @property
    def _targets(self) -> tuple[Target, ...]:
        return (self._target, *self._fallbacks)

    def _given(self, result: Result, delivery: ClientDelivery, refusals: Refusals | None) -> Result | None:
        result = replace(result, parsed=delivery.parsed)
        wanted = refusals or self._options.refusals
        if wanted == "raise":
            return result.raise_for_refusal()
        return None if wanted == "none" and refuses(result) else result

    def _check_flow(self, messages: Messages | Request, context: Context, locale: str) -> Flow[Judged]:
        request = _request(messages)
        known = {**request.context, **context}
        turns = documents_apart(request.messages, known)
        request = replace(request, messages=turns, context=known, locale=locale or request.locale)
        return check_request(request, parts=self._parts)

    def _reply_flow(self, reply: object, request: Messages | Request) -> Flow[Judged]:
        return check_reply(
            reply,
            request=_request(request),
            parts=self._parts,
            arguments=self._target.arguments,
            provider=self._options.provider,
        )

    def _found(self, step: Detect) -> Finding:
        found = self._detect(step.reply, prompt=step.prompt, provider=step.provider)
        if found.api != _NO_API:
            return found
        text = next(filter(None, (target.as_text(step.reply) for target in self._targets)), "")
        return self._detect(text, prompt=step.prompt, provider=step.provider) if text else found

    def _noted(self, step: Effect) -> None:
        """Perform what gives nothing back."""
        match step:
            case Record() if self._options.sink is not None:
                self._options.sink.record(step.exchange)
            case Report():
                self._failed(step.where, step.error)

    def _failed(self, where: str, error: Exception) -> None:
        try:
            self._options.on_failure(where, error)
        except Exception as worse:  # noqa: BLE001 - logged with what it was about; no call breaks over it
            _logged(where, error)
            _logged("on_failure", worse)


class Guard(_Guarding):
    """Guards a client without `await`; may be shared by threads."""

    @overload
    def chat(
        self,
        messages: Messages,
        *,
        model: str = ...,
        response_format: object = ...,
        context: Context = ...,
        locale: str = ...,
        caller: Caller = ...,
        refusals: Literal["none"],
        **options: object,
    ) -> Result | None: ...

    @overload
    def chat(
        self,
        messages: Messages,
        *,
        model: str = ...,
        response_format: object = ...,
        context: Context = ...,
        locale: str = ...,
        caller: Caller = ...,
        refusals: Literal["result", "raise"] | None = ...,
        **options: object,
    ) -> Result: ...

    def chat(
        self,
        messages: Messages,
        *,
        model: str = "",
        response_format: object = None,
        context: Context = _NOTHING,
        locale: str = "",
        caller: Caller = _NOBODY,
        refusals: Refusals | None = None,
        **options: object,
    ) -> Result | None:
        """Ask the client under the policy; gives what the user gets, with all that was judged and decided.

        messages: a question, or turns as the client takes them
        response_format: a pydantic model's class, for `parsed`; anything else is left to the client
        context: facts that your code vouches for, by dotted name such as `user.role`
        locale: whose words an answer of ours is in
        refusals: how a refusal comes back, where that is not as the guard was told
        options: passed on to the client as they are; with `stream=True` the stream is held until it has ended
            and is judged, and `reply` is the list of its events
        Raises RefusalError where that is wanted, StructureError for a reply that neither refuses nor fits,
        SettingError for a structure as a stream, and what the client raises unless a refusal stands in it.
        """
        asked = _Asked(
            messages=messages,
            model=model,
            response_format=response_format,
            context=context,
            locale=locale,
            caller=caller,
            options=options,
        )
        flow, delivery = self._begun(asked)
        return self._given(drive(flow, self._perform), delivery, refusals)

    def check(self, messages: Messages | Request, *, context: Context = _NOTHING, locale: str = "") -> Judged:
        """Judge a request and decide about it; the model is not called, and nothing is recorded.

        context, locale: beside those that a Request has, and before them
        """
        return drive(self._check_flow(messages, context, locale), self._perform)

    def check_reply(self, reply: object, *, request: Messages | Request = ()) -> Judged:
        """Read a reply that you have, judge it in the light of its request, and decide about it."""
        return drive(self._reply_flow(reply, request), self._perform)

    def _perform(self, step: Effect) -> object:
        match step:
            case Invoke():
                return invoke(step)
            case Detect():
                return self._found(step)
            case Assess() | Together():
                return self._checker.assess(step)
            case Retrieve():
                return self._checker.lookups.retrieve(step)
        self._noted(step)
        return None


class AsyncGuard(_Guarding):
    """Guards a client with `await`: an async one, or one without, which is then called in a thread."""

    @overload
    async def chat(
        self,
        messages: Messages,
        *,
        model: str = ...,
        response_format: object = ...,
        context: Context = ...,
        locale: str = ...,
        caller: Caller = ...,
        refusals: Literal["none"],
        **options: object,
    ) -> Result | None: ...

    @overload
    async def chat(
        self,
        messages: Messages,
        *,
        model: str = ...,
        response_format: object = ...,
        context: Context = ...,
        locale: str = ...,
        caller: Caller = ...,
        refusals: Literal["result", "raise"] | None = ...,
        **options: object,
    ) -> Result: ...

    async def chat(
        self,
        messages: Messages,
        *,
        model: str = "",
        response_format: object = None,
        context: Context = _NOTHING,
        locale: str = "",
        caller: Caller = _NOBODY,
        refusals: Refusals | None = None,
        **options: object,
    ) -> Result | None:
        """Do what `Guard.chat` does, without ever holding the event loop."""
        asked = _Asked(
            messages=messages,
            model=model,
            response_format=response_format,
            context=context,
            locale=locale,
            caller=caller,
            options=options,
        )
        flow, delivery = self._begun(asked)
        return self._given(await adrive(flow, self._perform), delivery, refusals)

    async def check(
        self, messages: Messages | Request, *, context: Context = _NOTHING, locale: str = ""
    ) -> Judged:
        """Do what `Guard.check` does."""
        return await adrive(self._check_flow(messages, context, locale), self._perform)

    async def check_reply(self, reply: object, *, request: Messages | Request = ()) -> Judged:
        """Do what `Guard.check_reply` does."""
        return await adrive(self._reply_flow(reply, request), self._perform)

    async def _perform(self, step: Effect) -> object:
        match step:
            case Invoke():
                return await ainvoke(step)
            case Detect():
                return await asyncio.to_thread(self._found, step)
            case Assess() | Together():
                return await self._checker.aassess(step)
            case Retrieve():
                return await self._checker.lookups.aretrieve(step)
            case Record():
                return await asyncio.to_thread(self._noted, step)
        self._noted(step)
        return None


def _request(messages: Messages | Request) -> Request:
    if isinstance(messages, Request):
        return messages
    return Request(messages=messages_of(messages))
