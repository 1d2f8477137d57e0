from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from demur.demo.decisions import StoryLine
from demur.demo.desk import sit_at_desk
from demur.demo.telling import Teller
from demur.errors import DemoError
from demur.ledger import LedgerWriter, open_ledger
from demur.review import Resolved, ReviewDesk
from demur.testing.findings import exchange, finding
from demur.types import Action, Decision, Exchange, Held, Mode, RuleHit, Stage, Tag

STORY = tuple(
    StoryLine(id=name, title="", says="") for name in ("waiting", "claimed", "upheld", "overturned")
)


def _hard(name: str, action: Action, *, at: float, words: str) -> Exchange:
    hit = RuleHit(rule=f"house.{name}", action=action, mode=Mode.ENFORCE, tags=frozenset({Tag.REVIEW}))
    decision = Decision(
        stage=Stage.INPUT, action=action, observed=action, policy="p", version="0" * 12, hits=(hit,)
    )
    held = Held(request=f"user: {words}", reply="", reason="", keep_days=30)
    return replace(exchange(finding(), id=name, at=at), decisions=(decision,), held=held)


def _sat(folder: Path, *exchanges: Exchange) -> tuple[dict[str, str], Resolved]:
    """Give what was told at a desk where `exchanges` wait, and what the last resolution taught."""
    teller = Teller(STORY, on_told=lambda told: None)  # noqa: ARG005 - nobody listens
    with open_ledger(folder / "a.db", clock=time.time) as ledger:
        with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
            for each in exchanges:
                writer.record(each)
        resolved = sit_at_desk(teller, desk=ReviewDesk(ledger), reviewer="dana")
    return {told.line.id: told.says for told in teller.told}, resolved


def test_the_first_is_upheld_and_the_second_overturned(tmp_path: Path) -> None:
    now = time.time()
    right = _hard("right", Action.ESCALATE, at=now - 2, words="Write to mia@example.org.")
    wrong = _hard("wrong", Action.REFUSE, at=now - 1, words="How do I kill a process?")
    told, resolved = _sat(tmp_path, right, wrong)
    assert told == {
        "waiting": "2 wait: escalate by house.right, refuse by house.wrong",
        "claimed": "claimed by dana: Write to [EMAIL_1].",
        "upheld": "upheld: escalate",
        "overturned": "overturned: allow was right; a legitimate case: How do I kill a process?",
    }
    assert resolved.case is not None


def test_a_desk_at_which_too_few_wait_ends_the_story(tmp_path: Path) -> None:
    with pytest.raises(DemoError, match="fewer than two"):
        _sat(tmp_path, _hard("right", Action.ESCALATE, at=time.time(), words="Hello."))
