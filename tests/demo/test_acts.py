from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from demur.demo.acts import Acts, play_acts
from demur.demo.decisions import DecisionSet
from demur.demo.records import RecordBook
from demur.demo.scenes import SceneSet
from demur.demo.stage import Stage, stage
from demur.demo.telling import Told
from demur.demo.weighing import Weighed
from demur.ledger import read_records
from demur.types import Action


def test_all_is_as_scenes_and_story_say(acts: Acts) -> None:
    assert acts.mismatches == ()


def test_the_audience_is_shown_everything_in_order(
    acts: Acts, seen: list[str], few_decisions: DecisionSet
) -> None:
    scenes = [scene.id for scene in few_decisions.scene]
    assert [*scenes, "end", *(line.id for line in few_decisions.story)] == seen
    assert len(acts.told) == len(few_decisions.story)


def test_the_program_and_the_gateway_are_recorded_in_one_ledger(acts: Acts, up: Stage) -> None:
    records = list(read_records(up.decisions))
    assert (acts.records, len({record.id for record in records})) == (5, 5)
    assert [record.attempts for record in records] == [0, 0, 1, 1, 2]


def test_the_activations_are_those_of_the_ledger(acts: Acts) -> None:
    enforced = {each.action: each.enforced for each in acts.activations.actions if each.enforced}
    assert enforced == {Action.ALLOW: 3, Action.REFUSE: 1, Action.ESCALATE: 1}


@dataclass(frozen=True, slots=True)
class _Nobody:
    def add_weighed(self, weighed: Weighed) -> None:
        """Look away."""

    def end_scenes(self) -> None:
        """Look away."""

    def add_told(self, told: Told) -> None:
        """Look away."""


def test_records_that_are_not_there_are_told(
    few: SceneSet, few_decisions: DecisionSet, tmp_path: Path
) -> None:
    with stage(few, few_decisions, folder=tmp_path, port=0) as up:
        other = RecordBook(up.ledger, sleep=lambda seconds: None)  # noqa: ARG005 - nothing to wait for
        acts = play_acts(few_decisions, up=up, book=other, audience=_Nobody())
    assert [each.where for each in acts.mismatches] == [
        "decide-crisis.record",
        "decide-wrong-block.record",
        "decisions.records",
    ]
