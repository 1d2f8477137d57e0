from __future__ import annotations

import errno
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from demur.errors import InputError, SettingError
from demur.scan.base import BadLine, Entry, Job, Progress
from demur.scan.desk import Desk, bad_lines_path, state_path
from demur.scan.labels import Labelled
from demur.scan.results import ResultRow, result_row
from demur.scan.sources import check_inputs
from demur.scan.summary import alike
from demur.testing.findings import finding

ROW = result_row(finding(), Entry(reply="", id="a"), file="in.jsonl", line=1, with_text=False)
BAD = BadLine(file="in.jsonl", line=2, reason="not valid JSON")


class Hearing:
    """A watcher that keeps the bad lines it hears of."""

    def __init__(self) -> None:
        self.lines: list[BadLine] = []

    def chosen(self, file: str, format_name: str) -> None:
        """Hear nothing."""

    def resumed(self, rows: int) -> None:
        """Hear nothing."""

    def bad(self, line: BadLine) -> None:
        """Keep the line."""
        self.lines.append(line)

    def progress(self, progress: Progress) -> None:
        """Hear nothing."""


class Full(io.BytesIO):
    """A stream on a disk without room."""

    def write(self, data: object) -> int:
        del data
        raise OSError(errno.ENOSPC, "No space left on device")


class Closed(io.BytesIO):
    """A pipe that nobody reads any more."""

    def write(self, data: object) -> int:
        del data
        raise BrokenPipeError


@pytest.fixture
def job(tmp_path: Path) -> Job:
    source = tmp_path / "in.jsonl"
    source.write_text('{"response": "a"}\n')
    return Job(inputs=(str(source),), output=tmp_path / "out.jsonl")


def sit(job: Job, *, stdout: io.BytesIO | None = None, clock: Callable[[], float] = lambda: 0.0) -> Desk:
    inputs = check_inputs(job, stdin=io.BytesIO())
    return Desk(job, inputs=inputs, clock=clock, stdout=stdout or io.BytesIO())


def take(desk: Desk, *items: ResultRow | BadLine | None) -> list[BadLine]:
    """Let each item come of a line of its own, None of a row without a reply."""
    watcher = Hearing()
    for line, item in enumerate(items, start=1):
        came = Labelled(input=0, last=line, done=0, skipped=item is None)
        if isinstance(item, ResultRow):
            came.rows, came.counts = msgspec.json.Encoder().encode_lines([item]), {alike(item): 1}
        elif item is not None:
            came.bad = [item]
        desk.take(came, watcher=watcher)
    return watcher.lines


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("output", [None, Path("-")])
def test_without_an_output_file_nothing_lies_beside_it(output: Path | None) -> None:
    job = Job(inputs=("in",), output=output)
    assert (bad_lines_path(job), state_path(job)) == (None, None)


def test_report_and_state_lie_beside_the_output() -> None:
    job = Job(inputs=("in",), output=Path("a/out.gz"))
    assert (bad_lines_path(job), state_path(job)) == (Path("a/out.gz.bad.jsonl"), Path("a/out.gz.state.json"))


def test_report_and_state_can_be_named() -> None:
    job = Job(inputs=("in",), bad_lines=Path("b"), state=Path("s"))
    assert (bad_lines_path(job), state_path(job)) == (Path("b"), Path("s"))


def test_streams_keep_no_state_even_where_it_is_named() -> None:
    streams = [Job(inputs=("-",), state=Path("s")), Job(inputs=("in",), output=Path("-"), state=Path("s"))]
    assert [state_path(job) for job in streams] == [None, None]


def test_a_state_lies_there_before_any_result(job: Job, tmp_path: Path) -> None:
    with sit(job) as desk:
        assert (desk.resumable, desk.where) == (True, str(tmp_path / "out.jsonl.state.json"))
        assert files(tmp_path) == ["in.jsonl", "out.jsonl", "out.jsonl.state.json"]


def test_what_came_of_each_line_is_counted_and_told(job: Job) -> None:
    with sit(job) as desk:
        heard = take(desk, ROW, BAD, None, ROW)
    tally = desk.state.tally
    assert (tally.all.rows, tally.bad, tally.skipped, desk.state.line, heard) == (2, 1, 1, 4, [BAD])


def test_a_report_is_there_only_when_lines_are_bad(job: Job, tmp_path: Path) -> None:
    report = tmp_path / "out.jsonl.bad.jsonl"
    with sit(job) as desk:
        take(desk, ROW)
        assert not report.exists()
        take(desk, BAD)
    assert report.read_text() == '{"file":"in.jsonl","line":2,"reason":"not valid JSON"}\n'


