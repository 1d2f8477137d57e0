from __future__ import annotations

import importlib

import pytest

from demur.assembly.extras import needing
from demur.errors import MissingExtraError


def test_a_missing_package_is_answered_with_the_install_line() -> None:
    with (
        pytest.raises(MissingExtraError, match=r"'no_such_package'.*pip install 'demur\[serve\]'"),
        needing("serve"),
    ):
        importlib.import_module("no_such_package.inner")


def test_a_missing_module_of_ours_stays_a_fault() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"demur\.nothing"), needing("serve"):
        importlib.import_module("demur.nothing")


def test_a_package_that_is_there_passes() -> None:
    with needing("serve"):
        importlib.import_module("json")
