from __future__ import annotations

import pytest

from demur.guard import Cause
from demur.risk import SecretsTier
from demur.testing.dialogue import Played, Scripted, ScriptedDialogue, asks, play
from demur.testing.findings import finding
from demur.testing.guards import guard_parts
from demur.testing.secret_keys import made_key
from demur.types import Action, Assessor, Flag, Risk, RiskSpan, Severity, Stage, Subject

RULE = """
rules:
  - {id: keys, when: '"leak.secret" in risk.rules', stage: output, action: constrain, mode: enforce, %s}
"""
LEAK = f"The key is {made_key()}, keep it."


class Pointer:
    """Points at the first word of the reply that is in capitals, always by the rule `leak.secret`."""

    def assess(self, subject: Subject) -> Risk:
        words = [word for word in subject.reply.split() if word.isupper()]
        if subject.stage is Stage.INPUT or not words:
            return Risk(stage=subject.stage)
        start = subject.reply.index(words[0])
        span = RiskSpan(message=-1, start=start, end=start + len(words[0]), rule="leak.secret")
        return Risk(stage=subject.stage, rules=("leak.secret",), severity=Severity.LOW, spans=(span,))


class Blind:
    """Knows of a secret in every reply, and cannot say where."""

    def assess(self, subject: Subject) -> Risk:
        return Risk(stage=subject.stage, rules=("leak.secret",))


def played(*replies: Scripted, transform: str = "transform: mask", tier: Assessor | None = None) -> Played:
    parts = guard_parts(RULE % transform, tier=tier or SecretsTier())
    return play(ScriptedDialogue(asks("Which key?"), list(replies)), parts)


def test_a_masked_reply_goes_on_with_the_flag_and_is_recorded_so() -> None:
    run = played(finding(text=LEAK))

    assert run.result.text == "The key is [secret], keep it."
    assert run.result.finding.flags == {Flag.MASKED}
    assert (run.result.action, run.result.answer) == (Action.CONSTRAIN, None)
    assert run.exchange.finding.flags == {Flag.MASKED}


def test_the_model_is_not_asked_again_to_mask_its_reply() -> None:
    assert [attempt.cause for attempt in played(finding(text=LEAK)).result.attempts] == [Cause.FIRST]


def test_a_reply_without_anything_to_mask_goes_on_as_it_came() -> None:
    result = played(finding(text="There is none.")).result

    assert (result.text, result.finding.flags, result.action) == ("There is none.", frozenset(), Action.ALLOW)


def test_what_is_handed_to_tools_is_masked_too() -> None:
    dialogue = ScriptedDialogue(
        asks("Send it."), [finding(text="Sent.")], handed=f'{{"key": "{made_key()}"}}'
    )

    result = play(dialogue, guard_parts(RULE % "transform: mask", tier=SecretsTier())).result

    assert (result.text, dialogue.handed) == ("Sent.", '{"key": "[secret]"}')


def test_a_reply_is_masked_again_while_a_check_finds_more() -> None:
    result = played(finding(text="ONE or TWO"), tier=Pointer()).result

    assert result.text == "[secret] or [secret]"


def test_what_still_shows_something_after_three_rounds_is_refused() -> None:
    result = played(finding(text="ONE TWO THREE FOUR"), tier=Pointer()).result

    assert (result.action, result.answer is None) == (Action.REFUSE, False)


def test_what_cannot_be_masked_is_reported_and_refused() -> None:
    run = played(finding(text="Something."), tier=Blind())

    assert run.result.action is Action.REFUSE
    assert run.performer.reports == [("mask", "MaskingError")]


def test_a_replaced_reply_is_an_answer_of_ours_with_the_flag() -> None:
    result = played(finding(text=LEAK), transform="transform: replace").result

    assert (result.action, result.reply) == (Action.CONSTRAIN, None)
    assert result.answer is not None
    assert made_key() not in result.text
    assert result.finding.flags == {Flag.REPLACED}


@pytest.mark.parametrize("masks", ["masks: other.*", "masks: [leak.personal]"])
def test_a_rule_that_masks_what_no_check_points_at_refuses(masks: str) -> None:
    assert played(finding(text=LEAK), transform=f"transform: mask, {masks}").result.action is Action.REFUSE
