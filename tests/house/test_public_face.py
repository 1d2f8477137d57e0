"""The front door is small, sorted and real; every value of the vocabulary is frozen."""

from __future__ import annotations

import dataclasses
import inspect
import subprocess
import sys

import pytest

import demur
from demur import types
from house.names import sort_key

VALUES = [v for v in vars(types).values() if inspect.isclass(v) and dataclasses.is_dataclass(v)]


def test_the_front_door_has_at_most_thirty_names_in_order() -> None:
    names = list(demur.__all__)
    assert names == sorted(set(names), key=sort_key)
    assert len(names) <= 30


@pytest.mark.parametrize("name", demur.__all__)
def test_every_public_name_resolves(name: str) -> None:
    assert getattr(demur, name) is not None


def test_listing_the_package_shows_the_public_names() -> None:
    assert set(demur.__all__) <= set(dir(demur))


def test_an_unknown_name_is_an_attribute_error_that_names_it() -> None:
    name = "refuse_everything"
    with pytest.raises(AttributeError, match=name):
        getattr(demur, name)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_value_of_the_vocabulary_is_frozen_slotted_and_keyword_only(value: type) -> None:
    assert {"__slots__", "__setattr__"} <= set(vars(value))  # a frozen dataclass defines its own __setattr__
    assert [f.name for f in dataclasses.fields(value) if not f.kw_only] == []


def test_importing_the_package_loads_no_heavy_part() -> None:
    heavy = ["aiohttp", "alembic", "click", "openai", "pyarrow", "re2", "rich", "sqlalchemy", "starlette"]
    code = f"import sys, demur; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
