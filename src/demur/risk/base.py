"""What a rule of risk is, as its file holds it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated

import msgspec

from demur.types.category import Category
from demur.types.request import Context
from demur.types.risk import Severity

__all__ = ["PATTERN_FIELDS", "Rule", "Side"]

PATTERN_FIELDS = ("patterns", "when", "unless", "unless_before", "despite", "unless_anywhere", "given")

_Text = Annotated[str, msgspec.Meta(min_length=1)]
_Fact = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_.]*=[^=]+$")]
_Examples = Annotated[tuple[_Text, ...], msgspec.Meta(min_length=2)]


class Side(StrEnum):
    """What a rule reads."""

    REQUEST = "request"
    REPLY = "reply"


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One thing that may be asked or said, and what it means.

    id: `group.name`
    patterns: RE2 over lower-case text; one that matches is enough. {name} stands for a list of words, a space
        for any white space; nothing matches across sentences unless the pattern says so
    category, attack, crisis, note: what a hit means, one at least; a note is named and adds no score
    score: in [0, 1], how surely a hit means that
    when: one of these must match in the sentence around a hit, where there are any
    unless: patterns that exempt the sentence around a hit; unless_anywhere: the whole text
    unless_before: patterns that exempt it only where they stand before the hit or within it, in its clause:
        what a deed is asked for stands there ("how do I protect myself from"), what is added to it does not
    despite: patterns that take these two exemptions away again when they are in the same sentence
    given: one of these must match in the application's own instructions, where there are any
    given_context: the rule counts only where one of these holds of what is vouched for, such as
        `user.age_band=minor`; not_for: it is excused where one of these does
    must_match, must_not_match: two at least, that show what it catches and what it leaves alone
    example_instructions: the application's instructions under which the examples hold
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z_]+\.[a-z0-9_]+$")]
    patterns: Annotated[tuple[_Text, ...], msgspec.Meta(min_length=1)]
    severity: Severity
    score: Annotated[float, msgspec.Meta(ge=0, le=1)]
    must_match: _Examples
    must_not_match: _Examples
    side: Side = Side.REQUEST
    category: Category | None = None
    attack: bool = False
    crisis: bool = False
    note: bool = False
    when: tuple[_Text, ...] = ()
    unless: tuple[_Text, ...] = ()
    unless_before: tuple[_Text, ...] = ()
    despite: tuple[_Text, ...] = ()
    unless_anywhere: tuple[_Text, ...] = ()
    given: tuple[_Text, ...] = ()
    given_context: tuple[_Fact, ...] = ()
    not_for: tuple[_Fact, ...] = ()
    example_instructions: str = ""

    def __post_init__(self) -> None:
        """Refuse a rule whose hits would mean nothing."""
        if not (self.category or self.attack or self.crisis or self.note):
            raise ValueError("a rule needs a category, or attack, crisis or note = true")

    def concerns(self, context: Context) -> bool:
        """Tell whether it is a rule for whoever asks at all.

        context: what the application or a key vouches for, never what a request claims
        """
        return not self.given_context or _any_holds(self.given_context, context)

    def excuses(self, context: Context) -> bool:
        """Tell whether what is vouched for makes its hits an ordinary part of somebody's work."""
        return _any_holds(self.not_for, context)

    @property
    def group(self) -> str:
        """The part of its id before the dot."""
        return self.id.partition(".")[0]

    @property
    def categories(self) -> tuple[Category, ...]:
        """Every category that a hit gives its score to; an attack's is `prompt_attack`."""
        own = (self.category,) if self.category else ()
        return (
            (*own, Category.PROMPT_ATTACK)
            if self.attack and self.category is not Category.PROMPT_ATTACK
            else own
        )


def _any_holds(facts: Iterable[str], context: Context) -> bool:
    pairs = (fact.split("=") for fact in facts)
    return any(str(context.get(name, "")).casefold() == value.casefold() for name, value in pairs)
