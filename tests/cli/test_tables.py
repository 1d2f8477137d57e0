from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console

from demur.cli.tables import statistics_tables
from demur.ledger import Group, Period, Share, Statistics, Tally
from demur.stats import rate

TALLY = Tally(answered=1200, partial=1, refused=2, unknown=3, failed=4, refusals=3, verdicts=5)
NOTHING = Statistics(
    tally=Tally(),
    errors=0,
    incomplete=0,
    kinds=(),
    other_kinds=(),
    origins=(),
    categories=(),
    families=(),
    apis=(),
    providers=(),
    models=(),
    prompt_versions=(),
    locales=(),
    tenants=(),
    people=(),
    people_total=0,
    bucket="day",
    periods=(),
)


def shown(said: Statistics) -> str:
    console = Console(record=True, width=80, file=io.StringIO())
    for table in statistics_tables(said):
        console.print(table)
    return console.export_text()


def rows(said: Statistics) -> list[list[str]]:
    return [line.split() for line in shown(said).splitlines()]


def test_the_totals_come_first_and_alone_where_nothing_was_recorded() -> None:
    assert rows(NOTHING) == [
        ["0", "records"],
        *([name, "0"] for name in ("answered", "partial", "refused", "unknown", "failed", "verdicts")),
        ["refusal", "rate", "no", "data", "(n=0)"],
    ]


def test_the_rate_comes_with_interval_and_denominator() -> None:
    said = shown(replace(NOTHING, tally=TALLY))
    assert "1,215 records" in said
    assert "refusal rate  0.2% [0.1, 0.7] (n=1,206)" in said


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (replace(NOTHING, errors=1234), "failures inside Demur  1,234"),
        (replace(NOTHING, incomplete=7), "cut or abandoned  7"),
    ],
)
def test_failures_are_shown_where_there_were_any(said: Statistics, words: str) -> None:
    name = words.partition("  ")[0]
    assert (words.split() in rows(said), name in shown(NOTHING)) == (True, False)


@pytest.mark.parametrize(
    ("field", "title"),
    [("kinds", "kind"), ("origins", "origin"), ("categories", "category"), ("families", "family")],
)
def test_shares_of_refusals_have_a_table_each(field: str, title: str) -> None:
    shares = (Share(name="one", rate=rate(1, 3)), Share(name=None, rate=rate(2, 3)))
    found = rows(replace(NOTHING, **{field: shares}))  # type: ignore[arg-type] # only shares are replaced
    assert ["Refusals", "by", title] in found
    assert ["one", "33.3%", "[6.1,", "79.2]", "(n=3)"] in found
    assert ["not", "stated", "66.7%", "[20.8,", "93.9]", "(n=3)"] in found


@pytest.mark.parametrize(
    ("field", "title"),
    [
        ("models", "model"),
        ("providers", "provider"),
        ("prompt_versions", "prompt version"),
        ("locales", "locale"),
        ("tenants", "tenant"),
        ("people", "user"),
    ],
)
def test_groups_have_a_table_each(field: str, title: str) -> None:
    groups = (Group(name="one", tally=TALLY), Group(name=None, tally=Tally()))
    found = rows(replace(NOTHING, **{field: groups}))  # type: ignore[arg-type] # only groups are replaced
    assert ["By", *title.split()] in found
    assert ["one", "1,200", "1", "2", "3", "4", "0.2%", "[0.1,", "0.7]"] in found
    assert ["not", "stated", *"00000", "no", "data"] in found


def test_what_nobody_stated_has_no_table() -> None:
    said = replace(NOTHING, models=(Group(name=None, tally=TALLY),))
    assert shown(said) == shown(NOTHING)


def test_people_are_told_by_the_beginning_of_their_hash() -> None:
    said = shown(replace(NOTHING, people=(Group(name="0123456789abcdef", tally=TALLY),)))
    assert ("0123456789ab " in said, "0123456789abc" in said) == (True, False)


@pytest.mark.parametrize(
    ("bucket", "name"), [("day", "2026-11-21 "), ("week", "2026-11-21 "), ("hour", "11-21 13:00 ")]
)
def test_periods_are_named_by_their_start_in_utc(bucket: str, name: str) -> None:
    period = Period(start=1_795_266_000.0, tally=TALLY)
    said = shown(replace(NOTHING, bucket=bucket, periods=(period,)))  # type: ignore[arg-type] # one of the buckets
    assert (f"By {bucket}" in said, name in said) == (True, True)


def test_names_are_shown_as_they_are_whatever_they_hold() -> None:
    names = ("[bold]m[/]", "[/red]", "[v2]")
    said = shown(
        replace(
            NOTHING,
            models=tuple(Group(name=name, tally=TALLY) for name in names),
            categories=tuple(Share(name=name, rate=rate(1, 2)) for name in names),
        )
    )
    assert [said.count(name) for name in names] == [2, 2, 2]


def test_every_table_fits_a_terminal_of_80_columns() -> None:
    said = shown(replace(NOTHING, tally=TALLY, models=(Group(name="m" * 200, tally=TALLY),)))
    assert max(map(len, said.splitlines())) <= 80
    assert "0.2% [0.1, 0.7]" in said
