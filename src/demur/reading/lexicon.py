"""The lexicon: patterns as data, composed of named parts, matched in one pass."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Protocol

import msgspec
import re2

from demur.errors import SettingError, nearest
from demur.types.vocabulary import Kind

__all__ = ["Entry", "Hit", "Lexicon", "PatternSet", "Role", "Scope", "compose", "load_lexicon"]

_PART = re.compile(r"\{([a-z_]+)\}")
# Sets of composed patterns need more room for their automaton than RE2 gives by default.
_MEMORY = 1 << 28


class Role(StrEnum):
    """What a matching sentence does in a reply."""

    REFUSAL = "refusal"
    MORAL = "moral"
    """Rejects what was asked, or its premise, without declining in words."""
    QUESTION = "question"
    PREMISE = "premise"
    OFFER = "offer"
    ADVICE = "advice"
    """Sends the user elsewhere or towards safety."""
    DELIVERY = "delivery"
    """Announces help that follows."""
    DISCLAIMER = "disclaimer"
    EXCEPTION = "exception"
    """Cancels refusals that it overlaps."""


class Scope(StrEnum):
    """Where in a reply an entry counts."""

    ANY = "any"
    OPENING = "opening"
    """The first two sentences."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way of saying something.

    strength: in [0, 1], how surely a match means what the entry says
    pattern: RE2 over folded text, parts as {name}
    match, no_match: sentences of our own that show what it catches and what it leaves alone
    """

    id: str
    role: Role
    strength: float
    pattern: str
    match: tuple[str, ...]
    no_match: tuple[str, ...]
    kind: Kind | None = None
    scope: Scope = Scope.ANY


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: Kind
    entry: tuple[Entry, ...]


class Hit(msgspec.Struct, frozen=True, gc=False):
    """An entry that matched `buffer[start:end]`."""

    entry: Entry
    start: int
    end: int


class _Match(Protocol):
    """What we use of an RE2 match."""

    def start(self) -> int: ...
    def end(self) -> int: ...


class _Pattern(Protocol):
    """What we use of a compiled RE2 pattern, which ships no types."""

    def finditer(self, text: bytes) -> Iterator[_Match]: ...
    def search(self, text: bytes) -> _Match | None: ...


class PatternSet:
    """Patterns over folded text, compiled together on construction and one by one when first hit."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._sources = [f"(?m){pattern}".encode() for pattern in patterns]
        self._single: list[_Pattern | None] = [None] * len(self._sources)
        self._options = _options()
        self._all = re2.Set.SearchSet(self._options)
        for source in self._sources:
            self._add(source)
        self._all.Compile()

    def _add(self, source: bytes) -> None:
        try:
            self._all.Add(source)
        except re2.error as error:
            problem = f"RE2 does not take the pattern {source.decode()!r}"
            raise SettingError(problem, where="lexicon", hint="mind brackets; no look-around") from error

    def matching(self, buffer: bytes) -> list[int]:
        """Give the positions of the patterns that match somewhere, in order.  Cost: one pass."""
        return sorted(self._all.Match(buffer) or ())

    def pattern(self, index: int) -> _Pattern:
        """Give the pattern at `index`, compiled."""
        single = self._single[index]
        if single is None:
            single = self._single[index] = re2.compile(self._sources[index], self._options)
        return single


class Lexicon:
    """The entries of one language, compiled on construction, a set for each role.

    One set for all would need an automaton that multiplies its parts; sets by role stay small and are asked
    only when the answer matters.
    """

    def __init__(self, entries: tuple[Entry, ...], parts: Mapping[str, str], *, cue: str) -> None:
        self.entries = entries
        self._cue: _Pattern = re2.compile(compose(cue, parts).encode(), _options())
        self._by_role = {role: tuple(e for e in entries if e.role is role) for role in Role}
        self._sets = {
            role: PatternSet(compose(entry.pattern, parts) for entry in members)
            for role, members in self._by_role.items()
        }

    def cued(self, sentence: bytes) -> bool:
        """Tell whether a sentence may refuse at all."""
        return self._cue.search(sentence) is not None

    def hits(self, buffer: bytes, *roles: Role) -> Iterator[Hit]:
        """Give every match of `roles` in `buffer`: ASCII, lower case, one sentence a line.

        Cost: a pass for each role, one more for each entry that matched.
        """
        for role in roles:
            patterns = self._sets[role]
            for index in patterns.matching(buffer):
                entry = self._by_role[role][index]
                for match in patterns.pattern(index).finditer(buffer):
                    yield Hit(entry, match.start(), match.end())


def compose(pattern: str, parts: Mapping[str, str]) -> str:
    """Give `pattern` with its line breaks dropped and every {name} replaced by the part of that name.

    Raises SettingError when it names a part that is not there.

    >>> compose("{who} can't", {"who": "i|we"})
    "(?:i|we) can't"
    """

    def part(match: re.Match[str]) -> str:
        name = match[1]
        if name not in parts:
            problem = f"the pattern names an unknown part {name!r}"
            raise SettingError(problem, where="fragments.toml", hint=nearest(name, parts))
        return f"(?:{parts[name]})"

    return _PART.sub(part, pattern.replace("\n", ""))


@cache
def load_lexicon(language: str = "en") -> Lexicon:
    """Give the lexicon of `language`, read and compiled at the first call.

    Raises SettingError when a file of it does not follow its schema.
    """
    folder = resources.files("demur.reading") / "data" / language
    parts: dict[str, str] = {}
    named = tomllib.loads((folder / "fragments.toml").read_text("utf-8"))
    for name, source in named["fragments"].items():
        parts[name] = compose(source, parts)
    entries: list[Entry] = []
    for file in sorted(folder.iterdir(), key=lambda path: path.name):
        if file.name.endswith(".toml") and file.name != "fragments.toml":
            entries += _entries(file.read_text("utf-8"), file.name)
    return Lexicon(tuple(entries), parts, cue=named["cue"])


def _entries(source: str, name: str) -> Iterator[Entry]:
    try:
        content = msgspec.toml.decode(source, type=_File)
    except msgspec.DecodeError as error:
        raise SettingError(str(error), where=name, hint="see the entries beside it") from error
    for entry in content.entry:
        yield entry if entry.kind else msgspec.structs.replace(entry, kind=content.kind)


def _options() -> object:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    options.encoding = re2.Options.Encoding.LATIN1
    return options
