"""A policy with a watch beside it."""

from __future__ import annotations

from collections.abc import Callable

from demur.telemetry.metrics import Metrics
from demur.types import Caller, Conduct, Decider, Decision, Request, Situation, Stage

__all__ = ["TimedDecider"]


class TimedDecider:
    """Decides as the policy behind it does, and notes how long each decision took.

    timer: seconds that never run backwards
    """

    def __init__(self, policy: Decider, *, metrics: Metrics, timer: Callable[[], float]) -> None:
        self._policy, self._metrics, self._timer = policy, metrics, timer

    @property
    def conduct(self) -> Conduct:
        """What the policy says beside its rules."""
        return self._policy.conduct

    @property
    def reads(self) -> frozenset[str]:
        """What the policy looks at."""
        return self._policy.reads

    @property
    def version(self) -> str:
        """The policy's version; "" for one that has none."""
        return str(getattr(self._policy, "version", ""))

    def chosen(self, request: Request, caller: Caller) -> Decider:
        """Give the version that this caller gets, watched as well; itself for a policy that never changes."""
        chosen = getattr(self._policy, "chosen", None)
        if chosen is None:
            return self
        return TimedDecider(chosen(request, caller), metrics=self._metrics, timer=self._timer)

    def enforces(self, stage: Stage) -> bool:
        """Tell whether the policy enforces anything at `stage`."""
        return self._policy.enforces(stage)

    def decide(self, situation: Situation) -> Decision:
        """Let the policy decide; whatever it raises is raised on."""
        began = self._timer()
        try:
            return self._policy.decide(situation)
        finally:
            self._metrics.decision_time(situation.stage, seconds=self._timer() - began)
