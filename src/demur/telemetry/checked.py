"""What became of checks, what they cost, and how they do in this process, in figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from demur.telemetry.labels import Bounded
from demur.types import CheckHealth, CircuitState, Risk, Run, RunState, RunWhy

__all__ = ["CHECKED_NAMES", "CheckedFigures", "Healths"]

CHECKED_NAMES = (
    "demur_checks_total",
    "demur_check_reasons_total",
    "demur_check_seconds",
    "demur_check_price_total",
    "demur_check_circuit",
    "demur_check_calls",
)
"""Every metric family of these, as its samples are named."""
Healths = Callable[[], Mapping[str, CheckHealth]]
"""Tells how each check does, by its name."""
_BUCKETS = (0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
_OPENNESS = {CircuitState.CLOSED: 0.0, CircuitState.HALF_OPEN: 0.5, CircuitState.OPEN: 1.0}


def _nobody() -> Mapping[str, CheckHealth]:
    return {}


class CheckedFigures:
    """Counts what became of checks; every method is thread-safe.

    Names of checks come from settings and policies, never from a client; their list stops growing even so.
    """

    def __init__(self, registry: CollectorRegistry) -> None:
        self._names, self._health = Bounded(), _Health()
        registry.register(self._health)
        self._checks = Counter(
            "demur_checks", "Checks by what became of them.", ("stage", "check", "state"), registry=registry
        )
        self._reasons = Counter(
            "demur_check_reasons",
            "Why checks were skipped or failed.",
            ("stage", "check", "why"),
            registry=registry,
        )
        self._seconds = Histogram(
            "demur_check_seconds",
            "Time that checks took which were asked.",
            ("stage", "check"),
            buckets=_BUCKETS,
            registry=registry,
        )
        self._price = Counter(
            "demur_check_price", "What checks cost, as declared.", ("check", "currency"), registry=registry
        )

    def count(self, risk: Risk) -> None:
        """Count what became of the checks behind `risk`; without `runs`, which of them ran and failed."""
        for run in risk.runs or _runs_of(risk):
            check = self._names.word(run.check)
            self._checks.labels(risk.stage, check, run.state).inc()
            if run.why is not None:
                self._reasons.labels(risk.stage, check, run.why).inc()
            if run.asked and risk.runs:
                self._seconds.labels(risk.stage, check).observe(run.seconds)
            if run.price:
                self._price.labels(check, run.currency).inc(run.price)

    def watch(self, healths: Healths) -> None:
        """Ask `healths` how each check does whenever the page is read."""
        self._health.ask = healths


class _Health(Collector):
    def __init__(self) -> None:
        self.ask: Healths = _nobody

    def collect(self) -> Iterable[Metric]:
        circuit = GaugeMetricFamily(
            "demur_check_circuit",
            "1 while a failing check is left alone, 0.5 while it is tried.",
            labels=["check"],
        )
        calls = GaugeMetricFamily("demur_check_calls", "Calls of checks now.", labels=["check", "state"])
        for name, health in self.ask().items():
            circuit.add_metric([name], _OPENNESS[health.circuit])
            calls.add_metric([name, "under_way"], health.under_way)
            calls.add_metric([name, "waiting"], health.waiting)
            calls.add_metric([name, "hanging"], health.hanging)
        return circuit, calls


def _runs_of(risk: Risk) -> Iterable[Run]:
    """Give what is known where a judgement does not say what became of each check."""
    yield from (Run(check=name) for name in risk.ran)
    yield from (Run(check=name, state=RunState.FAILED, why=RunWhy.RAISED) for name in risk.failed)
