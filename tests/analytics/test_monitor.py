from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from demur.analytics import MonitorSettings, Watch, WatchedKind, compare, watch
from demur.errors import SettingError
from demur.ledger import (
    ActionCount,
    Activations,
    CheckCount,
    Ledger,
    Resolution,
    RuleCount,
    Settlement,
    claim_review,
    read_reviews,
    settle_review,
)
from demur.stats import rate
from demur.types import Action, Exchange, Held, Mode, Stage

NOW, DAY = 1_700_000_000.0, 86_400.0
Keep = Callable[..., None]
Decided = Callable[..., list[Exchange]]


def looked(ledger: Ledger, **over: float) -> Watch:
    return watch(ledger, now=NOW, window=DAY, since=NOW - 28 * DAY, settings=MonitorSettings(**over))


def settle(ledger: Ledger, resolution: Resolution, count: int) -> None:
    for review in read_reviews(ledger, now=NOW)[:count]:
        assert claim_review(ledger, review.id, by="ada", until=NOW + 60)
        expected = Action.ALLOW if resolution is Resolution.OVERTURNED else Action.REFUSE
        assert settle_review(
            ledger, review.id, Settlement(by="ada", resolution=resolution, expected=expected)
        )


def test_a_rate_that_jumped_is_a_warning(ledger: Ledger, keep: Keep, decided: Decided) -> None:
    keep(*decided(200, blocked=2, at=NOW - 9 * DAY), *decided(50, blocked=10, at=NOW - 60))
    found = looked(ledger)

    assert {(one.kind, one.name) for one in found.watched if one.jumped} == {
        (WatchedKind.STOPPED, "any"),
        (WatchedKind.ACTION, "refuse"),
        (WatchedKind.RULE, "watch (input, enforce)"),
    }
    assert (found.watched[0].recent, found.watched[0].baseline) == (rate(10, 50), rate(2, 200))
    assert "stopped any jumped from 1.0% [0.3, 3.6] (n=200) to 20.0% [11.2, 33.0] (n=50)" in found.warnings


def test_a_rate_that_fell_or_stayed_is_none(ledger: Ledger, keep: Keep, decided: Decided) -> None:
    keep(*decided(100, blocked=20, at=NOW - 9 * DAY), *decided(50, blocked=9, at=NOW - 60))

    assert looked(ledger).warnings == ()


def test_a_rule_that_is_new_can_jump(ledger: Ledger, keep: Keep, decided: Decided) -> None:
    keep(*decided(300, blocked=0, at=NOW - 9 * DAY), *decided(60, blocked=9, at=NOW - 60, rule="new"))

    assert "new (input, enforce)" in {one.name for one in looked(ledger).watched if one.jumped}


def test_a_small_step_of_large_numbers_is_no_warning() -> None:
    late, early = _counts(decided=30_000, refused=3_300), _counts(decided=300_000, refused=30_000)

    assert not any(one.jumped for one in compare(late, early, settings=MonitorSettings()))
    assert any(one.jumped for one in compare(late, early, settings=MonitorSettings(least_ratio=1.0)))


def test_checks_that_fail_more_often_are_a_warning() -> None:
    late, early = (_counts(decided=100, failed=failed) for failed in (12, 1))
    (first, *_) = compare(late, early, settings=MonitorSettings())

    assert (first.kind, first.name, first.jumped) == (WatchedKind.CHECK, "model (input)", True)


def test_a_check_that_is_new_has_nothing_to_be_compared_with() -> None:
    late, early = _counts(decided=100, failed=50), _counts(decided=100, refused=1)
    (check,) = (
        one for one in compare(late, early, settings=MonitorSettings()) if one.kind is WatchedKind.CHECK
    )

    assert (check.baseline.total, check.jumped) == (0, False)


