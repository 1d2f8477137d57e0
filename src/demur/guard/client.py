"""A guard around the user's own client: the guarded flow, driven with and without `await`."""

from __future__ import annotations

import asyncio
from typing import Literal, overload

from demur.guard.arguments import NOBODY, NOTHING, Arguments
from demur.guard.clients import Refusals
from demur.guard.conversation import Messages
from demur.guard.drivers import adrive, drive
from demur.guard.face import Face
from demur.guard.noting import noted
from demur.guard.options import Detects, GuardOptions
from demur.guard.performing import ainvoke, invoke
from demur.guard.results import Judged, Result
from demur.guard.steps import Assess, Detect, Effect, Invoke, Record, Retrieve, Together
from demur.types import AnswerEvent, Caller, Context, Request

__all__ = ["AsyncGuard", "Detects", "Guard", "GuardOptions"]


class Guard(Face):
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
        context: Context = NOTHING,
        locale: str = "",
        caller: Caller = NOBODY,
        refusals: Refusals | None = None,
        **options: object,
    ) -> Result | None:
        """Ask the client under the policy; gives what the user gets, with all that was judged and decided.

        messages: a question, or turns as the client takes them
        response_format: a pydantic model's class, for `parsed`; anything else is left to the client
        context: facts that your code vouches for, by dotted name such as `user.role`; `tenant` and `user.id`
            stand in the record too, the latter as a keyed hash
        locale: of the user, for the record and for the words of an answer of ours
        caller: who asks, where there is more to say for the record, such as `prompt_version`; what it alone
            says of tenant and person is known to policies as well
        refusals: how a refusal comes back, where that is not as the guard was told
        options: passed on to the client as they are; with `stream=True` the stream is held until it has ended
            and is judged, and `reply` is the list of its events
        Raises InputError for messages that cannot be judged, SettingError for any other argument of the wrong
        kind and for a structure as a stream, before anything is called; RefusalError where that is wanted,
        StructureError for a reply that neither refuses nor fits, and what the client raises unless a refusal
        stands in it.
        """
        asked = Arguments(
            messages=messages,
            model=model,
            response_format=response_format,
            context=context,
            locale=locale,
            caller=caller,
            refusals=refusals,
            options=options,
        )
        flow, delivery = self._begun(asked)
        return self._given(drive(flow, self._perform), delivery, asked)

    def check(self, messages: Messages | Request, *, context: Context = NOTHING, locale: str = "") -> Judged:
        """Judge a request and decide about it; the model is not called, and nothing is recorded.

        context, locale: beside those that a Request has, and before them
        Raises InputError and SettingError as `chat` does.
        """
        return drive(self._check_flow(messages, context, locale), self._perform)

    def check_reply(self, reply: object, *, request: Messages | Request = ()) -> Judged:
        """Read a reply that you have, judge it in the light of its request, and decide about it.

        Raises InputError and SettingError as `check` does, for the request.
        """
        return drive(self._reply_flow(reply, request), self._perform)

    def note(self, record: str, event: AnswerEvent | str, *, alternative: int | None = None) -> bool:
        """Keep what the user did after an answer of ours, for studies; False where it is kept already.

        record: the `record` of the result that the answer was in
        event: `accepted` an alternative, `rephrased`, `left` or `appealed`
        alternative: which one was accepted, 0 for the first of the answer's suggestions
        Raises SettingError for a guard whose sink keeps no events, UnknownRecordError for a record that is
        not there or holds no answer, InputError for another event or alternative.
        """
        return noted(self._options.sink, record, event=event, alternative=alternative)

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


class AsyncGuard(Face):
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
        context: Context = NOTHING,
        locale: str = "",
        caller: Caller = NOBODY,
        refusals: Refusals | None = None,
        **options: object,
    ) -> Result | None:
        """Do what `Guard.chat` does, without ever holding the event loop."""
        asked = Arguments(
            messages=messages,
            model=model,
            response_format=response_format,
            context=context,
            locale=locale,
            caller=caller,
            refusals=refusals,
            options=options,
        )
        flow, delivery = self._begun(asked)
        return self._given(await adrive(flow, self._perform), delivery, asked)

    async def check(
        self, messages: Messages | Request, *, context: Context = NOTHING, locale: str = ""
    ) -> Judged:
        """Do what `Guard.check` does."""
        return await adrive(self._check_flow(messages, context, locale), self._perform)

    async def check_reply(self, reply: object, *, request: Messages | Request = ()) -> Judged:
        """Do what `Guard.check_reply` does."""
        return await adrive(self._reply_flow(reply, request), self._perform)

    async def note(self, record: str, event: AnswerEvent | str, *, alternative: int | None = None) -> bool:
        """Do what `Guard.note` does."""
        sink = self._options.sink
        return await asyncio.to_thread(noted, sink, record, event=event, alternative=alternative)

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
