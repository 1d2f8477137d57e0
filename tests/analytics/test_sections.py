from __future__ import annotations

from dataclasses import replace

import pytest

from demur.analytics.sections import Line, PageTable, sections_of
from demur.ledger import Activations, CheckCount, Ledger, ReviewCounts, RuleVerdicts, statistics
from demur.stats import rate
from demur.types import Stage


def line(hits: int, total: int) -> Line:
    return Line(name="a", cells=(f"{hits}", "word"), rate=rate(hits, total))


def table(*lines: Line) -> PageTable:
    return PageTable(caption="c", columns=("name", "hits", "mode", "share"), lines=lines)


@pytest.mark.parametrize(
    ("hits", "scale"), [(0, 0.001), (1, 0.002), (40, 0.05), (50, 0.1), (900, 1.0), (1000, 1.0)]
)
def test_bars_end_at_a_round_rate_above_the_highest(hits: int, scale: float) -> None:
    assert table(line(hits, 1000), line(0, 1000)).scale == scale


def test_a_table_without_totals_can_still_be_drawn() -> None:
    assert (table(line(0, 0)).scale, line(0, 0).bar(0.5), line(0, 0).share) == (0.001, 0.0, "no data")


def test_a_bar_and_its_interval_stay_in_their_room() -> None:
    drawn = line(1, 4)

    assert (drawn.bar(0.5), drawn.high(0.5)) == (50.0, 100.0)
    assert 0 < drawn.low(0.5) < drawn.bar(0.5)


def test_numbers_stand_flush_right_and_words_do_not() -> None:
    drawn = table(line(1, 4))

    assert [drawn.side(column) for column in range(4)] == ["word", "number", "word", "word"]


def test_an_empty_ledger_says_why_there_is_nothing(ledger: Ledger) -> None:
    sections = sections_of(statistics(ledger), ReviewCounts())

    assert [section.tables for section in sections] == [(), (), (), (), ()]
    assert [section.empty for section in sections][2:] == [
        "No policy was asked.",
        "No check was due.",
        "No case is resolved.",
    ]


def test_long_tables_say_how_much_is_left_out(ledger: Ledger) -> None:
    rules = tuple(RuleVerdicts(rule=f"r{number}", upheld=1, overturned=0) for number in range(40))
    (drawn,) = sections_of(statistics(ledger), ReviewCounts(rules=rules))[4].tables

    assert (len(drawn.lines), drawn.left_out) == (31, 9)


def test_how_often_a_check_was_asked_is_told_where_it_was_left_out_at_times(ledger: Ledger) -> None:
    counts = tuple(
        CheckCount(check=name, stage=Stage.INPUT, due=25, failed=0, skipped=skipped)
        for name, skipped in (("guard", 75), ("rules", 0))
    )
    done = Activations(decided=100, judged=100, checks=counts)
    (_, asked) = sections_of(replace(statistics(ledger), activations=done), ReviewCounts())[3].tables

    assert [(each.name, each.cells, each.share.partition(" ")[0]) for each in asked.lines] == [
        ("guard", ("input", "75", "25"), "25.0%")
    ]
