from __future__ import annotations

from pathlib import Path

import pytest

from demur.cli.outputs import check_outputs
from demur.errors import SettingError


def test_a_file_that_is_read_is_never_written_over(tmp_path: Path) -> None:
    same = tmp_path / "sub" / ".." / "cases.jsonl"

    with pytest.raises(SettingError, match=r"--output names .* which is read from"):
        check_outputs({"--output": same}, [None, tmp_path / "cases.jsonl"], where="demur")


def test_two_outputs_are_two_files() -> None:
    with pytest.raises(SettingError, match=r"--test-output names 'a', which --output writes as well"):
        check_outputs({"--output": Path("a"), "--test-output": Path("a")}, [], where="demur")


def test_files_apart_and_options_left_out_pass() -> None:
    check_outputs({"--output": Path("a"), "--test-output": None}, [Path("b"), None], where="demur")
