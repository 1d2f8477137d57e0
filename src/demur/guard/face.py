"""What the guards with and without `await` have in common: everything but performing."""

from __future__ import annotations

from dataclasses import replace

from demur.guard.arguments import NOTHING, Arguments
from demur.guard.base import GuardParts
from demur.guard.checker import Checker
from demur.guard.checking import check_reply, check_request
from demur.guard.clients import ClientDelivery, ClientDialogue, refuses
from demur.guard.conversation import Messages
from demur.guard.documents import documents_apart
from demur.guard.fallbacks import NextModel
from demur.guard.given import read_request, try_context, try_text
from demur.guard.guarded import guarded
from demur.guard.options import Detects, FailureLog, GuardOptions
from demur.guard.questions import Target
from demur.guard.results import Judged, Result
from demur.guard.steps import Detect, Effect, Flow, Record, Report
from demur.guard.streams import HeldStream
from demur.guard.targets import target_of
from demur.types import Context, Finding, Request

__all__ = ["Face"]

_NO_API = "unknown"
"""The api of a finding whose reply had the shape of none."""


class Face:
    """One client, and all that a guard does around it but perform steps.

    detect: finds out what replies are
    Raises SettingError for a client that cannot be called in a way that is known here.
    """

    def __init__(
        self, client: object, *, parts: GuardParts, detect: Detects, options: GuardOptions | None = None
    ) -> None:
        self._target, self._parts, self._detect = target_of(client), parts, detect
        self._options = options or GuardOptions()
        self._fallbacks = tuple(
            self._target if each.client is None else target_of(each.client)
            for each in self._options.fallbacks
        )
        self._checker, self._log = Checker(timer=parts.timer), FailureLog()

    def _begun(self, asked: Arguments) -> tuple[Flow[Result], ClientDelivery]:
        """Give the flow of one call, and what will hold the object that was asked for."""
        streamed = asked.streamed
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
            caller=asked.asking,
            provider=self._options.provider,
            streamed=streamed,
        )
        then = [
            NextModel(dialogue=dialogue.to(model, target=other), place=place, laxer=model.laxer)
            for place, (model, other) in enumerate(zip(self._options.fallbacks, others, strict=True), start=1)
        ]
        flow = guarded(dialogue, parts=self._parts, delivery=delivery, others=then)
        return flow, delivery

    @property
    def _targets(self) -> tuple[Target, ...]:
        return (self._target, *self._fallbacks)

    def _given(self, result: Result, delivery: ClientDelivery, asked: Arguments) -> Result | None:
        """Give the result as the call, or else the guard, wants refusals to come back."""
        result = replace(result, parsed=delivery.parsed)
        wanted = asked.refusals or self._options.refusals
        if wanted == "raise":
            return result.raise_for_refusal()
        return None if wanted == "none" and refuses(result) else result

    def _check_flow(self, messages: Messages | Request, context: Context, locale: str) -> Flow[Judged]:
        request = _request(messages, context=context, locale=locale)
        return check_request(request, parts=self._parts)

    def _reply_flow(self, reply: object, request: Messages | Request) -> Flow[Judged]:
        return check_reply(
            reply,
            request=_request(request, context=NOTHING, locale=""),
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
            self._log(where, error)
            self._log("on_failure", worse)


def _request(messages: Messages | Request, *, context: Context, locale: str) -> Request:
    """Give the request that is judged alone; what is stated beside a Request goes before its own."""
    try_context(context, where="check(context=...)")
    try_text(locale, where="check(locale=...)")
    request = read_request(messages)
    known = {**request.context, **context}
    turns = documents_apart(request.messages, known)
    return replace(request, messages=turns, context=known, locale=locale or request.locale)
