"""The names that a condition looks at, and its text with known ones replaced by variables.

CEL copies a map each time a member of it is asked for. So `risk.categories.cyber` becomes one variable of its
own, and a decision hands over exactly the values that some condition looks at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

__all__ = ["MACROS", "Chain", "ExpressionError", "Tokens", "read_chains", "variable"]

_LONGEST = 2_000
_BRACKETS = 40
"""More than this can exhaust the stack of a thread in the CEL parser, which kills the process."""

_TOKEN = re.compile(
    r"""
    (?P<space>\s+|//[^\n]*)
  | (?P<string>(?:[bB]?[rR]|[rR][bB])(?:\"{3}[\s\S]*?\"{3}|'{3}[\s\S]*?'{3}|"[^"\n]*"|'[^'\n]*')
      | [bB]?(?:\"{3}(?:\\.|[^\\])*?\"{3}|'{3}(?:\\.|[^\\])*?'{3}|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<number>0[xX][0-9a-fA-F]+[uU]?|(?:\d+(?:\.\d+)?)(?:[eE][+-]?\d+)?[uU]?)
  | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_SIMPLE = re.compile(r"""(["'])([^\\"']*)\1""")
_SIGNS = frozenset("+-*/%")
_TURNS = frozenset({"double", "dyn", "int", "string", "type", "uint"})
MACROS = frozenset({"all", "exists", "exists_one", "existsOne", "filter", "map"})
_TYPES = {
    "bool",
    "bytes",
    "double",
    "duration",
    "int",
    "list",
    "map",
    "null_type",
    "string",
    "timestamp",
    "type",
}
_NO_NAMES = frozenset({"true", "false", "null", "in", "uint"} | _TYPES)


class ExpressionError(ValueError):
    """A condition is too large or names things in a way that is not supported; the text says which."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """A name with members behind it, such as `risk.categories.cyber`.

    names: at least one
    ends: where in the text each of `names` ends; a member in brackets ends behind its bracket
    asked: it stands alone in `has(...)`; `start` and the last of `ends` then take that in
    """

    names: tuple[str, ...]
    start: int
    ends: tuple[int, ...]
    asked: bool = False

    @property
    def prefixes(self) -> tuple[str, ...]:
        """The dotted names of the chain and of everything above it, the longest first."""
        return tuple(accumulate(self.names, "{}.{}".format))[::-1]


class Tokens:
    """A condition taken apart.

    Raises ExpressionError for more than 2,000 characters or 40 brackets.
    """

    def __init__(self, source: str) -> None:
        if len(source) > _LONGEST:
            problem = f"it is longer than {_LONGEST:,} characters"
            raise ExpressionError(problem)
        if sum(map(source.count, "([{")) > _BRACKETS:
            problem = f"it has more than {_BRACKETS} brackets"
            raise ExpressionError(problem)
        found = (_Token(str(m.lastgroup), m.group(), m.start()) for m in _TOKEN.finditer(source))
        self._tokens = [token for token in found if token.kind != "space"]

    @property
    def canonical(self) -> str:
        """The condition with single spaces and no comments, equal where only the layout differs."""
        return " ".join(token.text for token in self._tokens)

    def patterns(self) -> Iterator[str]:
        """Give the string literals handed to `matches`, quotes included; "" for anything else there."""
        for i, token in enumerate(self._tokens):
            if token.text == "matches" and self._is(i + 1, "("):
                written_out = self._kind(i + 2) == "string" and self._is(i + 3, ")")
                yield self._text(i + 2) if written_out else ""

    def compared(self, chain: Chain) -> Iterator[str]:
        """Give the texts that `chain` is compared with: by `==`, by `!=`, or by `in` with a list of them."""
        first = next(i for i, token in enumerate(self._tokens) if token.start == chain.start)
        after = first + sum(
            token.start >= chain.start and token.end <= chain.ends[-1] for token in self._tokens
        )
        if self._text(after) in ("=", "!") and self._is(after + 1, "="):
            yield from self._literal(after + 2)
        if self._is(first - 1, "=") and self._text(first - 2) in ("=", "!"):
            yield from self._literal(first - 3)
        if self._is(after, "in") and self._is(after + 1, "["):
            at = after + 2
            while self._kind(at) == "string":
                yield from self._literal(at)
                at += 2

    def _literal(self, at: int) -> Iterator[str]:
        simple = _SIMPLE.fullmatch(self._text(at))
        if simple:
            yield simple[2]

    @property
    def calculates(self) -> bool:
        """Whether it does more with numbers than compare them: it has `+ - * / %`, or turns their kind."""
        return any(
            (token.text in _SIGNS and not self._is_sign(i)) or (token.text in _TURNS and self._is(i + 1, "("))
            for i, token in enumerate(self._tokens)
        )

    def numbers(self) -> Iterator[float]:
        """Give the numbers that are written out."""
        for i, token in enumerate(self._tokens):
            if token.kind == "number":
                text = token.text.rstrip("uU")
                number = float(int(text, 16)) if text[:2].lower() == "0x" else float(text)
                yield -number if i and self._is(i - 1, "-") and self._is_sign(i - 1) else number

    def _is_sign(self, at: int) -> bool:
        """Tell whether the mark stands before a number without anything to take it from."""
        before = self._tokens[at - 1] if at else None
        return self._is(at, "-") and (
            before is None or before.text == "in" or (before.kind == "mark" and before.text not in ")]}")
        )

    def bound(self) -> frozenset[str]:
        """Give the names that macros such as `exists(name, ...)` bind."""
        names: set[str] = set()
        for i, token in enumerate(self._tokens):
            if token.text in MACROS and self._is(i + 1, "(") and self._is(i + 3, ","):
                names.add(self._text(i + 2))
        return frozenset(names)

    def chains(self) -> Iterator[Chain]:
        """Give every chain that begins with a name that is neither a function, a type nor bound.

        Raises ExpressionError for a leading dot and for message literals, which nothing here needs.
        """
        bound = self.bound()
        for i, token in enumerate(self._tokens):
            if token.kind != "name" or token.text in _NO_NAMES | bound or self._is(i + 1, "("):
                continue
            if not self._is(i - 1, "."):
                yield self._chain(i)
            elif self._text(i - 2) not in (")", "]", "}") and self._kind(i - 2) not in ("name", "string"):
                problem = f"the dot before {token.text!r} has nothing before it"
                raise ExpressionError(problem)

    def _chain(self, first: int) -> Chain:
        names, ends, at = [self._tokens[first].text], [self._tokens[first].end], first + 1
        while (step := self._member(at)) is not None:
            name, at = step
            names.append(name)
            ends.append(self._tokens[at - 1].end)
        if self._is(at, "{"):
            problem = f"{'.'.join(names)!r} cannot be built here"
            raise ExpressionError(problem)
        start = self._tokens[first].start
        asked = self._is(first - 1, "(") and self._text(first - 2) == "has" and self._is(at, ")")
        if asked:
            start, ends[-1] = self._tokens[first - 2].start, self._tokens[at].end
        return Chain(names=tuple(names), start=start, ends=tuple(ends), asked=asked)

    def _member(self, at: int) -> tuple[str, int] | None:
        """Give the member that begins at `at` and where the text goes on; None where there is none."""
        if self._is(at, ".") and self._kind(at + 1) == "name" and not self._is(at + 2, "("):
            return self._tokens[at + 1].text, at + 2
        simple = (
            _SIMPLE.fullmatch(self._text(at + 1)) if self._is(at, "[") and self._is(at + 2, "]") else None
        )
        return (simple[2], at + 3) if simple else None

    def _is(self, at: int, mark: str) -> bool:
        return self._text(at) == mark

    def _text(self, at: int) -> str:
        return self._tokens[at].text if 0 <= at < len(self._tokens) else ""

    def _kind(self, at: int) -> str:
        return self._tokens[at].kind if 0 <= at < len(self._tokens) else ""


def read_chains(source: str) -> tuple[Chain, ...]:
    """Give the chains of a condition in order; raises as `Tokens` does.

    >>> [chain.names for chain in read_chains("risk.harmful > 0.5 && user['role'] == 'guest'")]
    [('risk', 'harmful'), ('user', 'role')]
    """
    return tuple(Tokens(source).chains())


def variable(fact: str) -> str:
    """Give the name of the variable that holds `fact`; no name of an author can begin with `_`.

    >>> variable("risk.categories.cyber")
    '_risk__categories__cyber'
    """
    return "_" + fact.replace(".", "__")
