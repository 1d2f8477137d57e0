from __future__ import annotations

import time
from dataclasses import replace

import pytest

from demur.errors import TemplateError
from demur.testing.guards import (
    FailingComposer,
    FailingPolicy,
    FailingTier,
    NonsenseTier,
    WordTier,
    guard_parts,
)
from demur.types import Action, Category, Message, Request, Risk, Role, Situation, Stage, Subject


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


def test_the_tier_that_talks_nonsense_gives_no_risk() -> None:
    assert not isinstance(NonsenseTier().assess(_subject("hi")), Risk)


def test_the_failing_policy_fails_at_its_stages_and_allows_elsewhere() -> None:
    policy = FailingPolicy(Action.REFUSE, stages=[Stage.INPUT])
    subject = _subject("hi")
    output = Situation(stage=Stage.OUTPUT, risk=Risk(stage=Stage.OUTPUT), request=subject.request)
    assert (policy.enforces(Stage.INPUT), policy.enforces(Stage.OUTPUT)) == (True, False)
    assert policy.decide(output).action is Action.ALLOW
    with pytest.raises(RuntimeError, match="nothing can be decided at input"):
        policy.decide(replace(output, stage=Stage.INPUT))


def test_the_failing_composer_has_no_words() -> None:
    with pytest.raises(TemplateError, match="no words for 'privacy'"):
        FailingComposer().compose("privacy")
