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

from demur.demo.decisions import DecisionSet, load_decisions
from demur.demo.scenes import SceneSet, load_scenes
from demur.demo.show import Wishes, show
from demur.errors import DemoError, SettingError
from demur.ledger import activations, open_reader, statistics
from demur.types import Action, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a run of the demo printed, and the error it ended with."""

    output: str
    error: Exception | None


def run(
    wishes: Wishes,
    scenes: SceneSet,
    decisions: DecisionSet | None = None,
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
            decisions=decisions or load_decisions(),
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


def test_both_tables_show_every_scene(whole: Run) -> None:
    titles = [scene.title for scene in (*load_scenes().scene, *load_decisions().scene)]
    assert [title for title in titles if title not in whole.output] == []


def test_the_story_is_told_in_numbered_lines(whole: Run) -> None:
    lines = load_decisions().story
    missing = [
        line.id for number, line in enumerate(lines, 1) if f"{number} {line.title}" not in whole.output
    ]
    assert missing == []


def test_one_answer_is_shown_in_full(whole: Run) -> None:
    assert "The whole answer to 'a person in danger', as a terminal shows it:" in whole.output
    assert "Find someone to talk to:\n      https://findahelpline.com" in plain(whole.output)


def plain(output: str) -> str:
    """Give the lines without the blanks at their ends."""
    return "\n".join(line.rstrip() for line in output.splitlines())


def test_the_figures_are_told_with_denominator_and_interval(whole: Run) -> None:
    refused = sum(s.finding.outcome in (Outcome.REFUSED, Outcome.PARTIAL) for s in load_scenes().scene)
    rated = sum(s.finding.outcome is not Outcome.FAILED for s in load_scenes().scene)
    assert f"refusal rate, of all replies that did not fail: {100 * refused / rated:.1f}% [" in whole.output
    assert f"(n={rated})" in whole.output


def test_activations_by_rule_are_among_the_figures(whole: Run) -> None:
    told = plain(whole.output)
    assert " house.kill          request   refuse       enforce         1          1" in told
    assert " request.stalking    request   refuse       observe         1          0" in told


def test_nothing_is_redrawn_where_there_is_no_terminal(whole: Run) -> None:
    assert "\x1b" not in whole.output


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A run in a terminal that stayed up, with its folder and what its gateways answered meanwhile."""

    run: Run
    folder: Path
    statuses: tuple[int, ...]


@pytest.fixture(scope="module")
def stay(few: SceneSet, few_decisions: DecisionSet, tmp_path_factory: pytest.TempPathFactory) -> Stay:
    folder, statuses = tmp_path_factory.mktemp("stay") / "kept", list[int]()

    def ask(output: str) -> None:
        for before in ("stays up at ", "\nAt "):
            url = output.split(before)[1].split(maxsplit=1)[0]
            with urllib.request.urlopen(f"{url}/healthz") as reply:
                statuses.append(reply.status)

    wishes = Wishes(serve=True, live=True, data=folder)
    ended = run(wishes, few, few_decisions, wait=ask, terminal=True)
    return Stay(run=ended, folder=folder, statuses=tuple(statuses))


def test_a_terminal_sees_the_counts_grow(stay: Stay) -> None:
    wanted = ("1 of 4", "3 of 4", "1 of 2", "2 of 2", "9 of 10")
    assert [words for words in wanted if words not in stay.run.output] == []


def test_while_it_stays_up_both_gateways_answer_at_the_addresses_it_printed(stay: Stay) -> None:
    assert (stay.run.error, stay.statuses) == (None, (200, 200))


def test_what_was_made_stays_in_the_folder_that_was_named(stay: Stay) -> None:
    assert statistics(open_reader(stay.folder / "demo.db")).tally.total == 4
    assert activations(open_reader(stay.folder / "decisions.db")).decided == 5
    made = {"policy.yaml", "house.toml", "mended.yaml", "cases.jsonl", "pairs.jsonl"}
    assert made <= {path.name for path in stay.folder.iterdir()}
    assert f"Kept in {stay.folder}:" in stay.run.output


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
def wrong_decisions(few_decisions: DecisionSet) -> DecisionSet:
    """Give the few decisions with a story and a scene that say something else."""
    first, *others = few_decisions.scene
    story = (replace(few_decisions.story[0], says="parsed: Paris"), *few_decisions.story[1:])
    changed = replace(first, decided=replace(first.decided, action=Action.ALLOW))
    return replace(few_decisions, scene=(changed, *others), story=story)


@pytest.fixture(scope="module")
def failed(wrong: SceneSet, wrong_decisions: DecisionSet) -> Run:
    """Give a run that was asked to stay up, and did not see what it expects."""
    wishes = Wishes(serve=True)
    return run(wishes, wrong, wrong_decisions, wait=lambda said: pytest.fail(f"it stayed up:\n{said}"))


def test_a_wrong_expectation_fails_the_demo_with_its_own_exit_code(failed: Run) -> None:
    assert isinstance(failed.error, DemoError)
    assert failed.error.exit_code == 10


@pytest.mark.parametrize(
    "told",
    [
        "openai-plain.finding: expected failed, got answered",
        "openai-native-refusal.effect: expected 'length'",
        "statistics.outcomes: expected 1 failed, 3 refused, got 1 answered, 3 refused",
        "decide-crisis.decided: expected allow, by crisis.escalate",
        "decide-crisis.record: expected",
        "story.parsed: expected parsed: Paris, got parsed: Lisbon, 2 days; model asked once",
    ],
)
def test_each_wrong_expectation_is_named_with_both_sides(failed: Run, told: str) -> None:
    assert told in str(failed.error)


def test_mismatches_stand_where_they_were_seen(failed: Run) -> None:
    assert "✓ answered  MISMATCH" in failed.output
    assert "parsed: Lisbon, 2 days; model asked once  MISMATCH" in failed.output
    assert failed.output.count("MISMATCH") == 4


def test_json_holds_calls_story_figures_and_the_verdict_of_the_checks(
    few: SceneSet, few_decisions: DecisionSet
) -> None:
    said = json.loads(run(Wishes(as_json=True), few, few_decisions).output)
    deciding = said["deciding"]
    assert (said["ok"], len(said["calls"]), said["records"], said["mismatches"]) == (True, 4, 4, [])
    assert (len(deciding["calls"]), len(deciding["story"]), deciding["records"]) == (2, 10, 5)
    assert deciding["activations"]["decided"] == 5


def test_json_of_a_failed_demo_is_printed_before_it_fails(
    wrong: SceneSet, wrong_decisions: DecisionSet
) -> None:
    ended = run(Wishes(as_json=True), wrong, wrong_decisions)
    said = json.loads(ended.output)
    assert (said["ok"], [call["as_expected"] for call in said["calls"]]) == (
        False,
        [False, False, True, True],
    )
    assert [call["as_expected"] for call in said["deciding"]["calls"]] == [False, True]


def test_a_folder_that_cannot_be_made_is_refused(few: SceneSet, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = run(Wishes(data=tmp_path / "file" / "folder"), few)
    assert isinstance(ended.error, SettingError)
