from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.cli.policy import command
from demur.errors import PolicyError

TEXT = "rules: [{id: a, when: risk.attack > 0.5, action: refuse}]\n"


@pytest.fixture
def release(tmp_path: Path) -> Path:
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text(f"policy: {name}\n{TEXT}")
    return tmp_path / "release.json"


def run(*words: object) -> Result:
    return CliRunner().invoke(command, [str(word) for word in words])


def test_a_version_is_released_tried_and_taken_back(release: Path) -> None:
    one, two = (release.with_name(f"{name}.yaml") for name in ("one", "two"))

    first = run("release", release, one)
    tried = run("release", release, two, "--share", 12.5)
    back = run("rollback", release)

    assert first.output.startswith("in force: ")
    assert first.output.endswith(" (one.yaml)\n")
    assert [line.split(" (")[1] for line in tried.output.splitlines()] == [
        "one.yaml) for 87.5%",
        "two.yaml) for 12.5%",
    ]
    assert (back.exit_code, back.output) == (0, first.output)


def test_what_was_in_force_before_is_named(release: Path) -> None:
    run("release", release, release.with_name("one.yaml"))

    assert "previous: " in run("release", release, release.with_name("two.yaml")).output


def test_what_cannot_be_done_is_an_error_and_changes_nothing(release: Path) -> None:
    run("release", release, release.with_name("one.yaml"))
    before = release.read_bytes()
    release.with_name("two.yaml").write_text("rules: nonsense")

    assert isinstance(run("release", release, release.with_name("two.yaml")).exception, PolicyError)
    assert isinstance(run("rollback", release).exception, PolicyError)
    assert release.read_bytes() == before
