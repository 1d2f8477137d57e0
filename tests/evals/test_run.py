from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pytest

from demur.cases import Case, Should
from demur.errors import InputError, InterruptedScanError, UpstreamError
from demur.evals import Pace, Result, Seen, evaluate
from demur.types import Outcome

CASES = [Case.asking(f"What is {n}?", id=f"c{n}", should=Should.LEGITIMATE) for n in range(20)]


@dataclass
class Answers:
    """Answers every case, but raises for those named; `most` is how many were open at once."""

    broken: frozenset[str] = frozenset()
    faulty: frozenset[str] = frozenset()
    open: int = 0
    most: int = 0

    def __post_init__(self) -> None:
        self.lock, self.others = threading.Lock(), threading.Semaphore(0)

    def reply(self, case: Case) -> Seen:
        with self.lock:
            self.open += 1
            self.most = max(self.most, self.open)
        self.others.acquire(timeout=0.01)
        with self.lock:
            self.open -= 1
        if case.id in self.broken:
            raise InputError(f"broken {case.id}")
        if case.id in self.faulty:
            raise KeyError(case.id)
        return Seen(outcome=Outcome.ANSWERED, text="yes")


def run(
    target: Answers,
    *,
    cases: Iterable[Case] = CASES,
    pace: Pace | None = None,
    stop: Callable[[], bool] = lambda: False,
    kept: list[Result] | None = None,
) -> list[Result]:
    results: list[Result] = [] if kept is None else kept
    ticks = itertools.count()
    evaluate(
        cases,
        target,
        pace=pace or Pace(),
        keep=results.append,
        stop=stop,
        timer=lambda: float(next(ticks)),
    )
    return results


def test_every_case_has_one_result() -> None:
    results = run(Answers(), pace=Pace(parallel=4))

    assert sorted(case.id for case in CASES) == sorted(result.id for result in results)


def test_one_at_a_time_keeps_the_order_and_the_time() -> None:
    results = run(Answers())

    assert [case.id for case in CASES] == [result.id for result in results]
    assert {1.0} == {result.seconds for result in results}


def test_no_more_calls_are_open_than_allowed() -> None:
    target = Answers()
    run(target, pace=Pace(parallel=3))

    assert 1 < target.most <= 3


def test_a_case_that_breaks_is_a_failed_result_and_the_others_go_on() -> None:
    results = run(Answers(broken=frozenset({"c3"})))

    assert (len(results), results[3].outcome) == (20, Outcome.FAILED)
    assert results[3].error == "[DEM-201] broken c3"


def test_a_fault_of_ours_costs_no_other_case_and_is_named() -> None:
    results = run(Answers(faulty=frozenset({"c3"})))

    assert (len(results), results[3].error) == (20, "a fault of ours: KeyError: 'c3'")


def test_words_are_kept_where_the_pace_says_so() -> None:
    assert run(Answers(), pace=Pace(with_text=True))[0].text == "yes"


def test_many_failures_in_a_row_end_the_run_and_keep_what_was_done() -> None:
    kept: list[Result] = []
    broken = frozenset({"c1", "c3", "c4", "c5", "c6"})

    with pytest.raises(
        UpstreamError, match=r"3 cases in a row failed, the last one, 'c5', with: .*broken c5"
    ):
        run(Answers(broken=broken), pace=Pace(give_up=3), kept=kept)

    assert [f"c{n}" for n in range(6)] == [result.id for result in kept]


def test_a_run_that_never_gives_up_ends_with_all_failed() -> None:
    broken = frozenset(case.id for case in CASES)

    assert len(run(Answers(broken=broken), pace=Pace(give_up=0))) == 20


def test_a_stop_waits_for_the_open_calls_and_keeps_them() -> None:
    kept: list[Result] = []

    with pytest.raises(InterruptedScanError):
        run(Answers(), pace=Pace(parallel=2), stop=lambda: len(kept) >= 5, kept=kept)

    assert 5 <= len(kept) <= 7


def test_a_stop_after_the_last_case_is_none() -> None:
    kept: list[Result] = []
    run(Answers(), stop=lambda: len(kept) == 20, kept=kept)

    assert len(kept) == 20
