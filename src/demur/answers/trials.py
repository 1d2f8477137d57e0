"""Wordings tried against each other: which one a conversation gets."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from demur.answers.tags import BASE, fallbacks
from demur.answers.topics import Topic
from demur.errors import SettingError

__all__ = ["UNTRIED", "Assignment", "Trial", "arm_of"]

UNTRIED = Topic.CRISIS
"""The topic that is never under trial: every word of it was weighed, and somebody may be in danger."""

_NAME = re.compile(r"[a-z][a-z0-9_-]{0,30}")
_FEWEST = 2
_RANGE = 2**64


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """Wordings of the same answers that are tried against each other.

    name: a word in small letters; conversations are shared out anew where it changes
    arms: the weight of each wording, such as `calm` or one of the operator's own, in any unit above 0
    topics: of the answers that are under trial; empty for all but a crisis
    locales: tags such as `de`, which covers `de-AT` too; empty for all
    Raises SettingError for a name that is no word, fewer than two arms, a weight that is not above 0, a
    locale that is no tag, and for a crisis.
    """

    name: str
    arms: Mapping[str, float]
    topics: frozenset[str] = frozenset()
    locales: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what nobody could share conversations out by."""
        if not _NAME.fullmatch(self.name):
            hint = "give up to 31 small letters, digits, - and _"
            raise SettingError(f"{self.name!r} cannot be a trial's name", where="trials", hint=hint)
        if len(self.arms) < _FEWEST:
            problem = f"{len(self.arms)} wordings cannot be compared"
            raise SettingError(
                problem, where=f"{self.name}.arms", hint="name two or more, with their weights"
            )
        for arm, weight in self.arms.items():
            self._try_arm(arm, weight)
        if UNTRIED in self.topics:
            problem = f"{UNTRIED.value!r} is never under trial"
            raise SettingError(problem, where=f"{self.name}.topics", hint="leave it out")
        for tag in (each for each in self.locales if not fallbacks(each)):
            problem = f"{tag!r} is no locale"
            raise SettingError(
                problem, where=f"{self.name}.locales", hint="give a tag such as `de` or `de-AT`"
            )

    def covers(self, topic: str, locale: str) -> bool:
        """Tell whether an answer about `topic` is under trial for somebody who reads `locale`.

        >>> Trial(name="opening", arms={"calm": 1, "warm": 1}, locales=("de",)).covers("privacy", "de-AT")
        True
        """
        asked = fallbacks(locale) or (BASE,)
        is_read = not self.locales or any(fallbacks(each)[0] in asked for each in self.locales)
        return topic != UNTRIED and (not self.topics or topic in self.topics) and is_read

    def arm(self, conversation: str) -> str:
        """Give the wording that a conversation gets, always the same one; the order of the arms is no matter.

        conversation: whatever tells conversations apart
        """
        digest = hashlib.sha256(f"{self.name}\0{conversation}".encode("utf-8", "replace")).digest()
        place = int.from_bytes(digest[:8], "big") / _RANGE * math.fsum(self.arms.values())
        reached = 0.0
        *others, last = sorted(self.arms)
        for arm in others:
            reached += self.arms[arm]
            if place < reached:
                return arm
        return last

    def _try_arm(self, arm: str, weight: object) -> None:
        where = f"{self.name}.arms"
        if not _NAME.fullmatch(arm):
            problem = f"{arm!r} cannot be a wording's name"
            raise SettingError(problem, where=where, hint="give a name such as `calm`")
        is_number = isinstance(weight, int | float) and not isinstance(weight, bool)
        if not (is_number and 0 < weight < math.inf):  # type: ignore[operator]  # is a number by then
            problem = f"{weight!r} is no weight"
            raise SettingError(problem, where=f"{where}.{arm}", hint="give a number above 0, such as 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A trial, and the arm of it that a conversation is in; as text what a record keeps.

    >>> str(Assignment(trial="opening", arm="warm"))
    'opening/warm'
    """

    trial: str
    arm: str

    def __str__(self) -> str:
        return f"{self.trial}/{self.arm}"


def arm_of(trials: Iterable[Trial], *, topic: str, locale: str, conversation: str) -> Assignment | None:
    """Give the arm of the first trial that covers the answer; None where none does.

    Holds: the same conversation is always in the same arm of a trial; arms are met in proportion to their
    weights; the arms of two trials have nothing to do with each other.  Cost: 8 us.

    >>> opening = Trial(name="opening", arms={"calm": 1, "warm": 1}, topics=frozenset({"privacy"}))
    >>> str(arm_of([opening], topic="privacy", locale="en", conversation="c-1"))
    'opening/warm'
    >>> arm_of([opening], topic="cyber", locale="en", conversation="c-1") is None
    True
    """
    fitting = next((trial for trial in trials if trial.covers(topic, locale)), None)
    return None if fitting is None else Assignment(trial=fitting.name, arm=fitting.arm(conversation))
