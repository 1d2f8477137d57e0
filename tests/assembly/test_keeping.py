from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from demur.assembly.keeping import PolicyKeeper
from demur.assembly.releases import Release, Version, released, rolled_back, write_release
from demur.errors import DemurError, PolicyError
from demur.policy import Policy
from demur.types import Action, Request, Risk, Situation, Stage

TEXT = "policy: house\nrules: [{id: a, when: risk.attack > 0.5, action: refuse, mode: enforce}]\n"
MILD = TEXT.replace("0.5", "0.95")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "house.yaml"
    path.write_text(TEXT)
    return path


def action(keeper: PolicyKeeper) -> Action:
    risk = Risk(stage=Stage.INPUT, attack=0.9)
    return keeper.live.decide(Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=()))).action


def settled(keeper: PolicyKeeper) -> bool:
    """Look twice, as a change needs."""
    return keeper.look() or keeper.look()


def until(is_so: Callable[[], bool]) -> None:
    ends = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < ends
        time.sleep(0.01)


def test_the_policy_that_is_named_is_in_force(file: Path) -> None:
    keeper = PolicyKeeper(file)

    assert action(keeper) is Action.REFUSE
    health = keeper.health
    assert (health.name, health.version, health.rollout, health.reloads) == (
        "house",
        keeper.live.version,
        "",
        0,
    )


def test_without_a_name_the_default_is() -> None:
    assert PolicyKeeper().health.name == "default"


def test_a_policy_that_cannot_be_used_at_first_is_an_error(file: Path) -> None:
    file.write_text("rules: nonsense")

    with pytest.raises(PolicyError):
        PolicyKeeper(file)


def test_a_changed_file_is_taken_once_two_looks_saw_the_same(file: Path) -> None:
    keeper = PolicyKeeper(file)
    file.write_text(MILD)

    assert (keeper.look(), action(keeper)) == (False, Action.REFUSE)
    assert (keeper.look(), action(keeper)) == (True, Action.ALLOW)
    assert (keeper.look(), keeper.health.reloads) == (False, 1)


def test_a_file_that_is_still_being_written_is_not_taken(file: Path) -> None:
    keeper = PolicyKeeper(file)
    for text in ("policy: house\n", TEXT[:30], MILD):
        file.write_text(text)
        assert keeper.look() is False

    assert (action(keeper), keeper.health.failures) == (Action.REFUSE, 0)
    assert (keeper.look(), action(keeper)) == (True, Action.ALLOW)


def test_a_change_of_what_is_inherited_is_taken_too(file: Path, tmp_path: Path) -> None:
    (tmp_path / "over.yaml").write_text("policy: over\ninherit: [house.yaml]\n")
    keeper = PolicyKeeper(tmp_path / "over.yaml")
    file.write_text(MILD)

    assert (settled(keeper), action(keeper)) == (True, Action.ALLOW)


def test_another_layout_of_the_same_rules_changes_nothing(file: Path) -> None:
    keeper = PolicyKeeper(file)
    before = keeper.live.standing.current
    file.write_text(f"# a comment\n{TEXT}")

    assert (settled(keeper), keeper.live.standing.current is before, keeper.health.reloads) == (
        False,
        True,
        0,
    )


def test_what_cannot_be_used_is_told_once_and_the_last_good_version_stays(file: Path) -> None:
    told: list[DemurError] = []
    keeper = PolicyKeeper(file, on_problem=told.append)
    file.write_text(TEXT.replace("refuse", "refus"))

    assert [settled(keeper) for _ in range(3)] == [False] * 3

    assert (action(keeper), keeper.health.failures, len(told)) == (Action.REFUSE, 1, 1)
    assert "did you mean 'refuse'?" in keeper.health.error
    file.write_text(MILD)
    assert (settled(keeper), action(keeper), keeper.health.error) == (True, Action.ALLOW, "")


def test_a_file_that_is_missing_is_noticed_when_it_comes(file: Path, tmp_path: Path) -> None:
    keeper = PolicyKeeper(file, on_problem=lambda _error: None)
    file.write_text(f"inherit: [base.yaml]\n{MILD}")
    settled(keeper)
    (tmp_path / "base.yaml").write_text("policy: base\n")

    assert (settled(keeper), action(keeper)) == (True, Action.ALLOW)


