from __future__ import annotations

import pytest
from prometheus_client.parser import text_string_to_metric_families

from demur.telemetry import CONTENT_TYPE, METRIC_NAMES, CacheState, Metrics, PolicyState
from demur.types import Caller, Exchange, Finding, Kind, Outcome


def _exchange(provider: str | None = "openai") -> Exchange:
    finding = Finding(
        outcome=Outcome.ANSWERED,
        kind=Kind.FALSE_PREMISE,
        refusal=None,
        text="",
        discarded="",
        failure="",
        flags=frozenset(),
        confidence=1.0,
        signals=(),
        labels=(),
        ran=(),
        provider=provider,
        api="chat.completions",
        model=None,
    )
    return Exchange(
        id="r", at=0.0, api="chat.completions", finding=finding, caller=Caller(), streamed=True, duration=2.0
    )


def _lines(metrics: Metrics, name: str) -> list[str]:
    return [line for line in metrics.render().decode().splitlines() if line.startswith(name)]


def test_a_request_is_counted_by_what_was_found_and_timed() -> None:
    metrics = Metrics()
    metrics.exchange(_exchange())
    assert _lines(metrics, "demur_requests_total") == [
        (
            'demur_requests_total{api="chat.completions",kind="false_premise",origin="",outcome="answered",'
            'provider="openai",streamed="true"} 1.0'
        )
    ]
    assert 'demur_request_duration_seconds_sum{api="chat.completions"} 2.0' in _lines(
        metrics, "demur_request_d"
    )


def test_made_up_providers_do_not_make_the_page_grow() -> None:
    metrics = Metrics()
    for number in range(100):
        metrics.exchange(_exchange(f"provider-{number}"))
    assert len(_lines(metrics, "demur_requests_total")) == 33


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ('demur_failures_total{where="detect"} 1.0', lambda m: m.failure("detect")),
        ('demur_clients_gone_total{api="messages"} 1.0', lambda m: m.client_gone("messages")),
        (
            'demur_upstream_failures_total{code="DEM-302",upstream="openai"} 1.0',
            lambda m: m.upstream_failure("openai", code="DEM-302"),
        ),
        ('demur_passed_through_total{upstream="openai"} 1.0', lambda m: m.passed_through("openai")),
        (
            'demur_rejected_total{api="messages",status="400"} 1.0',
            lambda m: m.rejected("messages", status=400),
        ),
        ('demur_records_total{state="failed"} 5.0', lambda m: m.record("failed", count=5)),
        ("demur_records_waiting 7.0", lambda m: m.watch_waiting(lambda: 7)),
        ('demur_overhead_seconds_sum{api="messages"} 0.5', lambda m: m.overhead("messages", seconds=0.5)),
        (
            'demur_first_token_overhead_seconds_sum{api="messages"} 0.25',
            lambda m: m.first_token("messages", seconds=0.25),
        ),
    ],
)
def test_each_event_has_its_figure(line: str, call: object) -> None:
    metrics = Metrics()
    assert callable(call)
    call(metrics)
    assert line in metrics.render().decode().splitlines()


def test_two_sets_of_figures_share_nothing() -> None:
    first, second = Metrics(), Metrics()
    first.failure("detect")
    assert _lines(second, "demur_failures_total") == []


def test_the_page_is_what_prometheus_reads_and_its_names_are_listed() -> None:
    metrics = Metrics()
    metrics.watch_policy(lambda: PolicyState(name="shop", version="aa"))
    metrics.watch_cache(lambda: CacheState(hits=0, misses=0, passed=0, evicted=0, entries=0, size=0))
    families = text_string_to_metric_families(metrics.render().decode())
    named = {f"{f.name}_total" if f.type == "counter" else f.name for f in families}
    assert {name for name in named if not name.endswith("_created")} == set(METRIC_NAMES)
    assert CONTENT_TYPE.startswith("text/plain")
