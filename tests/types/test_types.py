from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import demur.types


def test_every_public_name_is_there() -> None:
    assert all(getattr(demur.types, name) is not None for name in demur.types.__all__)


def test_no_module_has_the_name_of_something_in_it() -> None:
    modules = {path.stem for path in Path(demur.types.__file__).parent.glob("*.py")}
    assert modules & set(demur.types.__all__) == set()


def test_names_are_loaded_when_they_are_wanted() -> None:
    program = "import sys; from demur.types import Category; print('demur.types.decision' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert said.stdout == "False\n"