def test_a_failure_is_logged_loudly_unless_told_otherwise(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = PolicyKeeper(file)
    file.write_text("rules: nonsense")

    with caplog.at_level(logging.ERROR, logger="demur.policy"):
        settled(keeper)

    assert "what was in force stays in force: [DEM-103]" in caplog.text


def test_asking_for_it_reloads_at_once_and_raises(file: Path) -> None:
    keeper = PolicyKeeper(file)
    file.write_text(MILD)
    assert (keeper.reload(), keeper.reload(), action(keeper)) == (True, False, Action.ALLOW)

    file.write_text("rules: nonsense")
    with pytest.raises(PolicyError):
        keeper.reload()
    assert (action(keeper), keeper.health.failures) == (Action.ALLOW, 1)


def test_a_rollback_holds_until_the_file_changes_again(file: Path) -> None:
    keeper = PolicyKeeper(file)
    file.write_text(MILD)
    keeper.reload()

    keeper.live.rollback()

    assert (settled(keeper), action(keeper)) == (False, Action.REFUSE)
    file.write_text(TEXT.replace("0.5", "0.92"))
    assert (settled(keeper), action(keeper)) == (True, Action.ALLOW)


def test_a_thread_looks_by_itself_until_it_is_closed(file: Path) -> None:
    with PolicyKeeper(file) as keeper:
        keeper.watch(0.01)
        keeper.watch(0.01)
        file.write_text(MILD)
        until(lambda: action(keeper) is Action.ALLOW)
    names = [thread.name for thread in threading.enumerate()]

    assert "demur-policy" not in names


def test_a_thread_that_is_asked_to_reloads_and_tells_what_went_wrong(file: Path) -> None:
    told: list[DemurError] = []
    with PolicyKeeper(file, on_problem=told.append) as keeper:
        keeper.watch(0)
        file.write_text(MILD)
        keeper.ask()
        until(lambda: action(keeper) is Action.ALLOW)
        file.write_text("rules: nonsense")
        keeper.ask()
        until(lambda: bool(told))


@pytest.fixture
def release(tmp_path: Path, file: Path) -> Path:
    path = tmp_path / "release.json"
    write_release(path, released(path, str(file), share=100))
    (tmp_path / "mild.yaml").write_text(MILD)
    return path


def test_a_release_file_says_what_is_in_force_and_for_whom(release: Path, tmp_path: Path) -> None:
    keeper = PolicyKeeper("strict", release=release)
    write_release(release, released(release, str(tmp_path / "mild.yaml"), share=25))

    assert (settled(keeper), keeper.health.name) == (True, "house")
    standing = keeper.live.standing
    assert (standing.rollout and standing.rollout.rules[0].when, standing.share) == (
        "risk.attack > 0.95",
        0.25,
    )


def test_a_rollback_in_the_release_file_takes_hold(release: Path, tmp_path: Path) -> None:
    keeper = PolicyKeeper(release=release)
    before = keeper.live.standing.current
    write_release(release, released(release, str(tmp_path / "mild.yaml"), share=100))
    settled(keeper)
    assert action(keeper) is Action.ALLOW

    write_release(release, rolled_back(release))

    assert (settled(keeper), keeper.live.standing.current is before) == (True, True)


def test_a_policy_that_was_edited_after_its_release_is_not_taken(release: Path, file: Path) -> None:
    told: list[DemurError] = []
    keeper = PolicyKeeper(release=release, on_problem=told.append)
    file.write_text(MILD)

    assert (settled(keeper), action(keeper)) == (False, Action.REFUSE)
    assert "was released" in told[0].problem
    with pytest.raises(PolicyError, match="was released"):
        PolicyKeeper(release=release)


def test_a_release_of_nothing_that_is_there_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "release.json"
    write_release(path, Release(current=Version(file="gone.yaml", version="x")))

    with pytest.raises(PolicyError):
        PolicyKeeper(release=path)


def test_what_cannot_be_used_here_stays_out_of_force(file: Path) -> None:
    def check(policy: Policy) -> None:
        if "0.95" in policy.rules[0].when:
            raise PolicyError("too mild for us")

    told: list[DemurError] = []
    keeper = PolicyKeeper(file, check=check, on_problem=told.append)
    file.write_text(MILD)

    assert not settled(keeper)
    assert [error.problem for error in told] == ["too mild for us"]
    assert (action(keeper), keeper.health.failures) == (Action.REFUSE, 1)
    with pytest.raises(PolicyError, match="too mild for us"):
        PolicyKeeper(file, check=check)