def test_without_anything_decided_nothing_is_compared(ledger: Ledger) -> None:
    found = looked(ledger)

    assert ([(one.name, one.chance) for one in found.watched], found.warnings) == ([("any", 1.0)], ())


def test_where_nothing_changed_false_alarms_are_as_rare_as_promised() -> None:
    rng = random.Random(7)  # noqa: S311 - a simulation to be repeated
    rates = [rng.choice((0.001, 0.01, 0.05, 0.3)) for _ in range(25)]
    settings = MonitorSettings(false_alarm=0.05, least_ratio=1.0)

    def simulated(total: int) -> Activations:
        # A binomial count by its normal form would hide the small ones, which are the difficult ones.
        rules = [sum(rng.random() < share for _ in range(total)) for share in rates]
        return _counts(decided=total, rules=rules)

    trials = 120
    alarms = sum(
        any(one.jumped for one in compare(simulated(80), simulated(400), settings=settings))
        for _ in range(trials)
    )

    # 5% of 120 looks are 6; more than 13 would happen once in 500 runs at exactly that rate.
    assert alarms <= 13


def test_a_rule_that_people_overturn_is_a_warning(ledger: Ledger, keep: Keep, decided: Decided) -> None:
    keep(*decided(6, blocked=6, at=NOW - 60, held=True))
    settle(ledger, Resolution.OVERTURNED, 4)
    (rule,) = looked(ledger).overturned

    assert (rule.rule, rule.overturned, rule.too_often) == ("watch", rate(4, 4), True)
    assert "rule watch is overturned in 100.0%" in looked(ledger).warnings[0]


def test_two_overturned_cases_are_too_few_to_tell(ledger: Ledger, keep: Keep, decided: Decided) -> None:
    keep(*decided(2, blocked=2, at=NOW - 60, held=True))
    settle(ledger, Resolution.OVERTURNED, 2)

    assert not looked(ledger).overturned[0].too_often


def test_what_people_uphold_is_no_warning(ledger: Ledger, keep: Keep, decided: Decided) -> None:
    keep(*decided(8, blocked=8, at=NOW - 60, held=True))
    settle(ledger, Resolution.UPHELD, 7)

    assert (looked(ledger).overturned[0].too_often, looked(ledger).reviews.upheld) == (False, 7)


def test_texts_that_could_not_be_kept_are_a_warning(ledger: Ledger, keep: Keep, decided: Decided) -> None:
    (one,) = decided(1, blocked=1, at=NOW - 60, held=True)
    unreadable = Held(request="", reply=0, reason="", keep_days=1)  # type: ignore[arg-type] # what no text is
    keep(replace(one, held=unreadable))

    assert looked(ledger).warnings == ("1 texts could not be kept for people to look at",)


@pytest.mark.parametrize("over", [{"false_alarm": 0.0}, {"tolerated": 1.0}, {"least_ratio": 0.5}])
def test_limits_have_their_range(over: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=next(iter(over))):
        MonitorSettings(**over)


def test_an_empty_baseline_is_an_error(ledger: Ledger) -> None:
    with pytest.raises(SettingError, match="the baseline is empty"):
        watch(ledger, now=NOW, window=DAY, since=NOW - DAY)


def _counts(
    *, decided: int, refused: int = 0, failed: int | None = None, rules: list[int] | None = None
) -> Activations:
    return Activations(
        decided=decided,
        stopped=refused,
        judged=decided,
        actions=(ActionCount(action=Action.REFUSE, enforced=refused, observed=refused),),
        rules=tuple(
            RuleCount(
                rule=f"r{number}",
                stage=Stage.INPUT,
                action=Action.REFUSE,
                mode=Mode.OBSERVE,
                category=None,
                hits=hits,
                enforced=0,
                errors=0,
            )
            for number, hits in enumerate(rules or [])
        ),
        checks=()
        if failed is None
        else (CheckCount(check="model", stage=Stage.INPUT, due=decided, failed=failed),),
        risk_rules=(),
    )
