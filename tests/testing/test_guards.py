from __future__ import annotations

import time

import pytest

from demur.testing.guards import FailingTier, WordTier, guard_parts
from demur.types import Category, Message, Request, Role, Stage, Subject


def _subject(words: str, *, reply: str = "") -> Subject:
    request = Request(messages=(Message(role=Role.USER, text=words),))
    return Subject(stage=Stage.OUTPUT if reply else Stage.INPUT, request=request, reply=reply)


def test_a_word_in_the_users_last_turn_is_a_hit_of_its_own_name() -> None:
    risk = WordTier().assess(_subject("How to INTRUDE?"))
    assert (risk.rules, risk.category, risk.harmful) == (("intrude",), Category.CYBER, 0.9)


def test_a_reply_is_judged_by_its_own_words_and_not_by_its_requests() -> None:
    tier = WordTier({"yes": Category.CRIME})
    assert tier.assess(_subject("yes", reply="no")).rules == ()
    assert tier.assess(_subject("no", reply="yes")).rules == ("yes",)


def test_somebody_in_despair_is_in_a_crisis() -> None:
    assert WordTier().assess(_subject("I despair.")).crisis


def test_the_failing_tier_takes_its_time_and_fails() -> None:
    began = time.monotonic()
    with pytest.raises(RuntimeError, match="nothing can be said of input"):
        FailingTier(hangs=0.02).assess(_subject("hi"))
    assert time.monotonic() - began >= 0.02


def test_parts_judge_with_the_tier_that_is_given_and_count_their_records() -> None:
    tier = FailingTier()
    parts = guard_parts("rules: [{id: a, when: risk.crisis, action: refuse, mode: enforce}]", tier=tier)
    assert (parts.checks[0].name, parts.checks[0].assessor) == ("words", tier)
    assert ([parts.new_id(), parts.new_id()], parts.policy.enforces(Stage.INPUT)) == (["r1", "r2"], True)
