"""A tier that judges by single words, guards around it with a policy in plain text, and parts that fail."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import cast

from demur.answers import Answer, Composer, Manner, Occasion
from demur.errors import TemplateError
from demur.guard import Check, GuardParts, Mask
from demur.policy import Policy
from demur.testing.decisions import decision
from demur.types import (
    Action,
    Assessor,
    Category,
    CheckConduct,
    Conduct,
    Decision,
    Retriever,
    Risk,
    Severity,
    Situation,
    Stage,
    Subject,
)

__all__ = [
    "WORDS",
    "FailingComposer",
    "FailingPolicy",
    "FailingTier",
    "NonsenseTier",
    "WordTier",
    "guard_parts",
]

_USUAL, _ORDINARY = Manner(), Occasion()
WORDS: Mapping[str, Category] = MappingProxyType(
    {"intrude": Category.CYBER, "stalk": Category.PRIVACY, "despair": Category.SELF_HARM}
)
"""What `WordTier` looks for unless told otherwise, and what each word stands for."""


class WordTier:
    """Takes what contains one of the words for harmful; the word is the name of the rule that hit."""

    reads: frozenset[str] = frozenset()
    """What it goes by beside the messages: nothing."""

    def __init__(self, words: Mapping[str, Category] = WORDS) -> None:
        self._words = words

    @property
    def version(self) -> str:
        """What it looks for: it goes by that and by the request's words alone."""
        return repr(sorted(self._words.items()))

    def assess(self, subject: Subject) -> Risk:
        """Judge the reply, or the last words of the user."""
        text = (subject.reply if subject.stage is Stage.OUTPUT else subject.request.prompt).lower()
        hits = tuple(sorted(word for word in self._words if word in text))
        scores = {self._words[word]: 0.9 for word in hits}
        return Risk(
            stage=subject.stage,
            harmful=0.9 if hits else 0.0,
            crisis=Category.SELF_HARM in scores,
            categories=scores,
            severity=Severity.HIGH if hits else Severity.NONE,
            rules=hits,
            ran=("words",),
        )


class FailingTier:
    """Raises, or sleeps for `hangs` seconds before it does."""

    def __init__(self, *, hangs: float = 0.0) -> None:
        self._hangs = hangs

    def assess(self, subject: Subject) -> Risk:
        """Fail."""
        time.sleep(self._hangs)
        problem = f"nothing can be said of {subject.stage}"
        raise RuntimeError(problem)


class NonsenseTier:
    """Gives something that is no risk."""

    def assess(self, subject: Subject) -> Risk:
        """Give a word."""
        return cast("Risk", f"{subject.stage} looks fine")


class FailingPolicy:
    """Raises whenever it has to decide.

    on_error: what it declares of failed checks, and so of itself
    stages: where it fails; elsewhere it allows
    """

    def __init__(self, on_error: Action, *, stages: Iterable[Stage] = Stage) -> None:
        self.conduct = Conduct(check_default=CheckConduct(on_error=on_error))
        self.reads = frozenset[str]()
        self._stages = frozenset(stages)

    def enforces(self, stage: Stage) -> bool:
        """Tell that it wants to be asked wherever it fails."""
        return stage in self._stages

    def decide(self, situation: Situation) -> Decision:
        """Fail."""
        if situation.stage not in self._stages:
            return decision(stage=situation.stage)
        problem = f"nothing can be decided at {situation.stage}"
        raise RuntimeError(problem)


class FailingComposer:
    """Has no words for anything."""

    def wordings(self, topic: str, *, locale: str = "") -> tuple[str, ...]:
        """Give none."""
        del topic, locale
        return ()

    def compose(  # noqa: PLR0913 - as every composer has it
        self,
        topic: str,
        *,
        locale: str = "",
        seed: str = "",  # noqa: ARG002 - as every composer takes it
        can_retry: bool | None = None,  # noqa: ARG002 - as above
        contact: str = "",  # noqa: ARG002 - as above
        appeal: str = "",  # noqa: ARG002 - as above
        category: Category | None = None,  # noqa: ARG002 - as above
        manner: Manner = _USUAL,  # noqa: ARG002 - as above
        occasion: Occasion = _ORDINARY,  # noqa: ARG002 - as above
    ) -> Answer:
        """Fail."""
        raise TemplateError(f"no words for {topic!r}", where=locale)


@cache
def _composer() -> Composer:
    """Give one composer for all, its words read already."""
    composer = Composer()
    composer.warm()
    return composer


def guard_parts(
    policy: str,
    *,
    tier: Assessor | None = None,
    retrievers: Mapping[str, Retriever] | None = None,
    mask: Mask | None = None,
) -> GuardParts:
    """Give parts that judge by words and decide by the YAML `policy`; records are named r1, r2, ...

    The first call of a process reads all words and loads CEL, which takes a second.
    tier: looks in the place of the `WordTier`, under the same name `words`
    retrievers: trusted sources by name; mask: masks the words of every conversation
    """
    numbers = itertools.count(1)
    return GuardParts(
        policy=Policy.parse(policy, name="test.yaml"),
        checks=(Check(name="words", assessor=tier or WordTier()),),
        composer=_composer(),
        clock=time.time,
        timer=time.monotonic,
        new_id=lambda: f"r{next(numbers)}",
        retrievers=retrievers or {},
        masks=None if mask is None else lambda _locale: mask,
    )
