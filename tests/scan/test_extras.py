from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType

import pytest

from demur.errors import MissingExtraError
from demur.scan.extras import load_pyarrow, load_pyarrow_parquet, load_zstandard

LOADERS: dict[str, Callable[[], ModuleType]] = {
    "zstandard": load_zstandard,
    "pyarrow": load_pyarrow,
    "pyarrow.parquet": load_pyarrow_parquet,
}


@pytest.mark.parametrize(("name", "load"), LOADERS.items())
def test_an_installed_package_is_loaded(name: str, load: Callable[[], ModuleType]) -> None:
    assert load() is sys.modules[name]


@pytest.mark.parametrize(("name", "load"), LOADERS.items())
def test_a_missing_package_is_told_with_the_install_line(
    monkeypatch: pytest.MonkeyPatch, name: str, load: Callable[[], ModuleType]
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError) as caught:
        load()
    assert repr(name.partition(".")[0]) in caught.value.problem
    assert caught.value.hint == "pip install 'demur[scan]'"
