from __future__ import annotations

import json
from dataclasses import replace

import pytest

from demur.demo.acts import Acts
from demur.demo.printout import as_json
from demur.demo.results import Mismatch, Result
from demur.demo.scenes import SceneSet
from demur.demo.stage import Stage
from demur.demo.tour import Tour
from demur.ledger import statistics


@pytest.fixture
def tour(up: Stage, few: SceneSet) -> Tour:
    results = tuple(
        Result(scene=scene, effect=scene.effect, found=scene.finding, record="r") for scene in few.scene
    )
    return Tour(results=results, records=4, statistics=statistics(up.ledger), mismatches=())


def test_it_says_where_everything_is(tour: Tour, acts: Acts, up: Stage) -> None:
    said = json.loads(as_json(tour, acts, up=up))
    assert (said["url"], said["deciding"]["url"]) == (up.url, up.deciding_url)
    assert said["deciding"]["policy"] == str(up.folder / "policy.yaml")


def test_a_call_both_ways_is_told_in_full(tour: Tour, acts: Acts, up: Stage) -> None:
    crisis = json.loads(as_json(tour, acts, up=up))["deciding"]["calls"][0]
    assert crisis["decided"]["rules"] == ["crisis.escalate"]
    assert crisis["without"]["shown"] == "Here is a draft of the e-mail."
    assert (crisis["calls_to_model"], crisis["as_expected"]) == (0, True)
    assert "https://example.org/appeal/" in crisis["guarded"]["shown"]


def test_the_story_is_told_with_its_notes(tour: Tour, acts: Acts, up: Stage) -> None:
    story = json.loads(as_json(tour, acts, up=up))["deciding"]["story"]
    assert story[0]["says"] == "parsed: Lisbon, 2 days; model asked once"
    assert story[2]["notes"][1] == "the user reads: Call its terminate() method, then join() it."


def test_mismatches_of_all_acts_are_listed(tour: Tour, acts: Acts, up: Stage) -> None:
    wrong = replace(acts, mismatches=(Mismatch(where="a", expected="1", got="2"),))
    said = json.loads(as_json(tour, wrong, up=up))
    assert (said["ok"], said["mismatches"]) == (False, [{"where": "a", "expected": "1", "got": "2"}])
