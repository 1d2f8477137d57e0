from __future__ import annotations

from io import StringIO

from rich.console import Console

from demur.cli.answers_tables import trial_tables
from demur.ledger import ArmCount, ArmDifference, TrialCounts
from demur.stats import difference, rate
from demur.types import AnswerEvent

NONE = dict.fromkeys(AnswerEvent, 0)
CALM = ArmCount(name="calm", answers=80, events=NONE | {AnswerEvent.ACCEPTED: 48}, accepted=rate(48, 80))
WARM = ArmCount(name="warm", answers=70, events=NONE | {AnswerEvent.ACCEPTED: 56}, accepted=rate(56, 70))
OVER = ArmDifference(first="calm", second="warm", accepted=difference(CALM.accepted, second=WARM.accepted))


def shown(*counted: TrialCounts) -> list[str]:
    console = Console(file=StringIO(), width=120)
    with console.capture() as captured:
        for table in trial_tables(counted):
            console.print(table)
    return [" ".join(line.split()) for line in captured.get().splitlines()]


def test_arms_stand_with_their_events_and_shares_and_their_difference_below() -> None:
    lines = shown(TrialCounts(name="opening", arms=(CALM, WARM), differences=(OVER,)))

    assert lines[0] == "Trial opening"
    assert "warm 70 56 0 0 0 80.0% [69.2, 87.7]" in lines
    assert "warm over calm +20.0 points [+5.2, +33.4]" in lines


def test_an_arm_alone_is_compared_with_nothing() -> None:
    lines = shown(TrialCounts(name="[b]opening", arms=(CALM,), differences=()))

    assert (lines[0], len(lines)) == ("Trial [b]opening", 3)
