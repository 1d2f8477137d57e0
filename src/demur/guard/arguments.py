"""The arguments of one guarded call: tried, and what they mean to the client, the flow and the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from demur.errors import SettingError
from demur.guard.carried import tools_of
from demur.guard.clients import Refusals
from demur.guard.conversation import Messages
from demur.guard.documents import documents_apart
from demur.guard.given import read_turns, try_caller, try_choice, try_context, try_text
from demur.guard.questions import Question
from demur.guard.structure import Structure, structure_of
from demur.types import Caller, Context, Request

__all__ = ["NOBODY", "NOTHING", "REFUSALS", "Arguments"]

NOTHING: Context = MappingProxyType({})
NOBODY = Caller()
REFUSALS = ("result", "raise", "none")
_TENANT, _PERSON = "tenant", "user.id"
"""Facts that say what a Caller says, under the names that policies know them by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """What `chat` is given.

    Raises InputError for messages that cannot be judged, SettingError for anything else of the wrong kind and
    for a structure as a stream; nothing was called by then.
    """

    messages: Messages
    model: str
    response_format: object
    context: Context
    locale: str
    caller: Caller
    refusals: Refusals | None
    options: Mapping[str, object]

    def __post_init__(self) -> None:
        """Try them all."""
        try_text(self.model, where="chat(model=...)")
        try_text(self.locale, where="chat(locale=...)")
        try_context(self.context, where="chat(context=...)")
        try_caller(self.caller, where="chat(caller=...)")
        if self.refusals is not None:
            try_choice(self.refusals, REFUSALS, where="chat(refusals=...)")
        if self.structure is not None and self.streamed:
            raise SettingError(
                "a structure cannot be asked for as a stream, since it is there only at the end",
                where="chat(stream=True, response_format=...)",
                hint="leave `stream` out",
            )

    @property
    def streamed(self) -> bool:
        """Whether the client is to stream."""
        return bool(self.options.get("stream"))

    @property
    def structure(self) -> Structure | None:
        """The structure that the reply is to fit; None where none is known here."""
        return structure_of(self.response_format)

    @property
    def question(self) -> Question:
        """What the client is asked."""
        options = dict(self.options)
        structure = self.structure
        if structure is None and self.response_format is not None:
            options["response_format"] = self.response_format
        return Question(messages=self.messages, model=self.model, options=options, structure=structure)

    @property
    def request(self) -> Request:
        """What checks and policies see."""
        context = self._facts
        return Request(
            messages=documents_apart(read_turns(self.messages, system=self._system), context),
            context=context,
            model=self.model,
            locale=self.locale or self.caller.locale,
            tools=tools_of(self.options.get("tools") or self.options.get("functions")),
        )

    @property
    def asking(self) -> Caller:
        """Who asks, for the record; what `caller` leaves open is taken from the context and the locale."""
        caller = self.caller
        return replace(
            caller,
            tenant=caller.tenant or _name(self.context.get(_TENANT)),
            person=caller.person or _name(self.context.get(_PERSON)),
            locale=caller.locale or self.locale,
        )

    @property
    def _facts(self) -> Context:
        """Give the context, with what only the caller says of tenant and person."""
        said = {_TENANT: self.caller.tenant, _PERSON: self.caller.person}
        more = {name: value for name, value in said.items() if value and name not in self.context}
        return {**self.context, **more} if more else self.context

    @property
    def _system(self) -> object:
        """The system's own words, which Anthropic and OpenAI's Responses API take beside the turns."""
        return self.options.get("system") or self.options.get("instructions")


def _name(value: object) -> str:
    """Give a fact as the name that it is; a number is one too."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return str(value)
