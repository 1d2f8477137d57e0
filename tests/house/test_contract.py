"""The import contract is kept, and on a skeleton of the rooms each way around it is refused."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from house.coverage_floor import FLOORS

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "importlinter.toml"
BREAKS = {
    "signals/__init__.py": "from demur.reading import anything",
    "text/__init__.py": "def f() -> None:\n    from demur.guard import anything",
    "stats/__init__.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import demur.gateway",
    "guard/__init__.py": "import demur.ledger",
    "telemetry/__init__.py": "import sqlite3",
    "reading/__init__.py": "import starlette",
    "gateway/__init__.py": "import demur.testing",
    "attic/__init__.py": "",
}


def rooms() -> list[str]:
    floors = tomllib.loads(CONTRACT.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"][0]
    return [room for layer in floors["layers"] for room in layer.replace(" ", "").split("|")] + ["testing"]


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"]
    return subprocess.run(
        [*command, "--config", str(CONTRACT), "--no-cache"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )


def skeleton(root: Path, contents: dict[str, str]) -> Path:
    for room in rooms():
        (root / "demur" / room).mkdir(parents=True)
    for name in ["__init__.py", *(f"{room}/__init__.py" for room in rooms())]:
        (root / "demur" / name).touch()
    for name, text in contents.items():
        (root / "demur" / name).parent.mkdir(exist_ok=True)
        (root / "demur" / name).write_text(text, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> str:
    done = lint(skeleton(tmp_path_factory.mktemp("broken"), BREAKS))
    assert done.returncode == 1
    return done.stdout


def test_the_package_keeps_the_contract() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_honest_skeleton_keeps_the_contract(tmp_path: Path) -> None:
    done = lint(
        skeleton(
            tmp_path, {"cli/__init__.py": "import demur.assembly", "ledger/__init__.py": "import sqlite3"}
        )
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "expected",
    [
        pytest.param("demur.signals -> demur.reading (l.1)", id="organs_are_strangers"),
        pytest.param("demur.text -> demur.guard (l.2)", id="hidden_in_a_function"),
        pytest.param("demur.stats -> demur.gateway (l.3)", id="hidden_under_type_checking"),
        pytest.param("demur.guard -> demur.ledger (l.1)", id="the_hot_path_reaches_no_database"),
        pytest.param("demur.telemetry -> sqlite3 (l.1)", id="only_the_ledger_speaks_sql"),
        pytest.param("demur.reading -> starlette (l.1)", id="organs_need_no_web_framework"),
        pytest.param("demur.gateway -> demur.testing (l.1)", id="the_product_imports_no_doubles"),
        pytest.param("attic", id="a_room_that_nobody_placed"),
    ],
)
def test_the_contract_refuses(expected: str, broken: str) -> None:
    assert expected in broken


def test_the_contract_places_every_room_that_exists() -> None:
    package = ROOT / "src" / "demur"
    there = {p.name for p in package.iterdir() if (p / "__init__.py").is_file()}
    there |= {p.stem for p in package.glob("*.py") if not p.stem.startswith("__")}
    assert set(rooms()) == there


def test_every_room_with_a_coverage_floor_of_its_own_exists() -> None:
    assert set(FLOORS) - set(rooms()) == set()
