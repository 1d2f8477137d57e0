from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from demur.errors import InputError
from demur.scan.base import Columns, Job
from demur.scan.state import State, identify, load_state, options_of, save_state
from demur.scan.summary import Counts, Tally

JOB = Job(inputs=("in.jsonl",), output=Path("out.jsonl"))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b"x" * 70_000)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.state.json"


def state_of(source: Path, job: Job = JOB) -> State:
    return State(inputs=[identify(str(source))], options=options_of(job))


def test_a_state_comes_back_as_it_was_saved(source: Path, path: Path) -> None:
    tally = Tally(all=Counts(rows=3, judged=2, refusals=1), bad=1, outcomes={"refused": 1})
    state = State(
        inputs=[identify(str(source))],
        options=options_of(JOB),
        file=1,
        line=7,
        mark=99,
        bad_mark=5,
        tally=tally,
    )
    save_state(path, state)
    found = load_state(path, state_of(source))
    assert msgspec.json.encode(state) == msgspec.json.encode(found)


def test_saving_leaves_no_other_file(source: Path, path: Path, tmp_path: Path) -> None:
    for _ in range(2):
        save_state(path, state_of(source))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in.jsonl", "out.state.json"]


def test_where_no_state_lies_there_is_none(source: Path, path: Path) -> None:
    assert load_state(path, state_of(source)) is None


def test_the_same_file_has_the_same_identity(source: Path) -> None:
    assert identify(str(source)) == identify(str(source))


def test_a_longer_newer_or_other_file_has_another_identity(source: Path) -> None:
    first, about = identify(str(source)), source.stat()
    source.write_bytes(b"y" + b"x" * 69_999)
    os.utime(source, ns=(about.st_atime_ns, about.st_mtime_ns))
    other = identify(str(source))
    os.utime(source, ns=(about.st_atime_ns, about.st_mtime_ns + 1))
    newer = identify(str(source))
    source.write_bytes(b"y" + b"x" * 70_000)
    os.utime(source, ns=(about.st_atime_ns, about.st_mtime_ns + 1))
    assert len({first, other, newer, identify(str(source))}) == 4


def test_a_file_that_cannot_be_read_has_no_identity(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="none"):
        identify(str(tmp_path / "none"))


@pytest.mark.parametrize(
    ("job", "name"),
    [
        (replace(JOB, with_text=True), "with_text"),
        (replace(JOB, format="rows"), "format"),
        (replace(JOB, output=Path("other")), "output"),
        (replace(JOB, most_line_bytes=1), "most_line_bytes"),
        (replace(JOB, columns=Columns(reply=("said",))), "columns"),
    ],
)
def test_an_option_that_changed_meanwhile_is_told(source: Path, path: Path, job: Job, name: str) -> None:
    save_state(path, state_of(source))
    with pytest.raises(InputError, match=f"the option '{name}' has changed since then"):
        load_state(path, state_of(source, job))


@pytest.mark.parametrize("job", [replace(JOB, save_rows=1), replace(JOB, restart=True, save_seconds=1.0)])
def test_options_that_change_no_result_may_change(source: Path, path: Path, job: Job) -> None:
    save_state(path, state_of(source))
    assert load_state(path, state_of(source, job)) is not None


def test_a_file_that_changed_meanwhile_is_told_with_what_to_do(source: Path, path: Path) -> None:
    save_state(path, state_of(source))
    source.write_bytes(b"other")
    with pytest.raises(InputError, match=r"the file '.*in.jsonl' has changed since then") as caught:
        load_state(path, state_of(source))
    assert caught.value.hint == "repeat the same command to go on, or start over with --restart"


def test_another_list_of_files_is_told(source: Path, path: Path) -> None:
    save_state(path, state_of(source))
    wanted = state_of(source)
    wanted.inputs *= 2
    with pytest.raises(InputError, match="the list of files has changed"):
        load_state(path, wanted)


def test_a_state_of_another_version_is_told(source: Path, path: Path) -> None:
    save_state(path, state_of(source))
    path.write_text(path.read_text().replace('"version":1', '"version":0'))
    with pytest.raises(InputError, match="in another way"):
        load_state(path, state_of(source))


NO_STATES = [b"", b"{", b"[]", b'{"inputs": 1}', b"\xff", b'{"inputs":[],"options":"\xff"}']


@pytest.mark.parametrize("data", NO_STATES)
def test_what_is_no_state_is_told(source: Path, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(InputError, match="cannot be read") as caught:
        load_state(path, state_of(source))
    assert caught.value.hint == "start over with --restart"


def test_a_folder_in_the_states_place_is_told(source: Path, path: Path) -> None:
    path.mkdir()
    with pytest.raises(InputError, match="cannot be read"):
        load_state(path, state_of(source))
