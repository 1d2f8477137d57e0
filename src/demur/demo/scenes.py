"""What the demo plays: scenes as frozen values, read from `data/scenes.toml`."""

from __future__ import annotations

import functools
import importlib.resources
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from demur.errors import InputError
from demur.types import Category, Flag, Kind, Origin, Outcome

__all__ = [
    "Api",
    "Effect",
    "Fallback",
    "Found",
    "Reply",
    "Scene",
    "SceneSet",
    "load_scenes",
    "parse_scenes",
]

Api = Literal["openai", "anthropic"]
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
class Scene:
    """One call of the tour.

    title: at most 24 characters
    group: what the scene stands under in the table
    ask: the last user message; unique, because the upstream recognises the scene by it
    n, tool, structured: how the application asks: choices wanted, a tool offered, through `.parse()`
    """

    id: str
    title: str
    group: str
    api: Api
    model: str
    ask: str
    reply: Reply
    effect: Effect
    finding: Found
    stream: bool = False
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

    def find(self, ask: str) -> Scene | None:
        """Give the scene whose question `ask` is, or whose id it holds in brackets; None for neither."""
        for scene in self.scene:
            if ask.strip() == scene.ask or f"[{scene.id}]" in ask:
                return scene
        return None


def parse_scenes(text: str, *, where: str) -> SceneSet:
    """Read scenes from TOML.

    where: what an error names as the place
    Raises InputError when the text is no TOML, misses a field, or uses an id or a question twice.
    """
    try:
        scenes = msgspec.convert(tomllib.loads(text), SceneSet)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise InputError(f"the scenes cannot be read: {problem}", where=where, hint=_HINT) from problem
    for names in ([scene.id for scene in scenes.scene], [scene.ask for scene in scenes.scene]):
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise InputError(f"used by two scenes: {', '.join(map(repr, twice))}", where=where, hint=_HINT)
    return scenes


@functools.cache
def load_scenes() -> SceneSet:
    """Give the packaged scenes.

    >>> load_scenes().scene[0].finding.outcome
    <Outcome.ANSWERED: 'answered'>
    """
    file = importlib.resources.files("demur.demo") / "data" / "scenes.toml"
    return parse_scenes(file.read_text(encoding="utf-8"), where="demur/demo/data/scenes.toml")
