from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from demur.errors import DemurError, InputError, SettingError
from demur.scan.base import Job, Line
from demur.scan.sources import check_inputs

Write = Callable[..., str]
ROW = b'{"response":"yes"}\n'


def check(*names: str, stdin: bytes = b"", format_name: str = "auto") -> list[str]:
    inputs = check_inputs(Job(inputs=names, format=format_name), stdin=io.BytesIO(stdin))
    return [each.format.name for each in inputs]


def message(tmp_path: Path, content: bytes, name: str = "in.jsonl") -> str:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DemurError) as caught:
        check(str(path))
    return str(caught.value).replace(str(tmp_path), "")


def test_a_missing_file_is_told_with_what_where_and_next_step(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        check(str(tmp_path / "none.jsonl"))
    told = str(caught.value).replace(str(tmp_path), "")
    assert told == (
        "[DEM-201] cannot be read: No such file or directory - at /none.jsonl "
        "(check the path and that you may read it)"
    )


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a folder, not a file"):
        check(str(tmp_path))


@pytest.mark.parametrize("content", [b'[{"response": "a"}]', b'{\n  "response": "a"\n}\n'])
def test_one_json_document_is_told_how_to_become_lines(tmp_path: Path, content: bytes) -> None:
    assert "jq -c" in message(tmp_path, content)


def test_a_binary_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    assert "a binary file of another kind" in message(tmp_path, b"PK\x03\x04\0\0\0")


def test_a_file_named_parquet_that_is_none_is_refused(tmp_path: Path) -> None:
    assert "not a Parquet file, though its name says so" in message(tmp_path, ROW, "in.parquet")


def test_a_damaged_parquet_file_is_refused_before_any_work(tmp_path: Path) -> None:
    assert "not a readable Parquet file" in message(tmp_path, b"PAR1 and then nonsense", "in.parquet")


def test_standard_input_does_not_mix_with_files(write: Write) -> None:
    with pytest.raises(SettingError, match="along with files"):
        check("-", write("a.jsonl", []))


def test_a_file_is_named_once(write: Write) -> None:
    name = write("a.jsonl", [])
    with pytest.raises(SettingError, match="is given twice"):
        check(name, name)


def test_parquet_on_standard_input_is_refused() -> None:
    with pytest.raises(InputError, match="Parquet cannot be read from standard input"):
        check("-", stdin=b"PAR1....")


def test_compressed_standard_input_is_recognised_and_nothing_of_it_lost() -> None:
    job = Job(inputs=("-",))
    (only,) = check_inputs(job, stdin=io.BytesIO(gzip.compress(ROW * 50)))
    source = only.open()
    lines = list(source.lines())
    source.close()
    assert (len(lines), isinstance(lines[0], Line)) == (50, True)


def test_an_empty_file_holds_plain_rows(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_bytes(b"")
    assert check(str(tmp_path / "empty.jsonl")) == ["rows"]


def test_a_misspelt_format_is_told_the_nearest(write: Write) -> None:
    with pytest.raises(SettingError, match="litelm") as caught:
        check(write("a.jsonl", []), format_name="litelm")
    assert caught.value.hint == "did you mean 'litellm'?"


def test_a_missing_package_is_told_before_any_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    assert "pip install 'demur[scan]'" in message(tmp_path, b"\x28\xb5\x2f\xfd....", "in.zst")
