from __future__ import annotations

import msgspec
import pytest

from demur.scan.base import Entry
from demur.scan.results import result_row
from demur.scan.summary import MOST_NAMES, NO_NAME, OTHER, Share, Tally, alike
from demur.testing.findings import finding, refusal
from demur.types import Category, Finding, Kind, Outcome

CYBER = finding(Outcome.REFUSED, refusal=refusal(Category.CYBER))


def add(tally: Tally, of: Finding, model: str | None = None, version: str | None = None) -> None:
    entry = Entry(reply="", model=model, prompt_version=version)
    tally.add(alike(result_row(of, entry, file="f", line=1, with_text=False)))


def tallied(*findings: Finding) -> Tally:
    tally = Tally()
    for each in findings:
        add(tally, each, model="m")
    return tally


def counted(lines: tuple[Share, ...]) -> dict[str, tuple[int, int, int]]:
    return {line.name: (line.rows, line.rate.hits, line.rate.total) for line in lines}


def test_every_group_has_its_own_denominator() -> None:
    tally = Tally()
    add(tally, finding(), "m1", "v1")
    add(tally, CYBER, "m1", "v2")
    add(tally, finding(Outcome.FAILED), "m2")
    summary = tally.summary()
    assert counted(summary.outcomes) == {"answered": (1, 1, 3), "failed": (1, 1, 3), "refused": (1, 1, 3)}
    assert counted(summary.kinds) == {"safety": (1, 1, 2)}
    assert counted(summary.categories) == {"cyber": (1, 1, 2)}
    assert counted(summary.models) == {"m1": (2, 1, 2), "m2": (1, 0, 0)}
    assert counted(summary.prompt_versions) == {NO_NAME: (1, 0, 0), "v1": (1, 0, 1), "v2": (1, 1, 1)}


def test_failed_replies_are_not_judged() -> None:
    found = tallied(CYBER, finding(Outcome.FAILED), finding(Outcome.FAILED)).summary().refusal_rate
    assert (found.hits, found.total) == (1, 1)


@pytest.mark.parametrize("kind", [Kind.SAFETY, Kind.CAPABILITY, Kind.OPINION, Kind.UNSTATED])
@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.PARTIAL])
def test_whole_and_partial_refusals_count(outcome: Outcome, kind: Kind) -> None:
    assert tallied(finding(outcome, kind=kind)).summary().refusal_rate.hits == 1


def test_lack_of_knowledge_is_a_kind_and_no_refusal() -> None:
    summary = tallied(finding(Outcome.REFUSED, kind=Kind.KNOWLEDGE)).summary()
    assert (summary.refusal_rate.hits, counted(summary.kinds)) == (0, {"knowledge": (1, 1, 1)})


def test_a_refusal_without_a_category_is_counted_as_not_given() -> None:
    assert counted(tallied(finding(Outcome.REFUSED)).summary().categories) == {NO_NAME: (1, 1, 1)}


def test_lines_are_sorted_by_rows_then_name() -> None:
    tally = Tally()
    for model in "cabba":
        add(tally, finding(), model)
    assert [line.name for line in tally.summary().models] == ["a", "b", "c"]


def test_names_beyond_the_limit_are_counted_together() -> None:
    tally = Tally()
    for number in range(MOST_NAMES + 3):
        add(tally, finding(), f"m{number}")
    models = tally.summary().models
    assert (models[0].name, models[0].rows, len(models)) == (OTHER, 3, MOST_NAMES + 1)


def test_long_names_are_cut() -> None:
    tally = Tally()
    add(tally, finding(), "m" * 1000)
    add(tally, finding(), "m" * 1001)
    assert counted(tally.summary().models) == {"m" * 200: (2, 0, 2)}


def test_an_empty_summary_has_rates_of_nothing() -> None:
    plain = Tally().summary().as_json()
    assert plain["refusal_rate"] == {"hits": 0, "total": 0, "rate": None, "low": 0.0, "high": 1.0}
    assert (plain["rows"], plain["outcomes"]) == (0, [])


def test_the_summary_as_json_holds_every_group_and_count() -> None:
    plain = Tally(bad=2, skipped=1).summary().as_json()
    assert (plain["bad_lines"], plain["skipped"]) == (2, 1)
    assert {"outcomes", "kinds", "categories", "models", "prompt_versions"} <= set(plain)


def test_a_line_as_json_is_flat() -> None:
    plain = tallied(CYBER).summary().as_json()
    (line,) = msgspec.convert(plain["kinds"], list[dict[str, object]])
    assert (line["name"], line["rows"], line["hits"], line["rate"]) == ("safety", 1, 1, 1.0)


def test_counts_that_were_stored_go_on_where_they_were() -> None:
    stored = msgspec.json.decode(msgspec.json.encode(tallied(CYBER, finding())), type=Tally)
    whole = tallied(CYBER, finding(), CYBER)
    add(stored, CYBER, model="m")
    assert whole.summary() == stored.summary()


def test_a_fresh_tally_shares_nothing_with_another() -> None:
    tallied(CYBER)
    assert Tally().outcomes == {}
