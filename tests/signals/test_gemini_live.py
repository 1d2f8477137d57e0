from __future__ import annotations

import pytest

from demur.signals import read_signals
from demur.types import ChoiceSignals, Origin, Outcome, ReplySignals, Retry, Stage


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


def blocked(value: object) -> tuple[Origin, Stage, Retry, str]:
    block = only(read_signals(value)).block
    assert block is not None
    return block.origin, block.stage, block.retry, block.text


@pytest.mark.parametrize(
    ("reason", "stage"), [("INPUT_BRAND_NEW", Stage.INPUT), ("GENERATED_BRAND_NEW", Stage.OUTPUT)]
)
def test_a_new_live_reason_is_read_by_its_prefix(reason: str, stage: Stage) -> None:
    turn = [{"serverContent": {"turnComplete": True, "turnCompleteReason": reason}}]

    assert blocked(turn)[:3] == (Origin.PROVIDER, stage, Retry.NEVER)


@pytest.mark.parametrize("reason", ["NEED_MORE_INPUT", "BRAND_NEW"])
def test_a_live_reason_that_is_no_block_leaves_it_to_the_words(reason: str) -> None:
    part = {"modelTurn": {"parts": [{"text": "A"}]}}
    turn = [{"serverContent": part}, {"serverContent": {"turnComplete": True, "turnCompleteReason": reason}}]

    assert told(turn) == (None, "A", "", "")


def test_what_was_thought_aloud_in_a_live_turn_stays_out() -> None:
    parts = {"modelTurn": {"parts": [{"text": "hm", "thought": True}, {"text": "A"}]}}

    assert told([{"serverContent": parts}, {"serverContent": {"turnComplete": True}}]) == (None, "A", "", "")
