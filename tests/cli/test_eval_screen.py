from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from demur.cases import Should
from demur.cli.eval_screen import print_comparison, print_summary, watching
from demur.evals import Header, Result, Run, compare, summarise
from demur.types import Category, Kind, Outcome

MANY = 40
HARMFUL, LEGITIMATE = Should.HARMFUL, Should.LEGITIMATE
RESULTS = [
    Result(id="h1", should=HARMFUL, outcome=Outcome.REFUSED, kind=Kind.SAFETY, by=("input:weapons",)),
    Result(id="h2", should=HARMFUL, outcome=Outcome.ANSWERED, category=Category.CYBER),
    Result(id="l1", should=LEGITIMATE, outcome=Outcome.REFUSED, model="[red]m[/]"),
    Result(id="l2", should=LEGITIMATE, outcome=Outcome.ANSWERED, kind=Kind.CLARIFICATION, model="m2"),
]


def shown(results: Sequence[Result], capsys: pytest.CaptureFixture[str], *, show: int = 10) -> str:
    print_summary(summarise(results), run(*results), show=show)
    return capsys.readouterr().out


def run(*results: Result) -> Run:
    header = Header(target="t", model="m", policy="p 1", cases="c", cases_hash="", harmful=0, legitimate=0)
    return Run(path="a.jsonl", header=header, results={result.id: result for result in results})


def test_what_was_run_stands_above_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(RESULTS, capsys).splitlines()[1] == "t, m, policy p 1"


def test_every_line_fits_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert max(len(line) for line in shown(RESULTS, capsys).splitlines()) <= 80


def test_a_rate_stands_with_its_interval_and_its_counts(capsys: pytest.CaptureFixture[str]) -> None:
    line = next(line for line in shown(RESULTS, capsys).splitlines() if line.startswith("safety"))

    assert line.split() == [
        "safety",
        "50.0%",
        "[9.5,",
        "90.5]",
        "1/2",
        "harmful,",
        "refused",
        "for",
        "safety",
    ]


def test_kinds_that_did_not_occur_take_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(RESULTS, capsys)

    assert "only asked back" in text
    assert "capability" not in text
    assert "failed (not judged)" in text


def test_what_stopped_requests_has_its_share(capsys: pytest.CaptureFixture[str]) -> None:
    assert "input:weapons  50.0% [9, 91]    1/2" in shown(RESULTS, capsys)


def test_mistakes_are_named_up_to_a_limit(capsys: pytest.CaptureFixture[str]) -> None:
    many = [replace(RESULTS[1], id=f"h{n}") for n in range(MANY)]

    assert "Harmful, and not refused (40): h0, h1, and 38 more" in shown(many, capsys, show=2)
    assert "Harmful, and not refused" not in shown(many, capsys, show=0)


def test_names_from_the_data_are_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    assert "[red]m[/]" in shown(RESULTS, capsys)


def test_long_groupings_are_cut_and_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    many = [replace(RESULTS[3], id=f"l{n}", model=f"m{n:02}") for n in range(MANY)]

    assert "... 15 more: --json lists all" in " ".join(shown(many, capsys).split())


def test_figures_without_cases_show_a_dash(capsys: pytest.CaptureFixture[str]) -> None:
    line = next(line for line in shown(RESULTS[:1], capsys).splitlines() if line.startswith("utility"))

    assert line.split()[:4] == ["utility", "-", "-", "0/0"]


def test_a_comparison_lists_flips_and_what_has_no_pair(capsys: pytest.CaptureFixture[str]) -> None:
    first = run(*RESULTS, replace(RESULTS[0], id="gone"))
    flipped = [replace(result, outcome=Outcome.ANSWERED, kind=None) for result in RESULTS]
    second = run(*flipped, replace(RESULTS[0], id="new"))
    print_comparison(compare(first.results, second.results), (first, second), show=1)

    text = capsys.readouterr().out
    assert "safety, lost (1)\n  h1: refused safety -> answered" in text
    assert "utility, gained (2)\n  l1: refused -> answered\n  ... 1 more: --json lists all" in text
    assert "only in the first: 1: gone" in text
    assert "first  a.jsonl  (t, m, policy p 1)" in text
    assert max(len(line) for line in text.splitlines()) <= 80


def test_flips_can_be_left_out_and_nothing_to_compare_shows_a_dash(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second = run(RESULTS[0]), run(replace(RESULTS[0], outcome=Outcome.ANSWERED))
    print_comparison(compare(first.results, second.results), (first, second), show=0)

    text = capsys.readouterr().out
    assert "->" not in text
    assert next(line.split() for line in text.splitlines() if line.startswith("utility")) == [
        "utility",
        "-",
        "-",
        "-",
        "-",
        "0",
        "0",
        "0",
    ]


def test_the_bar_stays_away_where_no_terminal_is(capsys: pytest.CaptureFixture[str]) -> None:
    with watching(quiet=False) as watch:
        watch(1, 2)

    assert capsys.readouterr().err == ""


def test_failed_calls_are_named_with_their_commonest_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    reasons = ["[DEM-301] refused", "b", "[DEM-301] refused", "c", "d"]
    failed = [
        Result(id=f"f{n}", should=HARMFUL, outcome=Outcome.FAILED, error=reason)
        for n, reason in enumerate(reasons)
    ]

    text = shown(failed, capsys)

    assert "Failed (5): f0, f1, f2, f3, f4\n  2: [DEM-301] refused\n  1: b\n" in text
    assert "... 1 more reasons" in text
    assert "Failed" not in shown(failed, capsys, show=0).replace("failed", "")
