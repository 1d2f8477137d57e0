from __future__ import annotations

from dataclasses import replace

from demur.guard.steps import Detect, Effect
from demur.testing.dialogue import Played, ScriptedDialogue, asks, play
from demur.testing.findings import finding
from demur.testing.guards import guard_parts
from demur.testing.shelf import Shelf
from demur.types import Finding, Flag, Outcome

RULE = "rules: [{id: c, when: 'true', stage: input, action: constrain, mode: enforce, constraint: %s}]"
CAPPED = RULE % "{limits: {max_tokens: 40}}"
GROUNDED = RULE % "{ground: {sources: menu}}"
TRUNCATED = frozenset({Flag.TRUNCATED})
CUT = finding(Outcome.FAILED, failure="length", discarded="The sea is", flags=TRUNCATED, model="m")


def run(reply: Finding, *, policy: str = CAPPED, blind: bool = False) -> Played:
    def failing(step: Effect) -> Exception | None:
        is_words = isinstance(step, Detect) and isinstance(step.reply, str)
        return OSError("blind") if blind and is_words else None

    parts = guard_parts(policy, retrievers={"menu": Shelf("Soup is at noon.")})
    return play(ScriptedDialogue(asks("How is the soup at sea?"), [reply]), parts, fail=failing)


def test_a_reply_that_our_own_cap_cut_is_an_answer_that_was_constrained() -> None:
    found = run(CUT).result.finding
    assert (found.outcome, found.text, found.failure) == (Outcome.ANSWERED, "The sea is", "")
    assert found.flags == {Flag.TRUNCATED, Flag.CONSTRAINED}
    assert (found.model, [choice.text for choice in found.choices]) == ("m", ["The sea is"])


def test_a_reply_that_the_provider_cut_failed() -> None:
    policy = RULE % "{limits: {tools: none}}"
    assert run(CUT, policy=policy).result.finding == CUT


def test_a_reply_that_broke_in_another_way_failed() -> None:
    broken = replace(CUT, failure="malformed")
    assert run(broken).result.finding == broken


def test_a_reply_of_no_words_failed_although_the_cap_is_ours() -> None:
    silent = replace(CUT, discarded=" ")
    assert run(silent).result.finding == silent


def test_of_several_choices_those_that_were_cut_are_read() -> None:
    whole = finding(text="Calm.")
    found = run(replace(CUT, choices=(whole, CUT))).result.finding
    assert [choice.text for choice in found.choices] == ["Calm.", "The sea is"]
    assert (found.outcome, Flag.CONSTRAINED in found.flags) == (Outcome.ANSWERED, True)


def test_words_that_nobody_can_read_stay_cut_and_that_is_reported() -> None:
    played = run(CUT, blind=True)
    assert (played.result.finding.outcome, played.performer.reports) == (
        Outcome.FAILED,
        [("detect", "OSError")],
    )
    assert Flag.CONSTRAINED in played.result.finding.flags


def test_a_reply_is_looked_through_for_what_it_cites() -> None:
    result = run(finding(text="At noon [S1]."), policy=GROUNDED).result
    assert result.grounded is not None
    assert (result.grounded.cited, result.finding.flags) == (("S1",), frozenset())


def test_a_reply_that_cites_nothing_is_flagged() -> None:
    assert run(finding(text="At noon."), policy=GROUNDED).result.finding.flags == {Flag.UNCITED}


def test_a_refusal_need_not_cite_anything() -> None:
    result = run(finding(Outcome.REFUSED), policy=GROUNDED).result
    assert Flag.UNCITED not in result.finding.flags


def test_a_rule_may_look_at_what_is_cited() -> None:
    out = "  - {id: o, when: \"'uncited' in finding.flags\", stage: output, action: refuse, mode: enforce}"
    policy = GROUNDED.replace("rules: [", "rules:\n  - ")[:-1] + "\n" + out
    assert run(finding(text="At noon."), policy=policy).result.refusal is not None
    assert run(finding(text="At noon [S1]."), policy=policy).result.refusal is None
