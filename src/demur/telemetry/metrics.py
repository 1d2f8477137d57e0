"""What the gateway counts and times, in Prometheus' terms, on a registry of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)

from demur.telemetry.checked import Healths
from demur.telemetry.decided import DECIDED_NAMES, DecidedFigures
from demur.telemetry.labels import Bounded
from demur.telemetry.policy import POLICY_NAMES, CacheState, PolicyFigures, PolicyState
from demur.types import Exchange

__all__ = ["CONTENT_TYPE", "METRIC_NAMES", "Metrics", "RecordState"]

CONTENT_TYPE = CONTENT_TYPE_LATEST
RecordState = Literal["queued", "failed"]
_MILLISECONDS = (0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5)
_SECONDS = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0)
_FOUND = ("api", "outcome", "kind", "origin", "provider", "streamed")
METRIC_NAMES = (
    "demur_requests_total",
    "demur_failures_total",
    "demur_clients_gone_total",
    "demur_upstream_failures_total",
    "demur_passed_through_total",
    "demur_rejected_total",
    "demur_records_total",
    "demur_records_waiting",
    "demur_overhead_seconds",
    "demur_first_token_overhead_seconds",
    "demur_request_duration_seconds",
    "demur_limited_total",
    *DECIDED_NAMES,
    *POLICY_NAMES,
)
"""Every metric family, as its samples are named."""


class Metrics:
    """The gateway's figures; every method is thread-safe and costs a few microseconds.

    Labels take words of closed lists only, or of a list that stops growing (`Bounded`), so that no client can
    make the page of figures grow.
    """

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._providers = Bounded()
        self._requests = self._counter("requests", "Observed requests, by what was found.", *_FOUND)
        self._failures = self._counter(
            "failures", "Failures inside Demur, each with its declared outcome.", "where"
        )
        self._gone = self._counter("clients_gone", "Clients that left before their reply ended.", "api")
        self._upstream = self._counter(
            "upstream_failures", "Upstreams down, slow or cut.", "upstream", "code"
        )
        self._passed = self._counter("passed_through", "Requests passed through unobserved.", "upstream")
        self._rejected = self._counter(
            "rejected", "Requests turned away before an upstream was asked.", "api", "status"
        )
        self._limited = self._counter("limited", "Requests over a limit, by whose.", "api", "whose")
        self._decided = DecidedFigures(self._registry)
        self._policy = PolicyFigures()
        self._registry.register(self._policy)
        self._records = self._counter("records", "Records, by what became of them.", "state")
        self._waiting = Gauge("demur_records_waiting", "Records not yet written.", registry=self._registry)
        self._overhead = self._histogram("overhead", "Time added to whole replies.", _MILLISECONDS)
        self._first = self._histogram(
            "first_token_overhead", "Time added to the first bytes of streams.", _MILLISECONDS
        )
        self._duration = self._histogram(
            "request_duration", "From request to the end of the reply.", _SECONDS
        )

    def exchange(self, exchange: Exchange) -> None:
        """Count one observed request, with what was decided and done about it, and time it."""
        finding = exchange.finding
        origin = finding.refusal.origin if finding.refusal else ""
        self._requests.labels(
            exchange.api,
            finding.outcome,
            finding.kind or "",
            origin,
            self._providers.word(finding.provider or ""),
            "true" if exchange.streamed else "false",
        ).inc()
        self._duration.labels(exchange.api).observe(exchange.duration)
        self._decided.count(exchange)

    def failure(self, where: str) -> None:
        """Count a failure inside Demur; `where` is a short stable word such as `detect`."""
        self._failures.labels(where).inc()

    def client_gone(self, api: str) -> None:
        """Count a client that left early."""
        self._gone.labels(api).inc()

    def upstream_failure(self, upstream: str, *, code: str) -> None:
        """Count an upstream that was down, slow or broke off; `code` is the error's, such as `DEM-302`."""
        self._upstream.labels(upstream, code).inc()

    def passed_through(self, upstream: str) -> None:
        """Count a request of a path that is not observed."""
        self._passed.labels(upstream).inc()

    def rejected(self, api: str, *, status: int) -> None:
        """Count a request that was turned away with an error of `status`."""
        self._rejected.labels(api, str(status)).inc()

    def limited(self, api: str, *, whose: str) -> None:
        """Count a request over a limit of a `key` or a `user`."""
        self._limited.labels(api, whose).inc()

    def decision_time(self, stage: str, *, seconds: float) -> None:
        """Note how long the policy took to decide at `stage`."""
        self._decided.time(stage, seconds=seconds)

    def watch_checks(self, healths: Healths) -> None:
        """Ask `healths` how each check does whenever the page is read."""
        self._decided.checked.watch(healths)

    def record(self, state: RecordState, *, count: int = 1) -> None:
        """Count `count` records that reached `state`."""
        self._records.labels(state).inc(count)

    def watch_waiting(self, waiting: Callable[[], int]) -> None:
        """Ask `waiting` for the number of unwritten records whenever the page is read."""
        self._waiting.set_function(waiting)

    def watch_policy(self, state: Callable[[], PolicyState]) -> None:
        """Ask `state` for the policy in force whenever the page is read."""
        self._policy.policy = state

    def watch_cache(self, state: Callable[[], CacheState]) -> None:
        """Ask `state` how the decision cache fares whenever the page is read."""
        self._policy.cache = state

    def overhead(self, api: str, *, seconds: float) -> None:
        """Note the time that Demur itself added to a whole reply."""
        self._overhead.labels(api).observe(seconds)

    def first_token(self, api: str, *, seconds: float) -> None:
        """Note the time that Demur itself added before the first bytes of a stream."""
        self._first.labels(api).observe(seconds)

    def render(self) -> bytes:
        """Give the page of figures; its content type is `CONTENT_TYPE`."""
        return generate_latest(self._registry)

    def _counter(self, name: str, says: str, *labels: str) -> Counter:
        return Counter(f"demur_{name}", says, labels, registry=self._registry)

    def _histogram(self, name: str, says: str, buckets: tuple[float, ...]) -> Histogram:
        return Histogram(f"demur_{name}_seconds", says, ("api",), buckets=buckets, registry=self._registry)
