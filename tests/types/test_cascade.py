from __future__ import annotations

from demur.types import Breaker, Cascade, CheckConduct, When


def test_unless_something_is_declared_every_check_is_asked_and_waited_for() -> None:
    usual = CheckConduct()
    assert (usual.when, usual.at_most, usual.breaker, usual.price) == (When.ALWAYS, None, None, 0.0)
    cascade = Cascade()
    assert (cascade.sure_below, cascade.sure_above, cascade.stages, cascade.budget) == (None, None, (), None)


def test_a_breaker_opens_after_five_failures_in_a_minute_unless_told_otherwise() -> None:
    assert (Breaker().failures, Breaker().within, Breaker().pause) == (5, 60.0, 30.0)
