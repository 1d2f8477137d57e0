"""Whatever checks there are and however they are to be asked: judging ends, and nothing of it is silent."""

from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import dataclass, field
from typing import cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from demur.guard import Check, Flow
from demur.guard.assessing import assessed
from demur.policy.gate import combine, failed_checks
from demur.testing.decisions import decision
from demur.testing.dialogue import Performer, ScriptedDialogue, asks
from demur.types import (
    Action,
    Breaker,
    Cascade,
    CheckConduct,
    Conduct,
    Risk,
    RunState,
    RunWhy,
    Stage,
    Subject,
    When,
)

SUBJECT = Subject(stage=Stage.INPUT, request=asks("Hi."))
_SLACK = 1.0
"""Seconds that a busy machine may add."""
_KINDS = ("judges", "raises", "hangs", "tells_nonsense", "lies", "gives_nothing", "abstains")
_SCORES = (0.0, 0.02, 0.5, 0.97)
_NAMES = ("a", "b", "c", "d", "e")


@dataclass(eq=False)
class Tier:
    """Does what its kind says; one that hangs does so until it is let go."""

    kind: str
    harmful: float
    crisis: bool
    gate: threading.Event = field(default_factory=threading.Event)

    def assess(self, subject: Subject) -> Risk:
        if self.kind == "raises":
            raise ValueError(subject.stage)
        if self.kind == "hangs":
            self.gate.wait(10)
        if self.kind == "tells_nonsense":
            return cast("Risk", "fine")
        if self.kind == "gives_nothing":
            return cast("Risk", None)
        harmful = float("nan") if self.kind == "lies" else self.harmful
        ran = () if self.kind == "abstains" else (self.kind,)
        score = 0.0 if self.kind == "abstains" else harmful
        return Risk(stage=subject.stage, harmful=score, crisis=self.crisis and bool(ran), ran=ran)


@dataclass(frozen=True)
class Plan:
    tiers: dict[str, Tier]
    conduct: Conduct

    @property
    def longest(self) -> float:
        budget = self.conduct.cascade.budget
        return sum(self.conduct.of(name).timeout or 0 for name in self.tiers) if budget is None else budget


@st.composite
def declared(draw: st.DrawFn, kind: str, budget: float | None) -> CheckConduct:
    must_end = kind == "hangs" and budget is None
    return CheckConduct(
        on_error=draw(st.sampled_from([Action.ALLOW, Action.CLARIFY, Action.REFUSE, Action.ESCALATE])),
        timeout=draw(st.sampled_from([0.005, 0.01] if must_end else [None, 0.005, 0.01])),
        when=draw(st.sampled_from(When)),
        at_most=draw(st.sampled_from([None, 1, 2])),
        breaker=draw(st.sampled_from([None, Breaker(failures=1), Breaker(failures=2, pause=0.001)])),
        price=draw(st.sampled_from([0.0, 0.25])),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    names = draw(st.permutations(_NAMES))[: draw(st.integers(0, len(_NAMES)))]
    budget = draw(st.sampled_from([None, 0.01, 0.02]))
    tiers = {
        name: Tier(
            kind=draw(st.sampled_from(_KINDS)),
            harmful=draw(st.sampled_from(_SCORES)),
            crisis=draw(st.integers(0, 9)) == 0,
        )
        for name in names
    }
    rows = draw(st.permutations(_NAMES))
    cut = draw(st.integers(0, len(_NAMES)))
    cascade = Cascade(
        sure_below=draw(st.sampled_from([None, 0.05])),
        sure_by=tuple(draw(st.sets(st.sampled_from(_NAMES), max_size=1))),
        sure_above=draw(st.sampled_from([None, 0.95])),
        stages=draw(st.sampled_from([(), (tuple(rows[:cut]), tuple(rows[cut:]))])),
        let_go=draw(st.booleans()),
        budget=budget,
        currency="EUR",
    )
    checks = {name: draw(declared(tier.kind, budget)) for name, tier in tiers.items()}
    return Plan(tiers=tiers, conduct=Conduct(checks=checks, cascade=cascade))


class Judged:
    """What came of a plan, asked several times in a row so that circuits open and calls pile up."""

    def __init__(self, plan: Plan, *, awaited: bool) -> None:
        self.reported: list[str] = []
        self._plan, self._performer = plan, Performer(ScriptedDialogue(SUBJECT.request, []))
        try:
            began = time.monotonic()
            self.risks = [self._once(awaited) for _ in range(3)]
            self.seconds = time.monotonic() - began
        finally:
            for tier in plan.tiers.values():
                tier.gate.set()

    def _once(self, awaited: bool) -> Risk:  # noqa: FBT001 - which world it is asked in
        flow = assessed(
            SUBJECT,
            checks=[Check(name=name, assessor=tier) for name, tier in self._plan.tiers.items()],
            conduct=self._plan.conduct,
            report=self._report,
            timer=time.monotonic,
        )
        return asyncio.run(self._performer.arun(flow)) if awaited else self._performer.run(flow)

    def _report(self, where: str, error: Exception) -> Flow[None]:  # noqa: ARG002 - where is enough
        self.reported.append(where)
        yield from ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plan=plans(), awaited=st.booleans())
def test_judging_ends_in_time_and_accounts_for_every_check(plan: Plan, awaited: bool) -> None:  # noqa: FBT001 - given by the search
    judged = Judged(plan, awaited=awaited)

    assert judged.seconds < 3 * plan.longest + _SLACK
    failures = 0
    for risk in judged.risks:
        assert [run.check for run in risk.runs] == list(plan.tiers)
        failed = [run.check for run in risk.runs if run.state is RunState.FAILED]
        assert risk.failed == tuple(failed)
        failures += len(failed)
        _check_effect(risk, plan.conduct)
        for run in risk.runs:
            _check_run(run.check, why=run.why, plan=plan)
            assert run.price == (plan.conduct.of(run.check).price if run.asked else 0.0)
    assert len(judged.reported) == failures


def _check_effect(risk: Risk, conduct: Conduct) -> None:
    """See that whatever failed has the effect that is declared for it."""
    hits = failed_checks(risk.failed, conduct)
    done = combine([], hits, reach={}, head=decision(), category=None)
    wanted = max(
        (conduct.of(name).on_error for name in risk.failed),
        key=lambda action: action.strength,
        default=Action.ALLOW,
    )
    assert done.action is wanted


def _check_run(name: str, *, why: RunWhy | None, plan: Plan) -> None:
    """See that what is said to have become of a check can have become of it."""
    kind, told, cascade = plan.tiers[name].kind, plan.conduct.of(name), plan.conduct.cascade
    if why is None:
        assert kind == "judges"
    elif why is RunWhy.ABSTAINED:
        assert kind == "abstains"
    elif why in (RunWhy.SURE_ABOVE, RunWhy.SURE_BELOW):
        assert told.when is When.UNSURE
        assert (cascade.sure_above if why is RunWhy.SURE_ABOVE else cascade.sure_below) is not None
    elif why is RunWhy.LET_GO:
        assert (told.when, cascade.let_go) == (When.UNSURE, True)
    elif why is RunWhy.RAISED:
        assert kind == "raises"
    elif why is RunWhy.NONSENSE:
        assert kind in ("tells_nonsense", "lies", "gives_nothing")
    elif why in (RunWhy.CUT, RunWhy.BUDGET):
        assert cascade.budget is not None
    elif why is RunWhy.TIMEOUT:
        assert told.timeout is not None
    elif why is RunWhy.OPEN:
        assert told.breaker is not None
    else:
        assert why is RunWhy.BUSY
        assert told.at_most is not None
