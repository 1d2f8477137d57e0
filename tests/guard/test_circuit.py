from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.guard.circuit import Circuit
from demur.types import Breaker, CircuitState

BREAKER = Breaker(failures=3, within=10.0, pause=5.0)


def after(*events: tuple[float, bool], breaker: Breaker = BREAKER) -> Circuit:
    """Give the circuit after calls that ended at those moments, well or not."""
    circuit = Circuit()
    for now, is_well in events:
        circuit = circuit.asked(now, breaker) or circuit
        circuit = circuit.told(now, breaker, began=now, is_well=is_well)
    return circuit


OPENED = after((0.0, False), (1.0, False), (2.0, False))


def test_so_many_failures_in_the_window_open_it() -> None:
    assert after((0.0, False), (1.0, False)).state(1.0, BREAKER) is CircuitState.CLOSED
    assert OPENED.state(2.0, BREAKER) is CircuitState.OPEN


def test_failures_that_lie_further_apart_do_not() -> None:
    circuit = after((0.0, False), (9.0, False), (10.0, False), (19.5, False))
    assert circuit.state(19.5, BREAKER) is CircuitState.CLOSED


def test_a_success_does_not_undo_the_failures_of_the_window() -> None:
    circuit = after((0.0, False), (1.0, False), (2.0, True), (3.0, False))
    assert circuit.state(3.0, BREAKER) is CircuitState.OPEN


def test_while_it_is_open_nobody_asks() -> None:
    assert OPENED.asked(6.9, BREAKER) is None


def test_after_the_pause_one_call_tries_and_the_others_wait_for_what_comes_of_it() -> None:
    trying = OPENED.asked(7.0, BREAKER)

    assert trying is not None
    assert trying.state(7.0, BREAKER) is CircuitState.HALF_OPEN
    assert trying.asked(7.1, BREAKER) is None


def test_a_try_that_goes_well_closes_it() -> None:
    trying = OPENED.asked(7.0, BREAKER)
    assert trying is not None
    assert trying.told(8.0, BREAKER, began=7.0, is_well=True) == Circuit()


def test_a_try_that_fails_opens_it_for_another_pause() -> None:
    trying = OPENED.asked(7.0, BREAKER)
    assert trying is not None
    again = trying.told(8.0, BREAKER, began=7.0, is_well=False)
    assert again.asked(12.9, BREAKER) is None
    assert again.asked(13.0, BREAKER) is not None


def test_a_try_that_nobody_heard_the_end_of_does_not_keep_it_open_for_ever() -> None:
    trying = OPENED.asked(7.0, BREAKER)
    assert trying is not None
    assert trying.asked(12.0, BREAKER) is not None


def test_calls_that_began_before_it_opened_change_nothing() -> None:
    assert OPENED.told(3.0, BREAKER, began=1.0, is_well=True) == OPENED
    assert OPENED.told(3.0, BREAKER, began=1.0, is_well=False) == OPENED


@pytest.mark.parametrize("is_well", [True, False])
def test_nor_do_they_while_another_call_tries_whether_it_works_again(*, is_well: bool) -> None:
    trying = OPENED.asked(7.0, BREAKER)

    assert trying is not None
    assert trying.told(8.0, BREAKER, began=1.0, is_well=is_well) == trying


@given(st.lists(st.tuples(st.floats(0, 4), st.booleans()), max_size=60))
def test_whatever_happens_it_is_asked_again_at_the_latest_after_two_pauses(
    steps: list[tuple[float, bool]],
) -> None:
    circuit, now = Circuit(), 0.0
    for pause, is_well in steps:
        now += pause
        if (asked := circuit.asked(now, BREAKER)) is not None:
            circuit = asked.told(now, BREAKER, began=now, is_well=is_well) if pause < 3 else asked

    assert circuit.asked(now + 2 * BREAKER.pause, BREAKER) is not None


@given(st.lists(st.booleans(), max_size=60))
def test_it_opens_exactly_when_the_window_holds_as_many_failures_as_declared(ends: list[bool]) -> None:
    circuit = after(*((0.0, is_well) for is_well in ends))

    is_open = circuit.state(0.0, BREAKER) is CircuitState.OPEN
    assert is_open == (ends.count(False) >= BREAKER.failures)
