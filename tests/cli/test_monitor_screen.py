from __future__ import annotations

import io

from rich.console import Console

from demur.analytics import OverturnedRule, Watch, Watched, WatchedKind
from demur.cli.monitor_screen import print_watch
from demur.ledger import ReviewCounts
from demur.stats import rate


def printed(*, jumped: bool, chance: float = 0.00001) -> str:
    console = Console(file=io.StringIO(), width=100)
    one = Watched(
        kind=WatchedKind.RULE,
        name="[bold]",
        recent=rate(9, 10),
        baseline=rate(1, 100),
        chance=chance,
        jumped=jumped,
    )
    rule = OverturnedRule(rule="watch", overturned=rate(3, 4), chance=0.001, too_often=jumped)
    found = Watch(
        since=0.0,
        split=1.0,
        until=2.0,
        watched=(one,),
        overturned=(rule,),
        reviews=ReviewCounts(overturned=3),
    )
    print_watch(found, console=console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_rates_have_their_interval_and_their_denominator() -> None:
    shown = printed(jumped=True)

    assert "90.0% [59.6, 98.2]" in shown
    assert "9 of 10" in shown
    assert "< 0.0001" in shown


def test_names_are_not_markup() -> None:
    assert "rule [bold]" in printed(jumped=False, chance=0.5)


def test_what_people_overturned_is_shown() -> None:
    assert "75.0% [30.1, 95.4] (n=4)" in printed(jumped=True)
    assert "warning: rule watch is overturned" in printed(jumped=True)
