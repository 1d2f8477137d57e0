"""Which version of the policy is in force, how its changes went, and how the decision cache fares."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

__all__ = ["POLICY_NAMES", "CacheState", "PolicyFigures", "PolicyState"]

POLICY_NAMES = (
    "demur_policy_info",
    "demur_policy_rollout_share",
    "demur_policy_reloads_total",
    "demur_policy_reload_failures_total",
    "demur_decision_cache_total",
    "demur_decision_cache_evicted_total",
    "demur_decision_cache_entries",
    "demur_decision_cache_bytes",
)
"""Every metric family of these, as its samples are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyState:
    """What is in force, and how its changes went.

    rollout: version that `share` of callers get, in [0, 1]; "" where everybody gets `version`
    reloads: changes that were put in force; failures: changes that could not be
    error: what was wrong with the last change; "" where it was well
    """

    name: str
    version: str
    rollout: str = ""
    share: float = 0.0
    reloads: int = 0
    failures: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheState:
    """How the decision cache fares; see `demur.guard.CacheFigures`."""

    hits: int
    misses: int
    passed: int
    evicted: int
    entries: int
    size: int


class PolicyFigures(Collector):
    """Asks for the state whenever the page is read, so that deciding costs nothing for it."""

    def __init__(self) -> None:
        self.policy: Callable[[], PolicyState] | None = None
        self.cache: Callable[[], CacheState] | None = None

    def collect(self) -> Iterator[Metric]:
        """Give the families of what is watched."""
        if self.policy is not None:
            yield from _of_policy(self.policy())
        if self.cache is not None:
            yield from _of_cache(self.cache())

    def describe(self) -> Iterator[Metric]:
        """Give nothing: what is there depends on what is watched."""
        yield from ()


def _of_policy(state: PolicyState) -> Iterator[Metric]:
    info = GaugeMetricFamily(
        "demur_policy_info",
        "Versions of the policy in force; always 1.",
        labels=("policy", "version", "role"),
    )
    info.add_metric((state.name, state.version, "current"), 1)
    if state.rollout:
        info.add_metric((state.name, state.rollout, "rollout"), 1)
    yield info
    yield GaugeMetricFamily(
        "demur_policy_rollout_share", "Share of callers who get the rollout.", value=state.share
    )
    yield CounterMetricFamily("demur_policy_reloads", "Changes put in force.", value=state.reloads)
    yield CounterMetricFamily(
        "demur_policy_reload_failures", "Changes that could not be used.", value=state.failures
    )


def _of_cache(state: CacheState) -> Iterator[Metric]:
    looks = CounterMetricFamily(
        "demur_decision_cache", "Requests looked for in the decision cache, by result.", labels=("result",)
    )
    for result in ("hit", "miss", "passed"):
        looks.add_metric((result,), {"hit": state.hits, "miss": state.misses, "passed": state.passed}[result])
    yield looks
    yield CounterMetricFamily(
        "demur_decision_cache_evicted", "Kept decisions that made room.", value=state.evicted
    )
    yield GaugeMetricFamily("demur_decision_cache_entries", "Decisions kept.", value=state.entries)
    yield GaugeMetricFamily("demur_decision_cache_bytes", "Bytes they take, about.", value=state.size)
