from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import pyarrow.parquet as pq
import pytest

from demur.errors import InputError, MissingExtraError
from demur.scan.base import Entry
from demur.scan.parquet_output import ParquetOutput, parts_folder
from demur.scan.results import ResultRow, result_row
from demur.testing.findings import finding, refusal
from demur.types import Category, Finding, Outcome, Span

REFUSED = finding(
    Outcome.REFUSED, refusal=refusal(Category.CYBER, text="No.", spans=(Span(start=0, end=3, rule="r"),))
)


def row(number: int, of: Finding | None = None) -> bytes:
    entry = Entry(reply="", id=str(number))
    found = result_row(of or finding(), entry, file="f", line=number, with_text=True)
    return msgspec.json.encode(found) + b"\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.parquet"


def opened(path: Path, *, mark: int = 0, with_text: bool = False) -> ParquetOutput:
    return ParquetOutput(path, mark=mark, with_text=with_text)


def lines(path: Path) -> list[int]:
    return [each["line"] for each in pq.read_table(path).to_pylist()]


def parts(path: Path) -> list[str]:
    return sorted(each.name for each in parts_folder(path).iterdir())


def test_parts_lie_in_a_folder_beside_the_output() -> None:
    assert parts_folder(Path("a/out.parquet")) == Path("a/out.parquet.parts")


def test_the_output_appears_whole_at_the_end(path: Path) -> None:
    output = opened(path)
    for number in (1, 2):
        output.write(row(number))
        output.save()
    assert (path.exists(), parts(path)) == (False, ["part-000001.parquet", "part-000002.parquet"])
    output.finish()
    assert lines(path) == [1, 2]


def test_parts_go_when_they_are_cleaned_away(path: Path, tmp_path: Path) -> None:
    output = opened(path)
    output.finish()
    output.clean()
    assert [each.name for each in tmp_path.iterdir()] == ["out.parquet"]


def test_an_output_without_results_is_a_valid_empty_file(path: Path) -> None:
    opened(path).finish()
    assert lines(path) == []


def test_saving_counts_whole_parts_and_makes_no_empty_one(path: Path) -> None:
    output = opened(path)
    output.write(row(1))
    assert (output.save(), output.save(), parts(path)) == (1, 1, ["part-000001.parquet"])


def test_what_follows_a_mark_is_removed_and_written_anew(path: Path) -> None:
    first = opened(path)
    for number in (1, 2):
        first.write(row(number))
        mark = first.save()
    first.close()
    again = opened(path, mark=mark - 1)
    again.write(row(3))
    again.finish()
    assert lines(path) == [1, 3]


def test_many_results_are_written_in_groups_before_they_are_saved(path: Path) -> None:
    output = opened(path)
    for number in range(2001):
        output.write(row(number))
    output.close()
    output.close()
    assert parts(path) == ["unfinished"]
    assert opened(path).save() == 0
    assert parts(path) == []


def test_lost_parts_are_told(path: Path) -> None:
    with pytest.raises(InputError, match="are gone, the first is part-000001") as caught:
        opened(path, mark=2)
    assert caught.value.hint == "start over with --restart"


def test_a_result_keeps_its_values(path: Path) -> None:
    output = opened(path, with_text=True)
    output.write(row(1, REFUSED))
    output.finish()
    (found,) = pq.read_table(path).to_pylist()
    assert (found["outcome"], found["can_retry"], found["confidence"]) == ("refused", False, 1.0)
    assert (found["categories"], found["ran"]) == (["cyber"], ["signals"])
    assert (found["spans"], found["refusal_text"]) == ([{"start": 0, "end": 3}], "No.")


@pytest.mark.parametrize("with_text", [True, False])
def test_every_field_of_a_result_has_a_column_and_the_words_only_on_demand(
    path: Path, *, with_text: bool
) -> None:
    opened(path, with_text=with_text).finish()
    wanted = [name for name in ResultRow.__struct_fields__ if with_text or name != "refusal_text"]
    assert wanted == pq.read_schema(path).names


def test_a_missing_package_is_told_before_a_folder_is_made(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match="pyarrow"):
        opened(path)
    assert list(tmp_path.iterdir()) == []
