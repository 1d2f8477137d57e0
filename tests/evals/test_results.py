from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.cases import Should
from demur.errors import InputError
from demur.evals import Header, Result, ResultFile, read_run
from demur.types import Category, Kind, Origin, Outcome

HEADER = Header(
    target="t", cases="c.jsonl", cases_hash="0" * 12, harmful=1, legitimate=2, versions={"d": "1"}
)
ONE = Result(id="a", should=Should.HARMFUL, outcome=Outcome.REFUSED, kind=Kind.SAFETY, by=("input:r",))
TWO = Result(id="b", should=Should.LEGITIMATE, outcome=Outcome.FAILED, error="down")
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
_RESULTS = st.builds(
    Result,
    id=_TEXT,
    should=st.sampled_from(Should),
    outcome=st.sampled_from(Outcome),
    kind=st.none() | st.sampled_from(Kind),
    origin=st.none() | st.sampled_from(Origin),
    refused_for=st.none() | st.sampled_from(Category),
    category=st.none() | st.sampled_from(Category),
    locale=_TEXT,
    group=_TEXT,
    model=_TEXT,
    by=st.lists(_TEXT, max_size=2).map(tuple),
    error=_TEXT,
    seconds=st.floats(0, 1e6),
    text=st.none() | _TEXT,
)


def write(path: Path, *results: Result, header: Header = HEADER) -> Path:
    with ResultFile(path, header) as file:
        for result in results:
            file.add(result)
    return path


def test_a_run_is_read_as_it_was_written(tmp_path: Path) -> None:
    run = read_run(write(tmp_path / "o.jsonl", ONE, TWO))

    assert (run.header, run.results) == (HEADER, {"a": ONE, "b": TWO})


@given(st.lists(_RESULTS, max_size=5, unique_by=lambda result: result.id))
def test_any_result_survives_the_file(results: list[Result]) -> None:
    import tempfile  # noqa: PLC0415 - hypothesis and fixtures for folders do not mix

    with tempfile.TemporaryDirectory() as folder:
        run = read_run(write(Path(folder) / "o.jsonl", *results))

    assert results == list(run.results.values())


def test_a_result_is_in_the_file_before_the_next_one_comes(tmp_path: Path) -> None:
    with ResultFile(tmp_path / "o.jsonl", HEADER) as file:
        file.add(ONE)

        assert read_run(tmp_path / "o.jsonl").results == {"a": ONE}


def test_a_run_is_taken_up_where_it_was_left(tmp_path: Path) -> None:
    path = write(tmp_path / "o.jsonl", ONE, TWO)

    with ResultFile(path, replace(HEADER, started=9.0, command=("demur",))) as file:
        assert file.before.settled == frozenset({"a"})
        file.add(replace(TWO, error="", outcome=Outcome.ANSWERED))

    assert read_run(path).results["b"].outcome is Outcome.ANSWERED


def test_half_a_line_is_cut_off_and_the_run_goes_on(tmp_path: Path) -> None:
    path = write(tmp_path / "o.jsonl", ONE)
    with path.open("ab") as file:
        file.write(b'{"id":"b","sho')

    assert read_run(path).results == {"a": ONE}
    write(path, TWO)
    assert read_run(path).results == {"a": ONE, "b": TWO}


def test_an_empty_file_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "o.jsonl").touch()

    assert read_run(write(tmp_path / "o.jsonl", ONE)).results == {"a": ONE}


def test_the_last_result_of_a_case_counts(tmp_path: Path) -> None:
    path = write(tmp_path / "o.jsonl", TWO, ONE, replace(TWO, error=""))

    assert list(read_run(path).results) == ["a", "b"]
    assert read_run(path).settled == frozenset({"a", "b"})


@pytest.mark.parametrize(
    "over", [{"target": "u"}, {"model": "m"}, {"policy": "p 1"}, {"cases_hash": "1"}, {"with_text": True}]
)
def test_the_results_of_another_run_are_left_alone(tmp_path: Path, over: dict[str, str]) -> None:
    path = write(tmp_path / "o.jsonl", ONE)
    before = path.read_bytes()

    with pytest.raises(InputError, match=f"another run: its {next(iter(over))} is"):
        write(path, TWO, header=replace(HEADER, **over))  # type: ignore[arg-type]  # fields of a Header
    assert before == path.read_bytes()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"id": "c1", "prompt": "x"}\n', "no file of results: .* - at .*:1"),
        (b"\n", "no file of results"),
        (b"\xff\n", "no file of results"),
        (b'{"target":"t","cases":"c","cases_hash":"","harmful":0,"legitimate":0,"demur":"scan"}\n', "scan 1"),
        (b'{"target":"t","cases":"c","cases_hash":"","harmful":0,"legitimate":0}\n{}\n', ":2"),
    ],
)
def test_anything_else_is_refused_with_its_line(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "o.jsonl").write_bytes(content)

    with pytest.raises(InputError, match=message):
        read_run(tmp_path / "o.jsonl")


def test_files_that_cannot_be_read_or_written_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read the results"):
        read_run(tmp_path / "none.jsonl")
    with pytest.raises(InputError, match="cannot write the results"):
        write(tmp_path / "no" / "o.jsonl")
