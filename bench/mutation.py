"""Mutation scores: how many small faults put into the code make a test fail. Takes tens of minutes.

Works on a copy of the committed tree, so that the checkout stays as it is.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROMISE = 0.80
_CONFIG = """
[tool.mutmut]
source_paths = ["src"]
only_mutate = ["src/demur/{room}/*.py"]
pytest_add_cli_args_test_selection = ["tests/{room}"]
pytest_add_cli_args = ["-x", "--timeout=20"]
also_copy = ["src", "tests", "docs", "tools", "importlinter.toml"]
mutate_only_covered_lines = true
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What became of the mutants of a room.

    caught: those that a test failed on or that hung; tried: all that were run
    """

    room: str
    caught: int
    tried: int

    @property
    def share(self) -> float:
        """Caught of tried, in [0, 1]."""
        return self.caught / self.tried if self.tried else 0.0


def score_of(room: str) -> Score:
    """Mutate the room's code, run its own tests on every mutant, and give the score."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        _run("git", "clone", "--quiet", str(ROOT), str(copy), where=ROOT)
        project = copy / "pyproject.toml"
        project.write_text(project.read_text() + _CONFIG.format(room=room))
        mutmut = str(Path(sys.executable).with_name("mutmut"))
        _run(mutmut, "run", "--max-children", "2", where=copy)
        _run(mutmut, "export-cicd-stats", where=copy)
        counts = json.loads((copy / "mutants" / "mutmut-cicd-stats.json").read_text())
    caught = counts["killed"] + counts["timeout"]
    return Score(room=room, caught=caught, tried=caught + counts["survived"] + counts["suspicious"])


def _run(*command: str, where: Path) -> None:
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    if done.returncode:
        sys.exit(
            f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )


def main() -> None:
    """Print the score of the flow and of the signals."""
    for room in ("guard", "signals"):
        score = score_of(room)
        print(
            f"{room:<8} {score.share:.1%} of {score.tried:,} mutants caught (promised: {PROMISE:.0%})",
            flush=True,
        )


if __name__ == "__main__":
    main()
