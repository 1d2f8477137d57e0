from __future__ import annotations

import pytest

from demur.cli.scan_screen import Screen, print_summary
from demur.scan import BadLine, Progress, Share, Summary
from demur.stats import rate

HALF = Progress(rows=1500, bad=2, done=50, total=100)
WHOLE = Progress(rows=3000, bad=0, done=100, total=100)


def lines(*names: str, rows: int = 2) -> tuple[Share, ...]:
    return tuple(Share(name=name, rows=rows, rate=rate(1, rows)) for name in names)


def summary(
    *,
    rows: int = 2,
    bad_lines: int = 0,
    skipped: int = 0,
    models: tuple[Share, ...] = (),
    outcomes: tuple[Share, ...] = (),
) -> Summary:
    return Summary(
        rows=rows,
        bad_lines=bad_lines,
        skipped=skipped,
        refusal_rate=rate(1, rows),
        outcomes=outcomes,
        kinds=(),
        categories=(),
        models=models,
        prompt_versions=(),
    )


def screen(*, progress: bool | None = None, quiet: bool = False, show_bad: int = 10) -> Screen:
    return Screen(progress=progress, quiet=quiet, show_bad=show_bad)


def bad(number: int) -> BadLine:
    return BadLine(file="in[1].jsonl", line=number, reason="not [valid] JSON")


def test_the_format_of_a_file_is_said_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    screen().chosen("logs[/]/[a].jsonl", "rows")
    assert capsys.readouterr() == ("", "logs[/]/[a].jsonl: read as rows\n")


def test_a_bad_line_is_shown_with_its_place_and_reason(capsys: pytest.CaptureFixture[str]) -> None:
    screen().bad(bad(7))
    assert capsys.readouterr().err == "bad in[1].jsonl:7: not [valid] JSON\n"


@pytest.mark.parametrize(("show_bad", "shown"), [(0, 0), (1, 2), (2, 3), (4, 4), (9, 4)])
def test_only_so_many_bad_lines_are_shown(
    capsys: pytest.CaptureFixture[str], show_bad: int, shown: int
) -> None:
    watcher = screen(show_bad=show_bad)
    for number in range(4):
        watcher.bad(bad(number))
    told = capsys.readouterr().err
    assert (shown, told.count("further lines are counted")) == (told.count("\n"), 0 < show_bad < 4)


def test_quiet_says_nothing_at_all(capsys: pytest.CaptureFixture[str]) -> None:
    with screen(progress=True, quiet=True) as watcher:
        watcher.chosen("f", "rows")
        watcher.resumed(5)
        watcher.bad(bad(1))
        watcher.progress(WHOLE)
    assert capsys.readouterr() == ("", "")


def test_progress_is_silent_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with screen() as watcher:
        watcher.progress(WHOLE)
    assert capsys.readouterr().err == ""


def test_progress_is_a_line_at_the_end_where_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    with screen(progress=True) as watcher:
        watcher.progress(HALF)
        watcher.progress(WHOLE)
    told = capsys.readouterr().err
    assert (told.count("\n"), told.startswith("3,000 replies  "), "100%  0 s left" in told) == (1, True, True)


def test_progress_is_a_line_after_some_seconds(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    times = iter([0.0, 10.0])
    monkeypatch.setattr("demur.cli.scan_screen.time.monotonic", lambda: next(times))
    watcher = screen(progress=True)
    watcher.resumed(500)
    watcher.progress(HALF)
    assert capsys.readouterr().err.splitlines()[1] == "1,500 replies  100/s  2 bad  50%  10 s left"


def test_standard_input_has_no_end_to_tell(capsys: pytest.CaptureFixture[str]) -> None:
    with screen(progress=True) as watcher:
        watcher.progress(Progress(rows=3, bad=0, done=0, total=0))
    told = capsys.readouterr().err
    assert (told.startswith("3 replies  "), "left" in told) == (True, False)


def test_a_scan_that_goes_on_says_after_how_many_replies(capsys: pytest.CaptureFixture[str]) -> None:
    screen().resumed(1234)
    assert capsys.readouterr().err == "going on after 1,234 replies of an interrupted scan\n"


def test_a_terminal_shows_a_bar(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with screen() as watcher:
        watcher.progress(HALF)
    told = capsys.readouterr().err
    assert all(word in told for word in ("scan", "━", "50%", "1,500 replies", "2 bad", "left"))


def test_the_headline_tells_the_rate_with_interval_and_denominator(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_summary(summary(rows=1), stderr=False)
    assert capsys.readouterr().out.splitlines()[1:] == [
        "1 reply, 1 judged (all but failed)",
        "refusal rate 100.0% [20.7, 100.0] (n=1)",
    ]


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (1, ["1 row without a reply passed over", "1 bad line"]),
        (2000, ["2,000 rows without", "2,000 bad lines"]),
    ],
)
def test_rows_passed_over_and_bad_lines_are_counted(
    capsys: pytest.CaptureFixture[str], number: int, told: list[str]
) -> None:
    print_summary(summary(skipped=number, bad_lines=number), stderr=False)
    shown = capsys.readouterr().out
    assert [words for words in told if words not in shown] == []


def test_a_group_is_a_table_with_rates_and_intervals(capsys: pytest.CaptureFixture[str]) -> None:
    print_summary(summary(outcomes=lines("refused")), stderr=False)
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["Outcome", "replies", "of", "all", "95%", "interval"] in rows
    assert ["refused", "2", "50.0%", "[9.5,", "90.5]"] in rows


def test_a_rate_of_nothing_is_a_dash(capsys: pytest.CaptureFixture[str]) -> None:
    print_summary(summary(models=(Share(name="m", rows=1, rate=rate(0, 0)),)), stderr=False)
    assert ["m", "1", "-", "[0.0,", "100.0]"] in [
        line.split() for line in capsys.readouterr().out.splitlines()
    ]


def test_what_no_row_names_has_no_table(capsys: pytest.CaptureFixture[str]) -> None:
    print_summary(summary(models=lines("(not given)")), stderr=False)
    assert "Model" not in capsys.readouterr().out


def test_names_are_shown_as_they_are_whatever_they_hold(capsys: pytest.CaptureFixture[str]) -> None:
    print_summary(summary(models=lines("[bold]m[/]", "[/red]")), stderr=False)
    shown = capsys.readouterr().out
    assert ("[bold]m[/]" in shown, "[/red]" in shown) == (True, True)


def test_long_tables_are_cut_and_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    print_summary(summary(models=lines(*[f"m{number}" for number in range(30)])), stderr=True)
    out, err = capsys.readouterr()
    assert (out, "m24" in err, "m25" in err) == ("", True, False)
    assert "... 5 more: --json lists all" in err
