"""What the demo plays: scenes as frozen values, read from `data/scenes.toml`."""

from __future__ import annotations

import functools
import importlib.resources
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar

import msgspec

from demur.errors import InputError
from demur.types import Category, Flag, Kind, Origin, Outcome

__all__ = [
    "Api",
    "Effect",
    "Fallback",
    "Found",
    "Line",
    "Reply",
    "Scene",
    "SceneSet",
    "check_unique",
    "find_line",
    "load_scenes",
    "parse_scenes",
    "parsed",
    "read_data",
]

Api = Literal["openai", "anthropic"]
_T = TypeVar("_T")
_HINT = "reinstall demur, or mend the scene file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the upstream sends: a whole body or stream events, each a JSON text.

    cut: break the connection after the last event instead of ending the stream
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    events: tuple[str, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What an SDK and an application that knows nothing of refusals make of a reply.

    native: the stop reason as received, or HTTP status and code
    shown: the text on the user's screen at the end; "" for a blank one
    raised: class name of what the application crashed with; "" when it did not
    """

    native: str
    shown: str = ""
    raised: str = ""

    def __str__(self) -> str:
        return f"{self.native!r}, shown {self.shown!r}, raised {self.raised or 'nothing'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What Demur finds in a reply, in brief; `flags` sorted."""

    outcome: Outcome
    kind: Kind | None = None
    origin: Origin | None = None
    category: Category | None = None
    flags: tuple[Flag, ...] = ()

    def __str__(self) -> str:
        words = (self.outcome, self.kind, self.origin and f"by {self.origin}", self.category, *self.flags)
        return ", ".join(str(word) for word in words if word)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the upstream says to one question.

    ask: the last user message; unique, because the upstream recognises the line by it
    helped: what it says instead where the request carries an instruction of the system's; None says the same
    """

    id: str
    api: Api
    model: str
    ask: str
    reply: Reply
    helped: Reply | None = None
    stream: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene(Line):
    """One call of the tour.

    title: at most 24 characters
    group: what the scene stands under in the table
    effect: what the application makes of the upstream's reply
    n, tool, structured: how the application asks: choices wanted, a tool offered, through `.parse()`
    """

    title: str
    group: str
    effect: Effect
    finding: Found
    n: int = 1
    tool: bool = False
    structured: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """The words for a request that asks for no scene."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneSet:
    """Every scene in playing order, and what is said to a request that asks for none of them."""

    scene: tuple[Scene, ...]
    fallback: Fallback


def parse_scenes(text: str, *, where: str) -> SceneSet:
    """Read scenes from TOML.

    where: what an error names as the place
    Raises InputError when the text is no TOML, misses a field, or uses an id or a question twice.
    """
    scenes = parsed(text, SceneSet, where=where)
    check_unique(scenes.scene, where=where)
    return scenes


def parsed(text: str, type_: type[_T], *, where: str) -> _T:
    """Read a frozen value from TOML; raises InputError when the text is no TOML or does not fit."""
    try:
        return msgspec.convert(tomllib.loads(text), type_)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise InputError(f"the scenes cannot be read: {problem}", where=where, hint=_HINT) from problem


def find_line(lines: Iterable[Line], ask: str) -> Line | None:
    """Give the line whose question `ask` is, or whose id it holds in brackets; None for neither."""
    asked = ask.strip()
    return next((line for line in lines if asked == line.ask or f"[{line.id}]" in ask), None)


def check_unique(lines: Iterable[Line], *, where: str) -> None:
    """Raise InputError when two of `lines` have one id or one question."""
    held = tuple(lines)
    for names in ([line.id for line in held], [line.ask for line in held]):
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise InputError(f"used by two scenes: {', '.join(map(repr, twice))}", where=where, hint=_HINT)


@functools.cache
def load_scenes() -> SceneSet:
    """Give the packaged scenes.

    >>> load_scenes().scene[0].finding.outcome
    <Outcome.ANSWERED: 'answered'>
    """
    return parse_scenes(read_data("scenes.toml"), where="demur/demo/data/scenes.toml")


def read_data(name: str) -> str:
    """Give the text of a packaged data file of the demo."""
    return (importlib.resources.files("demur.demo") / "data" / name).read_text(encoding="utf-8")
