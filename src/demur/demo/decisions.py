"""What the second and third act play: scenes in which Demur decides, and the lines of a story."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from demur.demo.scenes import Effect, Found, Line, Scene, check_unique, parsed, read_data
from demur.types import Action, Tag

__all__ = [
    "Decided",
    "DecisionScene",
    "DecisionSet",
    "StoryLine",
    "asked",
    "load_decisions",
    "parse_decisions",
    "times",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What Demur decided about one call, in brief.

    rules: ids of the rules behind `action`
    observed: what would be done if every observing rule counted, where that differs
    topic: what our answer is about; "" where the user gets the model's reply
    asked: calls made to the model
    """

    action: Action
    rules: tuple[str, ...] = ()
    observed: Action | None = None
    topic: str = ""
    tags: tuple[Tag, ...] = ()
    asked: int = 0

    def __str__(self) -> str:
        words = [str(self.action), *(f"by {rule}" for rule in self.rules)]
        words += [f"observed {self.observed}"] if self.observed else []
        words += [f"answer {self.topic}"] if self.topic else []
        words += [f"tag {tag}" for tag in self.tags]
        return ", ".join([*words, asked(self.asked)])


def times(count: int) -> str:
    """Say how often.

    >>> times(0), times(1), times(2), times(3)
    ('never', 'once', 'twice', '3 times')
    """
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def asked(count: int) -> str:
    """Say how often the model was called.

    >>> asked(0), asked(1)
    ('model not asked', 'model asked once')
    """
    return f"model asked {times(count)}" if count else "model not asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionScene(Scene):
    """One call of the second act, played twice; `effect` is what happens without Demur.

    guarded: what happens through Demur; nothing `shown` stands for the answer about `decided.topic`
    kept: what the record says of the reply, where the user got something else; None for the same
    """

    decided: Decided
    guarded: Effect
    kept: Found | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """One line of the third act.

    title: what is done; says: what comes of it, as the demo must find it
    """

    id: str
    title: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionSet:
    """Everything that the second and third act play.

    reviewer: who decides at the desk
    counter: a question that must go on being refused once the wrong block is mended
    call: what the program of the third act asks beside scenes
    """

    reviewer: str
    counter: str
    scene: tuple[DecisionScene, ...]
    call: tuple[Line, ...]
    story: tuple[StoryLine, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """Everything that the upstream has to know."""
        return (*self.scene, *self.call)


def parse_decisions(text: str, *, where: str) -> DecisionSet:
    """Read the second and third act from TOML.

    where: what an error names as the place
    Raises InputError when the text is no TOML, misses a field, or uses an id or a question twice.
    """
    decisions = parsed(text, DecisionSet, where=where)
    check_unique(decisions.lines, where=where)
    return decisions


@functools.cache
def load_decisions() -> DecisionSet:
    """Give the packaged second and third act.

    >>> load_decisions().scene[0].decided.action
    <Action.ALLOW: 'allow'>
    """
    return parse_decisions(read_data("decisions.toml"), where="demur/demo/data/decisions.toml")
