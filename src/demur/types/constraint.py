"""What an answer is held to: words for the model, limits of its decoding, sources, and what is masked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import reduce
from typing import TypeVar

from demur.types.action import Action

__all__ = ["Constraint", "Grounding", "Limits", "Masking", "together"]

_T = TypeVar("_T")


class Masking(StrEnum):
    """What of a request is masked before the model sees it; `Transform` is what becomes of a reply."""

    MASK = "mask"
    """Personal data and secrets give way to placeholders."""
    MASK_SPANS = "mask_spans"
    """So does every stretch of words that a check pointed at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the model may say and use; never more than the client itself allows.

    max_tokens: of the reply, what a model thinks included; None leaves it
    stop: texts at which the reply ends
    json_schema: the schema that the reply has to fit, as JSON; "" leaves its form
    tools: names of the tools that stay; empty for none, None for all
    """

    max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    json_schema: str = ""
    tools: frozenset[str] | None = None

    def __bool__(self) -> bool:
        return self != _UNLIMITED

    @property
    def named(self) -> tuple[str, ...]:
        """The names of those that are set.

        >>> Limits(max_tokens=90, tools=frozenset()).named
        ('max_tokens', 'tools')
        """
        held = (self.max_tokens is not None, bool(self.stop), bool(self.json_schema), self.tools is not None)
        return tuple(name for name, is_set in zip(_NAMES, held, strict=True) if is_set)

    def within(self, other: Limits) -> Limits:
        """Give what holds when both hold; of two schemas the first."""
        return Limits(
            max_tokens=_least(self.max_tokens, other.max_tokens),
            stop=_union(self.stop, other.stop),
            json_schema=self.json_schema or other.json_schema,
            tools=_common(self.tools, other.tools),
        )


_NAMES = ("max_tokens", "stop", "json_schema", "tools")
_UNLIMITED = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounding:
    """A trusted source that the answer has to rest on.

    source: the name that the operator gave it
    passages: the most that are taken from it for one request
    nothing: what is done where it has nothing to say, or fails: ALLOW answers without it, CLARIFY asks the
        user, REFUSE says that nothing is known
    """

    source: str
    passages: int = 5
    nothing: Action = Action.ALLOW

    def beside(self, other: Grounding) -> Grounding:
        """Give what holds when both name one source: more passages, and the stronger action."""
        stronger = max(self.nothing, other.nothing, key=lambda action: action.strength)
        return Grounding(source=self.source, passages=max(self.passages, other.passages), nothing=stronger)


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """Everything that an answer is held to; nothing of it stands for no constraint, and is false.

    instructions: names of instructions that come with Demur, and texts of the policy's own, in order
    unmet: what is done where an API cannot do one of these: ALLOW answers and says so, REFUSE does not answer
    notes: what gave way where several rules contradict each other, for operators

    >>> both = together([Constraint(limits=Limits(max_tokens=90)), Constraint(limits=Limits(max_tokens=40))])
    >>> both.limits.max_tokens
    40
    """

    instructions: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    ground: tuple[Grounding, ...] = ()
    transforms: frozenset[Masking] = frozenset()
    unmet: Action = Action.ALLOW
    notes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.instructions or self.limits or self.ground or self.transforms)

    def beside(self, other: Constraint) -> Constraint:
        """Give what holds when both hold: never looser than either, but for a second JSON schema."""
        named = {each.source: each for each in self.ground}
        for each in other.ground:
            named[each.source] = named[each.source].beside(each) if each.source in named else each
        return Constraint(
            instructions=_union(self.instructions, other.instructions),
            limits=self.limits.within(other.limits),
            ground=tuple(named.values()),
            transforms=self.transforms | other.transforms,
            unmet=max(self.unmet, other.unmet, key=lambda action: action.strength),
            notes=_union(self.notes, other.notes),
        )

    @property
    def told(self) -> tuple[str, ...]:
        """Each part in plain words, for operators.

        >>> Constraint(limits=Limits(max_tokens=90, tools=frozenset())).told
        ('at most 90 tokens', 'tools: none')
        """
        limits = self.limits
        return (
            *(f"instruction: {each}" for each in self.instructions),
            *((f"at most {limits.max_tokens} tokens",) if limits.max_tokens is not None else ()),
            *(f"ends at {each!r}" for each in limits.stop),
            *((f"JSON schema: {limits.json_schema}",) if limits.json_schema else ()),
            *((f"tools: {', '.join(sorted(limits.tools)) or 'none'}",) if limits.tools is not None else ()),
            *(f"{each.passages} passages of {each.source}, or else {each.nothing}" for each in self.ground),
            *(f"transform: {each}" for each in sorted(self.transforms)),
            *((f"what cannot be done: {self.unmet}",) if self.unmet is not Action.ALLOW else ()),
            *self.notes,
        )


def together(constraints: Iterable[Constraint]) -> Constraint:
    """Give what holds when all hold."""
    return reduce(Constraint.beside, constraints, Constraint())


def _least(one: int | None, other: int | None) -> int | None:
    return min((each for each in (one, other) if each is not None), default=None)


def _union(one: tuple[_T, ...], other: tuple[_T, ...]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(one + other))


def _common(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other
