"""Every example in a docstring is true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

import demur
import house

ROOT = Path(__file__).parents[2]
SKIPPED = ("__main__", "migrations.versions", "migrations.env")  # run a program, or alembic, when imported


def modules() -> list[str]:
    found = [package.__name__ for package in (demur, house)]
    for package in (demur, house):
        walked = pkgutil.walk_packages(package.__path__, prefix=f"{package.__name__}.")
        found += [info.name for info in walked if not any(part in info.name for part in SKIPPED)]
    return sorted(found)


@pytest.mark.parametrize("name", modules())
def test_the_examples_in_the_docstrings_are_true(name: str) -> None:
    done = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert done.failed == 0


def test_doctests_are_found_at_all() -> None:
    finder = doctest.DocTestFinder()
    tests = finder.find(importlib.import_module("demur.errors"))
    assert sum(len(test.examples) for test in tests) >= 3
