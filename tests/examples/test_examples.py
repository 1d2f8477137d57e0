"""Every example runs from start to end within its time, and prints what it promises."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
SAYS = {
    "01_detect.py": "the model refused: I'm sorry, I can't help with that.",
    "02_stream.py": "take back  'First you take the cover off and '",
    "03_gateway.py": "refused",
    "04_scan.py": "b  refused",
    "05_own_reader.py": "refused   capability  by house",
    "06_guard.py": "allow, model asked 2 times",
    "07_evaluate.py": "Legitimate, and refused (1): unix-1",
}


def test_every_example_is_run() -> None:
    assert sorted(path.name for path in EXAMPLES.glob("*.py")) == sorted(SAYS)


@pytest.mark.parametrize("name", sorted(SAYS))
def test_an_example_runs_and_says_what_it_promises(name: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / name)],
        cwd=tmp_path,
        env={**os.environ, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert SAYS[name] in done.stdout
