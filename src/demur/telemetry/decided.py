"""What was judged, decided and done about requests, in figures."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram

from demur.telemetry.checked import CHECKED_NAMES, CheckedFigures
from demur.telemetry.labels import Bounded
from demur.types import Decision, Exchange, Risk

__all__ = ["DECIDED_NAMES", "DecidedFigures"]

DECIDED_NAMES = (
    "demur_decisions_total",
    "demur_activations_total",
    "demur_risk_hits_total",
    "demur_answers_total",
    "demur_retries_total",
    "demur_decision_seconds",
    *CHECKED_NAMES,
)
"""Every metric family of these, as its samples are named."""
_BUCKETS = (0.00001, 0.00005, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.1)
_MOST_RULES = 1000
"""Different rules that get a line of their own."""


class DecidedFigures:
    """Counts what exchanges carry beside their finding; every method is thread-safe.

    Names of rules, checks and topics come from policies and files of rules, never from a client; their lists
    stop growing all the same.
    checked: what became of the checks
    """

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry
        self._rules, self._risk_rules = Bounded(limit=_MOST_RULES), Bounded(limit=_MOST_RULES)
        self._topics = Bounded(limit=64)
        self.checked = CheckedFigures(registry)
        self._decisions = self._counter(
            "decisions",
            "Decisions, by what was enforced and what would be if every observing rule were.",
            *("api", "stage", "action", "observed"),
        )
        self._activations = self._counter(
            "activations", "Rules of the policy that held.", "stage", "rule", "action", "mode"
        )
        self._hits = self._counter("risk_hits", "Risk rules that hit.", "stage", "rule")
        self._answers = self._counter("answers", "Answers of ours instead of a reply.", "api", "topic")
        self._retries = self._counter("retries", "Calls made again after a refusal.", "api")
        self._deciding = Histogram(
            "demur_decision_seconds",
            "Time that the policy took.",
            ("stage",),
            buckets=_BUCKETS,
            registry=registry,
        )

    def count(self, exchange: Exchange) -> None:
        """Count everything that was judged, decided and done about `exchange`."""
        for risk in exchange.risks:
            self._risk(risk)
        for decision in exchange.decisions:
            self._decision(exchange.api, decision)
        if exchange.topic:
            self._answers.labels(exchange.api, self._topics.word(exchange.topic)).inc()
        if exchange.attempts > 1:
            self._retries.labels(exchange.api).inc(exchange.attempts - 1)

    def time(self, stage: str, *, seconds: float) -> None:
        """Note how long the policy took to decide at `stage`."""
        self._deciding.labels(stage).observe(seconds)

    def _risk(self, risk: Risk) -> None:
        self.checked.count(risk)
        for rule in risk.rules:
            self._hits.labels(risk.stage, self._risk_rules.word(rule)).inc()

    def _decision(self, api: str, decision: Decision) -> None:
        stage = decision.stage
        self._decisions.labels(api, stage, decision.action, decision.observed).inc()
        for hit in decision.hits:
            self._activations.labels(stage, self._rules.word(hit.rule), hit.action, hit.mode).inc()

    def _counter(self, name: str, says: str, *labels: str) -> Counter:
        return Counter(f"demur_{name}", says, labels, registry=self._registry)
