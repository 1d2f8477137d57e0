"""A value of a YAML file together with its place, read as what it should be."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self, TypeVar

from demur.errors import DemurError, nearest
from demur.text.nodes import Node
from demur.types import Scalar

__all__ = ["Spot"]

_E = TypeVar("_E", bound=StrEnum)
_FLAGS = {"true": True, "false": False, "yes": True, "no": False, "on": True, "off": False}
_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?")
_WHOLE = re.compile(r"[-+]?\d+")
_MOST = 1_000
_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A node with its place; whoever reads files of one sort says in a subclass which error is raised.

    file: how the file is called in errors
    path: from the file's root, such as `$.rules[3].action`
    """

    file: str
    path: str
    node: Node

    def error(self, problem: str, hint: str) -> DemurError:
        """Give an error about this place, to be raised."""
        return DemurError(problem, where=self.where, hint=hint)

    @property
    def where(self) -> str:
        """The place as errors name it: file, line and path."""
        return f"{self.file}:{self.node.line}, {self.path}"

    @property
    def shown(self) -> str:
        """The value as errors quote it, shortened."""
        if self.node.text is None:
            return "a list" if self.node.items is not None else "a map"
        return repr(_short(self.node.text))

    def text(self, *, what: str = "a text") -> str:
        """Read a text that says something, spaces around it taken off."""
        if self.node.text is None or self.node.empty or not self.node.text.strip():
            raise self.error(f"{what} must stand here, not {self._given}", "write it on one line, or after |")
        return self.node.text.strip()

    def matching(self, pattern: re.Pattern[str], *, what: str, like: str) -> str:
        """Read a text that fits `pattern` as a whole; `what` tells the reader what it is, `like` is one."""
        text = self.text(what=what)
        if not pattern.fullmatch(text):
            raise self.error(f"{self.shown} is not {what}", f"write it as {like}")
        return text

    def choice(self, choices: type[_E]) -> _E:
        """Read one of the words of `choices`."""
        text = self.text(what="a word")
        try:
            return choices(text)
        except ValueError:
            raise self.error(
                f"{self.shown} is not known here", nearest(_short(text), [choice.value for choice in choices])
            ) from None

    def flag(self) -> bool:
        """Read true or false."""
        text = (self.node.text or "").lower()
        if not self.node.plain or text not in _FLAGS:
            raise self.error(f"true or false must stand here, not {self._given}", "write true or false")
        return _FLAGS[text]

    def whole(self, low: int, high: int) -> int:
        """Read a whole number from `low` to `high`, both included."""
        text = self.node.text or ""
        if not self.node.plain or not _WHOLE.fullmatch(text) or not low <= _int(text) <= high:
            problem = f"a whole number from {low} to {high} must stand here, not {self._given}"
            raise self.error(problem, f"write a number such as {round(_near(text, low, high))}")
        return _int(text)

    def number(self, low: float, high: float) -> float:
        """Read a number from `low` to `high`, both included."""
        text = self.node.text or ""
        if not self.node.plain or not _NUMBER.fullmatch(text) or not low <= float(text) <= high:
            problem = f"a number from {low:g} to {high:g} must stand here, not {self._given}"
            raise self.error(problem, f"write a number such as {_near(text, low, high):g}")
        return float(text)

    def scalar(self) -> Scalar:
        """Read a text, number, flag or nothing; quotes make everything a text."""
        if self.node.text is None:
            raise self.error(
                f"a single value must stand here, not {self._given}", "lists and maps do not fit"
            )
        text, plain = self.node.text, self.node.plain
        if self.node.empty:
            return None
        if plain and text.lower() in ("true", "false"):
            return text.lower() == "true"
        if plain and _WHOLE.fullmatch(text):
            return _int(text)
        return float(text) if plain and _NUMBER.fullmatch(text) else text

    def items(self) -> list[Self]:
        """Read a list of at most 1,000 values; a single text counts as a list of one."""
        if self.node.text is not None and not self.node.empty:
            return [self]
        if self.node.items is None:
            raise self.error(f"a list must stand here, not {self._given}", "write [one, two]")
        if len(self.node.items) > _MOST:
            raise self.error(f"{len(self.node.items):,} values are more than {_MOST:,}", "split the list")
        return [self._at(f"{self.path}[{i}]", node) for i, node in enumerate(self.node.items)]

    def entries(self) -> dict[str, Self]:
        """Read a map with keys of the author's own."""
        if self.node.entries is None:
            raise self.error(f"a map must stand here, not {self._given}", "write `name: value` lines")
        return {
            str(k.text): self._at(f"{self.path}.{_short(str(k.text))}", value)
            for k, value in self.node.entries
        }

    def fields(self, known: Collection[str], *, needed: Collection[str] = ()) -> Mapping[str, Self]:
        """Read a map whose keys are of `known`, with those of `needed` among them."""
        found = self.entries()
        for name, spot in found.items():
            if name not in known:
                raise spot.error(f"the key {_short(name)!r} is not known here", nearest(_short(name), known))
        missing = sorted(set(needed) - set(found))
        if missing:
            raise self.error(f"{', '.join(missing)} is missing here", f"add `{missing[0]}:`")
        return found

    def _at(self, path: str, node: Node) -> Self:
        return replace(self, path=path, node=node)

    @property
    def _given(self) -> str:
        return "nothing" if self.node.empty else self.shown


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _near(text: str, low: float, high: float) -> float:
    """Give the number from `low` to `high` nearest to what stands there, or nearest to 1 where none does."""
    given = float(text) if _NUMBER.fullmatch(text) else 1.0
    return min(max(given, low), high)


def _int(text: str) -> int:
    """Read digits; beyond any sensible range, where Python refuses to convert, a value that fits no range."""
    return int(text) if len(text) <= len(str(2**63)) else 2**64
