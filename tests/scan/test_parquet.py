from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from demur.scan import Job, Summary
from demur.scan.base import BadLine
from demur.scan.parquet import ParquetRows

Run = Callable[..., Summary]
ROWS = [{"id": str(n), "response": "No." if n % 3 else "Yes.", "model": "m"} for n in range(50)]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.parquet"
    pq.write_table(pa.Table.from_pylist(ROWS), path, row_group_size=7)
    return path


def test_rows_come_in_order_with_their_numbers(source: Path) -> None:
    rows = list(ParquetRows(source, name="f").records())
    assert list(range(1, 51)) == [row.line for row in rows]


@pytest.mark.parametrize("after", [0, 1, 7, 8, 49, 50, 51])
def test_reading_can_start_behind_any_row(source: Path, after: int) -> None:
    rows = list(ParquetRows(source, name="f").records(after=after))
    assert list(range(after + 1, 51)) == [row.line for row in rows]


def test_what_was_read_grows_to_the_files_size(source: Path) -> None:
    rows = ParquetRows(source, name="f")
    before = rows.done()
    list(rows.records())
    assert (0, source.stat().st_size) == (before, rows.done())


def test_a_damaged_row_group_is_one_bad_line(source: Path) -> None:
    data = bytearray(source.read_bytes())
    middle = pq.ParquetFile(source).metadata.row_group(3).column(1).data_page_offset
    data[middle : middle + 40] = b"\xff" * 40
    source.write_bytes(bytes(data))
    found = list(ParquetRows(source, name="f").records())
    assert (len(found), found[-1].line, isinstance(found[-1], BadLine)) == (22, 22, True)
    assert list(ParquetRows(source, name="f").records(after=22)) == []


def test_parquet_in_and_parquet_out_hold_the_same_replies(run: Run, source: Path, tmp_path: Path) -> None:
    summary = run(Job(inputs=(str(source),), output=tmp_path / "out.parquet", with_text=True))
    table = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert [row["id"] for row in ROWS] == [row["id"] for row in table]
    assert table[1]["spans"][0] == {"start": 0, "end": 3}
    assert (summary.rows, table[1]["refusal_text"], table[1]["outcome"]) == (50, "No.", "refused")


def test_parquet_and_json_lines_hold_the_same_values(run: Run, source: Path, tmp_path: Path) -> None:
    run(Job(inputs=(str(source),), output=tmp_path / "out.parquet"))
    run(Job(inputs=(str(source),), output=tmp_path / "out.jsonl"))
    lines = (tmp_path / "out.jsonl").read_bytes().splitlines()
    assert [msgspec.json.decode(line) for line in lines] == pq.read_table(
        tmp_path / "out.parquet"
    ).to_pylist()
