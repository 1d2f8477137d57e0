from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

import pytest

from demur.errors import CheckError, CheckTimeoutError
from demur.guard import Retrieve
from demur.guard.retrieving import Lookups
from demur.types import Passage, Retriever

PASSAGES = tuple(Passage(id=str(number), title="t", text="x") for number in range(3))


@dataclass
class Shelf:
    gives: object = PASSAGES
    gate: threading.Event | None = None
    asked: list[tuple[str, int]] = field(default_factory=list)

    def retrieve(self, query: str, *, most: int) -> Sequence[Passage]:
        self.asked.append((query, most))
        if self.gate is not None:
            self.gate.wait(5)
        if isinstance(self.gives, BaseException):
            raise self.gives
        return cast("Sequence[Passage]", self.gives)


def step(retriever: Retriever, timeout: float = 5.0) -> Retrieve:
    return Retrieve(retriever=retriever, source="handbook", query="leave?", most=2, timeout=timeout)


async def test_at_most_as_many_passages_as_are_wanted_come_back() -> None:
    shelf = Shelf()
    assert Lookups().retrieve(step(shelf)) == PASSAGES[:2]
    assert await Lookups().aretrieve(step(shelf)) == PASSAGES[:2]
    assert shelf.asked == [("leave?", 2)] * 2


@pytest.mark.parametrize("raised", [OSError("gone"), StopIteration("gone")])
async def test_what_a_source_raises_is_raised(raised: Exception) -> None:
    with pytest.raises((OSError, RuntimeError, StopIteration), match="gone"):
        Lookups().retrieve(step(Shelf(raised)))


async def test_a_source_that_wants_to_end_the_process_is_a_failure() -> None:
    with pytest.raises(CheckError, match="wanted to end the thread"):
        await Lookups().aretrieve(step(Shelf(SystemExit(1))))


async def test_what_is_no_passage_is_a_failure() -> None:
    with pytest.raises(CheckError, match="something else than passages"):
        Lookups().retrieve(step(Shelf(["words"])))


async def test_a_source_that_takes_too_long_is_given_up() -> None:
    gate = threading.Event()
    lookups = Lookups(hanging_limit=2)
    slow = step(Shelf(gate=gate), timeout=0.01)
    with pytest.raises(CheckTimeoutError, match=r"took longer than 0\.01 s"):
        lookups.retrieve(slow)
    with pytest.raises(CheckTimeoutError, match="took longer"):
        await lookups.aretrieve(slow)
    with pytest.raises(CheckTimeoutError, match="2 lookups hang already"):
        lookups.retrieve(slow)
    gate.set()
