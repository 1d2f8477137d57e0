"""The story of the third act: lines that are told one by one, each compared with what it must say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from demur.demo.decisions import StoryLine
from demur.demo.results import Mismatch

__all__ = ["Teller", "Told"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One line of the story as it went.

    says: what came of it; notes: what else is worth reading, and may differ from run to run
    """

    line: StoryLine
    says: str
    notes: tuple[str, ...] = ()

    @property
    def as_expected(self) -> bool:
        """True when it says what the line says."""
        return self.says == self.line.says


class Teller:
    """Tells the lines of a story, in whichever order they happen.

    on_told: told of each at once
    """

    def __init__(self, story: Iterable[StoryLine], *, on_told: Callable[[Told], None]) -> None:
        self._lines = {line.id: line for line in story}
        self._told: list[Told] = []
        self._on_told = on_told

    @property
    def told(self) -> tuple[Told, ...]:
        """What was told so far."""
        return tuple(self._told)

    def tell(self, line: str, says: str, *notes: str) -> None:
        """Tell that `says` came of the line with that id."""
        told = Told(line=self._lines[line], says=says, notes=notes)
        self._told.append(told)
        self._on_told(told)

    def mismatches(self) -> tuple[Mismatch, ...]:
        """Give the lines that say something else, and their order where that is not as written."""
        wrong = tuple(
            Mismatch(where=f"story.{told.line.id}", expected=told.line.says, got=told.says)
            for told in self._told
            if not told.as_expected
        )
        expected, got = list(self._lines), [told.line.id for told in self._told]
        order = Mismatch(where="story", expected=", ".join(expected), got=", ".join(got))
        return wrong if expected == got else (*wrong, order)
