"""Mutation scores: how many small faults put into the code make a test fail. Takes about half an hour.

Works on a copy of the committed tree, so that the checkout stays as it is. Of a room with many possible
faults a random sample is tried, always the same one for the same code; the score has its interval.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from demur.stats import Rate, rate

ROOT = Path(__file__).resolve().parent.parent
PROMISE = 0.80
SAMPLE = 400
_CONFIG = """
[tool.mutmut]
source_paths = ["src"]
only_mutate = ["src/demur/{room}/*.py"]
pytest_add_cli_args_test_selection = ["tests/{room}"]
pytest_add_cli_args = ["-x", "--timeout=20"]
also_copy = ["src", "tests", "docs", "tools", "importlinter.toml"]
mutate_only_covered_lines = true
"""
_FRESH = """
import functools, gc, pytest

CACHES = []

@pytest.fixture(autouse=True)
def fresh_caches():
    if not CACHES:
        found = (each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper))
        CACHES.extend(each for each in found if str(each.__module__).startswith(("demur", "test")))
    for each in CACHES:
        each.cache_clear()
"""
"""A fixture for the copy: what the code cached before it was mutated must not hide the fault."""


def score_of(room: str) -> Rate:
    """Mutate the room's code, run its own tests on a sample of the mutants, and give the share caught.

    A mutant is caught when a test fails on it or hangs.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        _run("git", "clone", "--quiet", str(ROOT), str(copy), where=ROOT)
        project = copy / "pyproject.toml"
        project.write_text(project.read_text() + _CONFIG.format(room=room))
        (copy / "tests" / room / "conftest.py").write_text(_FRESH)
        mutmut = str(Path(sys.executable).with_name("mutmut"))
        # The first call makes the mutants; a name that fits none runs none.
        subprocess.run((mutmut, "run", "none"), cwd=copy, capture_output=True, check=False)  # noqa: S603
        sample = _sample(copy / "mutants" / "src" / "demur" / room)
        _run(mutmut, "run", "--max-children", "2", *sample, where=copy)
        codes = _exit_codes(copy / "mutants" / "src" / "demur" / room)
        tried = [codes[name] for name in sample if codes[name] is not None]
    return rate(sum(code != 0 for code in tried), len(tried))


def _exit_codes(folder: Path) -> dict[str, int | None]:
    """Give how the tests ended on each mutant: 0 where they saw nothing, None where they were not run."""
    codes: dict[str, int | None] = {}
    for file in sorted(folder.glob("*.meta")):
        codes |= json.loads(file.read_text())["exit_code_by_key"]
    return codes


def _sample(folder: Path) -> list[str]:
    names = sorted(_exit_codes(folder))
    return random.Random(len(names)).sample(names, min(SAMPLE, len(names)))  # noqa: S311 - no secret


def _run(*command: str, where: Path) -> None:
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    if done.returncode:
        sys.exit(
            f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )


def main() -> None:
    """Print the score of the flow, of the policy and of the signals."""
    for room in ("guard", "policy", "signals"):
        print(f"{room:<8} mutants caught: {score_of(room)} (promised: {PROMISE:.0%})", flush=True)


if __name__ == "__main__":
    main()
