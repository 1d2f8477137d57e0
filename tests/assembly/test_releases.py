from __future__ import annotations

from pathlib import Path

import pytest

from demur.assembly.releases import Release, Version, read_release, released, rolled_back, write_release
from demur.errors import PolicyError

TEXT = "rules: [{id: a, when: risk.attack > 0.5, action: refuse}]\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.yaml").write_text(f"policy: {name}\n{TEXT}")
    return tmp_path / "release.json"


def release(path: Path, name: str, *, share: float = 100) -> Release:
    made = released(path, str(path.parent / f"{name}.yaml"), share=share)
    write_release(path, made)
    return made


def test_what_is_written_is_read_again_with_names_beside_the_file(path: Path) -> None:
    made = release(path, "one")

    assert read_release(path) == made
    assert (made.current.file, made.rollout, made.previous) == ("one.yaml", None, None)


def test_a_policy_elsewhere_and_a_built_in_one_are_named_as_they_are(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "releases"
    folder.mkdir()

    assert release(folder / "r.json", "../one").current.file == str((tmp_path / "one.yaml").resolve())
    assert released(path, "strict", share=100).current.file == "strict"


def test_a_rollout_stands_beside_what_is_in_force(path: Path) -> None:
    release(path, "one")

    made = release(path, "two", share=10)

    assert (made.current.file, made.rollout and made.rollout.file, made.share) == ("one.yaml", "two.yaml", 10)


def test_a_release_for_everybody_remembers_what_was_in_force(path: Path) -> None:
    release(path, "one")
    release(path, "two", share=10)

    made = release(path, "two")

    assert (made.current.file, made.rollout, made.previous and made.previous.file) == (
        "two.yaml",
        None,
        "one.yaml",
    )
    assert release(path, "two").previous == made.previous


def test_a_rollback_ends_a_rollout_and_then_goes_back(path: Path) -> None:
    release(path, "one")
    release(path, "two")
    release(path, "three", share=50)
    write_release(path, rolled_back(path))
    assert (read_release(path).current.file, read_release(path).rollout) == ("two.yaml", None)

    write_release(path, rolled_back(path))

    assert read_release(path).current.file == "one.yaml"
    assert rolled_back(path).current.file == "two.yaml"


def test_a_rollback_to_nothing_or_to_something_else_than_was_in_force_is_refused(path: Path) -> None:
    release(path, "one")
    with pytest.raises(PolicyError, match="no version to go back to"):
        rolled_back(path)
    release(path, "two")
    (path.parent / "one.yaml").write_text(f"policy: one\n{TEXT.replace('0.5', '0.6')}")

    with pytest.raises(PolicyError, match=r"one\.yaml holds version \w+, and \w+ was released"):
        rolled_back(path)


def test_a_rollout_needs_something_in_force_and_a_share_in_range(path: Path) -> None:
    with pytest.raises(PolicyError, match="nothing is in force"):
        release(path, "one", share=10)
    with pytest.raises(PolicyError, match="out of range"):
        release(path, "one", share=0)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "no release file"),
        ("{}", "no release file: Object missing required field `current`"),
        ('{"current": {"file": "a", "version": "b"}, "share": 10}', "needs a version and a share"),
        ('{"current": {"file": "a", "version": "b"}, "more": 1}', "unknown field `more`"),
    ],
)
def test_what_is_no_release_file_is_an_error(path: Path, text: str, problem: str) -> None:
    path.write_text(text)

    with pytest.raises(PolicyError, match=problem):
        read_release(path)


def test_a_file_that_cannot_be_read_or_written_is_an_error(tmp_path: Path) -> None:
    nowhere = tmp_path / "none" / "release.json"

    with pytest.raises(PolicyError, match="cannot be read"):
        read_release(nowhere)
    with pytest.raises(PolicyError, match="cannot be written"):
        write_release(nowhere, Release(current=Version(file="a", version="b")))
