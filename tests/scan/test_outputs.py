from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

import msgspec
import pytest
import zstandard

from demur.errors import InputError, MissingExtraError
from demur.scan.base import Entry
from demur.scan.outputs import LinesOutput, NoOutput, StreamOutput
from demur.scan.results import result_row
from demur.testing.findings import finding

NAMES = ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"]


def row(id_: str) -> bytes:
    found = result_row(finding(), Entry(reply="", id=id_), file="f", line=1, with_text=False)
    return msgspec.json.encode(found) + b"\n"


def content(path: Path) -> bytes:
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data)
    if path.suffix == ".zst":
        return zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read()
    return data


def ids(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in content(path).splitlines()]


@pytest.mark.parametrize("name", NAMES)
def test_each_result_is_one_line(tmp_path: Path, name: str) -> None:
    output = LinesOutput(tmp_path / name, mark=0)
    for id_ in "abc":
        output.write(row(id_))
    output.finish()
    assert ids(tmp_path / name) == ["a", "b", "c"]


@pytest.mark.parametrize("name", NAMES)
def test_what_follows_a_mark_is_cut_off_and_written_anew(tmp_path: Path, name: str) -> None:
    first = LinesOutput(tmp_path / name, mark=0)
    first.write(row("a"))
    mark = first.save()
    first.write(row("lost"))
    first.close()
    again = LinesOutput(tmp_path / name, mark=mark)
    again.write(row("b"))
    again.finish()
    assert ids(tmp_path / name) == ["a", "b"]


@pytest.mark.parametrize("name", NAMES)
def test_an_output_without_results_is_a_valid_empty_file(tmp_path: Path, name: str) -> None:
    LinesOutput(tmp_path / name, mark=0).finish()
    assert content(tmp_path / name) == b""


def test_without_a_mark_an_old_file_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("old")
    LinesOutput(tmp_path / "out.jsonl", mark=0).finish()
    assert (tmp_path / "out.jsonl").read_bytes() == b""


def test_a_file_shorter_than_its_mark_is_told(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("abc")
    with pytest.raises(InputError, match="shorter than the 1,000 bytes that were written") as caught:
        LinesOutput(tmp_path / "out.jsonl", mark=1000)
    assert caught.value.hint == "start over with --restart"


def test_lines_are_held_and_then_written_together(tmp_path: Path) -> None:
    output, sizes = LinesOutput(tmp_path / "out.jsonl", mark=0), set()
    for number in range(1500):
        output.write(row(str(number)))
        sizes.add((tmp_path / "out.jsonl").stat().st_size)
    output.close()
    assert (len(sizes), min(sizes)) == (2, 0)
    assert len(ids(tmp_path / "out.jsonl")) == 1500


def test_what_is_saved_is_on_the_disk(tmp_path: Path) -> None:
    output = LinesOutput(tmp_path / "out.jsonl", mark=0)
    output.write(row("a"))
    assert output.save() == len(row("a"))
    assert ids(tmp_path / "out.jsonl") == ["a"]
    output.close()


def test_closing_writes_what_is_held_and_may_be_repeated(tmp_path: Path) -> None:
    output = LinesOutput(tmp_path / "out.jsonl", mark=0)
    output.write(row("a"))
    output.close()
    output.close()
    assert ids(tmp_path / "out.jsonl") == ["a"]


def test_other_lines_can_be_added(tmp_path: Path) -> None:
    output = LinesOutput(tmp_path / "out.jsonl", mark=0)
    output.add_line({"reason": "broken"})
    output.finish()
    assert content(tmp_path / "out.jsonl") == b'{"reason":"broken"}\n'


def test_equal_results_are_compressed_to_equal_bytes(tmp_path: Path) -> None:
    for name in ("one.gz", "two.gz"):
        output = LinesOutput(tmp_path / name, mark=0)
        output.write(row("a"))
        output.finish()
    assert (tmp_path / "one.gz").read_bytes() == (tmp_path / "two.gz").read_bytes()


def test_a_missing_package_is_told_before_a_file_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(MissingExtraError, match="zstandard"):
        LinesOutput(tmp_path / "out.jsonl.zst", mark=0)
    assert list(tmp_path.iterdir()) == []


def test_a_stream_gets_each_line_and_stays_open() -> None:
    stream = io.BytesIO()
    output = StreamOutput(stream)
    output.write(row("a"))
    output.finish()
    output.close()
    assert (json.loads(stream.getvalue())["id"], output.save(), stream.closed) == ("a", 0, False)


def test_no_output_keeps_nothing() -> None:
    output = NoOutput()
    output.write(row("a"))
    output.finish()
    output.close()
    assert output.save() == 0
