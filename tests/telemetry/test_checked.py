from __future__ import annotations

from dataclasses import replace

import pytest

from demur.telemetry import Metrics
from demur.testing.findings import exchange
from demur.types import CheckHealth, CircuitState, Risk, Run, RunState, RunWhy, Stage

RUNS = (
    Run(check="rules", seconds=0.0002),
    Run(check="guard", seconds=0.2, price=0.25, currency="EUR"),
    Run(check="judge", state=RunState.SKIPPED, why=RunWhy.SURE_ABOVE),
    Run(check="words", state=RunState.FAILED, why=RunWhy.TIMEOUT, seconds=1.5, price=0.5, currency="EUR"),
)


def lines(metrics: Metrics) -> list[str]:
    return metrics.render().decode().splitlines()


@pytest.mark.parametrize(
    "line",
    [
        'demur_checks_total{check="rules",stage="input",state="ran"} 2.0',
        'demur_checks_total{check="judge",stage="input",state="skipped"} 2.0',
        'demur_checks_total{check="words",stage="input",state="failed"} 2.0',
        'demur_check_reasons_total{check="judge",stage="input",why="sure_above"} 2.0',
        'demur_check_reasons_total{check="words",stage="input",why="timeout"} 2.0',
        'demur_check_seconds_count{check="guard",stage="input"} 2.0',
        'demur_check_seconds_sum{check="guard",stage="input"} 0.4',
        'demur_check_price_total{check="guard",currency="EUR"} 0.5',
    ],
)
def test_what_became_of_each_check_has_its_figure(line: str) -> None:
    metrics = Metrics()
    for _ in range(2):
        metrics.exchange(replace(exchange(), risks=(Risk(stage=Stage.INPUT, ran=("other",), runs=RUNS),)))
    assert line in lines(metrics)


def test_what_was_not_asked_took_no_time() -> None:
    metrics = Metrics()
    metrics.exchange(replace(exchange(), risks=(Risk(stage=Stage.INPUT, runs=RUNS),)))
    assert not [line for line in lines(metrics) if line.startswith('demur_check_seconds_count{check="judge"')]


def test_how_each_check_does_is_asked_when_the_page_is_read() -> None:
    metrics = Metrics()
    healths = {"guard": CheckHealth(circuit=CircuitState.OPEN, under_way=2, waiting=3, hanging=1)}
    metrics.watch_checks(lambda: healths)
    healths["judge"] = CheckHealth(circuit=CircuitState.HALF_OPEN)

    page = lines(metrics)
    for line in (
        'demur_check_circuit{check="guard"} 1.0',
        'demur_check_circuit{check="judge"} 0.5',
        'demur_check_calls{check="guard",state="under_way"} 2.0',
        'demur_check_calls{check="guard",state="waiting"} 3.0',
        'demur_check_calls{check="guard",state="hanging"} 1.0',
    ):
        assert line in page


def test_checks_without_number_do_not_make_the_page_grow() -> None:
    metrics = Metrics()
    runs = tuple(Run(check=f"c{number}") for number in range(100))
    metrics.exchange(replace(exchange(), risks=(Risk(stage=Stage.INPUT, runs=runs),)))
    assert len([line for line in lines(metrics) if line.startswith("demur_checks_total{")]) == 33
