"""Composes patterns of named lists of words, and has RE2 compile them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

import re2

from demur.errors import RiskRuleError, nearest

__all__ = ["Match", "Pattern", "PatternError", "PatternSet", "compiled", "composed"]

_PART = re.compile(r"\{([a-z_]+)\}")
# A class in brackets, an escaped character, or a space with the line break and indentation around it.
_SPACE = re.compile(r"(\[(?:\\.|[^\]\\])*\]|\\.)|( (?=[?*+{]))|( )|\n[ \t]*")
# White space that is counted stays as it is: one space would not do for several.
_COUNTED = re.compile(r"\\s\+\)?\{")
_SPACES = re.compile(" {2,}")
# A class, or a line break outside of one.
_PARTS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\n")
# Bytes that one pattern's automaton may take; what is seldom used is dropped beyond them.
_MEMORY = 1 << 23


class PatternError(RiskRuleError):
    """A pattern cannot be composed, or RE2 does not take it."""


class Match(Protocol):
    """What we use of an RE2 match."""

    def start(self, group: int = 0) -> int:
        """Give the offset in bytes of its first one, of that of a group."""
        ...

    def end(self, group: int = 0) -> int:
        """Give the offset in bytes after its last one, of that of a group."""
        ...


class Pattern(Protocol):
    """What we use of a compiled RE2 pattern, which ships no types."""

    def finditer(self, text: bytes) -> Iterator[Match]:
        """Give its matches from left to right, none overlapping."""
        ...

    def search(self, text: bytes) -> Match | None:
        """Give its first match."""
        ...


def composed(pattern: str, words: Mapping[str, str]) -> str:
    r"""Give `pattern` with {names} replaced by their lists and spaces matching any white space.

    Line breaks and the indentation after them are dropped.

    words: alternatives by name, composed already
    Raises PatternError for a name that is not there, with the nearest one.

    >>> composed("{who} is[ -]in", {"who": "she|he"})
    '(?:she|he)\\s+is[ -]in'
    """

    def part(match: re.Match[str]) -> str:
        name = match[1]
        if name not in words:
            raise PatternError(
                f"the pattern {pattern!r} names an unknown list {name!r}", hint=nearest(name, words)
            )
        return f"(?:{words[name]})"

    return _PART.sub(part, _SPACE.sub(_space, pattern))


def _space(match: re.Match[str]) -> str:
    if match[2]:
        return r"(?:\s+)"
    return match[1] or (r"\s+" if match[3] else "")


def compiled(patterns: Iterable[str]) -> Pattern:
    """Compile composed `patterns` as alternatives.

    Raises PatternError with RE2's own words.
    """
    sources = list(patterns)
    for source in sources:
        _compile(source)
    return _compile("|".join(f"(?:{source})" for source in sources))


def _compile(source: str) -> Pattern:
    try:
        pattern: Pattern = re2.compile(source.encode(), _options())
    except re2.error as error:
        said = error.args[0] if error.args else ""
        words = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
        raise PatternError(
            f"RE2 does not take the pattern {source!r}: {words}",
            hint="mind brackets; RE2 has no look-around and no back-references",
        ) from error
    return pattern


class PatternSet:
    """Many composed patterns, compiled together on construction.

    RE2's filter looks for the words that a pattern cannot do without, all patterns' at once, and only those
    whose words are there are tried. It is shown the text with one space between words, and the patterns
    alike, so that it looks for "end it all" instead of three words that every text has.
    """

    def __init__(self, sources: Iterable[str]) -> None:
        self._sources = tuple(sources)
        self._compiled: dict[int, Pattern] = {}
        self._filter = re2.Filter()
        for source in self._sources:
            self._filter.Add(_spaced_once(source).encode(), _options())
        if self._sources:
            self._filter.Compile()

    def matching(self, buffer: bytes) -> list[int]:
        """Give the positions of the patterns that match, in no order.

        Cost: O(n), a pass for each pattern whose words are there.
        """
        if not self._sources:
            return []
        once = b" %b " % b" ".join(buffer.split())
        return [at for at in self._filter.Match(once, True) or () if self.pattern(at).search(buffer)]

    def pattern(self, index: int) -> Pattern:
        """Give the pattern at `index`; the first call compiles it."""
        if index not in self._compiled:
            self._compiled[index] = _compile(self._sources[index])
        return self._compiled[index]


def _spaced_once(source: str) -> str:
    """Give `source` as its words stand in a text with one space where white space was.

    What matches it there need not match, but what matches has all its words there.
    """
    if _COUNTED.search(source):
        return source
    once = source.replace(r"\s+", " ")
    once = _PARTS.sub(lambda part: part[0].replace("\\n", "\\n ") if part[0][0] == "[" else " ", once)
    return _SPACES.sub(" ", once)


def _options() -> object:
    """Give the options that every pattern is compiled with."""
    made = re2.Options()
    made.max_mem = _MEMORY
    made.log_errors = False
    return made