def test_bad_lines_without_a_report_are_only_counted(job: Job, tmp_path: Path) -> None:
    with sit(replace(job, output=None)) as desk:
        take(desk, BAD)
        desk.finish()
    assert (desk.state.tally.bad, files(tmp_path)) == (1, ["in.jsonl"])


def test_an_old_report_is_removed_when_a_scan_begins(job: Job, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl.bad.jsonl").write_text("old")
    with sit(job) as desk:
        desk.finish()
    assert files(tmp_path) == ["in.jsonl", "out.jsonl"]


def test_the_state_is_gone_after_success(job: Job, tmp_path: Path) -> None:
    with sit(job) as desk:
        take(desk, ROW, BAD)
        desk.finish()
    assert files(tmp_path) == ["in.jsonl", "out.jsonl", "out.jsonl.bad.jsonl"]


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.parquet"])
def test_what_was_saved_is_gone_on_from(job: Job, tmp_path: Path, name: str) -> None:
    job = replace(job, output=tmp_path / name)
    with sit(job) as desk:
        take(desk, ROW, BAD)
        desk.save()
        take(desk, ROW, BAD)
    with sit(job) as again:
        state = again.state
    assert (state.tally.all.rows, state.tally.bad, state.line) == (1, 1, 2)


def test_the_next_file_begins_at_its_first_line(job: Job) -> None:
    with sit(job) as desk:
        take(desk, ROW)
        desk.take(Labelled(input=1, last=0, done=0), watcher=Hearing())
    assert (desk.state.file, desk.state.line) == (1, 0)


@pytest.fixture
def saved_line(tmp_path: Path) -> Callable[[], bool]:
    return lambda: '"line":1' in (tmp_path / "out.jsonl.state.json").read_text()


def test_nothing_is_saved_before_it_is_due(job: Job, saved_line: Callable[[], bool]) -> None:
    with sit(job) as desk:
        take(desk, ROW)
        desk.save_if_due()
        assert not saved_line()


def test_saving_is_due_after_enough_rows(job: Job, saved_line: Callable[[], bool]) -> None:
    with sit(replace(job, save_rows=1)) as desk:
        take(desk, ROW)
        desk.save_if_due()
        assert saved_line()


def test_saving_is_due_after_enough_seconds(job: Job, saved_line: Callable[[], bool]) -> None:
    times: Iterator[float] = iter([0.0, 5.0])
    with sit(job, clock=lambda: next(times)) as desk:
        take(desk, ROW)
        desk.save_if_due()
        assert saved_line()


def test_an_output_that_exists_is_not_written_over(job: Job, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("precious")
    with pytest.raises(SettingError, match="exists already"):
        sit(job)
    assert (tmp_path / "out.jsonl").read_text() == "precious"


def test_an_output_that_exists_is_written_over_on_demand(job: Job, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("old")
    with sit(replace(job, restart=True)) as desk:
        desk.finish()
    assert (tmp_path / "out.jsonl").read_text() == ""


@pytest.mark.parametrize("option", ["output", "bad_lines", "state"])
def test_nothing_is_written_over_an_input(job: Job, tmp_path: Path, option: str) -> None:
    paths = {option: tmp_path / "none" / ".." / "in.jsonl"}
    with pytest.raises(SettingError, match="would be overwritten"):
        sit(replace(job, restart=True, **paths))  # type: ignore[arg-type] # only paths are replaced


def test_a_place_that_cannot_be_written_is_told_before_any_work(job: Job, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written: No such file or directory") as caught:
        sit(replace(job, output=tmp_path / "none" / "out.jsonl"))
    assert caught.value.hint == "check the folder and its rights"


@pytest.mark.parametrize(("output", "hint"), [("-", "make room, then start over")])
def test_a_full_disk_is_told_as_an_error_of_our_own(job: Job, output: str, hint: str) -> None:
    with pytest.raises(InputError, match="cannot be written: No space left") as caught:  # noqa: SIM117 - the desk must close inside
        with sit(replace(job, output=Path(output)), stdout=Full()) as desk:
            take(desk, ROW)
    assert caught.value.hint == hint


def test_a_disk_that_fills_up_can_be_gone_on_from(job: Job) -> None:
    full = OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(InputError) as caught, sit(job):
        raise full
    assert caught.value.hint == "make room, then repeat the same command"


def test_a_closed_pipe_stays_what_it_is(job: Job) -> None:
    with pytest.raises(BrokenPipeError), sit(replace(job, output=Path("-")), stdout=Closed()) as desk:
        take(desk, ROW)
