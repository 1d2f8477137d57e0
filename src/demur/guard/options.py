"""What a guard does beside guarding: who is told of records, refusals and failures, and how."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from demur.errors import DemurError
from demur.guard.clients import OnRefusal
from demur.guard.fallbacks import FallbackModel
from demur.guard.given import has, several, try_choice, try_text, try_that
from demur.types import Finding, RecordSink

__all__ = ["Detects", "FailureLog", "GuardOptions", "OnFailure"]

OnFailure = Callable[[str, Exception], None]
"""Told of a failure inside Demur, by its short stable word and the error."""
_LOG = logging.getLogger("demur.guard")
_USUAL = ("result", "raise")


class Detects(Protocol):
    """Finds out what a reply is; `demur.detect` does."""

    def __call__(self, reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:
        """Read `reply`."""
        ...


class FailureLog:
    """Logs failures to `demur.guard`: each in a line at ERROR, and at DEBUG the traceback of a sort's first.

    A check that is down fails at every request and every reply, always at the same place.
    """

    def __init__(self) -> None:
        self._told: set[tuple[str, type[Exception]]] = set()

    def __call__(self, where: str, error: Exception) -> None:
        """Log that `error` arose at `where`."""
        _LOG.error("demur failed at %s: %s", where, _line(error))
        if (sort := (where, type(error))) not in self._told and _LOG.isEnabledFor(logging.DEBUG):
            self._told.add(sort)
            _LOG.debug("how demur failed at %s, the first time", where, exc_info=error)


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
    Raises SettingError for anything of another kind.
    """

    sink: RecordSink | None = None
    on_failure: OnFailure = field(default_factory=FailureLog)
    on_refusal: tuple[OnRefusal, ...] = ()
    refusals: Literal["result", "raise"] = "result"
    provider: str | None = None
    fallbacks: tuple[FallbackModel, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what would fail at the first refusal, failure or record."""
        try_choice(self.refusals, _USUAL, where="refusals")
        try_text(self.provider or "", where="provider")
        is_sink = self.sink is None or has(self.sink, "record")
        try_that(is_sink, self.sink, where="sink", hint="give an object with `record`")
        hint = "give a function of a word and an error"
        try_that(callable(self.on_failure), self.on_failure, where="on_failure", hint=hint)
        for told in several(self.on_refusal, where="on_refusal", hint="give a list of functions of a Result"):
            try_that(callable(told), told, where="on_refusal", hint="give functions of a Result")
        for model in several(self.fallbacks, where="fallbacks", hint="give a list of `FallbackModel`s"):
            try_that(isinstance(model, FallbackModel), model, where="fallbacks", hint="give `FallbackModel`s")


def _line(error: Exception) -> str:
    """Give the error in one line; one that is not Demur's own is nothing without its name."""
    said = " ".join(str(error).split())
    return (
        said if isinstance(error, DemurError) else f"{type(error).__name__}: {said}" if said else repr(error)
    )
