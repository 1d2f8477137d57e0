"""Puts cases to a target, several at a time, and keeps each result as soon as it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from demur.cases import Case
from demur.errors import DemurError, InterruptedScanError, UpstreamError
from demur.evals.base import Result, Seen, Target, result_of
from demur.types import Outcome

__all__ = ["Pace", "evaluate"]

_LOOK_UP_SECONDS = 0.2
"""How long a request to stop may go unnoticed while every call is still open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How hard a target is pressed.

    parallel: how many calls are open at once, from 1
    give_up: so many failures in a row end the run, for then it is not the cases; 0 never gives up
    with_text: keep the replies' words in the results
    """

    parallel: int = 1
    give_up: int = 10
    with_text: bool = False


def evaluate(
    cases: Iterable[Case],
    target: Target,
    *,
    pace: Pace,
    keep: Callable[[Result], None],
    stop: Callable[[], bool],
    timer: Callable[[], float],
) -> None:
    """Put every case to `target` and hand each result to `keep`, in the order in which they come.

    keep: called in the caller's own thread
    stop: asked between results; once it is true no further case is begun, the open ones are waited for and
        kept, and InterruptedScanError is raised
    timer: seconds, rising
    A target that raises gives a failed result with the error in it. Raises UpstreamError when `give_up`
    cases in a row fail that way; everything before is kept.
    """
    in_a_row, left = 0, iter(cases)
    with ThreadPoolExecutor(max_workers=pace.parallel) as pool:
        for result in _results(pool, left, target=target, pace=pace, stop=stop, timer=timer):
            keep(result)
            in_a_row = in_a_row + 1 if result.outcome is Outcome.FAILED and result.error else 0
            if pace.give_up and in_a_row == pace.give_up:
                raise UpstreamError(
                    f"{in_a_row} cases in a row failed, the last one, {result.id!r}, with: {result.error}",
                    hint="mend that, then repeat the same command to go on",
                )
    if next(left, None) is not None:
        raise InterruptedScanError("stopped", hint="repeat the same command to go on")


def _results(
    pool: ThreadPoolExecutor,
    left: Iterator[Case],
    *,
    target: Target,
    pace: Pace,
    stop: Callable[[], bool],
    timer: Callable[[], float],
) -> Iterator[Result]:
    waiting = set[Future[Result]]()
    while True:
        while len(waiting) < pace.parallel and not stop() and (case := next(left, None)) is not None:
            waiting.add(pool.submit(_result, case, target, timer=timer, with_text=pace.with_text))
        if not waiting:
            return
        done, waiting = wait(waiting, timeout=_LOOK_UP_SECONDS, return_when=FIRST_COMPLETED)
        for future in done:
            yield future.result()


def _result(case: Case, target: Target, *, timer: Callable[[], float], with_text: bool) -> Result:
    began = timer()
    try:
        seen = target.reply(case)
    except DemurError as error:
        seen = Seen(outcome=Outcome.FAILED, error=f"[{error.code}] {error.problem}")
    except Exception as fault:  # noqa: BLE001 - one case that trips our code must not cost the others; the result names it
        seen = Seen(outcome=Outcome.FAILED, error=f"a fault of ours: {type(fault).__name__}: {fault}")
    return result_of(case, seen, seconds=timer() - began, with_text=with_text)
