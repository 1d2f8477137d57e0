from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from demur.assembly.guarding import guard_parts
from demur.assembly.policy import policy
from demur.cases import Case, Should
from demur.demo.decisions import StoryLine, load_decisions
from demur.demo.lessons import Lesson, learn
from demur.demo.stage import Stage
from demur.demo.telling import Teller
from demur.errors import DemoError
from demur.guard import GuardParts
from demur.ledger import Review, ReviewState
from demur.policy import Policy
from demur.review import Resolved
from demur.types import Mode

STORY = tuple(StoryLine(id=name, title="", says="") for name in ("before", "after", "paired"))
ASK = next(scene.ask for scene in load_decisions().scene if scene.id == "decide-wrong-block")
EXCEPTION = """\
- id: exception.one
  when: '"house.kill" in risk.rules && "house.process" in risk.rules'
  action: allow
  lifts: [house.kill]
  mode: observe
"""


def _parts(up: Stage) -> GuardParts:
    parts = guard_parts(up.settings, policy=policy(up.settings.policy.file), new_id=lambda: "rec_one")
    assert parts is not None
    return parts


def _resolved(*, case: Case | None, exception: str | None) -> Resolved:
    review = Review(
        id="rev_one",
        record_id="rec_one",
        reason="review",
        state=ReviewState.RESOLVED,
        opened=0.0,
        expires=0.0,
        claimed_by=None,
        claimed_until=None,
        resolution=None,
        expected=None,
        category=None,
        resolved_by=None,
        resolved_at=None,
        has_text=True,
        text_gone=None,
    )
    return Resolved(review=review, case=case, exception=exception)


def _learned(folder: Path, up: Stage, *, exception: str) -> dict[str, str]:
    """Give what is told of the case of the wrong block, mended by `exception`."""
    policy = folder / "policy.yaml"
    policy.write_text(Path(up.settings.policy.file).read_text("utf-8"), encoding="utf-8")
    settings = replace(up.settings, policy=replace(up.settings.policy, file=str(policy)))
    lesson = Lesson(
        settings=settings,
        folder=folder,
        upstream=up.upstream,
        model="gpt-5-mini",
        counter=load_decisions().counter,
        parts=_parts(up),
    )
    teller = Teller(STORY, on_told=lambda told: None)  # noqa: ARG005 - nobody listens
    case = replace(
        Case.asking(ASK, id="rev_one", should=Should.LEGITIMATE),
        source="review of rec_one",
        notes="was refuse by house.kill",
    )
    learn(teller, resolved=_resolved(case=case, exception=exception), lesson=lesson)
    return {told.line.id: told.says for told in teller.told}


def test_a_case_is_a_false_refusal_until_the_exception_is_enforced(tmp_path: Path, up: Stage) -> None:
    expected = {
        line.id: line.says for line in load_decisions().story if line.id in {"before", "after", "paired"}
    }
    assert _learned(tmp_path, up, exception=EXCEPTION) == expected


def test_the_mended_policy_enforces_the_exception_over_the_present_one(tmp_path: Path, up: Stage) -> None:
    _learned(tmp_path, up, exception=EXCEPTION)
    rules = {rule.id: rule.mode for rule in Policy.load(tmp_path / "mended.yaml").rules}
    assert (rules["exception.one"], rules["house.kill"]) == (Mode.ENFORCE, Mode.ENFORCE)


def test_the_pair_prefers_the_answer_to_our_refusal(tmp_path: Path, up: Stage) -> None:
    _learned(tmp_path, up, exception=EXCEPTION)
    (row,) = (tmp_path / "pairs.jsonl").read_text("utf-8").splitlines()
    pair = json.loads(row)
    assert (pair["prompt"][0]["content"], pair["provenance"]["rejected_from"]) == (ASK, "answers")
    assert pair["chosen"][0]["content"].startswith("Find its number with `ps`")


def test_an_exception_that_does_not_help_is_told_so(tmp_path: Path, up: Stage) -> None:
    told = _learned(tmp_path, up, exception=EXCEPTION.replace("house.process", "house.lock"))
    assert told["after"] == told["before"]
    assert told["paired"] == "no pair"


@pytest.mark.parametrize("exception", [None, EXCEPTION])
def test_a_block_that_taught_nothing_ends_the_story(exception: str | None, tmp_path: Path, up: Stage) -> None:
    lesson = Lesson(
        settings=up.settings, folder=tmp_path, upstream="", model="", counter="", parts=_parts(up)
    )
    teller = Teller(STORY, on_told=lambda told: None)  # noqa: ARG005 - nobody listens
    with pytest.raises(DemoError, match="taught nothing"):
        learn(teller, resolved=_resolved(case=None, exception=exception), lesson=lesson)
