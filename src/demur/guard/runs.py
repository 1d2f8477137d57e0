"""What became of a check, as it is noted for the record."""

from __future__ import annotations

from dataclasses import replace

from demur.errors import CheckBusyError, CheckOpenError, CheckTimeoutError
from demur.guard.checks import Check
from demur.types import CheckConduct, Risk, Run, RunState, RunWhy

__all__ = ["as_known", "run_of", "speaks", "why_failed"]

_SKIPPED = frozenset({RunWhy.SURE_BELOW, RunWhy.SURE_ABOVE, RunWhy.LET_GO, RunWhy.ABSTAINED, RunWhy.KNOWN})


def run_of(check: Check, declared: CheckConduct, *, why: RunWhy | None, seconds: float, currency: str) -> Run:
    """Give what is noted of `check`, with the price that is declared where it was asked.

    why: why there is no opinion of it; None where there is
    """
    state = RunState.RAN if why is None else RunState.SKIPPED if why in _SKIPPED else RunState.FAILED
    run = Run(check=check.name, state=state, why=why, seconds=seconds, version=check.version)
    if declared.price and run.asked:
        return replace(run, price=declared.price, currency=currency)
    return run


def why_failed(error: Exception, *, is_cut: bool) -> RunWhy:
    """Name the failure; is_cut: the check was given less time than it has."""
    if isinstance(error, CheckTimeoutError):
        return RunWhy.CUT if is_cut else RunWhy.TIMEOUT
    if isinstance(error, CheckBusyError):
        return RunWhy.BUSY
    return RunWhy.OPEN if isinstance(error, CheckOpenError) else RunWhy.RAISED


def speaks(risk: Risk) -> bool:
    """Tell whether a check looked: one that names nobody who did, and found nothing, did not."""
    if risk.ran or risk.harmful or risk.attack:
        return True
    found = risk.rules or risk.excused or risk.past or risk.categories or risk.verdicts
    return bool(found or risk.unscreened or risk.crisis or risk.failed)


def as_known(risk: Risk) -> Risk:
    """Give the judgement as it is taken from a cache: nobody is asked for it again, and it costs nothing."""
    known = (
        Run(check=run.check, state=RunState.SKIPPED, why=RunWhy.KNOWN, version=run.version)
        for run in risk.runs
    )
    return replace(risk, runs=tuple(known))
