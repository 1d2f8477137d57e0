from __future__ import annotations

from demur.ledger import Group, Period, Tally
from demur.ledger.counting import VERDICTS, Count, ranked_groups, ranked_shares, sorted_periods, tallies


def count(name: str | None, outcome: str, replies: int, *, refusals: int = 0) -> Count:
    return Count(names=(name,), period=0, outcome=outcome, replies=replies, refusals=refusals)


def test_counts_of_one_name_add_up() -> None:
    counts = [
        count("a", "answered", 2),
        count("a", "refused", 3, refusals=1),
        count("a", "answered", 4),
        count("b", VERDICTS, 5),
    ]

    assert tallies(counts, lambda one: one.names[0]) == {
        "a": Tally(answered=6, refused=3, refusals=1),
        "b": Tally(verdicts=5),
    }


def test_groups_rank_by_rated_replies_and_then_by_name_the_unstated_last() -> None:
    by_name = {
        None: Tally(answered=1),
        "b": Tally(answered=1),
        "a": Tally(answered=1, failed=9),
        "c": Tally(answered=2),
    }

    assert [group.name for group in ranked_groups(by_name)] == ["c", "a", "b", None]


def test_a_group_keeps_its_tally() -> None:
    assert ranked_groups({"a": Tally(unknown=3)}) == (Group(name="a", tally=Tally(unknown=3)),)


def test_shares_rank_by_hits_and_then_by_name_the_unstated_last() -> None:
    shares = ranked_shares({None: 1, "b": 1, "a": 1, "c": 2}, of=9, names=("z", "c"))

    assert [(share.name, share.rate.hits) for share in shares] == [
        ("c", 2),
        ("a", 1),
        ("b", 1),
        (None, 1),
        ("z", 0),
    ]


def test_periods_are_in_order_of_time_and_in_seconds() -> None:
    by_start = {2000: Tally(answered=2), 1500: Tally(answered=1)}

    assert sorted_periods(by_start) == (
        Period(start=1.5, tally=Tally(answered=1)),
        Period(start=2.0, tally=Tally(answered=2)),
    )
