from __future__ import annotations

import io
import json
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from rich.console import Console

from demur.demo.scenes import SceneSet, load_scenes
from demur.demo.show import Wishes, show
from demur.errors import DemoError, SettingError
from demur.ledger import open_reader, statistics
from demur.types import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a run of the demo printed, and the error it ended with."""

    output: str
    error: Exception | None


def run(
    wishes: Wishes,
    scenes: SceneSet,
    *,
    wait: Callable[[str], object] = str.strip,
    terminal: bool = False,
) -> Run:
    """Run the demo as the command does, 100 columns wide; `wait` is told what was printed by then."""
    out = io.StringIO()
    console = Console(file=out, width=100, force_terminal=terminal, color_system=None)
    error: Exception | None = None
    try:
        show(
            wishes,
            scenes=scenes,
            console=console,
            sleep=time.sleep,
            wait=lambda: _tell(wait, out),
        )
    except Exception as raised:  # noqa: BLE001 - the tests look at it
        error = raised
    return Run(output=out.getvalue(), error=error)


def _tell(wait: Callable[[str], object], out: io.StringIO) -> None:
    wait(out.getvalue())


@pytest.fixture(scope="module")
def whole() -> Run:
    """Give one run of every scene."""
    return run(Wishes(), load_scenes())


def test_the_whole_tour_is_as_its_scenes_say(whole: Run) -> None:
    assert whole.error is None


def test_the_table_shows_every_scene(whole: Run) -> None:
    assert [scene.title for scene in load_scenes().scene if scene.title not in whole.output] == []


def test_the_figures_are_told_with_denominator_and_interval(whole: Run) -> None:
    refused = sum(s.finding.outcome in (Outcome.REFUSED, Outcome.PARTIAL) for s in load_scenes().scene)
    rated = sum(s.finding.outcome is not Outcome.FAILED for s in load_scenes().scene)
    assert f"refusal rate, of all replies that did not fail: {100 * refused / rated:.1f}% [" in whole.output
    assert f"(n={rated})" in whole.output


def test_nothing_is_redrawn_where_there_is_no_terminal(whole: Run) -> None:
    assert "\x1b" not in whole.output


def test_a_terminal_sees_the_count_grow(few: SceneSet) -> None:
    seen = run(Wishes(live=True), few, terminal=True)
    assert (seen.error, "1 of 4" in seen.output, "3 of 4" in seen.output) == (None, True, True)


@pytest.fixture(scope="module")
def wrong(few: SceneSet) -> SceneSet:
    """Give the few scenes with two expectations that cannot be met."""
    first, second, *others = few.scene
    return replace(
        few,
        scene=(
            replace(first, finding=replace(first.finding, outcome=Outcome.FAILED)),
            replace(second, effect=replace(second.effect, native="length")),
            *others,
        ),
    )


@pytest.fixture(scope="module")
def failed(wrong: SceneSet) -> Run:
    """Give a run that was asked to stay up, and did not see what it expects."""
    return run(Wishes(serve=True), wrong, wait=lambda output: pytest.fail(f"it stayed up:\n{output}"))


def test_a_wrong_expectation_fails_the_demo_with_its_own_exit_code(failed: Run) -> None:
    assert isinstance(failed.error, DemoError)
    assert failed.error.exit_code == 10


def test_a_wrong_finding_names_the_scene_and_both_sides(failed: Run) -> None:
    assert "openai-plain.finding: expected failed, got answered" in str(failed.error)


def test_a_wrong_native_effect_names_the_scene(failed: Run) -> None:
    assert "openai-native-refusal.effect: expected 'length'" in str(failed.error)


def test_a_wrong_expectation_upsets_the_figures_too(failed: Run) -> None:
    assert "statistics.outcomes: expected 1 failed, 3 refused, got 1 answered, 3 refused" in str(failed.error)


def test_a_mismatch_stands_in_the_table(failed: Run) -> None:
    assert "✓ answered  MISMATCH" in failed.output


def test_json_holds_calls_figures_and_the_verdict_of_the_checks(few: SceneSet) -> None:
    said = json.loads(run(Wishes(as_json=True), few).output)
    assert (said["ok"], len(said["calls"]), said["records"], said["mismatches"]) == (True, 4, 4, [])


def test_json_of_a_failed_demo_is_printed_before_it_fails(wrong: SceneSet) -> None:
    ended = run(Wishes(as_json=True), wrong)
    said = json.loads(ended.output)
    expected = (False, [False, False, True, True])
    assert expected == (said["ok"], [call["as_expected"] for call in said["calls"]])


def test_the_ledger_stays_in_the_folder_that_was_named(few: SceneSet, tmp_path: Path) -> None:
    run(Wishes(data=tmp_path / "kept"), few)
    assert statistics(open_reader(tmp_path / "kept" / "demo.db")).tally.total == 4


def test_a_folder_that_cannot_be_made_is_refused(few: SceneSet, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = run(Wishes(data=tmp_path / "file" / "folder"), few)
    assert isinstance(ended.error, SettingError)


def test_while_it_stays_up_it_answers_at_the_address_it_printed(few: SceneSet) -> None:
    statuses: list[int] = []

    def ask(output: str) -> None:
        url = output.split("stays up at ")[1].split(maxsplit=1)[0]
        with urllib.request.urlopen(f"{url}/healthz") as reply:
            statuses.append(reply.status)

    ended = run(Wishes(serve=True), few, wait=ask)
    assert (ended.error, statuses) == (None, [200])
