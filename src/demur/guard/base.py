"""What the guarded flow is given: the dialogue it guards, and the parts that judge, decide and answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from demur.answers import Answer, Manner, Occasion
from demur.errors import SettingError
from demur.guard.cache import DecisionCache
from demur.guard.checks import Check
from demur.guard.masking import Masks
from demur.guard.results import Result
from demur.guard.speech import Speech
from demur.guard.steps import Effect, Flow
from demur.guard.terms import Fit, Mask, Terms
from demur.types import Caller, Category, Decider, OwnRefusals, Request, Retriever, Stage, WireHead

__all__ = ["Composes", "Delivery", "Dialogue", "GuardParts", "LiveDelivery", "holds"]

_USUAL, _ORDINARY = Manner(), Occasion()
_NO_SOURCES: Mapping[str, Retriever] = MappingProxyType({})


class Dialogue(Protocol):
    """One request to one model, whatever it is made of: bytes of a wire, or objects of a client."""

    @property
    def request(self) -> Request:
        """The request as checks and policies see it; its `prompt` is hashed, and readings use it."""
        ...

    @property
    def api(self) -> str:
        """What records call the interface, such as `chat.completions`."""
        ...

    @property
    def caller(self) -> Caller:
        """Who asks, for the record."""
        ...

    @property
    def provider(self) -> str | None:
        """Whose shape replies have, where that is certain."""
        ...

    @property
    def streamed(self) -> bool:
        """Whether the client asked for a stream, for the record."""
        ...

    def ask(self, terms: Terms) -> Effect:
        """Give the step that calls the model on `terms`, each put into the request in the API's own way.

        Everything that the user wrote stays as it is, but for what is masked.
        The step gives the raw reply: a whole one; or an open WireStream where it may pass live, for which
        the delivery must have a head.
        """
        ...

    def fit(self, terms: Terms) -> Fit:
        """Give what becomes of the limits of `terms` in this request."""
        ...

    def seen(self, raw: object) -> object:
        """Give what there is to detect in `raw`: anything that `demur.detect` takes.

        raw: what the step gave, or the error that it raised
        """
        ...

    def arguments(self, raw: object) -> str:
        """Give what the reply hands to tools, as text, so that it is judged too; "" where nothing."""
        ...

    def masked(self, raw: object, masks: Masks) -> object:
        """Give the reply with `masks` applied to every text in it, in the shape it came in.

        Raises MaskingError where one of the values is not to be found in it.
        """
        ...

    def status(self, raw: object) -> int:
        """Give the HTTP status of the reply, for the record; 0 where there is none to know."""
        ...


class Delivery(Protocol):
    """Hands a result to whoever asked, before it is recorded: a client that leaves meanwhile is noted."""

    def whole(self, result: Result) -> Flow[None]:
        """Hand `result` over; what it raises is noted in the record and raised on."""
        ...


@runtime_checkable
class LiveDelivery(Delivery, Protocol):
    """Hands on streams as well, as they come."""

    def head(self, head: WireHead, result: Result) -> WireHead:
        """Give the head that a live stream starts with.

        result: what is known by then: the request's risks and decisions
        """
        ...


class Composes(Protocol):
    """Says no well; `demur.answers.Composer` does."""

    def wordings(self, topic: str, *, locale: str = "") -> tuple[str, ...]:
        """Give the names of the wordings that there are for `topic`, such as `calm`."""
        ...

    def compose(  # noqa: PLR0913 - as the composer has it
        self,
        topic: str,
        *,
        locale: str = "",
        seed: str = "",
        can_retry: bool | None = None,
        contact: str = "",
        appeal: str = "",
        category: Category | None = None,
        manner: Manner = _USUAL,
        occasion: Occasion = _ORDINARY,
    ) -> Answer:
        """Give the answer for `topic`; may raise, and then a fixed one is given."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardParts:
    """Everything the guarded flow works with.

    checks: in the order in which they look; those without a timeout in the policy run one after the other
    contact, appeal: links that our answers carry; `{record}` in them stands for the record's id
    cache: keeps what was judged of requests and decided; None judges each of them
    retrievers: trusted sources by the name that policies know them by
    masks: gives what masks the words of one conversation, told its locale; without it, a rule that wants
        words masked refuses
    speech: in whose voice and with what of the operator's own it says no
    clock: seconds since the Unix epoch; timer: seconds that never run backwards; new_id: a fresh record id
    Raises SettingError where two checks have one name: policies, runs and breakers could not tell them apart.
    """

    policy: Decider
    checks: tuple[Check, ...]
    composer: Composes
    clock: Callable[[], float]
    timer: Callable[[], float]
    new_id: Callable[[], str]
    contact: str = ""
    appeal: str = ""
    cache: DecisionCache | None = None
    retrievers: Mapping[str, Retriever] = field(default_factory=lambda: _NO_SOURCES)
    masks: Callable[[str], Mask] | None = None
    speech: Speech = field(default_factory=Speech)

    def __post_init__(self) -> None:
        """Refuse checks of one name."""
        names = [check.name for check in self.checks]
        if len(set(names)) != len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise SettingError(
                f"two checks are called {twice!r}",
                where="checks",
                hint=f"give one of them another name, or leave it out; there are {', '.join(names)}",
            )


def holds(policy: Decider) -> bool:
    """Tell whether a stream has to be held until it is complete, since its reply may yet be changed.

    Where this is False a stream may pass live once its request was decided about: it is then judged for the
    record only, and never asked for again.
    """
    conduct = policy.conduct
    changes = conduct.own_refusals is not OwnRefusals.UNCHANGED
    return changes or conduct.beside or policy.enforces(Stage.OUTPUT)
