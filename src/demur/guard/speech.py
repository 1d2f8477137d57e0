"""How a guard says no: in whose voice and language, with what of the operator's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from demur.answers import Answer, Manner, Trial
from demur.types import Finder, Question

__all__ = ["Lint", "Speech", "Writer"]


class Lint(Protocol):
    """Finds what is wrong with a refusal."""

    def __call__(self, said: Answer | str, *, prompt: str, locale: str = "") -> tuple[str, ...]:
        """Give the codes of the faults, sorted; none where it is good.

        said: an answer of ours, whose parts are known, or a refusal in somebody else's words
        prompt: what the user asked
        locale: the language that somebody else's words should be in; "" tells it from them
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A model that words answers anew.

    ask: puts the question to it and gives its words, None where none came; may be async for an AsyncGuard
    seconds: from the question until the draft has passed the checks
    persona: how its voice is described; "" takes the description of the wording
    """

    ask: Callable[[Question], object]
    seconds: float = 3.0
    persona: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What an answer is made with, beside the words.

    locale: for users whose own nobody names and whose words do not tell; "" is English
    finder: finds alternatives in the operator's own catalogue; None offers those of the topic alone
    lint: looks at a model's own refusals, and at what the writer drafts
    writer: words answers anew, where there is a lint too; None leaves them to the templates
    trials: wordings tried against each other; the arm of the first that covers an answer is its persona
    """

    manner: Manner = field(default_factory=Manner)
    locale: str = ""
    finder: Finder | None = None
    lint: Lint | None = None
    writer: Writer | None = None
    trials: tuple[Trial, ...] = ()
