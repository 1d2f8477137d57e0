from __future__ import annotations

from pathlib import Path

import pytest

from demur.assembly.policy import policy
from demur.errors import PolicyError


def test_where_nothing_is_named_the_default_policy_holds() -> None:
    assert policy().name == "default"


@pytest.mark.parametrize("name", ["core", "default", "strict"])
def test_a_built_in_policy_goes_by_its_name(name: str) -> None:
    assert policy(name).name == name


def test_everything_else_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text("rules: []")

    assert policy(tmp_path / "house.yaml").name == "house"
    assert policy(str(tmp_path / "house.yaml")).name == "house"


def test_a_name_that_is_nothing_of_both_is_answered_with_the_nearest() -> None:
    with pytest.raises(PolicyError, match=r"neither a built-in policy nor a file.*did you mean 'strict'"):
        policy("strct")


def test_a_path_that_is_missing_is_named() -> None:
    with pytest.raises(PolicyError, match=r"nowhere\.yaml.*cannot be read"):
        policy("nowhere.yaml")
