from __future__ import annotations

from demur.telemetry import CacheState, Metrics, PolicyState


def page(metrics: Metrics) -> list[str]:
    return [line for line in metrics.render().decode().splitlines() if not line.startswith("#")]


def test_nothing_is_said_of_what_is_not_watched() -> None:
    assert not any("policy" in line or "cache" in line for line in page(Metrics()))


def test_the_versions_in_force_and_their_changes_are_told() -> None:
    metrics = Metrics()
    state = PolicyState(name="shop", version="aa", rollout="bb", share=0.1, reloads=3, failures=1)
    metrics.watch_policy(lambda: state)

    lines = page(metrics)

    assert 'demur_policy_info{policy="shop",role="current",version="aa"} 1.0' in lines
    assert 'demur_policy_info{policy="shop",role="rollout",version="bb"} 1.0' in lines
    assert "demur_policy_rollout_share 0.1" in lines
    assert "demur_policy_reloads_total 3.0" in lines
    assert "demur_policy_reload_failures_total 1.0" in lines


def test_without_a_rollout_one_version_is_told() -> None:
    metrics = Metrics()
    metrics.watch_policy(lambda: PolicyState(name="shop", version="aa"))

    assert len([line for line in page(metrics) if line.startswith("demur_policy_info")]) == 1


def test_hits_misses_and_what_the_cache_holds_are_told() -> None:
    metrics = Metrics()
    metrics.watch_cache(lambda: CacheState(hits=3, misses=2, passed=1, evicted=4, entries=5, size=6))

    lines = page(metrics)

    assert 'demur_decision_cache_total{result="hit"} 3.0' in lines
    assert 'demur_decision_cache_total{result="miss"} 2.0' in lines
    assert 'demur_decision_cache_total{result="passed"} 1.0' in lines
    assert "demur_decision_cache_evicted_total 4.0" in lines
    assert "demur_decision_cache_entries 5.0" in lines
    assert "demur_decision_cache_bytes 6.0" in lines
