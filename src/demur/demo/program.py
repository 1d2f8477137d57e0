"""A program of the third act: `Guard` in front of OpenAI's own client, and what it makes of refusals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from demur.demo.applications import Trip
from demur.demo.decisions import asked, times
from demur.demo.scenes import Line
from demur.demo.telling import Teller
from demur.demo.upstream import Heard
from demur.guard import Guard, Result

__all__ = ["CALLS", "run_program"]

_PARSED, _REFUSED, _RETRIED = "call-parsed", "call-refused", "call-retry"
CALLS = (_PARSED, _REFUSED, _RETRIED)
"""Ids of the lines that the program asks for, one call of the guard each."""


@dataclass(frozen=True, slots=True)
class _Program:
    """Asks, and listens to what reaches the upstream meanwhile."""

    guard: Guard
    heard: Sequence[Heard]

    def ask(self, line: Line, *, response_format: type[Trip] | None = None) -> tuple[Result, list[Heard]]:
        before = len(self.heard)
        result = self.guard.chat(line.ask, model=line.model, response_format=response_format)
        return result, [heard for heard in self.heard[before:] if heard.line == line.id]


def run_program(teller: Teller, *, guard: Guard, calls: Iterable[Line], heard: Sequence[Heard]) -> None:
    """Ask three times: for a structure, for one that is refused, and where a retry helps.

    calls: with the ids in CALLS
    heard: what the upstream has heard so far; it grows meanwhile
    """
    program, lines = _Program(guard, heard), {line.id: line for line in calls}
    result, asks = program.ask(lines[_PARSED], response_format=Trip)
    teller.tell("parsed", f"parsed: {_trip(result.parsed)}; {asked(len(asks))}")
    result, asks = program.ask(lines[_REFUSED], response_format=Trip)
    said = f"{_refusal(result)}; parsed: {_trip(result.parsed)}; {asked(len(asks))}"
    teller.tell("refused", f"result.refusal: {said}", f"the user reads: {_title(result)} ...")
    result, asks = program.ask(lines[_RETRIED])
    _tell_retry(teller, result, asks)


def _tell_retry(teller: Teller, result: Result, asks: Sequence[Heard]) -> None:
    first, *others = result.attempts
    again = "".join(f"; asked again to {each.cause}: {each.finding.outcome}" for each in others)
    added = result.attempts[-1].instructions
    helped = sum(bool(heard.instructions) and heard.instructions == added for heard in asks)
    says = f"{first.finding.outcome}{again}; {asked(len(asks))}, with the instruction {times(helped)}"
    teller.tell("retried", says, f"the instruction: {' '.join(added)}", f"the user reads: {result.text}")


def _trip(parsed: object) -> str:
    return f"{parsed.city}, {parsed.days} days" if isinstance(parsed, Trip) else str(parsed)


def _title(result: Result) -> str:
    return result.answer.title if result.answer else result.text


def _refusal(result: Result) -> str:
    refusal = result.refusal
    return f"{refusal.kind}, by the {refusal.origin}" if refusal else "None"
