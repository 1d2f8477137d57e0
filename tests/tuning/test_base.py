from __future__ import annotations

from demur.tuning import Direction, Reason


def test_a_pair_undoes_one_of_the_two_mistakes_that_evaluations_count() -> None:
    assert [direction.value for direction in Direction] == ["false_refusal", "missed_harm"]


def test_every_reason_to_leave_a_mistake_out_reads_as_words() -> None:
    assert all(" " in reason.value and reason.value.islower() for reason in Reason)
