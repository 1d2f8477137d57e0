"""What is known of each guard model and moderation API: where it is, what it may say, what that means."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Annotated

import msgspec

from demur.types.category import Category
from demur.types.vocabulary import Stage

__all__ = ["Endpoint", "Native", "Scheme", "Status", "known_schemes"]

_Score = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Endpoint(StrEnum):
    """How a service is asked."""

    CHAT = "chat"
    """OpenAI-compatible chat completions; the server lays the words out by the model's own template."""
    COMPLETION = "completion"
    """OpenAI-compatible completions of a text that is laid out here."""
    CLASSIFY = "classify"
    """A text classification server."""
    API = "api"
    """A provider's own interface."""


class Status(StrEnum):
    """How far an adapter is proven."""

    SHAPE_TESTED = "shape-tested"
    """Tested on a double, against the documented formats and malformed ones; never on the real service."""
    RUN = "run"
    """Somebody has run it against the real service, and the scheme's file says when."""


class Native(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of a scheme's own labels.

    category: what we merge it to; None where it is wider than any of ours
    name: a short name in our words, for prompts that must list the labels
    also: other spellings in which answers name it
    ask: the question about it, in our words, where a guard is asked label by label
    usual: whether it is asked about unless told otherwise
    crisis: in a request it means that somebody may be in danger now
    """

    category: Category | None = None
    name: str = ""
    also: tuple[str, ...] = ()
    ask: str = ""
    usual: bool = True
    crisis: bool = False


class Scheme(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One scheme, as its file holds it.

    id: what verdicts call it
    url: where it is asked unless told otherwise; "" where every deployment has its own place
    base: path that comes before `path` where the URL has none
    key_header, key_prefix: how a key is sent; key_env: where the provider's own clients look for it
    terms: under which the model or service may be used, in a word; the provider's text is what counts
    longest: characters of judged text for one request; longer text is judged in pieces
    context: characters of earlier turns that are shown beside them; 0 shows none
    answers: what it may say, with the score each means where it gives none itself
    flagged_from: an answer that scores this or more is a flag
    always: labels that every answer says something of, without which nothing is clear
    instructions: what the guard is told to do, in our words, where its server does not tell it; where a
        deployment gives words of its own, they take their place
    on_request, on_reply: how instructions and judged words are laid out, with `$instructions`, `$labels`,
        `$request`, `$reply` and `$question` in the places of the parts
    """

    id: str
    title: str
    endpoint: Endpoint
    path: str
    terms: str
    longest: Annotated[int, msgspec.Meta(gt=0)]
    status: Status = Status.SHAPE_TESTED
    url: str = ""
    base: str = ""
    key_header: str = "authorization"
    key_prefix: str = "Bearer "
    key_env: str = ""
    context: int = 0
    stages: tuple[Stage, ...] = (Stage.INPUT, Stage.OUTPUT)
    needs_model: bool = True
    needs_policy: bool = False
    answers: Mapping[str, _Score] = {}
    flagged_from: float = 0.5
    labels: Mapping[str, Native] = {}
    always: tuple[str, ...] = ()
    instructions: str = ""
    on_request: str = ""
    on_reply: str = ""

    @property
    def categories(self) -> tuple[Category, ...]:
        """Every category that its labels stand for, sorted."""
        return tuple(sorted({native.category for native in self.labels.values() if native.category}))

    def native(self, word: str) -> str | None:
        """Give the label that `word` names, in whichever of its spellings; None for what is no label."""
        return _spellings(self.id).get(word.strip().casefold())

    def score(self, answer: str) -> float:
        """Give the score of a closed word; raises KeyError for a word that is not among `answers`."""
        return self.answers[answer]

    def flags(self, answer: str) -> bool:
        """Tell whether a closed word is a flag; raises KeyError as `score` does."""
        return self.answers[answer] >= self.flagged_from


@cache
def known_schemes() -> Mapping[str, Scheme]:
    """Give every scheme by its id, sorted; read at the first call."""
    folder = resources.files("demur.risk.guards") / "data"
    sources = [file.read_text("utf-8") for file in folder.iterdir() if file.name.endswith(".toml")]
    read = [msgspec.toml.decode(source, type=Scheme) for source in sources]
    return {scheme.id: scheme for scheme in sorted(read, key=lambda each: each.id)}


@cache
def _spellings(scheme: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for label, native in known_schemes()[scheme].labels.items():
        for word in (label, *native.also, *([native.name] if native.name else [])):
            found.setdefault(word.casefold(), label)
    return found
