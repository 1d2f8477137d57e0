from __future__ import annotations

from pathlib import Path

import pytest

from demur.errors import PolicyError
from demur.policy.loading import BUILT_IN, Loader, read_file


def loaded(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    Loader().file(folder / "top.yaml")


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_built_in_policy_can_be_used(name: str) -> None:
    assert Loader().built_in(name).name == name


def test_a_built_in_policy_that_does_not_exist_is_named_with_the_nearest() -> None:
    with pytest.raises(PolicyError, match=r"'strcit'.*did you mean 'strict'"):
        Loader().built_in("strcit")


def test_a_policy_without_a_name_is_called_like_its_file(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text("rules: []")

    assert Loader().file(tmp_path / "house.yaml").name == "house"


def test_files_inherit_from_files_beside_them(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "base.yaml").write_text("context: [team]")
    (tmp_path / "top.yaml").write_text("inherit: sub/base.yaml")

    assert Loader().file(tmp_path / "top.yaml").context == ("team",)


def test_a_cycle_is_named_with_its_way(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"top\.yaml > .*other\.yaml > .*top\.yaml") as caught:
        loaded(tmp_path, top="inherit: [other.yaml]", other="policy: o\ninherit: [./top.yaml]")

    assert caught.value.where == f"{tmp_path}/other.yaml:2, $.inherit[0]"


def test_too_many_files_in_a_row_are_refused(tmp_path: Path) -> None:
    files = {f"f{i}": f"inherit: [f{i + 1}.yaml]" for i in range(12)}

    with pytest.raises(PolicyError, match=r"more than 10 policies"):
        loaded(tmp_path, top="inherit: [f0.yaml]", **files)


@pytest.mark.parametrize("name", ["nowhere.yaml", ".", '"a\\0b"', "defualt"])
def test_what_cannot_be_read_is_named_where_it_is_inherited(tmp_path: Path, name: str) -> None:
    with pytest.raises(PolicyError, match=r"cannot be read") as caught:
        loaded(tmp_path, top=f"inherit: [{name}]")

    assert caught.value.where == f"{tmp_path}/top.yaml:1, $.inherit[0]"


def test_a_file_that_is_missing_is_named_with_the_built_in_ones(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"there is no such file.*balanced, core, .*strict"):
        Loader().file(tmp_path / "nowhere.yaml")


def test_a_loop_of_links_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "b.yaml")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")

    with pytest.raises(PolicyError, match=r"cannot be read"):
        Loader().file(tmp_path / "a.yaml")


@pytest.mark.parametrize("content", [b"\xff", b"#" * (1024 * 1024 + 1)])
def test_a_file_that_is_no_text_or_too_large_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "p.yaml").write_bytes(content)

    with pytest.raises(PolicyError, match=r"cannot be read"):
        read_file(tmp_path / "p.yaml")


def test_a_text_without_a_place_inherits_built_in_policies_only() -> None:
    assert [rule.id for rule in Loader().text("inherit: core", name="x", base=None).rules] == [
        "crisis.escalate"
    ]
    with pytest.raises(PolicyError, match=r"is not built in.*did you mean 'core'"):
        Loader().text("inherit: cor", name="x", base=None)


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff"])
def test_a_file_that_was_cut_off_before_its_first_word_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(PolicyError, match=r"the policy is empty - at .*top\.yaml:1"):
        loaded(tmp_path, top=text)


def test_a_misspelt_base_is_told_the_nearest_built_in_policy(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"did you mean 'default'\?"):
        loaded(tmp_path, top="inherit: [defualt]")
