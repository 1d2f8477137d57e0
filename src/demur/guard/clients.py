"""One question to the user's own client, as the guarded flow sees it, and its result as they get it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from demur.errors import ClientGoneError, StructureError
from demur.guard.fallbacks import FallbackModel
from demur.guard.masking import Masks
from demur.guard.masking_shapes import masked_reply
from demur.guard.questions import Question, Target
from demur.guard.results import Result
from demur.guard.steps import Effect, Flow, Invoke, Report
from demur.guard.structure import Structure
from demur.guard.terms import Fit, Terms
from demur.types import Caller, Extent, Request

__all__ = ["ClientDelivery", "ClientDialogue", "OnRefusal", "Refusals", "refuses"]

OnRefusal = Callable[[Result], object]
"""Told of each full refusal that a user gets; may be async for an AsyncGuard.

An error that it raises is reported as `callback`, and the result is given all the same.
"""
Refusals = Literal["result", "raise", "none"]
"""How a full refusal comes back: as a Result, as a RefusalError, or as None."""


def refuses(result: Result) -> bool:
    """Tell whether the user gets a full refusal; a clarifying question and a partial reply are none."""
    return result.refusal is not None and result.refusal.extent is Extent.FULL


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientDialogue:
    """One question to one client."""

    target: Target
    question: Question
    request: Request
    caller: Caller
    provider: str | None
    streamed: bool = False

    @property
    def api(self) -> str:
        """The name that records use."""
        return self.target.api

    def to(self, model: FallbackModel, *, target: Target) -> ClientDialogue:
        """Give the same question to another model, which `target` calls."""
        options = self.question.options if model.options is None else model.options
        if "stream" in self.question.options:
            options = {**options, "stream": self.question.options["stream"]}
        return replace(
            self,
            target=target,
            question=replace(self.question, model=model.model, options=options),
            request=replace(self.request, model=model.model),
            provider=self.provider if model.client is None else None,
        )

    def ask(self, terms: Terms) -> Effect:
        """Give the call of the client's function."""
        return self.target.call(self.question, terms)

    def fit(self, terms: Terms) -> Fit:
        """Give what becomes of the limits of `terms`."""
        return self.target.fit(self.question, terms)

    def seen(self, raw: object) -> object:
        """Give the client's object or error itself."""
        return raw

    def arguments(self, raw: object) -> str:
        """Give what the reply hands to tools."""
        return self.target.arguments(raw)

    def masked(self, raw: object, masks: Masks) -> object:
        """Give a copy of the client's object, or of the events of its stream."""
        return masked_reply(raw, masks)

    def status(self, raw: object) -> int:
        """Give the status that the client had."""
        return self.target.status(raw)


@dataclass(slots=True, kw_only=True)
class ClientDelivery:
    """Fits the reply into the structure that was asked for, and tells those who want to know of refusals.

    target: whose reply it is; fallbacks: those of other models, in their order
    parsed: the structure's object, once there is one
    """

    target: Target
    fallbacks: Sequence[Target] = ()
    structure: Structure | None
    on_refusal: Sequence[OnRefusal]
    parsed: object = None

    def whole(self, result: Result) -> Flow[None]:
        """Take the result; raises StructureError for a reply that neither refuses nor fits.

        A reply that refuses a part may still fit.
        """
        if refuses(result):
            for callback in self.on_refusal:
                yield from _told(callback, result)
        elif self.structure is not None and result.answer is None:
            self._fit(self.structure, result)

    def _fit(self, structure: Structure, result: Result) -> None:
        try:
            target = (self.target, *self.fallbacks)[result.hop]
            self.parsed = structure.fit(target.content(result.reply, structure), result.finding)
        except StructureError:
            if result.refusal is None:
                raise


def _told(callback: OnRefusal, result: Result) -> Flow[None]:
    try:
        yield Invoke(function=callback, args=(result,))
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported; the user still gets the result
        yield Report(where="callback", error=error)
