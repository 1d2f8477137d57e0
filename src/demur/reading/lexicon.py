"""The lexicon: patterns as data, composed of named parts, matched in one pass."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import NamedTuple, Protocol

import msgspec
import re2

from demur.errors import SettingError, nearest
from demur.types.vocabulary import Kind

__all__ = [
    "BIT",
    "Entry",
    "Heard",
    "Lexicon",
    "PatternSet",
    "Role",
    "Scope",
    "bits",
    "compose",
    "lexicons",
    "load_lexicon",
]

_NO_ENTRIES = frozenset({"categories.toml", "fragments.toml"})
"""Files of a language that hold other things than entries."""
_PART = re.compile(r"\{([a-z_]+)\}")
# Bytes that one pattern's automaton may take; what is seldom used is dropped beyond them.
_MEMORY = 1 << 23


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
    FACTS = "facts"
    """Goes on with what is known, after saying what is not."""
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


class _Match(Protocol):
    """What we use of an RE2 match."""

    def start(self) -> int: ...
    def end(self) -> int: ...


class _Pattern(Protocol):
    """What we use of a compiled RE2 pattern, which ships no types."""

    def finditer(self, text: bytes) -> Iterator[_Match]: ...
    def search(self, text: bytes) -> _Match | None: ...


class PatternSet:
    """Patterns over folded text, compiled together on construction.

    RE2's filter looks for the words that a pattern cannot do without, all patterns' at once, and tries only
    those whose words are there. One automaton for all patterns (RE2's set) is twice as fast once it has met
    every turn of phrase, but takes seven times as long until then: its states multiply.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._filter = re2.Filter()
        options = _options()
        for pattern in patterns:
            self._add(f"(?m){pattern}".encode(), options)
        self._filter.Compile()

    def _add(self, source: bytes, options: object) -> None:
        try:
            self._filter.Add(source, options)
        except re2.error as error:
            problem = f"RE2 does not take the pattern {source.decode()!r}"
            raise SettingError(problem, where="lexicon", hint="mind brackets; no look-around") from error

    def matching(self, buffer: bytes) -> list[int]:
        """Give the positions of the patterns that match.  Cost: a pass, and one for each candidate."""
        return self._filter.Match(buffer) or []

    def pattern(self, index: int) -> _Pattern:
        """Give the pattern at `index`, compiled."""
        compiled: _Pattern = self._filter.re(index)
        return compiled


def bits(*roles: Role) -> int:
    """Give `roles` as bits, for quick questions about many.

    >>> bits(Role.REFUSAL, Role.MORAL)
    3
    """
    return sum(BIT[role] for role in roles)


BIT = {role: 1 << place for place, role in enumerate(Role)}
_REFUSAL, _EXCEPTION = BIT[Role.REFUSAL], BIT[Role.EXCEPTION]


class Heard(NamedTuple):
    """What a sentence does: bits of the roles, and the entries, the strongest first."""

    roles: int
    entries: tuple[Entry, ...]


_NOTHING = Heard(0, ())


class Lexicon:
    """The entries of one language, the strongest first, compiled into one set."""

    def __init__(self, entries: Iterable[Entry], parts: Mapping[str, str]) -> None:
        self.entries = tuple(sorted(entries, key=lambda entry: (-entry.strength, entry.id)))
        self._bits = [BIT[entry.role] for entry in self.entries]
        self._patterns = PatternSet(compose(entry.pattern, parts) for entry in self.entries)

    def roles(self, buffer: bytes) -> int:
        """Give the roles (bits) of all entries that match somewhere in `buffer`.  Cost: one pass."""
        roles = 0
        for rank in self._patterns.matching(buffer):
            roles |= self._bits[rank]
        return roles

    def heard(self, line: bytes, *, opening: bool) -> Heard:
        """Give what the sentence `line` (folded) does, without refusals that an exception cancels.

        opening: the line is one of the first; only there do entries of that scope count
        Cost: one pass, and more only where an exception matches beside a refusal.
        """
        ranks = self._patterns.matching(line)
        if not ranks:
            return _NOTHING
        roles = 0
        for rank in ranks:
            roles |= self._bits[rank]
        if roles & _REFUSAL:
            if not opening:
                ranks = [rank for rank in ranks if self.entries[rank].scope is Scope.ANY]
            if roles & _EXCEPTION:
                ranks = self._uncancelled(line, ranks)
            roles = 0
            for rank in ranks:
                roles |= self._bits[rank]
        ranks.sort()
        return Heard(roles, tuple([self.entries[rank] for rank in ranks]))

    def _uncancelled(self, line: bytes, ranks: list[int]) -> list[int]:
        exceptions = [
            span for rank in ranks if self._bits[rank] & _EXCEPTION for span in self._spans(line, rank)
        ]
        return [
            rank
            for rank in ranks
            if not self._bits[rank] & _REFUSAL
            or any(_clear(span, exceptions) for span in self._spans(line, rank))
        ]

    def _spans(self, line: bytes, rank: int) -> list[tuple[int, int]]:
        return [(match.start(), match.end()) for match in self._patterns.pattern(rank).finditer(line)]


def _clear(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return not any(span[0] < end and start < span[1] for start, end in others)


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
def lexicons() -> frozenset[str]:
    """Give the languages that have a lexicon."""
    folder = resources.files("demur.reading") / "data"
    return frozenset(path.name for path in folder.iterdir() if (path / "fragments.toml").is_file())


@cache
def load_lexicon(language: str = "en") -> Lexicon:
    """Give the lexicon of `language`, read and compiled at the first call.

    Raises SettingError when a file of it does not follow its schema.
    """
    folder = resources.files("demur.reading") / "data" / language
    parts: dict[str, str] = {}
    fragments = tomllib.loads((folder / "fragments.toml").read_text("utf-8"))
    for name, source in fragments.get("fragments", {}).items():
        parts[name] = compose(source, parts)
    entries: list[Entry] = []
    for file in sorted(folder.iterdir(), key=lambda path: path.name):
        if file.name.endswith(".toml") and file.name not in _NO_ENTRIES:
            entries += _entries(file.read_text("utf-8"), file.name)
    return Lexicon(entries, parts)


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
    return options
