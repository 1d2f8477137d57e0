"""Holds texts against rules: all patterns in one pass, then places and exemptions of those that hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

import msgspec

from demur.risk.base import Rule
from demur.risk.patterns import Pattern, PatternSet, compiled
from demur.text import meanings, normalise

__all__ = ["Hit", "RuleSet"]

# Markup that may stand within a phrase; spaces match any white space.
_MARKUP = bytes.maketrans(b"*_`", b"   ")
_SENTENCE_ENDS = (
    *(b". ", b".\n", b"!", b"?", b"\n\n", b"\n- "),
    *[mark.encode() for mark in ("\u3002", "\u061f", "\u0964")],
)
# What is said before these is said of another deed.
_CLAUSE_ENDS = (b"; ", b" then ", b" but ")
# Bytes that are looked at on each side of a hit for the ends of its sentence.
_REACH = 400
# Places of one rule that are looked at, and that are kept, in one text.
_LOOKED_AT, _KEPT = 50, 5


class Hit(msgspec.Struct, frozen=True):
    """A place where a rule holds, as offsets in the text as it came, 0 <= start <= end."""

    rule: Rule
    start: int
    end: int


class _Surroundings:
    """What must and must not stand around a hit of one rule, compiled when it first hits."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    @cached_property
    def _when(self) -> Pattern | None:
        return _any(self._rule.when)

    @cached_property
    def _unless(self) -> Pattern | None:
        return _any(self._rule.unless)

    @cached_property
    def _unless_before(self) -> Pattern | None:
        return _any(self._rule.unless_before)

    @cached_property
    def _despite(self) -> Pattern | None:
        return _any(self._rule.despite)

    @cached_property
    def _unless_anywhere(self) -> Pattern | None:
        return _any(self._rule.unless_anywhere)

    @cached_property
    def _given(self) -> Pattern | None:
        return _any(self._rule.given)

    def fit_text(self, buffer: bytes, instructions: str) -> bool:
        """Tell whether the rule may hold anywhere in `buffer`, under those instructions."""
        if self._given and not self._given.search(_folded(normalise(instructions).text)):
            return False
        return not (self._unless_anywhere and self._unless_anywhere.search(buffer))

    def fit(self, buffer: bytes, start: int, end: int) -> bool:
        """Tell whether the hit at `buffer[start:end]` counts."""
        first, last = _sentence(buffer, start, end)
        sentence = buffer[first:last]
        if self._when and not self._when.search(sentence):
            return False
        exempt = self._unless and self._unless.search(sentence)
        if not exempt and self._unless_before:
            exempt = self._unless_before.search(buffer[_clause(buffer, first, start) : end])
        return not exempt or bool(self._despite and self._despite.search(sentence))


def _any(patterns: tuple[str, ...]) -> Pattern | None:
    return compiled(patterns) if patterns else None


class RuleSet:
    """Rules of one side, compiled into one set."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._surroundings = [_Surroundings(rule) for rule in self.rules]
        pairs = [(at, source) for at, rule in enumerate(self.rules) for source in rule.patterns]
        self._owners = [at for at, _ in pairs]
        self._patterns = PatternSet(source for _, source in pairs)

    def hits(self, text: str, *, instructions: str = "") -> list[Hit]:
        """Give where the rules hold in `text`, as it is written and as it may be meant.

        instructions: the application's own, which the rules' `given` is held against
        A rule that holds in the text as written is not looked for in what it may be meant to say; at most
        five places are given for each rule and each such reading.  Never raises.  Cost: O(n).
        """
        normal = normalise(text)
        found = [
            Hit(self.rules[at], *normal.stretch(start, end))
            for at, start, end in self._places(_folded(normal.text), instructions)
        ]
        seen = {hit.rule.id for hit in found}
        for reading in meanings(text, normal):
            for at, start, end in self._places(_folded(reading.normal.text), instructions):
                if self.rules[at].id not in seen:
                    found.append(Hit(self.rules[at], *reading.stretch(start, end)))
        return found

    def _places(self, buffer: bytes, instructions: str) -> Iterator[tuple[int, int, int]]:
        """Give the rule's position and the offsets in characters of each hit that nothing exempts."""
        owners: dict[int, list[int]] = {}
        for index in sorted(self._patterns.matching(buffer)):
            owners.setdefault(self._owners[index], []).append(index)
        for at, indexes in owners.items():
            if self._surroundings[at].fit_text(buffer, instructions):
                yield from self._clear(buffer, at, indexes)

    def _clear(self, buffer: bytes, at: int, indexes: list[int]) -> Iterator[tuple[int, int, int]]:
        kept = 0
        for index in indexes:
            for looked_at, match in enumerate(self._patterns.pattern(index).finditer(buffer)):
                if looked_at == _LOOKED_AT or kept == _KEPT:
                    break
                start, end = match.start(), match.end()
                if start < end and self._surroundings[at].fit(buffer, start, end):
                    kept += 1
                    yield at, _characters(buffer, start), _characters(buffer, end)


def _folded(text: str) -> bytes:
    """Give normalised `text` as lower-case UTF-8; markup becomes space, and characters keep their places."""
    return text.lower().encode("utf-8", "replace").translate(_MARKUP)


def _characters(buffer: bytes, offset: int) -> int:
    """Give how many characters the first `offset` bytes hold."""
    return offset if buffer.isascii() else len(buffer[:offset].decode("utf-8"))


def _sentence(buffer: bytes, start: int, end: int) -> tuple[int, int]:
    """Give where the sentence around `buffer[start:end]` begins and ends, at most 400 bytes away."""
    low = max(0, start - _REACH)
    begins = [buffer.rfind(mark, low, start) for mark in _SENTENCE_ENDS]
    ends = [buffer.find(mark, end, end + _REACH) for mark in _SENTENCE_ENDS]
    first = max([low, *(begin + 1 for begin in begins)])
    last = min([end + _REACH, *(stop for stop in ends if stop >= 0)])
    return first, last


def _clause(buffer: bytes, first: int, start: int) -> int:
    """Give where the clause that `start` stands in begins, in the sentence that begins at `first`."""
    return max([first, *(buffer.rfind(mark, first, start) for mark in _CLAUSE_ENDS)])
