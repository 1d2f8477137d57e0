from __future__ import annotations

import pytest

from demur.errors import CheckBusyError, CheckError, CheckOpenError, CheckTimeoutError
from demur.guard import Check
from demur.guard.runs import as_known, run_of, speaks, why_failed
from demur.testing.guards import WordTier
from demur.types import Category, CheckConduct, Risk, Run, RunState, RunWhy, Stage

CHECK = Check(name="guard", assessor=WordTier(), version="v2")
COSTS = CheckConduct(price=0.5)


def test_a_check_that_ran_has_its_price_time_and_version() -> None:
    assert run_of(CHECK, COSTS, why=None, seconds=0.25, currency="EUR") == Run(
        check="guard", seconds=0.25, price=0.5, currency="EUR", version="v2"
    )


@pytest.mark.parametrize("why", [why for why in RunWhy if not Run(check="x", why=why).asked])
def test_a_check_that_was_not_asked_costs_nothing(why: RunWhy) -> None:
    run = run_of(CHECK, COSTS, why=why, seconds=0.0, currency="EUR")
    assert (run.price, run.currency) == (0.0, "")


@pytest.mark.parametrize(
    "why", [RunWhy.LET_GO, RunWhy.ABSTAINED, RunWhy.RAISED, RunWhy.NONSENSE, RunWhy.TIMEOUT, RunWhy.CUT]
)
def test_a_check_that_was_asked_in_vain_costs_all_the_same(why: RunWhy) -> None:
    assert run_of(CHECK, COSTS, why=why, seconds=1.0, currency="EUR").price == 0.5


def test_every_reason_belongs_to_one_state() -> None:
    states = {why: run_of(CHECK, COSTS, why=why, seconds=0.0, currency="EUR").state for why in RunWhy}
    assert [why for why, state in states.items() if state is RunState.SKIPPED] == list(RunWhy)[:5]
    assert RunState.RAN not in states.values()


@pytest.mark.parametrize(
    ("error", "is_cut", "why"),
    [
        (RuntimeError("no"), False, RunWhy.RAISED),
        (CheckError("no"), True, RunWhy.RAISED),
        (CheckTimeoutError("late"), False, RunWhy.TIMEOUT),
        (CheckTimeoutError("late"), True, RunWhy.CUT),
        (CheckBusyError("full"), True, RunWhy.BUSY),
        (CheckOpenError("open"), False, RunWhy.OPEN),
    ],
)
def test_a_failure_is_named_by_its_error(error: Exception, is_cut: bool, why: RunWhy) -> None:  # noqa: FBT001 - given by the list above
    assert why_failed(error, is_cut=is_cut) is why


def test_a_judgement_that_names_nobody_and_finds_nothing_says_nothing() -> None:
    assert not speaks(Risk(stage=Stage.INPUT))
    assert speaks(Risk(stage=Stage.INPUT, ran=("words",)))
    assert speaks(Risk(stage=Stage.INPUT, harmful=0.1))
    assert speaks(Risk(stage=Stage.INPUT, categories={Category.CYBER: 0.2}))


def test_what_is_known_already_is_not_asked_and_not_paid_for_again() -> None:
    paid = Run(check="guard", seconds=1.0, price=0.5, currency="EUR", version="v2")

    known = as_known(Risk(stage=Stage.INPUT, harmful=0.7, ran=("guard",), runs=(paid,)))

    assert known.runs == (Run(check="guard", state=RunState.SKIPPED, why=RunWhy.KNOWN, version="v2"),)
    assert (known.harmful, known.ran, known.runs[0].asked) == (0.7, ("guard",), False)
